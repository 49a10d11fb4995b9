/**
 * A video guide from the panel to the phone, as everybody sees it: an editor uploads and publishes it, a teacher finds
 * it by a misspelt word in the other script, watches it from a chapter, is not helped, and asks; the ticket names it.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { describeEngines } from '../support/engines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, shoot, WAIT } from '../support/pages.ts';
import { openMessenger, openPanel } from './people.ts';

const VIDEO = fileURLToPath(new URL('../../scripts/demo/guide.mp4', import.meta.url));

describeEngines('a video guide', (_open, engine) => {
  const pages = browserPages();
  let app: App;
  const folder = temporaryFolder();

  beforeAll(async () => {
    app = await startApp({
      DATABASE_URL: await engine.freshUrl(),
      DATA_DIR: folder,
      SERVICE_HOURS: '00:00-24:00',
    });
  }, 120_000);
  afterAll(async () => {
    await app?.kill();
  });

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
    await shoot(editor, 'guides-published');
  }

  it('is uploaded, found by a misspelt word, watched by chapters, and asked about', async () => {
    const editor = await openPanel(pages, app);
    await publish(editor);

    const teacher = await openMessenger(pages, app);
    const said = (text: string) => teacher.locator('.say', { hasText: text }).last();
    const press = (label: string) => teacher.locator('.inline-key', { hasText: label }).last().click();
    const say = async (text: string) => {
      await teacher.locator('.entry__text').fill(text);
      await teacher.keyboard.press('Enter');
    };
    await teacher.locator('.keyboard__key', { hasText: 'Video qo‘llanmalar' }).click();
    await press('Qidirish');
    await said('Nimani qidiramiz').waitFor();
    await say('паролни тклаш');
    await said('1 ta video topildi').waitFor();
    await press('Parolni tiklash');
    await said('1:00 Yangi parol').waitFor();
    await shoot(teacher, 'guides-sent');

    await press('1:00 Yangi parol');
    const video = teacher.locator('.say video').last();
    await expect.poll(() => video.getAttribute('src'), { timeout: WAIT }).toMatch(/#t=60$/);
    await expect
      .poll(() => video.evaluate((player: HTMLVideoElement) => Math.floor(player.currentTime)), {
        timeout: WAIT,
      })
      .toBe(60);
    await shoot(teacher, 'guides-chapter');

    await press('Yordam bermadi');
    await said('Nima tushunarsiz qoldi').waitFor();
    await say('Kod kelmayapti');
    await said('Video qo‘llanma: Parolni tiklash').waitFor();
    await editor.goto(`${app.url}/panel/queue?guide=parol`);
    await editor.getByText('Kod kelmayapti').first().click();
    await editor.locator('.talk__from', { hasText: 'Parolni tiklash' }).waitFor();
    await shoot(editor, 'guides-asked');
  }, 180_000);
});
