/**
 * A video guide from the panel to the phone, as everybody sees it: an editor uploads and publishes it, a teacher finds
 * it by a misspelt word in the other script, watches it from a chapter, is not helped, and asks; the ticket names it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { describeEngines } from '../support/engines.ts';

/** A machine that also runs other tests may take its time. */
const WAIT = 30_000;
const VIDEO = fileURLToPath(new URL('../../scripts/demo/guide.mp4', import.meta.url));
const SHOTS = process.env.E2E_SCREENSHOTS;

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `guides-${name}.png`) });
}

describeEngines('a video guide', (_open, engine) => {
  let browser: Browser;
  let app: App;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-guides-'));

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startApp({
      DATABASE_URL: await engine.freshUrl(),
      DATA_DIR: folder,
      SESSION_SECRET: 'tests_'.repeat(8),
      SERVICE_HOURS: '00:00-24:00',
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await app?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  async function pageOf(options: BrowserContextOptions): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'uz', ...options })).newPage();
    page.setDefaultTimeout(WAIT);
    return page;
  }

  async function publish(editor: Page): Promise<void> {
    await editor.goto(`${app.url}/panel/guides/topics/new`);
    await editor.fill('#title-uz', 'Platforma');
    await editor.getByRole('button', { name: 'Saqlash' }).click();
    await editor.getByText('0 ta qo‘llanma').waitFor();
    await editor.goto(`${app.url}/panel/guides/new`);
    await editor.setInputFiles('#video-file', VIDEO);
    await editor.getByText('2:05 · 480×270').waitFor();
    await editor.fill('#title-uz', 'Parolni tiklash');
    await editor.fill('#chapters-uz', '0:00 Kirish\n1:00 Yangi parol');
    await editor.fill('#code', 'parol');
    await editor.getByRole('button', { name: 'Saqlash' }).click();
    await editor.getByRole('button', { name: 'E’lon qilish' }).click();
    await editor.locator('.toast').getByText('E’lon qilindi.').waitFor();
    await look(editor, 'published');
  }

  it('is uploaded, found by a misspelt word, watched by chapters, and asked about', async () => {
    const editor = await pageOf({ viewport: { width: 1440, height: 900 } });
    await editor.goto(await app.loginLink(700_000_001, 'admin'));
    await editor.locator('main button[type=submit]').click();
    await editor.waitForURL(/\/panel\/queue/);
    await publish(editor);

    const teacher = await pageOf({ viewport: { width: 390, height: 844 } });
    const made = await fetch(`${app.url}/sandbox/api/persons`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ firstName: 'Gulnora', lastName: 'Xasanova', languageCode: 'uz' }),
    });
    const { id } = (await made.json()) as { id: number };
    await teacher.goto(`${app.url}/sandbox?person=${id}`);
    await teacher.getByRole('button', { name: 'BOSHLASH' }).click();
    await teacher.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
    const said = (text: string) => teacher.locator('.say', { hasText: text }).last();
    const press = (label: string) => teacher.locator('.inline-key', { hasText: label }).last().click();
    const say = async (text: string) => {
      await teacher.locator('.entry__text').fill(text);
      await teacher.keyboard.press('Enter');
    };
    await said('Assalomu alaykum').waitFor();
    await teacher.locator('.keyboard__key', { hasText: 'Video qo‘llanmalar' }).click();
    await press('Qidirish');
    await said('Nimani qidiramiz').waitFor();
    await say('паролни тклаш');
    await said('1 ta video topildi').waitFor();
    await press('Parolni tiklash');
    await said('1:00 Yangi parol').waitFor();
    await look(teacher, 'sent');

    await press('1:00 Yangi parol');
    const video = teacher.locator('.say video').last();
    await expect.poll(() => video.getAttribute('src'), { timeout: WAIT }).toMatch(/#t=60$/);
    await expect
      .poll(() => video.evaluate((player: HTMLVideoElement) => Math.floor(player.currentTime)), {
        timeout: WAIT,
      })
      .toBe(60);
    await look(teacher, 'chapter');

    await press('Yordam bermadi');
    await said('Nima tushunarsiz qoldi').waitFor();
    await say('Kod kelmayapti');
    await said('Video qo‘llanma: Parolni tiklash').waitFor();
    await editor.goto(`${app.url}/panel/queue?guide=parol`);
    await editor.getByText('Kod kelmayapti').first().click();
    await editor.locator('.talk__from', { hasText: 'Parolni tiklash' }).waitFor();
    await look(editor, 'asked');
  }, 180_000);
});
