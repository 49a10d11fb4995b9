/** Courses and modules on both engines: made, changed, put in order, archived; each change once and on record. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { recentAudit } from '../../../src/domain/audit.ts';
import { courseLists, findCourses, untranslated } from '../../../src/domain/courses/course-lists.ts';
import {
  archivedModulesOf,
  courseByCode,
  moduleByPassport,
  modulesOf,
} from '../../../src/domain/courses/courses.ts';
import {
  addCourse,
  archiveCourse,
  type CourseFields,
  changeCourse,
  restoreCourse,
} from '../../../src/domain/courses/edit-courses.ts';
import {
  addModule,
  archiveModule,
  changeModule,
  type ModuleFields,
  reorderModules,
  restoreModule,
} from '../../../src/domain/courses/edit-modules.ts';
import { settleCourses } from '../../../src/domain/learning/settle-courses.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);

const course = (code: string, more: Partial<CourseFields> = {}): CourseFields => ({
  code,
  titles: { uz: 'Matematika o‘qitish metodikasi', ru: 'Методика математики' },
  area: 'Matematika',
  hours: 36,
  credits: 1.5,
  plan: { stepHours: 12, by: 'hours', perPortion: 6 },
  durationDays: 30,
  permission: null,
  ...more,
});
const module = (passport: string, more: Partial<ModuleFields> = {}): ModuleFields => ({
  passport,
  titles: { uz: `Modul ${passport}` },
  area: 'Matematika',
  hours: 6,
  credits: 0.25,
  permission: { places: [{ regionId: 'andijon' }] },
  ...more,
});

describeEngines('courses', (open) => {
  let db: Db;
  let by: Official;
  let number = 0;
  let id: number;

  beforeAll(async () => {
    db = await open();
    by = await ensureOfficial(db, { telegramId: 1, name: 'Елена Ким', role: 'editor' }, NOW);
  });
  beforeEach(async () => {
    number += 1;
    const made = await addCourse(db, by, course(`KURS-${number}`), NOW);
    if (made.kind !== 'saved') throw new Error(made.kind);
    id = made.course.id;
  });

  const passports = async () => (await modulesOf(db, id)).map(({ passport }) => passport);
  const three = () => ['01', '02', '03'].map((last) => `MAT-${String(number).padStart(4, '0')}-${last}`);
  async function addThree(): Promise<number[]> {
    const ids: number[] = [];
    for (const passport of three()) {
      const made = await addModule(db, by, id, module(passport), NOW);
      if (made.kind === 'saved') ids.push(made.module.id);
    }
    return ids;
  }

  it('a course is kept as it was said, and its code is one', async () => {
    expect(await courseByCode(db, `KURS-${number}`)).toMatchObject({ ...course(`KURS-${number}`), id });
    expect((await addCourse(db, by, course(`KURS-${number}`), NOW)).kind).toBe('taken');
    const [entry] = await recentAudit(db, 1);
    expect(entry).toMatchObject({ action: 'course.created', target: `KURS-${number}`, officialId: by.id });
  });

  it('of several who make the same course at once, one does', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => addCourse(db, by, course(`BIR-${number}`), NOW)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'taken', 'taken']);
  });

  it('of two who give their courses the same code at once, one does', async () => {
    const other = await addCourse(db, by, course(`YANA-${number}`), NOW);
    if (other.kind !== 'saved') throw new Error(other.kind);
    const outcomes = await Promise.all(
      [id, other.course.id].map((each) => changeCourse(db, by, each, course(`TENG-${number}`), NOW + 1)),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'taken']);
  });

  it('a change says in the audit which fields it was about, and nothing when there is none', async () => {
    const fields = course(`KURS-${number}`, { hours: 72, permission: { places: [{ regionId: 'xorazm' }] } });
    expect((await changeCourse(db, by, id, fields, NOW + 1)).kind).toBe('saved');
    expect((await recentAudit(db, 1))[0]).toMatchObject({
      action: 'course.changed',
      data: { fields: ['hours', 'permission'] },
    });
    const entries = (await recentAudit(db, 500)).length;
    const again = await changeCourse(db, by, id, fields, NOW + 2);
    expect(again).toMatchObject({ kind: 'saved', course: { updatedAt: NOW + 1 } });
    expect((await recentAudit(db, 500)).length).toBe(entries);
  });

  it('who saves a form that somebody else was quicker with is told', async () => {
    await changeCourse(db, by, id, course(`KURS-${number}`, { hours: 40 }), NOW + 1, NOW);
    const late = await changeCourse(db, by, id, course(`KURS-${number}`, { hours: 50 }), NOW + 2, NOW);
    expect(late).toMatchObject({ kind: 'stale', course: { hours: 40 } });
    expect((await changeCourse(db, by, id, course('BOSHQA'), NOW, NOW + 1)).kind).toBe('saved');
    expect((await changeCourse(db, by, 999_999, course('YOQ'), NOW)).kind).toBe('unknown');
  });

  it('a course leaves the list and comes back', async () => {
    const listed = async () => (await courseLists(db)).active.some((one) => one.course.id === id);
    expect([await archiveCourse(db, by, id, NOW), await archiveCourse(db, by, id, NOW)]).toEqual([
      true,
      false,
    ]);
    expect(await listed()).toBe(false);
    expect([await restoreCourse(db, by, id, NOW), await restoreCourse(db, by, id, NOW)]).toEqual([
      true,
      false,
    ]);
    expect(await listed()).toBe(true);
  });

  it('modules stand in the order in which they were added, and have numbers of their own', async () => {
    await addThree();
    expect(await passports()).toEqual(three());
    const taken = await addModule(db, by, id, module(three()[0]!), NOW);
    expect(taken).toMatchObject({ kind: 'taken', holder: { courseId: id } });
    expect((await addModule(db, by, 999_999, module('YOQ-0000-00'), NOW)).kind).toBe('unknown');
  });

  it('are put in another order, by exactly those who are there', async () => {
    const [a, b, c] = (await addThree()) as [number, number, number];
    expect(await reorderModules(db, by, id, [c, a, b], NOW + 5)).toBe('saved');
    expect(await passports()).toEqual([three()[2], three()[0], three()[1]]);
    expect((await recentAudit(db, 1))[0]).toMatchObject({ action: 'course.reordered', data: { moved: 3 } });
    for (const wrong of [[a, b], [a, b, c, 999_999], [a, a, b], []])
      expect(await reorderModules(db, by, id, wrong, NOW), wrong.join()).toBe('stale');
    expect(await passports()).toEqual([three()[2], three()[0], three()[1]]);
  });

  it('two who put them in order at once leave one of the two orders', async () => {
    const [a, b, c] = (await addThree()) as [number, number, number];
    await Promise.all(
      [
        [c, b, a],
        [b, a, c],
      ].map((ids) => reorderModules(db, by, id, ids, NOW + 1)),
    );
    const order = (await modulesOf(db, id)).map((one) => one.id).join();
    expect([[c, b, a].join(), [b, a, c].join()]).toContain(order);
    expect((await modulesOf(db, id)).map(({ position }) => position)).toEqual([1, 2, 3]);
  });

  it('an archived module leaves the order and comes back at its end', async () => {
    const [a] = (await addThree()) as [number, number, number];
    expect(await archiveModule(db, by, a, NOW)).toBe(true);
    expect(await passports()).toEqual(three().slice(1));
    expect((await archivedModulesOf(db, id)).map((one) => one.id)).toEqual([a]);
    expect([await restoreModule(db, by, a, NOW), await restoreModule(db, by, a, NOW)]).toEqual([true, false]);
    expect(await passports()).toEqual([three()[1], three()[2], three()[0]]);
  });

  it('a module changes its number unless another has it', async () => {
    const [a] = (await addThree()) as [number, number, number];
    const taken = await changeModule(db, by, a, module(three()[1]!), NOW + 1);
    expect(taken.kind).toBe('taken');
    const free = `FIZ-${String(number).padStart(4, '0')}-09`;
    expect((await changeModule(db, by, a, module(free), NOW + 1)).kind).toBe('saved');
    expect((await moduleByPassport(db, free))?.id).toBe(a);
  });

  it('a change of its modules reaches those who are enrolled, once the clock ticks', async () => {
    const [a] = (await addThree()) as [number, number, number];
    const learnerId = await db.transaction(async (tx) => {
      const [learner] = await tx
        .insert(tx.t.learners)
        .values({
          platformId: `P-${number}`,
          regionId: 'andijon',
          searchText: '',
          createdAt: NOW,
          updatedAt: NOW,
        })
        .returning();
      const fact = { percent: 100, percentAt: NOW, completedAt: NOW, firstFactAt: NOW, lastFactAt: NOW };
      await tx.insert(tx.t.moduleProgress).values({ learnerId: learner!.id, moduleId: a, ...fact });
      const enrolment = {
        learnerId: learner!.id,
        courseId: id,
        provider: 'platform',
        status: 'active',
      } as const;
      await tx
        .insert(tx.t.enrolments)
        .values({ ...enrolment, startedAt: NOW, dueAt: NOW, createdAt: NOW, updatedAt: NOW });
      return learner!.id;
    });
    const percent = async () => {
      const { enrolments } = db.t;
      return (await db.select().from(enrolments).where(eq(enrolments.learnerId, learnerId)))[0]?.percent;
    };
    await settleCourses(db, NOW);
    expect(await percent()).toBe(33);
    await addModule(db, by, id, module(`MAT-${String(number).padStart(4, '0')}-04`, { hours: 18 }), NOW + 1);
    await settleCourses(db, NOW + 2);
    expect(await percent()).toBe(16);
    expect((await courseByCode(db, `KURS-${number}`))?.unsettledAt).toBeNull();
    // Told to stop, it keeps the mark for the next time.
    await archiveModule(db, by, a, NOW + 3);
    await settleCourses(db, NOW + 4, AbortSignal.abort());
    expect((await courseByCode(db, `KURS-${number}`))?.unsettledAt).toBe(NOW + 3);
    expect(await percent()).toBe(16);
  });

  it('courses are found by their own words and by their modules’, in either script', async () => {
    await addThree();
    const { active } = await courseLists(db);
    const codes = (search: string) => findCourses(active, search).map((one) => one.course.code);
    expect(codes(three()[1]!.toLowerCase())).toEqual([`KURS-${number}`]);
    expect(codes(`ўқитиш kurs-${number}`)).toContain(`KURS-${number}`);
    expect(codes('metodika математика')).toContain(`KURS-${number}`);
    expect(codes('bunday kurs yo‘q')).toEqual([]);
  });

  it('what lacks a title is listed with the languages it lacks', async () => {
    const [a] = (await addThree()) as [number, number, number];
    const mine = untranslated((await courseLists(db)).active).filter((one) => one.course.id === id);
    expect(mine.map(({ module, missing }) => [module?.id, missing])).toContainEqual([
      undefined,
      ['uz-Cyrl', 'en'],
    ]);
    expect(mine.find(({ module }) => module?.id === a)?.missing).toEqual(['uz-Cyrl', 'ru', 'en']);
    expect(mine).toHaveLength(4);
  });
});
