/** Courses and learners for the tests of reminders: so many, linked with teachers, at the start of one course. */
import { eq } from 'drizzle-orm';
import type { Db } from '../../../src/db/db.ts';
import { saveLearners } from '../../../src/domain/learning/learners.ts';
import { type IncomingFact, recordFacts } from '../../../src/domain/learning/record.ts';

const DAY = 86_400_000;
export const clock = { timeZone: 'Asia/Tashkent', quietHours: { from: '22:00', until: '07:00' } };
/** Midnight in Tashkent on 1 November 2026. */
const MIDNIGHT = Date.UTC(2026, 9, 31, 19);
/** `at(3, 9)`: nine o’clock on the third day after. */
export const at = (day: number, hour = 9) => MIDNIGHT + day * DAY + hour * 3_600_000;

export const passport = (position: number) => `MAT-00${String(position).padStart(2, '0')}-01`;
const phone = (index: number) => `+99890${String(1_000_000 + index)}`;

export interface School {
  courseId: number;
  learnerIds: number[];
  teacherIds: number[];
  /** Telegram’s ids of the teachers. */
  chatIds: number[];
  /** Facts of one learner, by their place. */
  tell(index: number, fact: IncomingFact['fact'], position: number, now: number): Promise<void>;
  /** When each learner is looked at next. */
  looks(): Promise<(number | null)[]>;
  /** What waits or was sent, oldest first. */
  outgoing(): Promise<{ id: number; chatId: number; state: string; text: string }[]>;
}

/** Ten modules of six hours, two a portion every 12 hours, from `at(0)`, due after 30 days. */
export async function openSchool(db: Db, count: number): Promise<School> {
  const now = at(-1);
  const [course] = await db
    .insert(db.t.courses)
    .values({
      code: 'MATEMATIKA',
      titles: { uz: 'Matematika o‘qitish metodikasi', ru: 'Методика преподавания математики' },
      area: 'matematika',
      hours: 60,
      credits: 2,
      plan: { stepHours: 12, by: 'modules', perPortion: 2 },
      durationDays: 30,
      permission: null,
      stoppedReminders: [],
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  const courseId = course!.id;
  await db.insert(db.t.modules).values(
    Array.from({ length: 10 }, (_, index) => ({
      courseId,
      passport: passport(index + 1),
      position: index + 1,
      titles: { uz: `${index + 1}-modul` },
      area: 'matematika',
      hours: 6,
      credits: 0.2,
      permission: null,
      createdAt: now,
      updatedAt: now,
    })),
  );
  const teachers = await db
    .insert(db.t.teachers)
    .values(
      Array.from({ length: count }, (_, index) => ({
        telegramId: 8_000_000_000 + index,
        displayName: `Ustoz ${index}`,
        locale: 'uz' as const,
        phone: phone(index),
        searchText: `ustoz ${index}`,
        createdAt: now,
        updatedAt: now,
      })),
    )
    .returning();
  const saved = await db.transaction((tx) =>
    saveLearners(
      tx,
      teachers.map((_, index) => ({ platformId: `P-${index}`, phone: phone(index) })),
      now,
    ),
  );
  const enrolled = teachers.map((_, index) => ({
    person: { platformId: `P-${index}` },
    courseCode: 'MATEMATIKA',
    enrolment: { startedAt: at(0), dueAt: at(30), at: now },
  }));
  await recordFacts(db, 'rest', enrolled, now);

  return {
    courseId,
    teacherIds: teachers.map(({ id }) => id),
    chatIds: teachers.map(({ telegramId }) => telegramId),
    learnerIds: saved.map((each) => {
      if (each.kind === 'wrong') throw new Error(each.reason);
      return each.learnerId;
    }),
    async tell(index, fact, position, when) {
      const told = [{ person: { platformId: `P-${index}` }, passport: passport(position), fact }];
      const [outcome] = await recordFacts(db, 'rest', told, when);
      if (outcome?.kind === 'wrong') throw new Error(outcome.reason);
    },
    async looks() {
      const rows = await db.select().from(db.t.learners).orderBy(db.t.learners.id);
      return rows.map(({ remindAt }) => remindAt);
    },
    async outgoing() {
      const { outbox } = db.t;
      const rows = await db.select().from(outbox).where(eq(outbox.priority, 50)).orderBy(outbox.id);
      return rows.map(({ id, chatId, state, payload }) => ({
        id,
        chatId,
        state,
        text: String(payload.text),
      }));
    },
  };
}
