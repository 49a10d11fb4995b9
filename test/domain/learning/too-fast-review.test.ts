/** Who was too fast, and what supervisors say to it, on both engines. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { recentAudit } from '../../../src/domain/audit.ts';
import { recompute } from '../../../src/domain/learning/recompute.ts';
import { countTooFast, listTooFast, reviewTooFast } from '../../../src/domain/learning/too-fast-review.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Classroom, classroom, DAY, HOUR, START } from './classroom.ts';

const NOW = START + 40 * DAY;

describeEngines('too fast', (open) => {
  let db: Db;
  let room: Classroom;
  let administrator: Official;
  let supervisor: Official;

  beforeAll(async () => {
    db = await open();
    room = await classroom(db);
    administrator = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, NOW);
    const made = await ensureOfficial(db, { telegramId: 2, name: 'Nazira', role: 'supervisor' }, NOW);
    supervisor = { ...made, regions: ['xorazm'] };
  });

  /** Somebody who does a module at each of these moments after the start. */
  async function finish(hours: readonly number[], regionId = 'xorazm'): Promise<number> {
    const { learnerId, enrolmentId } = await room.enrol({ regionId });
    for (const [index, hour] of hours.entries())
      await room.work(learnerId, index + 1, 100, START + hour * HOUR);
    await db.transaction((tx) => recompute(tx, [learnerId], NOW));
    return enrolmentId;
  }
  const pages = async (by: Official, reviewed = false) =>
    (await listTooFast(db, by, { reviewed, limit: 10 })).map(({ enrolment }) => enrolment.id);

  it('is listed with the evidence, the last first, for the regions that one sees', async () => {
    const inOneDay = await finish([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    await finish([1, 13, 25, 37, 49, 61, 73, 85, 97, 109]);
    const elsewhere = await finish([1, 2, 3, 4, 5, 6, 7, 8, 9, 20], 'andijon');
    expect(await pages(administrator)).toEqual([elsewhere, inOneDay]);
    expect(await pages(supervisor)).toEqual([inOneDay]);
    expect([await countTooFast(db, administrator), await countTooFast(db, supervisor)]).toEqual([2, 1]);
    const [first] = await listTooFast(db, administrator, { reviewed: false, limit: 1 });
    expect(first?.enrolment.tooFast).toEqual({
      earliestFinish: START + 9 * 12 * HOUR,
      completedAt: START + 20 * HOUR,
      hours: 40,
    });
    const after = { completedAt: first!.enrolment.completedAt!, enrolmentId: first!.enrolment.id };
    const rest = await listTooFast(db, administrator, { reviewed: false, after, limit: 10 });
    expect(rest.map(({ enrolment }) => enrolment.id)).toEqual([inOneDay]);
  });

  it('is reviewed with a note, by whom it concerns', async () => {
    const [mine] = await pages(supervisor);
    const [others] = await pages(administrator);
    expect(await reviewTooFast(db, supervisor, mine!, ' ', NOW)).toBe('note');
    expect(await reviewTooFast(db, supervisor, others!, 'Boshqa hudud', NOW)).toBe('unknown');
    const official = await ensureOfficial(db, { telegramId: 3, name: 'Jamshid', role: 'official' }, NOW);
    expect(await reviewTooFast(db, official, mine!, 'Mening ishim emas', NOW)).toBe('unknown');
    expect(await reviewTooFast(db, supervisor, mine!, 'Ustoz bilan gaplashildi', NOW)).toBe('reviewed');
    expect([await pages(supervisor), await pages(supervisor, true)]).toEqual([[], [mine]]);
    const [entry] = await recentAudit(db, 1);
    expect(entry).toMatchObject({ action: 'tooFast.reviewed', officialId: supervisor.id });
    // What is recomputed later does not undo the review.
    const { enrolments } = db.t;
    const [row] = await db.select().from(enrolments).where(eq(enrolments.id, mine!));
    await db.transaction((tx) => recompute(tx, [row!.learnerId], NOW + DAY));
    expect(await pages(supervisor, true)).toEqual([mine]);
  });
});
