/**
 * The main job as people see it: a teacher asks in the messenger, an official answers in the panel, the teacher reads
 * the answer. The program is started as an operator starts it; both people use Chromium.
 */
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { describeEngines } from '../support/engines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, shoot } from '../support/pages.ts';
import { picture } from '../support/picture.ts';
import { openMessenger, openPanel } from './people.ts';

describeEngines('a teacher’s question', (_open, engine) => {
  const pages = browserPages();
  const folder = temporaryFolder();
  const running: App[] = [];

  afterAll(async () => {
    for (const app of running) await app.kill();
  });

  it.each(['polling', 'webhook'])(
    'is asked with a photo, answered, and the answer read (%s)',
    async (mode) => {
      const app = await startApp(
        {
          BOT_MODE: mode,
          WEBHOOK_SECRET: 'tests_'.repeat(8),
          DATABASE_URL: await engine.freshUrl(),
          DATA_DIR: join(folder, mode),
          SERVICE_HOURS: '00:00-24:00',
        },
        'npm',
      );
      running.push(app);

      const official = await openPanel(pages, app);
      await official.locator('.empty').first().waitFor();

      const teacher = await openMessenger(pages, app, { phone: '998901112233' });

      await teacher.locator('[data-menu=attach]').click();
      const choosing = teacher.waitForEvent('filechooser');
      await teacher.locator('#attach .menu__item').first().click();
      await (await choosing).setFiles({ name: 'modul.png', mimeType: 'image/png', buffer: picture() });
      await teacher
        .locator('.sending input[name=caption]')
        .fill('3-modul «qulflangan» deb turibdi, nima qilay?');
      await teacher.locator('.sending button[type=submit]').click();
      await teacher.locator('.say', { hasText: '№' }).last().waitFor();
      await shoot(teacher, `teacher-asked-${mode}`);

      // It appears in a page that was open all the time, without a reload.
      const row = official.locator('.row', { hasText: 'Gulnora Xasanova' });
      await row.waitFor();
      await shoot(official, `queue-${mode}`);
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
      await shoot(official, `conversation-${mode}`);
      await official.keyboard.press('Control+Enter');
      await official.locator('.msg--out', { hasText: 'modul bugun 11:15 da ochiladi' }).waitFor();

      const answer = teacher.locator('.say', { hasText: 'modul bugun 11:15 da ochiladi' });
      await answer.waitFor({ timeout: 15_000 });
      expect(await answer.locator('b', { hasText: 'tekshirdik' }).count()).toBe(1);
      expect(await answer.locator('.reply-to').count()).toBe(1);
      await official.locator('.msg--out .icon--sent').first().waitFor({ timeout: 15_000 });
      await shoot(teacher, `teacher-answered-${mode}`);

      await teacher.locator('.inline-key').nth(-2).click();
      await official.locator('.activity', { hasText: /hal/i }).first().waitFor();
      await teacher.locator('.inline-key', { hasText: '5' }).last().click();
      await shoot(teacher, `teacher-rated-${mode}`);
      await shoot(official, `closed-${mode}`);
      // Its pages are still open, and miss it.
      await app.stop();
      pages.forgive();
      await expect(fetch(app.url)).rejects.toThrow();
    },
    120_000,
  );
});
