/** What editors are told in Telegram about posts: one short message each, in their own language. */
import type { Queries } from '../../db/db.ts';
import { isLocale } from '../../i18n/locale.ts';
import { translator, type WordArgs } from '../../i18n/words.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import { may } from '../access.ts';
import { listOfficials, type Official } from '../officials.ts';
import { gistOf, type Post } from './post.ts';

/** A post missed its moment, or cannot be published as it is: somebody has to decide. */
export async function tellHeld(tx: Queries, post: Post, publicUrl: string, now: number): Promise<void> {
  const key = post.reason === 'late' ? 'posts-told-late' : 'posts-told-problems';
  await tellOfPost(tx, post, { key }, publicUrl, now);
}

/** A post waits for a second editor's look. */
export async function tellReview(
  tx: Queries,
  post: Post,
  by: Official,
  publicUrl: string,
  now: number,
): Promise<void> {
  const notice = { key: 'posts-told-review', words: { name: by.name }, except: by };
  await tellOfPost(tx, post, notice, publicUrl, now);
}

/**
 * Rooms that have not got a post as they should: they refused it, or Telegram's answer was lost and only somebody who
 * looks can say whether it is there.
 */
export async function tellOfRooms(
  tx: Queries,
  post: Post,
  what: 'refused' | 'uncertain',
  rooms: readonly string[],
  publicUrl: string,
  now: number,
): Promise<void> {
  const notice = { key: `posts-told-${what}`, words: { rooms: rooms.join(', ') } };
  await tellOfPost(tx, post, notice, publicUrl, now);
}

/** A series' moment came, and nothing was in its queue. */
export async function tellEmptyQueue(
  tx: Queries,
  name: string,
  publicUrl: string,
  now: number,
): Promise<void> {
  const notice = { key: 'posts-told-empty', words: { series: name } };
  await tellEditors(tx, notice, `${publicUrl}/panel/channel/series`, now);
}

interface Notice {
  readonly key: string;
  readonly words?: WordArgs;
  /** Whose doing it is: they know already. */
  readonly except?: Official;
}

async function tellOfPost(
  tx: Queries,
  post: Post,
  notice: Notice,
  publicUrl: string,
  now: number,
): Promise<void> {
  const words = { post: gistOf(post), ...notice.words };
  await tellEditors(tx, { ...notice, words }, `${publicUrl}/panel/channel/posts/${post.id}`, now);
}

async function tellEditors(
  tx: Queries,
  { key, words, except }: Notice,
  address: string,
  now: number,
): Promise<void> {
  const editors = (await listOfficials(tx)).filter(
    (official) => may(official, 'channel') && official.id !== except?.id,
  );
  const rows = editors.map(({ telegramId, locale }) => ({
    method: 'sendMessage' as const,
    chatId: telegramId,
    payload: {
      text: `${translator(isLocale(locale) ? locale : 'uz')(key, words)}\n${address}`,
      link_preview_options: { is_disabled: true },
    },
    priority: PRIORITY.notice,
  }));
  await enqueue(tx, rows, now);
}
