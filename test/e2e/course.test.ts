/**
 * A teacher's way through a course, as everybody sees it: a file of a thousand people is brought in the panel, a
 * teacher finds themself by their phone and sees the picture, the time moves and the reminder comes, a fact comes by
 * xAPI and the picture changes, the course is done and the reminders stop.
 */
import XAPI from '@xapi/xapi';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { describeEngines } from '../support/engines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, shoot, WAIT } from '../support/pages.ts';
import { openMessenger, openPanel } from './people.ts';

const Client = XAPI.default;
const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
const TASHKENT_MS = 5 * HOUR_MS;
const PEOPLE = 1000;
/** The teacher's row among them, and their phone in Telegram. */
const OWN = 500;
const PHONE = '998901112233';
const MODULES = ['RAQ-0001-01', 'RAQ-0001-02', 'RAQ-0001-03', 'RAQ-0001-04'];
const COURSES = [
  'course;passport;title_uz;title_ru;area;hours;credits;duration_days;step_hours;portion_by;per_portion',
  'RAQAMLI-26;;Raqamli ta’lim;Цифровое обучение;Axborot;24;1;10;12;modules;1',
  ...MODULES.map(
    (passport, place) => `RAQAMLI-26;${passport};${place + 1}-mavzu;Тема ${place + 1};Axborot;6;0,25;;;;`,
  ),
].join('\n');

/** Spreadsheet of everybody's enrolment, which begins at 9:00 of the day. */
async function spreadsheet(day: string, due: string): Promise<Buffer> {
  const data = Array.from({ length: PEOPLE }, (_, index) => ({
    platform_id: `P-${index}`,
    phone: index === OWN ? `+${PHONE}` : `+9989300${String(index).padStart(5, '0')}`,
    full_name: index === OWN ? 'Xasanova Gulnora' : `Tinglovchi ${index}`,
    course: 'RAQAMLI-26',
    start: `${day} 09:00`,
    due: `${due} 18:00`,
    group: '12-guruh',
  }));
  const columns = Object.keys(data[0]!).map((key) => ({ header: key, key }));
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'Tinglovchilar', columns, data }] }));
}

describeEngines('a teacher’s course', (_open, engine) => {
  const pages = browserPages();
  let app: App;
  const folder = temporaryFolder();

  beforeAll(async () => {
    app = await startApp(
      {
        DATABASE_URL: await engine.freshUrl(),
        DATA_DIR: folder,
        SERVICE_HOURS: '00:00-24:00',
      },
      'npm',
    );
  }, 120_000);
  afterAll(async () => {
    await app?.kill();
  });

  const moveTime = async (byMs: number) => (await app.sandbox<{ now: number }>('lab/clock', { byMs })).now;

  async function bring(official: Page, path: string, name: string, buffer: Buffer): Promise<void> {
    await official.goto(`${app.url}/panel/${path}`);
    await official.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer });
    await official.locator('main form button[type=submit]').first().click();
    await official.getByRole('heading', { name }).waitFor();
    await shoot(official, `course-preview-${path.replace('/', '-')}`);
    await official.locator('main form .button--main').first().click();
  }

  it('is found, shown, reminded of, and finished', async () => {
    const official = await openPanel(pages, app);

    // Tomorrow, a quarter to nine in the morning: the course begins soon, and nobody is asleep.
    const real = Date.now() + TASHKENT_MS;
    const begin = (Math.floor(real / DAY_MS) + 1) * DAY_MS;
    await moveTime(begin + 8.75 * HOUR_MS - real);
    const day = new Date(begin).toISOString().slice(0, 10);
    const due = new Date(begin + 10 * DAY_MS).toISOString().slice(0, 10);

    await bring(official, 'courses/imports', 'kurslar.csv', Buffer.from(COURSES));
    await official.locator('.toast').waitFor();
    await bring(official, 'imports', 'tinglovchilar.xlsx', await spreadsheet(day, due));
    const counts = async () =>
      (await official.locator('.import-counts strong').allTextContents()).map((text) =>
        Number(text.replace(/\D/g, '')),
      );
    await expect.poll(counts, { timeout: WAIT }).toEqual([PEOPLE, 0, 0, 0]);
    await shoot(official, 'course-imported');

    const teacher = await openMessenger(pages, app, { phone: PHONE });
    const say = (text: string | RegExp) => teacher.locator('.say', { hasText: text });
    await teacher.locator('.keyboard__key', { hasText: 'Kursim' }).click();
    await teacher.locator('.inline-key', { hasText: 'Telefon raqami orqali' }).click();
    await teacher.locator('.keyboard__key', { hasText: /raqam/i }).click();
    await teacher.getByRole('button', { name: 'Ulashish' }).click();
    await say('Sizni topdim').waitFor();

    const pictures = teacher.locator('.say img');
    const newest = () => pictures.last().getAttribute('src');
    await say('Raqamli ta’lim').last().waitFor();
    await pictures.last().waitFor();
    const before = await newest();
    await shoot(teacher, 'course-found');

    // The second portion opens at 21:00; the reminder waits for the morning.
    await moveTime(DAY_MS + HOUR_MS);
    await say('Yangi qism').waitFor();
    await shoot(teacher, 'course-reminded');

    await official.goto(`${app.url}/panel/api-tokens`);
    const token = await makeToken(official);
    const store = new Client({ endpoint: `${app.url}/xapi/`, auth: `Bearer ${token}` });
    const complete = (passport: string, timestamp: string) =>
      store.sendStatement({
        statement: {
          actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.uz', name: `P-${OWN}` } },
          verb: Client.Verbs.COMPLETED,
          object: { objectType: 'Activity', id: `https://lms.example.uz/modules/${passport}` },
          timestamp,
        },
      });
    const at = await moveTime(1000);
    await complete(MODULES[0]!, new Date(at - HOUR_MS).toISOString());
    await teacher.locator('.keyboard__key', { hasText: 'Kursim' }).click();
    await say('25%').last().waitFor();
    await expect.poll(newest, { timeout: WAIT }).not.toBe(before);
    await shoot(teacher, 'course-progressed');

    for (const passport of MODULES.slice(1)) await complete(passport, new Date(at).toISOString());
    await moveTime(2 * DAY_MS);
    await teacher.locator('.keyboard__key', { hasText: 'Kursim' }).click();
    await say('100%').last().waitFor();
    expect(await say(/Yangi qism|ortda qol|Kursni tugatish/).count()).toBe(1);
    await shoot(teacher, 'course-finished');
  }, 180_000);

  /** A token that may write statements, made as an administrator makes one. */
  async function makeToken(official: Page): Promise<string> {
    await official.locator('input[name=name]').fill('Moodle');
    await official.locator('input[value="statements:write"]').check();
    await official.locator('main form button[type=submit]').first().click();
    return official.locator('#fresh-token').inputValue();
  }
});
