/**
 * The main job as people see it: a teacher asks in the messenger, an official answers in the panel, the teacher reads
 * the answer. The program is started as an operator starts it; both people use Chromium.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { describeEngines } from '../support/engines.ts';
import { picture } from '../support/picture.ts';

const SECRET = 'tests_'.repeat(8);
/** Pictures of each step are left here when it is set. */
const SHOTS = process.env.E2E_SCREENSHOTS;

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

describeEngines('a teacher’s question', (_open, engine) => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-e2e-'));
  const running: App[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    for (const app of running) await app.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['polling', 'webhook'])(
    'is asked with a photo, answered, and the answer read (%s)',
    async (mode) => {
      const app = await startApp(
        {
          BOT_MODE: mode,
          WEBHOOK_SECRET: SECRET,
          SESSION_SECRET: SECRET,
          DATABASE_URL: await engine.freshUrl(),
          DATA_DIR: join(folder, mode),
          SERVICE_HOURS: '00:00-24:00',
        },
        'npm',
      );
      running.push(app);

      const official = await (
        await browser.newContext({ locale: 'uz', viewport: { width: 1440, height: 900 } })
      ).newPage();
      await official.goto(await app.loginLink(700_000_001, 'admin'));
      await official.locator('main button[type=submit]').click();
      await official.waitForURL(/\/panel\/queue/);
      await official.locator('.empty').first().waitFor();

      const teacher = await (
        await browser.newContext({ locale: 'uz', viewport: { width: 390, height: 844 } })
      ).newPage();
      const made = await fetch(`${app.url}/sandbox/api/persons`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          firstName: 'Gulnora',
          lastName: 'Xasanova',
          languageCode: 'uz',
          phone: '998901112233',
        }),
      });
      const person = (await made.json()) as { id: number };
      await teacher.goto(`${app.url}/sandbox?person=${person.id}`);
      await teacher.getByRole('button', { name: 'BOSHLASH' }).click();
      await teacher.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
      await teacher.locator('.say', { hasText: 'Assalomu alaykum' }).waitFor();

      await teacher.locator('[data-menu=attach]').click();
      const choosing = teacher.waitForEvent('filechooser');
      await teacher.locator('#attach .menu__item').first().click();
      await (await choosing).setFiles({ name: 'modul.png', mimeType: 'image/png', buffer: picture() });
      await teacher
        .locator('.sending input[name=caption]')
        .fill('3-modul «qulflangan» deb turibdi, nima qilay?');
      await teacher.locator('.sending button[type=submit]').click();
      await teacher.locator('.say', { hasText: '№' }).last().waitFor();
      await look(teacher, `teacher-asked-${mode}`);

      // It appears in a page that was open all the time, without a reload.
      const row = official.locator('.row', { hasText: 'Gulnora Xasanova' });
      await row.waitFor();
      await look(official, `queue-${mode}`);
      await row.locator('.row__link').click();
      await official.locator('.msg--in', { hasText: '3-modul «qulflangan»' }).waitFor();
      const photo = official.locator('.msg--in img').first();
      await expect
        .poll(() => photo.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
        .toBeGreaterThan(0);
      await official.locator('.talk__claim').click();
      await official.locator('.talk__claim').waitFor({ state: 'detached' });

      await official
        .locator('.composer textarea')
        .fill('Gulnora opa, **tekshirdik**: modul bugun 11:15 da ochiladi.');
      await look(official, `conversation-${mode}`);
      await official.keyboard.press('Control+Enter');
      await official.locator('.msg--out', { hasText: 'modul bugun 11:15 da ochiladi' }).waitFor();

      const answer = teacher.locator('.say', { hasText: 'modul bugun 11:15 da ochiladi' });
      await answer.waitFor({ timeout: 15_000 });
      expect(await answer.locator('b', { hasText: 'tekshirdik' }).count()).toBe(1);
      expect(await answer.locator('.reply-to').count()).toBe(1);
      await official.locator('.msg--out .icon--sent').first().waitFor({ timeout: 15_000 });
      await look(teacher, `teacher-answered-${mode}`);

      await teacher.locator('.inline-key').nth(-2).click();
      await official.locator('.activity', { hasText: /hal/i }).first().waitFor();
      await teacher.locator('.inline-key', { hasText: '5' }).last().click();
      await look(teacher, `teacher-rated-${mode}`);
      await look(official, `closed-${mode}`);
      await app.stop();
      await expect(fetch(app.url)).rejects.toThrow();
    },
    120_000,
  );
});
