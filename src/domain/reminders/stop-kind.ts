/** Officials stop a kind of reminder for a course, and let it go on. */
import { and, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { REMINDER_KINDS, type ReminderKind } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { stopReminders } from './stop.ts';

/** A message waits for one day at most. */
const WAITS_MS = 24 * 3_600_000;
/** Learners whose messages are called back in one transaction. */
const BATCH = 500;

/** The kinds that are about a course, and so can be stopped for one. */
export const COURSE_KINDS: readonly ReminderKind[] = REMINDER_KINDS.filter((kind) => kind !== 'cycle');

/**
 * Stops a kind for a course, or lets it go on. Messages that wait with such an item are called back; what else they
 * had to tell is written anew within a minute.
 *
 * @param now ms UTC
 * @returns how many messages were called back; undefined for a course that does not exist
 */
export async function stopKind(
  db: Db,
  by: Official,
  change: { courseId: number; kind: ReminderKind; stop: boolean },
  now: number,
): Promise<number | undefined> {
  const { courseId, kind, stop } = change;
  const known = await db.transaction(async (tx) => {
    const { courses } = tx.t;
    const [course] = await tx.forUpdate(tx.select().from(courses).where(eq(courses.id, courseId)));
    if (!course) return false;
    const others = course.stoppedReminders.filter((each) => each !== kind);
    if (stop === course.stoppedReminders.includes(kind)) return true;
    const stoppedReminders = stop ? [...others, kind] : others;
    await tx.update(courses).set({ stoppedReminders, updatedAt: now }).where(eq(courses.id, courseId));
    const action = stop ? 'reminders.stopped' : 'reminders.resumed';
    await record(tx, { officialId: by.id, action, target: course.code, data: { kind } }, now);
    return true;
  });
  if (!known) return undefined;
  return stop ? callBack(db, courseId, kind, now) : 0;
}

async function callBack(db: Db, courseId: number, kind: ReminderKind, now: number): Promise<number> {
  let back = 0;
  let after = 0;
  for (;;) {
    const waiting = await waitingFor(db, courseId, kind, after, now);
    const last = waiting.at(-1);
    if (last === undefined) return back;
    after = last;
    await db.transaction(async (tx) => {
      await takeTurn(tx, 'learning');
      await stopReminders(tx, waiting, now);
      const { learners } = tx.t;
      await tx
        .update(learners)
        .set({ remindAt: now })
        .where(and(listed(tx, learners.id, waiting), isNotNull(learners.teacherId)));
    });
    back += waiting.length;
  }
}

/** The next learners for whom a message with such an item waits. */
async function waitingFor(
  db: Queries,
  courseId: number,
  kind: ReminderKind,
  after: number,
  now: number,
): Promise<number[]> {
  const { reminders, reminderItems, outbox } = db.t;
  const about = db
    .select({ id: reminderItems.reminderId })
    .from(reminderItems)
    .where(
      and(
        eq(reminderItems.reminderId, reminders.id),
        eq(reminderItems.kind, kind),
        eq(reminderItems.courseId, courseId),
      ),
    );
  const rows = await db
    .select({ learnerId: reminders.learnerId })
    .from(reminders)
    .innerJoin(outbox, eq(outbox.id, reminders.outboxId))
    .where(
      and(
        gt(reminders.createdAt, now - WAITS_MS),
        gt(reminders.learnerId, after),
        eq(outbox.state, 'queued'),
        inArray(reminders.id, about),
      ),
    )
    .orderBy(reminders.learnerId)
    .limit(BATCH);
  return rows.map(({ learnerId }) => learnerId);
}
