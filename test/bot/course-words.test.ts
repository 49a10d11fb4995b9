/** What «My course» says in every language and state: within Telegram's limits, and a calendar by the rules. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courseCalendar } from '../../src/bot/course/calendar.ts';
import { courseCaption } from '../../src/bot/course/caption.ts';
import { moduleScreen, modulesScreen } from '../../src/bot/course/module-screens.ts';
import { coursePicture } from '../../src/bot/course/picture.ts';
import { coursePressData, readCoursePress } from '../../src/bot/course/press.ts';
import { scheduleScreen } from '../../src/bot/course/schedule-screen.ts';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { quietClock } from '../../src/domain/desk-settings.ts';
import type { Guide } from '../../src/domain/guides/catalogue.ts';
import { type CourseView, courseViews } from '../../src/domain/learning/course-view.ts';
import { type DateReader, dayIn, deadlineIn } from '../../src/i18n/dates.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { translator } from '../../src/i18n/words.ts';
import { DAY, enrol, makeCourse } from './course-stage.ts';
import { plain } from './support.ts';

const ZONE = 'Asia/Tashkent';
const NOW = Date.UTC(2026, 10, 22, 9);
const LONG = 'Ў'.repeat(99).concat(' ').repeat(2).trim();

const folder = mkdtempSync(join(tmpdir(), 'hamroh-words-'));
let db: Db;
/** One learner in each state, by its name. */
const views = new Map<string, CourseView>();

const reader = (locale: Locale): DateReader => ({ locale, timeZone: ZONE, now: NOW });

beforeAll(async () => {
  db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  const titles = { uz: LONG, 'uz-Cyrl': LONG, ru: LONG, en: LONG };
  const course = await makeCourse(db, NOW - 90 * DAY, { modules: 24, titles });
  const people = {
    ahead: { daysAgo: 6, done: 11, begun: 40 },
    'on-time': { daysAgo: 14, done: 11, begun: 80 },
    behind: { daysAgo: 20, done: 12 },
    overdue: { daysAgo: 40, done: 12 },
    completed: { daysAgo: 20, done: 24 },
    paused: { daysAgo: 10, done: 5 },
    'not-started': { daysAgo: -2 },
  };
  for (const [state, progress] of Object.entries(people)) {
    const person = { platformId: state, fullName: state };
    const [outcome] = await enrol(db, course, person, NOW, progress);
    if (outcome?.kind === 'wrong' || !outcome) throw new Error(`${state}: ${outcome?.reason}`);
    if (state === 'paused') await change(outcome.learnerId);
    const [view] = await courseViews(db, outcome.learnerId, NOW, await quietClock(db, ZONE));
    views.set(state, view!);
  }
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Extended by a fortnight, then paused until nobody knows when. */
async function change(learnerId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const rows = await tx.select().from(tx.t.enrolments);
    const { id } = rows.find((row) => row.learnerId === learnerId)!;
    const common = { enrolmentId: id, reason: 'kasallik', batch: 'x', createdAt: NOW };
    await tx.insert(tx.t.scheduleChanges).values([
      { ...common, kind: 'extend', fromAt: NOW, byMs: 14 * DAY },
      { ...common, kind: 'pause', fromAt: NOW - DAY },
    ]);
  });
}

describe.each(LOCALES)('in %s', (locale) => {
  const t = translator(locale);

  it('every state has its picture and its caption, which fits', () => {
    expect(views.size).toBe(7);
    for (const [state, view] of views) {
      expect(view.pace.state).toBe(state);
      const caption = plain(courseCaption(view, t, reader(locale)));
      expect(caption.length, `${state}: ${caption}`).toBeLessThanOrEqual(1024);
      expect(caption).toContain(t(`learning-pace-${state}`));
      const picture = coursePicture(view, t, reader(locale));
      expect(picture.pace).toEqual({ sign: state, label: t(`learning-pace-${state}`) });
      expect(picture.modules).toHaveLength(24);
      expect(JSON.stringify(picture) + caption).not.toMatch(/learning-|\{ ?\$|undefined|NaN|null\b/);
    }
  });

  it('lists fit a message, and every module opens from them', () => {
    for (const view of views.values()) {
      for (const page of [0, 1, 2, 99]) {
        const { text } = modulesScreen(view, page, t, reader(locale));
        expect(plain(text).length).toBeLessThanOrEqual(4096);
        expect(plain(scheduleScreen(view, page, t, reader(locale)).text).length).toBeLessThanOrEqual(4096);
      }
      for (const { module } of view.modules) {
        expect(moduleScreen(view, module.id, [], t, reader(locale))?.text).toContain(module.passport);
        const guides = [{ id: 5, titles: { uz: 'Darsni boshlash' }, duration: 65 } as unknown as Guide];
        const screen = moduleScreen(view, module.id, guides, t, reader(locale));
        expect(screen?.keyboard.inline_keyboard[0]).toMatchObject([{ callback_data: 'g:open:5:module' }]);
      }
    }
  });

  it('the calendar keeps the rules of RFC 5545', () => {
    for (const [state, view] of views) {
      const calendar = courseCalendar(view, t, reader(locale), 'desk.example.uz');
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const physical = calendar.split('\r\n');
      for (const line of physical) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
      for (const line of lines) {
        expect(line).toMatch(/^$|^[A-Z-]+(;[A-Z-]+=[A-Za-z-]+)*:/);
        if (line.startsWith('DURATION:')) expect(line).toMatch(/:P(T\d+[HMS])$/);
        if (line.startsWith('TRIGGER:')) expect(line).toMatch(/:-P(T\d+[HMS])$/);
        if (line.startsWith('DTSTART')) expect(line).toMatch(/^DTSTART:\d{8}T\d{6}Z$/);
      }
      const uids = lines.filter((line) => line.startsWith('UID:'));
      expect(new Set(uids).size).toBe(uids.length);
      const opened = view.schedule.portions.filter(({ opensAt }) => opensAt !== null).length;
      expect(uids.length, state).toBe(opened + (view.schedule.dueAt === null ? 0 : 1));
      const later = courseCalendar(view, t, { ...reader(locale), now: NOW + DAY }, 'desk.example.uz');
      expect(later.match(/UID:.*/g)).toEqual(calendar.match(/UID:.*/g));
      expect(sequence(later)).toBeGreaterThan(sequence(calendar));
    }
  });
});

const sequence = (calendar: string) => Number(/SEQUENCE:(\d+)/.exec(calendar)?.[1] ?? Number.NaN);

describe('buttons', () => {
  it('are read as they were written, and no other ones', () => {
    for (const press of [
      { to: 'courses' },
      { to: 'modules', enrolmentId: 17, page: 2 },
      { to: 'ask', enrolmentId: 17, moduleId: 5 },
      { to: 'switch', kind: 'overdue' },
      { to: 'hour', hour: 21 },
      { to: 'find', by: 'login' },
    ] as const) {
      const data = coursePressData(press);
      expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
      expect(readCoursePress(data)).toEqual(press);
    }
    for (const data of ['c:hour:24', 'c:switch:all', 'c:module:x:1', 'c:nothing', 'r:review:save']) {
      expect(readCoursePress(data)).toBeUndefined();
    }
  });
});

describe('dates', () => {
  it('are written as each language writes them', () => {
    const at = Date.UTC(2026, 6, 5, 7);
    expect(LOCALES.map((locale) => dayIn(at, reader(locale)))).toEqual([
      '5-iyul',
      '5 июль',
      '5 июля',
      '5 July',
    ]);
    const next = Date.UTC(2027, 0, 3);
    expect(LOCALES.map((locale) => dayIn(next, reader(locale)))).toEqual([
      '2027-yil 3-yanvar',
      '2027-йил 3 январь',
      '3 января 2027',
      '3 January 2027',
    ]);
  });

  it('call the end of a day that day', () => {
    expect(deadlineIn(Date.UTC(2026, 11, 5, 19), reader('uz'))).toBe('5-dekabr');
    expect(deadlineIn(Date.UTC(2026, 11, 5, 10), reader('uz'))).toBe('5-dekabr, 15:00');
  });
});
