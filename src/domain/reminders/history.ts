/** What was sent to whom, for officials: the messages of a day in figures, and each of them by teacher. */
import { and, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { OutboxState } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { regionsSeen } from '../access.ts';
import type { Official } from '../officials.ts';
import type { ForecastLine } from './forecast.ts';

/** What became of a message. `late`: the night came before the sender. `gone`: so old that nobody remembers. */
export const FATES = [
  'waiting',
  'sent',
  'blocked',
  'failed',
  'uncertain',
  'stopped',
  'late',
  'gone',
] as const;
export type ReminderFate = (typeof FATES)[number];

/** What Telegram says when a person cannot be reached by the bot any more. */
const UNREACHABLE = new Set(['blocked', 'deactivated', 'cannotInitiate', 'chatGone']);

interface Outcome {
  state: OutboxState | null;
  reason: string | null;
  stoppedAt: number | null;
}

export function fateOf({ state, reason, stoppedAt }: Outcome): ReminderFate {
  if (stoppedAt !== null) return 'stopped';
  switch (state) {
    case null:
      return 'gone';
    case 'queued':
    case 'sending':
      return 'waiting';
    case 'failed':
      return UNREACHABLE.has(reason ?? '') ? 'blocked' : 'failed';
    case 'cancelled':
      return reason === 'expired' ? 'late' : 'stopped';
    default:
      return state;
  }
}

/** The learners whom an official sees; undefined for all. */
function seen(db: Queries, official: Official): SQL | undefined {
  const regions = regionsSeen(official);
  return regions && inArray(db.t.learners.regionId, [...regions]);
}

/** How many messages written from `since` (ms UTC) on came to what. */
export async function countFates(
  db: Queries,
  official: Official,
  since: number,
): Promise<ReadonlyMap<ReminderFate, number>> {
  const { reminders, learners, outbox } = db.t;
  const stopped = sql<number>`case when ${reminders.stoppedAt} is null then 0 else 1 end`.mapWith(Number);
  const rows = await db
    .select({
      state: outbox.state,
      reason: outbox.reason,
      stopped,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(reminders)
    .innerJoin(learners, eq(learners.id, reminders.learnerId))
    .leftJoin(outbox, eq(outbox.id, reminders.outboxId))
    .where(and(gte(reminders.createdAt, since), seen(db, official)))
    .groupBy(outbox.state, outbox.reason, stopped);
  const counts = new Map<ReminderFate, number>();
  for (const { stopped: isStopped, count, ...outcome } of rows) {
    const fate = fateOf({ ...outcome, stoppedAt: isStopped === 1 ? 1 : null });
    counts.set(fate, (counts.get(fate) ?? 0) + count);
  }
  return counts;
}

/** What was told from `since` (ms UTC) on, without messages that were called back. */
export async function countItems(
  db: Queries,
  official: Official,
  since: number,
): Promise<Omit<ForecastLine, 'regionId'>[]> {
  const { reminders, reminderItems, learners } = db.t;
  return db
    .select({
      kind: reminderItems.kind,
      courseId: reminderItems.courseId,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(reminders)
    .innerJoin(reminderItems, eq(reminderItems.reminderId, reminders.id))
    .innerJoin(learners, eq(learners.id, reminders.learnerId))
    .where(and(gte(reminders.createdAt, since), sql`${reminders.stoppedAt} is null`, seen(db, official)))
    .groupBy(reminderItems.kind, reminderItems.courseId);
}

export interface HistoryRow {
  readonly id: number;
  readonly learnerId: number;
  readonly name: string | null;
  readonly regionId: string | null;
  readonly createdAt: number;
  readonly fate: ReminderFate;
  readonly kinds: readonly ReminderKind[];
}

/**
 * Messages to the teachers whom an official sees, the newest first.
 *
 * @param words of a name, or the beginning of a number; empty for everybody
 * @param before id of the last message of the page before
 */
export async function reminderHistory(
  db: Queries,
  official: Official,
  words: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<HistoryRow[]> {
  const { reminders, reminderItems, learners, teachers, outbox } = db.t;
  const folded = foldForSearch(words).trim();
  const found =
    folded === ''
      ? undefined
      : or(
          sql`${learners.id} in ${db.hits('learners', folded, SEARCH_LIMIT)}`,
          sql`${learners.teacherId} in ${db.hits('teachers', folded, SEARCH_LIMIT)}`,
        );
  const rows = await db
    .select({
      id: reminders.id,
      learnerId: reminders.learnerId,
      createdAt: reminders.createdAt,
      stoppedAt: reminders.stoppedAt,
      state: outbox.state,
      reason: outbox.reason,
      name: sql<string | null>`coalesce(${learners.fullName}, ${teachers.fullName}, ${teachers.displayName})`,
      regionId: learners.regionId,
    })
    .from(reminders)
    .innerJoin(learners, eq(learners.id, reminders.learnerId))
    .leftJoin(teachers, eq(teachers.id, learners.teacherId))
    .leftJoin(outbox, eq(outbox.id, reminders.outboxId))
    .where(and(before === undefined ? undefined : lt(reminders.id, before), found, seen(db, official)))
    .orderBy(desc(reminders.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const items = await db
    .select({ reminderId: reminderItems.reminderId, kind: reminderItems.kind })
    .from(reminderItems)
    .where(listed(db, reminderItems.reminderId, ids));
  return rows.map(({ stoppedAt, state, reason, ...row }) => ({
    ...row,
    fate: fateOf({ stoppedAt, state, reason }),
    kinds: [...new Set(items.filter(({ reminderId }) => reminderId === row.id).map(({ kind }) => kind))],
  }));
}

/** People that a search looks through at most; whoever finds more narrows it. */
const SEARCH_LIMIT = 500;
