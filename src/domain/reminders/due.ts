/** Who is to be looked at, in batches, with all that a decision about them needs. */
import { and, asc, eq, gt, isNull, lte, not, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { statement } from '../../db/statement.ts';
import { dayOf } from '../days.ts';
import { DEFAULT_CHOICES, type ReminderChoices } from './choices.ts';
import { itemKey } from './what-to-tell.ts';

/** A learner whose moment has come. */
export interface DueLearner {
  readonly id: number;
  /** The moment, ms UTC. */
  readonly remindAt: number;
}

const BATCH = 500;

const dueColumns = ({ t: { learners } }: Queries) => ({
  id: learners.id,
  remindAt: sql<number>`${learners.remindAt}`.mapWith(Number),
});

/** At one moment, as most of a morning are. */
const dueAt = statement<{ remindAt: number; after: number; limit: number }>()((q) => {
  const { learners } = q.t;
  return q
    .select(dueColumns(q))
    .from(learners)
    .where(and(eq(learners.remindAt, sql.placeholder('remindAt')), gt(learners.id, sql.placeholder('after'))))
    .orderBy(asc(learners.id))
    .limit(sql.placeholder('limit'));
});

const dueSince = statement<{ since: number; now: number; limit: number }>()((q) => {
  const { learners } = q.t;
  return q
    .select(dueColumns(q))
    .from(learners)
    .where(
      and(gt(learners.remindAt, sql.placeholder('since')), lte(learners.remindAt, sql.placeholder('now'))),
    )
    .orderBy(asc(learners.remindAt), asc(learners.id))
    .limit(sql.placeholder('limit'));
});

/**
 * Everybody whose moment has come by `now` (ms UTC), once each, in batches. Only the partial index on the moment is
 * read, and nothing of it twice, whether those of the batches before have another moment by then or not.
 */
export async function* dueLearners(db: Queries, now: number): AsyncGenerator<readonly DueLearner[]> {
  let last: DueLearner = { remindAt: -1, id: 0 };
  for (;;) {
    const { remindAt, id: after } = last;
    const batch = await dueAt(db, { remindAt, after, limit: BATCH });
    if (batch.length < BATCH)
      batch.push(...(await dueSince(db, { since: remindAt, now, limit: BATCH - batch.length })));
    if (batch.length === 0) return;
    last = batch.at(-1)!;
    yield batch;
  }
}

/** What there is to know of linked learners themselves; those without a teacher do not come. */
export function watchedLearners(db: Queries, learnerIds: readonly number[]) {
  const { learners, teachers, reminderChoices } = db.t;
  return db
    .select({
      id: learners.id,
      remindAt: learners.remindAt,
      lastCompletedAt: learners.lastCompletedAt,
      regionId: learners.regionId,
      chatId: teachers.telegramId,
      locale: teachers.locale,
      fullName: teachers.fullName,
      displayName: teachers.displayName,
      blockedAt: teachers.blockedAt,
      off: reminderChoices.off,
      hour: reminderChoices.hour,
    })
    .from(learners)
    .innerJoin(teachers, eq(teachers.id, learners.teacherId))
    .leftJoin(reminderChoices, eq(reminderChoices.teacherId, learners.teacherId))
    .where(listed(db, learners.id, learnerIds));
}

export type Watched = Awaited<ReturnType<typeof watchedLearners>>[number];

/** What the teacher chose, or what holds without a choice. */
export const choicesOf = ({ off, hour }: Pick<Watched, 'off' | 'hour'>): ReminderChoices => ({
  off: off ?? DEFAULT_CHOICES.off,
  hour: hour ?? DEFAULT_CHOICES.hour,
});

export interface ToldBefore {
  /** Keys of everything they were told, by learner. */
  readonly told: ReadonlyMap<number, ReadonlySet<string>>;
  /** Today's message, by learner; none for those without. */
  readonly today: ReadonlyMap<number, { reminderId: number; stopped: boolean }>;
}

/**
 * What these learners were told. A message that was called back or came too late told nothing: it is as if it had not
 * been written.
 */
export async function toldBefore(
  db: Queries,
  learnerIds: readonly number[],
  now: number,
  timeZone: string,
): Promise<ToldBefore> {
  const { reminders, reminderItems, outbox } = db.t;
  const tooLate = and(
    eq(outbox.state, 'queued'),
    sql`${outbox.notAfter} is not null`,
    lte(outbox.notAfter, now),
  );
  const items = await db
    .select({
      learnerId: reminderItems.learnerId,
      kind: reminderItems.kind,
      occasion: reminderItems.occasion,
    })
    .from(reminderItems)
    .innerJoin(reminders, eq(reminders.id, reminderItems.reminderId))
    .leftJoin(outbox, eq(outbox.id, reminders.outboxId))
    .where(
      and(
        listed(db, reminderItems.learnerId, learnerIds),
        isNull(reminders.stoppedAt),
        or(isNull(outbox.id), not(or(eq(outbox.state, 'cancelled'), tooLate)!)),
      ),
    );
  const rows = await db
    .select({ id: reminders.id, learnerId: reminders.learnerId, stoppedAt: reminders.stoppedAt })
    .from(reminders)
    .where(and(listed(db, reminders.learnerId, learnerIds), eq(reminders.day, dayOf(now, timeZone))));
  const told = new Map<number, Set<string>>();
  for (const item of items) {
    const known = told.get(item.learnerId);
    if (known) known.add(itemKey(item));
    else told.set(item.learnerId, new Set([itemKey(item)]));
  }
  return {
    told,
    today: new Map(
      rows.map(({ id, learnerId, stoppedAt }) => [
        learnerId,
        { reminderId: id, stopped: stoppedAt !== null },
      ]),
    ),
  };
}
