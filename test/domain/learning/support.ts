/** Courses to learn in, for tests of facts. */
import type { Db } from '../../../src/db/db.ts';

export interface Content {
  code: string;
  otherCode: string;
  /** Two modules of the first course: a quarter and three quarters of its hours. */
  passports: readonly string[];
}

export async function makeContent(db: Db): Promise<Content> {
  const at = Date.UTC(2026, 0, 1);
  const common = { titles: { uz: 'Kurs' }, area: 'Matematika', credits: 1, createdAt: at, updatedAt: at };
  const course = {
    ...common,
    hours: 36,
    durationDays: 30,
    plan: { stepHours: 12, by: 'modules' as const, perPortion: 1 },
    stoppedReminders: [],
  };
  await db.transaction(async (tx) => {
    const { courses, modules } = tx.t;
    const [made] = await tx
      .insert(courses)
      .values([
        { ...course, code: 'MAT-1' },
        { ...course, code: 'FIZ-1' },
      ])
      .returning();
    const courseId = made!.id;
    await tx.insert(modules).values([
      { ...common, courseId, passport: 'MAT-0001-01', position: 1, hours: 9 },
      { ...common, courseId, passport: 'MAT-0002-01', position: 2, hours: 27 },
    ]);
  });
  return { code: 'MAT-1', otherCode: 'FIZ-1', passports: ['MAT-0001-01', 'MAT-0002-01'] };
}

/** Nobody has learnt anything, and nobody has written to the bot. */
export async function clearLearning(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const { learners, enrolments, moduleProgress, doorCounts, teachers, statements } = tx.t;
    for (const table of [statements, moduleProgress, enrolments, learners, teachers, doorCounts]) {
      await tx.delete(table);
    }
  });
}
