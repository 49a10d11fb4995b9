/** One change of one published copy, on its way to Telegram. */
import type { Queries } from '../../db/db.ts';
import type { PostChangeKind } from '../../db/schema/posts.ts';
import { enqueue, type OutboxMethod, PRIORITY } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import type { Copy } from './post.ts';

const METHODS: Readonly<Record<Exclude<PostChangeKind, 'edit'>, OutboxMethod>> = {
  delete: 'deleteMessage',
  pin: 'pinChatMessage',
  unpin: 'unpinChatMessage',
  close: 'stopPoll',
};

/**
 * Asks Telegram for a change; `followPublished` hears its answer. The copy has its message id.
 *
 * @param given parameters beside the message's id
 */
export async function requestChange(
  tx: Queries,
  copy: Copy,
  kind: Exclude<PostChangeKind, 'edit'>,
  by: Official | undefined,
  given: Record<string, unknown>,
  now: number,
): Promise<void> {
  const ids = copy.messageIds ?? [];
  const album = kind === 'delete' && ids.length > 1;
  const method = album ? 'deleteMessages' : METHODS[kind];
  const target = album ? { message_ids: ids } : { message_id: copy.messageId };
  await writeChange(tx, copy, kind, by, { method, payload: { ...target, ...given } }, now);
}

/** The same for a request that is composed already. */
export async function writeChange(
  tx: Queries,
  copy: Copy,
  kind: PostChangeKind,
  by: Official | undefined,
  request: { method: OutboxMethod; payload: Record<string, unknown> },
  now: number,
): Promise<void> {
  const [outboxId] = await enqueue(tx, { ...request, chatId: copy.roomId, priority: PRIORITY.notice }, now);
  await tx
    .insert(tx.t.postChanges)
    .values({ copyId: copy.id, kind, outboxId: outboxId!, officialId: by?.id ?? null, at: now });
}
