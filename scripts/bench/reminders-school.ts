/** What the reminders' benchmark looks at: a course of ten modules, and as many learners as asked, all due now. */
import type { Db } from '../../src/db/db.ts';
import { putRows } from '../../src/db/rows.ts';

const DAY = 86_400_000;
const MODULES = 10;
const ROWS = 1000;

/** The moment of the tick: nine in the morning in Tashkent. */
export const TICK = Date.UTC(2026, 10, 22, 4);
export const CLOCK = { timeZone: 'Asia/Tashkent', quietHours: { from: '22:00', until: '07:00' } };

/**
 * Fills a fresh database: learners linked with teachers, enrolled 13 days ago and behind, some modules done, and
 * told before of the first portions.
 */
export async function fillSchool(db: Db, count: number): Promise<void> {
  const startedAt = TICK - 13 * DAY;
  const made = { createdAt: startedAt, updatedAt: startedAt };
  const course = { id: 1, code: 'MATEMATIKA', area: 'matematika', hours: 60, credits: 2, durationDays: 30 };
  await db.insert(db.t.courses).values({
    ...course,
    ...made,
    titles: { uz: 'Matematika o‘qitish metodikasi', ru: 'Методика преподавания математики' },
    plan: { stepHours: 12, by: 'modules', perPortion: 2 },
    stoppedReminders: [],
  });
  const numbers = Array.from({ length: MODULES }, (_, index) => index + 1);
  await db.insert(db.t.modules).values(
    numbers.map((position) => ({
      ...made,
      id: position,
      courseId: 1,
      passport: `MAT-00${String(position).padStart(2, '0')}-01`,
      position,
      titles: { uz: `${position}-modul` },
      area: 'matematika',
      hours: 6,
      credits: 0.2,
    })),
  );
  for (let first = 1; first <= count; first += ROWS) {
    const ids = Array.from({ length: Math.min(ROWS, count - first + 1) }, (_, index) => first + index);
    await db.transaction(async (tx) => {
      const { teachers, learners, enrolments, moduleProgress, reminders, reminderItems } = tx.t;
      const blank = { regionId: null, districtId: null, phone: null, fullName: null };
      await putRows(
        tx,
        teachers,
        ['id'],
        ids.map((id) => ({
          ...blank,
          ...made,
          id,
          telegramId: 7_000_000_000 + id,
          displayName: `Ustoz ${id}`,
          username: null,
          locale: 'uz',
          localeChosenAt: null,
          school: null,
          subject: null,
          position: null,
          consentAt: null,
          registeredAt: null,
          blockedAt: null,
          unreachable: null,
          returnedAt: null,
          seenAt: null,
          timeZone: null,
          schoolFolded: '',
          subjectFolded: '',
          searchText: '',
        })),
      );
      await putRows(
        tx,
        learners,
        ['id'],
        ids.map((id) => ({
          ...blank,
          ...made,
          id,
          platformId: `P-${id}`,
          login: null,
          teacherId: id,
          linkedAt: startedAt,
          linkedBy: 'phone',
          refusedTeacherId: null,
          codeHash: null,
          codeExpiresAt: null,
          codeTries: 0,
          lastCompletedAt: null,
          remindAt: TICK,
          searchText: '',
        })),
      );
      await putRows(
        tx,
        enrolments,
        ['id'],
        ids.map((id) => ({
          ...made,
          id,
          learnerId: id,
          courseId: 1,
          provider: 'platform',
          status: 'active',
          groupName: null,
          startedAt,
          dueAt: startedAt + 30 * DAY,
          told: null,
          toldAt: startedAt,
          percent: 10 * (id % 3),
          completedAt: null,
          result: null,
          lastFactAt: startedAt + DAY,
          tooFast: null,
          tooFastReviewedAt: null,
          tooFastReviewedBy: null,
          tooFastNote: null,
        })),
      );
      await putRows(
        tx,
        moduleProgress,
        ['learnerId', 'moduleId'],
        ids.flatMap((learnerId) =>
          numbers.slice(0, learnerId % 3).map((moduleId) => ({
            learnerId,
            moduleId,
            percent: 100,
            percentAt: startedAt + DAY,
            completedAt: startedAt + DAY,
            result: null,
            score: null,
            resultAt: null,
            scoreAt: null,
            firstFactAt: startedAt,
            lastFactAt: startedAt + DAY,
          })),
        ),
      );
      const day = new Date(startedAt).toISOString().slice(0, 10);
      await putRows(
        tx,
        reminders,
        ['id'],
        ids.map((id) => ({
          id,
          learnerId: id,
          day,
          outboxId: null,
          createdAt: startedAt,
          stoppedAt: null,
        })),
      );
      await putRows(
        tx,
        reminderItems,
        ['learnerId', 'kind', 'occasion'],
        ids.map((id) => ({
          learnerId: id,
          kind: 'opened',
          occasion: `${id}:1`,
          courseId: 1,
          reminderId: id,
        })),
      );
    });
  }
}
