/** What supervisors did to schedules: a few pauses for illness, a few more days, and a whole group that started late. */
import { desc, eq, isNotNull } from 'drizzle-orm';
import { changeSchedules } from '../../src/domain/learning/schedule-changes.ts';
import type { Chance } from './random.ts';
import type { Stage } from './stage.ts';

const DAY = 24 * 3600_000;
const PAUSED = 12;
const EXTENDED = 8;

export async function changeSomeSchedules({ db, officials, now }: Stage, chance: Chance): Promise<void> {
  const by = officials[0]!;
  const { enrolments } = db.t;
  const active = await db
    .select()
    .from(enrolments)
    .where(eq(enrolments.status, 'active'))
    .orderBy(desc(enrolments.startedAt))
    .limit(400);
  if (active.length === 0) return;
  const one = () => ({ kind: 'enrolment', enrolmentId: chance.pick(active).id }) as const;
  for (let n = 0; n < PAUSED; n++) {
    const from = now() - chance.between(0, 2) * DAY;
    const until = chance.happens(0.6) ? now() + chance.between(4, 12) * DAY : null;
    const wish = { kind: 'pause', from, until } as const;
    await changeSchedules(db, by, { scope: one(), wish, reason: 'Betoblik, ma’lumotnoma bor' }, now());
  }
  for (let n = 0; n < EXTENDED; n++) {
    const wish = { kind: 'extend', by: chance.between(3, 14) * DAY } as const;
    await changeSchedules(db, by, { scope: one(), wish, reason: 'Xizmat safari' }, now());
  }
  const [group] = await db
    .select({ courseId: enrolments.courseId, groupName: enrolments.groupName })
    .from(enrolments)
    .where(isNotNull(enrolments.groupName))
    .orderBy(desc(enrolments.startedAt))
    .limit(1);
  if (!group?.groupName) return;
  const scope = { kind: 'group', courseId: group.courseId, groupName: group.groupName } as const;
  const wish = { kind: 'shift', from: now(), by: 2 * DAY } as const;
  await changeSchedules(db, by, { scope, wish, reason: 'Markazda elektr uzildi' }, now());
}
