/** Writes what was decided for a batch of learners: messages, what they tell, and when to look next. */
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { newIds, putRows } from '../../db/rows.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { PRIORITY } from '../../telegram/outbox.ts';
import { enqueueMany } from '../../telegram/outbox-many.ts';
import { dayOf } from '../days.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { teacherName } from '../teachers.ts';
import type { Watched } from './due.ts';
import { quietAfter } from './hours.ts';
import { reminderPayload } from './message.ts';
import type { ReminderItem } from './what-to-tell.ts';

/** What was decided for one learner. */
export interface Decided {
  readonly id: number;
  /** The moment for which they were looked at. */
  readonly lookedFor: number;
  /** When to look next, ms UTC; null for never. */
  readonly next: number | null;
  readonly message: Message | undefined;
}

interface Message {
  readonly learner: Pick<Watched, 'id' | 'chatId' | 'locale' | 'fullName' | 'displayName'>;
  readonly items: readonly ReminderItem[];
  /** Today's message that a fact called back: the new one takes its place. */
  readonly replaces: number | undefined;
}

export interface Writing {
  /** ms UTC. */
  readonly now: number;
  readonly clock: QuietClock;
  /** Of all courses in the items. */
  readonly titles: ReadonlyMap<number, Titles>;
}

/**
 * Writes a batch. Whoever was changed or written to since they were read is left for the next tick: another instance
 * that ticks at the same time finds nobody left, and no fact is overlooked.
 *
 * @returns how many messages were written
 */
export async function writeReminders(
  tx: Queries,
  decided: readonly Decided[],
  writing: Writing,
): Promise<number> {
  await takeTurn(tx, 'learning');
  const still = await unchanged(tx, decided);
  await lookNext(tx, still);
  const messages = still.flatMap(({ message }) => message ?? []);
  await writeMessages(tx, messages, writing);
  return messages.length;
}

async function unchanged(tx: Queries, decided: readonly Decided[]): Promise<Decided[]> {
  const { learners } = tx.t;
  const ids = decided.map(({ id }) => id);
  const rows = await tx
    .select({ id: learners.id, remindAt: learners.remindAt })
    .from(learners)
    .where(listed(tx, learners.id, ids));
  const remindAt = new Map(rows.map((row) => [row.id, row.remindAt]));
  return decided.filter(({ id, lookedFor }) => remindAt.get(id) === lookedFor);
}

/** Many have the same hour, so a few statements move all. */
async function lookNext(tx: Queries, decided: readonly Decided[]): Promise<void> {
  const { learners } = tx.t;
  const byMoment = new Map<number | null, number[]>();
  for (const { id, next } of decided) {
    const some = byMoment.get(next);
    if (some) some.push(id);
    else byMoment.set(next, [id]);
  }
  for (const [remindAt, ids] of byMoment) {
    await tx
      .update(learners)
      .set({ remindAt })
      .where(listed(tx, learners.id, ids));
  }
}

async function writeMessages(
  tx: Queries,
  messages: readonly Message[],
  { now, clock, titles }: Writing,
): Promise<void> {
  if (messages.length === 0) return;
  const context = { now, timeZone: clock.timeZone, titles };
  const notAfter = quietAfter(now, clock);
  const outboxIds = await enqueueMany(
    tx,
    messages.map(({ learner, items }) => ({
      method: 'sendMessage',
      chatId: learner.chatId,
      payload: reminderPayload({ locale: learner.locale, name: teacherName(learner) }, items, context),
      priority: PRIORITY.bulk,
      notAfter,
    })),
    now,
  );
  const fresh = await newIds(
    tx,
    'reminders',
    messages.filter(({ replaces }) => replaces === undefined).length,
  );
  const ids = messages.map(({ replaces }) => replaces ?? fresh.shift()!);
  const day = dayOf(now, clock.timeZone);
  const { reminders, reminderItems } = tx.t;
  await putRows(
    tx,
    reminders,
    ['id'],
    messages.map(({ learner }, index) => ({
      id: ids[index]!,
      learnerId: learner.id,
      day,
      outboxId: outboxIds[index]!,
      createdAt: now,
      stoppedAt: null,
    })),
  );
  await putRows(
    tx,
    reminderItems,
    ['learnerId', 'kind', 'occasion'],
    messages.flatMap(({ learner, items }, index) =>
      items.map(({ kind, occasion, courseId }) => ({
        learnerId: learner.id,
        kind,
        occasion,
        courseId,
        reminderId: ids[index]!,
      })),
    ),
  );
}
