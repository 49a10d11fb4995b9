/**
 * What an editor makes and everybody sees, through the program as `npm start` starts it: a post with a poll is
 * scheduled, published in the channel at its moment and voted on; a video guide is uploaded, found in the bot by a
 * misspelt word, and watched from a chapter on.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
const TASHKENT_MS = 5 * HOUR_MS;
const VIDEO = fileURLToPath(new URL('../../scripts/demo/guide.mp4', import.meta.url));
/** A machine that also runs other tests may take its time. */
const WAIT = 30_000;
const TEST_MS = 180_000;
const SHOTS = process.env.E2E_SCREENSHOTS;
const PHONE = { viewport: { width: 390, height: 844 } };

let app: App;
let browser: Browser;
let official: Page;
const folder = mkdtempSync(join(tmpdir(), 'hamroh-publishing-'));

beforeAll(async () => {
  browser = await launchBrowser();
  app = await startApp(
    { DATABASE_URL: `file:${join(folder, 'hamroh.db')}`, DATA_DIR: folder, SERVICE_HOURS: '00:00-24:00' },
    'npm',
  );
  official = await open({ viewport: { width: 1440, height: 900 } });
  await official.goto(await app.loginLink(700_000_001, 'admin'));
  await official.locator('main button[type=submit]').click();
  await official.waitForURL(/\/panel\/queue/);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'uz', ...options })).newPage();
  page.setDefaultTimeout(WAIT);
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `publishing-${name}.png`) });
}

async function sandbox<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`${app.url}/sandbox/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status, path).toBeLessThan(300);
  return (await response.json()) as T;
}

it(
  'a post with a poll is published at its moment, voted on, and counted',
  async () => {
    const tomorrow = (Math.floor((Date.now() + TASHKENT_MS) / DAY_MS) + 1) * DAY_MS;
    const day = new Date(tomorrow).toISOString().slice(0, 10);
    await official.goto(`${app.url}/panel/channel/posts/new?day=${day}`);
    await official.getByText('So‘rovnoma qo‘shish').click();
    await official.getByLabel('Savol', { exact: true }).fill('Qaysi usul foydali?');
    const options = official.getByLabel('Javob', { exact: true });
    await options.nth(0).fill('Formativ baholash');
    await options.nth(1).fill('Guruhda ishlash');
    await look(official, 'poll-written');
    await official.getByRole('button', { name: 'Rejalash' }).click();
    await official.locator('.toast', { hasText: 'Rejaga qo‘yildi' }).waitFor();
    const post = official.url();

    await sandbox('lab/clock', { byMs: tomorrow + 9.1 * HOUR_MS - (Date.now() + TASHKENT_MS) });
    const teacher = await open(PHONE);
    await teacher.goto(`${app.url}/sandbox?tab=channel`);
    await teacher.locator('.person', { hasText: 'Kasbiy rivojlanish' }).first().click();
    const poll = teacher.locator('.poll', { hasText: 'Qaysi usul foydali?' });
    await poll.waitFor();
    await poll.getByRole('button', { name: 'Guruhda ishlash' }).click();
    await poll.locator('.poll__result', { hasText: 'Guruhda ishlash' }).getByText('100%').waitFor();
    await look(teacher, 'poll-in-channel');

    await official.goto(post);
    await official.getByText('100%').first().waitFor();
    await look(official, 'poll-counted');
  },
  TEST_MS,
);

it(
  'a video guide is uploaded, found by a misspelt word, and watched by its chapters',
  async () => {
    await official.goto(`${app.url}/panel/guides`);
    await official.getByRole('link', { name: 'Yangi mavzu' }).click();
    await official.fill('#title-uz', 'Platforma');
    await official.getByRole('button', { name: 'Saqlash' }).click();
    await official.getByText('0 ta qo‘llanma').waitFor();
    await official.goto(`${app.url}/panel/guides/new`);
    await official.setInputFiles('#video-file', VIDEO);
    await official.getByText('2:05 · 480×270').waitFor();
    await official.fill('#title-uz', 'Parolni almashtirish');
    await official.fill('#chapters-uz', '0:00 Kirish\n1:00 Yangi parol');
    await official.fill('#code', 'parol');
    await official.getByRole('button', { name: 'Saqlash' }).click();
    await official.getByRole('button', { name: 'E’lon qilish' }).click();
    await official.locator('.toast', { hasText: 'E’lon qilindi' }).waitFor();
    await look(official, 'guide-published');

    const teacher = await open(PHONE);
    const { id } = await sandbox<{ id: number }>('persons', { firstName: 'Otabek', languageCode: 'uz' });
    await teacher.goto(`${app.url}/sandbox?person=${id}`);
    await teacher.getByRole('button', { name: 'BOSHLASH' }).click();
    await teacher.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
    await teacher.locator('.keyboard__key', { hasText: 'Video qo‘llanmalar' }).click();
    await teacher.locator('.inline-key', { hasText: 'Qidirish' }).click();
    await teacher.locator('.say', { hasText: 'Nimani qidiramiz' }).waitFor();
    await teacher.locator('textarea').first().fill('porolni');
    await teacher.keyboard.press('Enter');
    await teacher.locator('.inline-key', { hasText: 'Parolni almashtirish' }).click();
    const guide = teacher
      .locator('.say', { hasText: 'Parolni almashtirish' })
      .filter({ has: teacher.locator('video') });
    await guide.waitFor();
    await look(teacher, 'guide-found');
    await guide.getByText('1:00', { exact: true }).click();
    const at = () => guide.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime);
    await expect.poll(at, { timeout: WAIT }).toBeGreaterThanOrEqual(59);
    await look(teacher, 'guide-chapter');
  },
  TEST_MS,
);
