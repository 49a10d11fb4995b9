/** A course with twelve modules and people in it, brought in the way other systems bring them. */
import type { Db } from '../../src/db/db.ts';
import type { Permission } from '../../src/db/schema/learning.ts';
import { type Course, modulesOf } from '../../src/domain/courses/courses.ts';
import { addCourse } from '../../src/domain/courses/edit-courses.ts';
import { addModule } from '../../src/domain/courses/edit-modules.ts';
import type { PersonData } from '../../src/domain/learning/learners.ts';
import { type FactOutcome, type IncomingFact, recordFacts } from '../../src/domain/learning/record.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const SUBJECTS = [
  ['Raqamli ta’lim asoslari', 'Основы цифрового образования', 'Foundations of digital education'],
  ['O‘quv jarayonini loyihalash', 'Проектирование учебного процесса', 'Designing lessons'],
  ['Baholash va qayta aloqa', 'Оценивание и обратная связь', 'Assessment and feedback'],
  [
    'Boshlang‘ich sinf o‘quvchilari bilan onlayn muhitda xavfsiz ishlashning psixologik va huquqiy jihatlari',
    'Психологические и правовые стороны безопасной работы с младшими школьниками в сети',
    'Psychological and legal sides of working safely online with primary school pupils',
  ],
] as const;

export interface CourseWish {
  code?: string;
  modules?: number;
  permission?: Permission | null;
  titles?: Course['titles'];
}

/** Makes a course of modules of six hours, one of which opens every twelve hours, with a month's time. */
export async function makeCourse(db: Db, now: number, wish: CourseWish = {}): Promise<Course> {
  const { code = 'RAQ-26', modules = 12, permission = null } = wish;
  const titles = wish.titles ?? {
    uz: 'Raqamli ta’lim texnologiyalari: boshlang‘ich sinf o‘qituvchilari uchun',
    ru: 'Цифровые образовательные технологии для учителей начальных классов',
    en: 'Digital technologies for primary school teachers',
  };
  const fields = {
    code,
    titles,
    area: 'Pedagogika',
    hours: modules * 6,
    credits: modules * 0.2,
    plan: { stepHours: 12, by: 'modules', perPortion: 1 },
    durationDays: 30,
    permission,
  } as const;
  const made = await addCourse(db, null, fields, now);
  if (made.kind !== 'saved') throw new Error(`The course was not saved: ${made.kind}`);
  for (let number = 1; number <= modules; number += 1) {
    const [uz, ru, en] = SUBJECTS[(number - 1) % SUBJECTS.length]!;
    const module = {
      passport: passportOf(made.course, number),
      titles: { uz, ru, en },
      area: 'Pedagogika',
      hours: 6,
      credits: 0.2,
      permission: null,
    };
    await addModule(db, null, made.course.id, module, now);
  }
  return made.course;
}

/** The passport number of a module of {@link makeCourse}, by its number from 1. */
export function passportOf(course: Pick<Course, 'id'>, number: number): string {
  return `RAQ-${String(course.id).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
}

/** Enrols somebody `daysAgo`, with the first modules done and the next one begun. */
export async function enrol(
  db: Db,
  course: Course,
  person: PersonData,
  now: number,
  { daysAgo, done = 0, begun = 0 }: { daysAgo: number; done?: number; begun?: number },
): Promise<FactOutcome[]> {
  const startedAt = now - daysAgo * DAY;
  const told: IncomingFact = {
    person,
    courseCode: course.code,
    enrolment: {
      at: Math.min(startedAt, now),
      startedAt,
      dueAt: startedAt + 30 * DAY,
      provider: 'platform',
      groupName: '12-guruh',
    },
  };
  const facts = (await modulesOf(db, course.id)).flatMap((module, index): IncomingFact[] => {
    const at = startedAt + (index + 1) * 12 * HOUR;
    const fact = { percent: index < done ? 100 : begun, at: Math.min(at, now) };
    return index < done || (index === done && begun > 0) ? [{ person, passport: module.passport, fact }] : [];
  });
  return recordFacts(db, 'rest', [told, ...facts], now);
}
