/** A course with learners in it, written straight into the tables. */
import { eq } from 'drizzle-orm';
import type { Db } from '../../../src/db/db.ts';
import type { Permission } from '../../../src/db/schema/learning.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday, 09:00 in Tashkent. */
export const START = Date.UTC(2026, 10, 2, 4);

export interface Classroom {
  readonly courseId: number;
  readonly moduleIds: readonly number[];
  /** Enrols somebody new: ten modules of four hours, one every twelve hours, thirty days. */
  enrol(someone?: Someone): Promise<{ learnerId: number; enrolmentId: number }>;
  /** Writes down how far somebody is in a module, by its number from 1. */
  work(learnerId: number, module: number, percent: number, at: number): Promise<void>;
}

export interface Someone {
  readonly regionId?: string | null;
  readonly districtId?: string | null;
  readonly groupName?: string | null;
  readonly startedAt?: number;
  readonly completedAt?: number | null;
  readonly status?: 'active' | 'completed' | 'withdrawn';
}

export interface CourseWish {
  readonly permission?: Permission | null;
  /** By the module's number from 1. */
  readonly modulePermissions?: Readonly<Record<number, Permission>>;
}

let courses = 0;
let teachers = 0;

/** A teacher of the bot who is this learner. */
export async function linkTeacher(db: Db, learnerId: number, regionId: string): Promise<void> {
  const { t } = db;
  teachers += 1;
  const [teacher] = await db
    .insert(t.teachers)
    .values({
      telegramId: 7000 + teachers,
      displayName: 'Gulnora',
      regionId,
      locale: 'uz',
      createdAt: START,
      updatedAt: START,
    })
    .returning({ id: t.teachers.id });
  await db.update(t.learners).set({ teacherId: teacher!.id }).where(eq(t.learners.id, learnerId));
}

export async function classroom(db: Db, wish: CourseWish = {}): Promise<Classroom> {
  const { t } = db;
  courses += 1;
  const stamps = { createdAt: START, updatedAt: START };
  const [course] = await db
    .insert(t.courses)
    .values({
      code: `KURS-${courses}`,
      titles: { uz: 'Matematika' },
      area: 'Aniq fanlar',
      hours: 40,
      credits: 2,
      plan: { stepHours: 12, by: 'modules', perPortion: 1 },
      durationDays: 30,
      permission: wish.permission ?? null,
      stoppedReminders: [],
      ...stamps,
    })
    .returning({ id: t.courses.id });
  const courseId = course!.id;
  const made = await db
    .insert(t.modules)
    .values(
      Array.from({ length: 10 }, (_, index) => ({
        courseId,
        passport: `KRS-${String(courses).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`,
        position: index + 1,
        titles: { uz: `${index + 1}-modul` },
        area: 'Aniq fanlar',
        hours: 4,
        credits: 0.2,
        permission: wish.modulePermissions?.[index + 1] ?? null,
        ...stamps,
      })),
    )
    .returning({ id: t.modules.id });
  const moduleIds = made.map(({ id }) => id);

  return {
    courseId,
    moduleIds,
    async enrol(someone = {}) {
      const { regionId = 'xorazm', districtId = null, groupName = '1-guruh', completedAt = null } = someone;
      const [learner] = await db
        .insert(t.learners)
        .values({ regionId, districtId, searchText: '', ...stamps })
        .returning({ id: t.learners.id });
      const startedAt = someone.startedAt ?? START;
      const dueAt = startedAt + 30 * DAY;
      const [enrolment] = await db
        .insert(t.enrolments)
        .values({
          learnerId: learner!.id,
          courseId,
          provider: 'platform',
          status: someone.status ?? (completedAt === null ? 'active' : 'completed'),
          groupName,
          startedAt,
          dueAt,
          toldAt: startedAt,
          told: {
            firstAt: startedAt,
            startedAt: { value: startedAt, at: startedAt },
            dueAt: { value: dueAt, at: startedAt },
            ...(groupName === null ? {} : { groupName: { value: groupName, at: startedAt } }),
          },
          completedAt,
          ...stamps,
        })
        .returning({ id: t.enrolments.id });
      return { learnerId: learner!.id, enrolmentId: enrolment!.id };
    },
    async work(learnerId, module, percent, at) {
      await db.insert(t.moduleProgress).values({
        learnerId,
        moduleId: moduleIds[module - 1]!,
        percent,
        percentAt: at,
        completedAt: percent === 100 ? at : null,
        firstFactAt: at,
        lastFactAt: at,
      });
    },
  };
}
