/**
 * A teacher's way through a course, as everybody sees it: a file of a thousand people is brought in the panel, a
 * teacher finds themself by their phone and sees the picture, the time moves and the reminder comes, a fact comes by
 * xAPI and the picture changes, the course is done and the reminders stop.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XAPI from '@xapi/xapi';
import { writeXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { describeEngines } from '../support/engines.ts';

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
/** A machine that also runs other tests may take its time. */
const WAIT = 30_000;
const SHOTS = process.env.E2E_SCREENSHOTS;

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `course-${name}.png`) });
}

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
  let browser: Browser;
  let app: App;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-course-'));

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startApp(
      {
        DATABASE_URL: await engine.freshUrl(),
        DATA_DIR: folder,
        SESSION_SECRET: 'tests_'.repeat(8),
        SERVICE_HOURS: '00:00-24:00',
      },
      'npm',
    );
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function send(path: string, body: object): Promise<{ id: number; now: number }> {
    const response = await fetch(`${app.url}/sandbox/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBeLessThan(300);
    return (await response.json()) as { id: number; now: number };
  }
  const moveTime = async (byMs: number) => (await send('lab/clock', { byMs })).now;

  async function bring(official: Page, path: string, name: string, buffer: Buffer): Promise<void> {
    await official.goto(`${app.url}/panel/${path}`);
    await official.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer });
    await official.locator('main form button[type=submit]').first().click();
    await official.getByRole('heading', { name }).waitFor();
    await look(official, `preview-${path.replace('/', '-')}`);
    await official.locator('main form .button--main').first().click();
  }

  it('is found, shown, reminded of, and finished', async () => {
    const official = await (
      await browser.newContext({ locale: 'uz', viewport: { width: 1440, height: 900 } })
    ).newPage();
    official.setDefaultTimeout(WAIT);
    await official.goto(await app.loginLink(700_000_001, 'admin'));
    await official.locator('main button[type=submit]').click();
    await official.waitForURL(/\/panel\/queue/);

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
    await look(official, 'imported');

    const teacher = await (
      await browser.newContext({ locale: 'uz', viewport: { width: 390, height: 844 } })
    ).newPage();
    teacher.setDefaultTimeout(WAIT);
    const person = await send('persons', {
      firstName: 'Gulnora',
      lastName: 'Xasanova',
      languageCode: 'uz',
      phone: PHONE,
    });
    await teacher.goto(`${app.url}/sandbox?person=${person.id}`);
    await teacher.getByRole('button', { name: 'BOSHLASH' }).click();
    await teacher.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
    const say = (text: string | RegExp) => teacher.locator('.say', { hasText: text });
    await say('Assalomu alaykum').waitFor();
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
    await look(teacher, 'found');

    // The second portion opens at 21:00; the reminder waits for the morning.
    await moveTime(DAY_MS + HOUR_MS);
    await say('Yangi qism').waitFor();
    await look(teacher, 'reminded');

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
    const at = (await send('lab/clock', { byMs: 1000 })).now;
    await complete(MODULES[0]!, new Date(at - HOUR_MS).toISOString());
    await teacher.locator('.keyboard__key', { hasText: 'Kursim' }).click();
    await say('25%').last().waitFor();
    await expect.poll(newest, { timeout: WAIT }).not.toBe(before);
    await look(teacher, 'progressed');

    for (const passport of MODULES.slice(1)) await complete(passport, new Date(at).toISOString());
    await moveTime(2 * DAY_MS);
    await teacher.locator('.keyboard__key', { hasText: 'Kursim' }).click();
    await say('100%').last().waitFor();
    expect(await say(/Yangi qism|ortda qol|Kursni tugatish/).count()).toBe(1);
    await look(teacher, 'finished');
  }, 180_000);

  /** A token that may write statements, made as an administrator makes one. */
  async function makeToken(official: Page): Promise<string> {
    await official.locator('input[name=name]').fill('Moodle');
    await official.locator('input[value="statements:write"]').check();
    await official.locator('main form button[type=submit]').first().click();
    return official.locator('#fresh-token').inputValue();
  }
});
