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
  await tellEditors(tx, key, { post: gistOf(post) }, postAddress(publicUrl, post.id), undefined, now);
}

/** A post waits for a second editor's look. */
export async function tellReview(
  tx: Queries,
  post: Post,
  by: Official,
  publicUrl: string,
  now: number,
): Promise<void> {
  const words = { post: gistOf(post), name: by.name };
  await tellEditors(tx, 'posts-told-review', words, postAddress(publicUrl, post.id), by, now);
}

/** No room took a post, or some did not. */
export async function tellRefused(
  tx: Queries,
  post: Post,
  rooms: readonly string[],
  publicUrl: string,
  now: number,
): Promise<void> {
  const words = { post: gistOf(post), rooms: rooms.join(', ') };
  await tellEditors(tx, 'posts-told-refused', words, postAddress(publicUrl, post.id), undefined, now);
}

/** Telegram's answer was lost: only somebody who looks can say whether a post is in these rooms. */
export async function tellUncertain(
  tx: Queries,
  post: Post,
  rooms: readonly string[],
  publicUrl: string,
  now: number,
): Promise<void> {
  const words = { post: gistOf(post), rooms: rooms.join(', ') };
  await tellEditors(tx, 'posts-told-uncertain', words, postAddress(publicUrl, post.id), undefined, now);
}

/** A series' moment came, and nothing was in its queue. */
export async function tellEmptyQueue(
  tx: Queries,
  name: string,
  publicUrl: string,
  now: number,
): Promise<void> {
  await tellEditors(
    tx,
    'posts-told-empty',
    { series: name },
    `${publicUrl}/panel/channel/series`,
    undefined,
    now,
  );
}

const postAddress = (publicUrl: string, id: number): string => `${publicUrl}/panel/channel/posts/${id}`;

async function tellEditors(
  tx: Queries,
  key: string,
  words: WordArgs,
  address: string,
  except: Official | undefined,
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
