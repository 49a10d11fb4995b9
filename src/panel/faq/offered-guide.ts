/** Which of the guides that an entry links to is offered with it. Pure. */
import type { FaqContent } from '../../db/schema/faq.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';

/** The first that teachers see; where it is shown in some regions only, others are not offered it. */
export function offeredGuide(content: FaqContent, guides: readonly Guide[]): Guide | undefined {
  const seen = new Map(
    guides
      .filter(({ publishedAt, archivedAt }) => publishedAt !== null && archivedAt === null)
      .map((guide) => [guide.code, guide]),
  );
  return content.guides.map(({ code }) => seen.get(code)).find((guide) => guide !== undefined);
}
