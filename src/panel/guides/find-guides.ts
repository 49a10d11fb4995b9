/** The catalogue searched by an editor: every guide in which all the words stand, drafts too. Pure. */
import type { Guide, Topic } from '../../domain/guides/catalogue.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';

function textOf(guide: Guide, topic: Topic | undefined): string {
  const chapters = guide.chapters.flatMap(({ titles }) => Object.values(titles));
  const parts = [guide.code, guide.keywords, ...guide.passports, ...Object.values(guide.titles), ...chapters];
  return foldForSearch([...parts, ...Object.values(topic?.titles ?? {})].join(' '));
}

/** In the order they are in. */
export function findGuides(guides: readonly Guide[], topics: readonly Topic[], search: string): Guide[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  const topicOf = new Map(topics.map((topic) => [topic.id, topic]));
  return guides.filter((guide) => {
    const text = textOf(guide, topicOf.get(guide.topicId));
    return words.every((word) => text.includes(word));
  });
}
