/** What a teacher wants to be reminded of, and at what hour. Without a choice everything comes, in the morning. */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { ReminderKind } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { minutesOfDay, type QuietHours } from '../quiet-hours.ts';
import { stopReminders } from './stop.ts';

export interface ReminderChoices {
  /** Kinds that are not sent. */
  readonly off: readonly ReminderKind[];
  /** Hour of the day, 0 to 23, in the desk's time zone. */
  readonly hour: number;
}

export const DEFAULT_CHOICES: ReminderChoices = { off: [], hour: 9 };

export async function reminderChoices(db: Queries, teacherId: number): Promise<ReminderChoices> {
  const { reminderChoices: table } = db.t;
  const [row] = await db
    .select({ off: table.off, hour: table.hour })
    .from(table)
    .where(eq(table.teacherId, teacherId));
  return row ?? DEFAULT_CHOICES;
}

/** Switches kinds on or off for a teacher; switching twice changes nothing more. */
export function switchReminders(
  db: Db,
  teacherId: number,
  kinds: readonly ReminderKind[],
  on: boolean,
  now: number,
): Promise<ReminderChoices> {
  return change(db, teacherId, now, ({ off, hour }) => {
    const others = off.filter((kind) => !kinds.includes(kind));
    return { hour, off: on ? others : [...others, ...kinds] };
  });
}

/** Reminders come at this hour from now on; in quiet hours they wait for their end all the same. */
export function chooseReminderHour(
  db: Db,
  teacherId: number,
  hour: number,
  now: number,
): Promise<ReminderChoices> {
  if (!Number.isInteger(hour) || hour < 0 || hour > 23) throw new RangeError('An hour is 0 to 23.');
  return change(db, teacherId, now, ({ off }) => ({ off, hour }));
}

/** The hours that can be chosen: those whose beginning is not quiet. */
export function hoursToChoose({ from, until }: QuietHours): number[] {
  const begin = minutesOfDay(from) ?? 0;
  const end = minutesOfDay(until) ?? 0;
  const isQuiet = (minutes: number) =>
    begin <= end ? minutes >= begin && minutes < end : minutes >= begin || minutes < end;
  return Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !isQuiet(hour * 60));
}

/** What waits is called back and the learner looked at anew: it may be due now, or not wanted any longer. */
async function change(
  db: Db,
  teacherId: number,
  now: number,
  choose: (before: ReminderChoices) => ReminderChoices,
): Promise<ReminderChoices> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { reminderChoices: table, learners } = tx.t;
    const { off, hour } = choose(await reminderChoices(tx, teacherId));
    const chosen = { off: [...off], hour, updatedAt: now };
    await tx
      .insert(table)
      .values({ teacherId, ...chosen })
      .onConflictDoUpdate({ target: table.teacherId, set: chosen });
    const looked = await tx
      .update(learners)
      .set({ remindAt: now })
      .where(eq(learners.teacherId, teacherId))
      .returning({ id: learners.id });
    await stopReminders(
      tx,
      looked.map(({ id }) => id),
      now,
    );
    return { off, hour };
  });
}
