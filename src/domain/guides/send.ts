/**
 * Sending a guide: the message goes out through the outbox, whose sender uploads a video once and knows it from then
 * on. In the same transaction it counts as a view. Both happen once, however often the update that asked is handled.
 */
import type { Db, Queries } from '../../db/db.ts';
import type { GuideWay } from '../../db/schema/guides.ts';
import { enqueue, type Outgoing, PRIORITY } from '../../telegram/outbox.ts';
import type { Teacher } from '../teachers.ts';
import type { Guide, Seen } from './catalogue.ts';
import { chapterMessage, guideMessage } from './guide-message.ts';
import { guideStanding } from './standing.ts';

/** How a guide was asked for. */
export interface GuideRequest {
  readonly way: GuideWay;
  /** Names the update that asked, over all bots: `<bot>:<update>`. */
  readonly cause: string;
  /** From a chapter on: seconds. */
  readonly at?: number | undefined;
}

/** Before the number of the guide in the outbox's keys of guides' messages. */
export const GUIDE_KEY = 'guide:';

/** Counts a view. False when this update has been counted. */
export async function recordView(
  tx: Queries,
  view: { guideId: number; teacherId: number | null; way: GuideWay; cause: string },
  now: number,
): Promise<boolean> {
  const { guideViews } = tx.t;
  const written = await tx
    .insert(guideViews)
    .values({ ...view, at: now })
    .onConflictDoNothing({ target: guideViews.cause })
    .returning({ id: guideViews.id });
  return written.length > 0;
}

/**
 * Sends a guide, or a chapter of it, to a teacher's own chat.
 *
 * @returns false when it has no such chapter any longer
 */
export async function sendGuide(
  db: Db,
  teacher: Pick<Teacher, 'id' | 'telegramId' | 'locale'>,
  guide: Guide,
  { way, cause, at }: GuideRequest,
  seen: Seen,
): Promise<boolean> {
  const standing = await guideStanding(db, teacher.id, guide.id, seen);
  const message =
    at === undefined
      ? guideMessage(guide, teacher.locale, standing)
      : chapterMessage(guide, at, teacher.locale);
  if (!message) return false;
  const row: Outgoing = {
    ...message,
    chatId: teacher.telegramId,
    priority: PRIORITY.answer,
    dedupeKey: `${GUIDE_KEY}${guide.id}:${cause}`,
  };
  await db.transaction(async (tx) => {
    const view = { guideId: guide.id, teacherId: teacher.id, way, cause };
    if (await recordView(tx, view, seen.now)) await enqueue(tx, row, seen.now);
  });
  return true;
}
