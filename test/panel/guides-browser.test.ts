/**
 * Video guides in a real Chromium: a video is sent with its progress, its chapters are checked as one writes, it is
 * published, found on the page for everybody by a misspelt word, and its chapters seek. And everybody can use the pages.
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { allGuides } from '../../src/domain/guides/catalogue.ts';
import { recordSearch } from '../../src/domain/guides/searches.ts';
import { recordView } from '../../src/domain/guides/send.ts';
import type { Official } from '../../src/domain/officials.ts';
import { LAPTOP, PHONE, WAIT } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 60_000;
const VIDEO = fileURLToPath(new URL('../../scripts/demo/guide.mp4', import.meta.url));

const panel = panelPages({ botUsername: 'hamroh_bot' }, LAPTOP);
let editor: Official;

beforeAll(async () => {
  editor = await panel.server.official('editor', 'Елена Ким');
});

/** Where the video is, once it has gone there. */
async function seeks(page: Page, chapter: string, second: number) {
  await page
    .getByRole('link', { name: chapter })
    .or(page.getByRole('button', { name: chapter }))
    .click();
  const at = () => page.locator('video').evaluate((video: HTMLVideoElement) => Math.floor(video.currentTime));
  await expect.poll(at, { timeout: WAIT }).toBeGreaterThanOrEqual(second);
  expect(await at()).toBeLessThan(second + 20);
}

describe('video guides in a browser', { timeout: TEST_MS }, () => {
  it('a guide is written, published, found by a misspelt word and watched', async () => {
    const page = await panel.open(editor, '/panel/guides');
    await page.getByRole('link', { name: 'Yangi mavzu' }).click();
    await page.fill('#title-uz', 'Platforma');
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('0 ta qo‘llanma').waitFor();

    await page.goto(`${panel.server.root}/panel/guides/new`);
    await page.setInputFiles('#video-file', VIDEO);
    await page.getByText('2:05 · 480×270').waitFor();
    await page.getByRole('button', { name: 'Shu kadrni muqova qilish' }).click();
    await page.locator('.guide-cover__picture').waitFor();

    await page.fill('#title-uz', 'Parolni almashtirish');
    await page.fill('#chapters-uz', '0:00 Kirish\nbir daqiqada\n1:00 Yangi parol');
    await page.getByText('O‘zbekcha, 2-qator').waitFor();
    await page.fill('#chapters-uz', '0:00 Kirish\n1:00 Yangi parol');
    await seeks(page, '1:00 Yangi parol', 60);
    // The moment that is playing becomes a chapter.
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.pause();
      video.currentTime = 75;
    });
    await page.getByRole('button', { name: 'Video turgan joydan bob' }).first().click();
    await page.keyboard.type('Tekshirish');
    await page.locator('#chapters-check').getByText('Tekshirish').waitFor();
    expect(await page.inputValue('#chapters-uz')).toMatch(/\n1:15 Tekshirish$/);
    await page.fill('#passports', 'MAT-0412-03');
    await page.getByText('MAT-0412-03: bunday modul yo‘q').waitFor();
    await page.fill('#passports', '');
    await page.locator('#passports-check li').waitFor({ state: 'detached' });
    await page.fill('#code', 'parol');
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByRole('heading', { name: 'Parolni almashtirish' }).waitFor();
    expect((await page.goto(`${panel.server.root}/guides/parol`))?.status()).toBe(404);
    panel.forgive();

    await page.goto(`${panel.server.root}/panel/guides`);
    await page.getByRole('link', { name: 'Parolni almashtirish' }).click();
    await seeks(page, '1:00 Yangi parol', 60);
    await page.getByRole('link', { name: 'Русский' }).click();
    await page.locator('.preview__chat[lang=ru]').waitFor();
    await page.getByRole('button', { name: 'E’lon qilish' }).click();
    await page.locator('.toast').getByText('E’lon qilindi.').waitFor();

    await page.goto(`${panel.server.root}/guides`);
    await page.getByRole('searchbox').pressSequentially('porolni');
    await page.getByText('1 ta video topildi').waitFor();
    await page.getByRole('link', { name: 'Parolni almashtirish', exact: true }).click();
    await page.waitForURL('**/guides/parol');
    await seeks(page, '1:00 Yangi parol', 60);
    await page.locator('[aria-current=true]', { hasText: '1:00' }).waitFor();
    expect(await page.getByRole('link', { name: 'Botda ochish' }).getAttribute('href')).toBe(
      'https://t.me/hamroh_bot?start=guide_parol',
    );
  });

  it('can be read and searched without scripts', async () => {
    const page = await panel.newPage({ javaScriptEnabled: false });
    await page.goto(`${panel.server.root}/guides`);
    await page.fill('#q', 'parol');
    await page.getByRole('button', { name: 'Topish' }).click();
    await page.getByText('1 ta video topildi').waitFor();
    await page.getByRole('link', { name: 'Parolni almashtirish', exact: true }).click();
    await page.getByRole('link', { name: '1:00 Yangi parol' }).click();
    await page.waitForURL('**/guides/parol?t=60');
    expect(await page.locator('video').getAttribute('src')).toMatch(/#t=60$/);
  });

  it.each([
    ['a desktop in the light', { colorScheme: 'light' }],
    ['a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
  ] as const)('everybody can use these pages on %s', async (name, options) => {
    const [guide] = await allGuides(panel.server.db);
    const view = { guideId: guide!.id, teacherId: null, way: 'search', cause: name } as const;
    await panel.server.db.transaction((tx) => recordView(tx, view, panel.server.now()));
    await recordSearch(panel.server.db, 'diplom', 0, panel.server.now());
    const paths = [
      '/panel/guides',
      '/panel/guides?q=parol',
      '/panel/guides/topics',
      '/panel/guides/topics/new',
      '/panel/guides/archive',
      '/panel/guides/figures',
      '/panel/guides/new',
      `/panel/guides/${guide!.id}`,
      `/panel/guides/${guide!.id}/edit`,
      '/guides',
      '/guides?q=yoq',
      '/guides/parol',
    ];
    await panel.judge(await panel.open(editor, '/panel/guides', options), paths);
  });
});
