/** What a post is called where there is little room. */
import { gistOf, type Post } from '../../domain/posts/post.ts';
import type { Translate } from '../../i18n/words.ts';

/** The beginning of what it says, else the name of its file, else that it has none. */
export function titleOf(post: Post, t: Translate): string {
  return gistOf(post) || (post.files[0]?.name ?? t('channel-untitled'));
}
