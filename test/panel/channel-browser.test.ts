/**
 * The channel's pages in a real Chromium: a post is written beside its look, scheduled, and moved to other days by
 * hand, by keys and by a form; what colleagues do appears by itself; everybody can use these pages.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/days.ts';
import type { Official } from '../../src/domain/officials.ts';
import { postById, savePost } from '../../src/domain/posts/posts.ts';
import { meetRoom } from '../../src/domain/posts/rooms.ts';
import { movePost, schedulePost } from '../../src/domain/posts/schedule.ts';
import { addToQueue, queueOf, saveSeries } from '../../src/domain/posts/series.ts';
import { axeFinds } from '../support/axe.ts';
import { DESKTOP, PHONE, WAIT } from '../support/pages.ts';
import { picture } from '../support/picture.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 60_000;
const CHANNEL = -1002100000002;
const ZONE = 'Asia/Tashkent';
/** 25 November 2026, 09:00 in Tashkent; the panel's clock says the 22nd, a noon. */
const WEDNESDAY_NINE = Date.UTC(2026, 10, 25, 4);

const panel = panelPages({ botUsername: 'hamroh_bot' }, { viewport: { width: 1280, height: 1000 } });
let editor: Official;

beforeAll(async () => {
  editor = await panel.server.official('editor', 'Nodira Aliyeva');
  const room = { id: CHANNEL, kind: 'channel', title: 'Kasbiy rivojlanish', members: 150_000 } as const;
  await panel.server.db.transaction((tx) => meetRoom(tx, room, true, panel.server.now()));
});

async function scheduled(text: string, at = WEDNESDAY_NINE): Promise<number> {
  const saved = await savePost(
    panel.server.db,
    editor,
    { ...EMPTY, text, publishAt: null },
    panel.server.now(),
  );
  if (saved.kind !== 'done') throw new Error(`Saving was ${saved.kind}.`);
  const outcome = await schedulePost(panel.server.db, editor, saved.post.id, at, panel.server.now());
  if (outcome.kind !== 'done') throw new Error(`Scheduling was ${outcome.kind}.`);
  return saved.post.id;
}

const EMPTY = {
  text: '',
  files: [],
  poll: null,
  buttons: [],
  askButton: false,
  silent: false,
  pin: false,
  rooms: [CHANNEL],
};

async function dayOfPost(id: number): Promise<string> {
  return dayOf((await postById(panel.server.db, id))!.publishAt!, ZONE);
}

async function drag(page: Page, id: number, day: string): Promise<void> {
  const post = (await page.locator(`[data-post="${id}"] .event__title`).boundingBox())!;
  const cell = (await page.locator(`td[data-day="${day}"]`).boundingBox())!;
  await page.mouse.move(post.x + 10, post.y + 5);
  await page.mouse.down();
  await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height - 12, { steps: 8 });
  await page.mouse.up();
}

describe('the channel in a browser', { timeout: TEST_MS }, () => {
  it('a post is written beside its look, and scheduled', async () => {
    const page = await panel.open(editor, '/panel/channel');
    await page.locator('td[data-day="2026-11-25"]').hover();
    await page.locator('td[data-day="2026-11-25"] .month-day__add').click();
    const text = page.getByLabel('Post matni');
    await text.fill('Hafta metodi: formativ baholash');
    await text.evaluate((field) =>
      (field as unknown as { setSelectionRange(from: number, to: number): void }).setSelectionRange(0, 12),
    );
    await page.getByRole('button', { name: 'Qalin' }).click();
    expect(await text.inputValue()).toBe('**Hafta metodi**: formativ baholash');
    const look = page.locator('#post-look');
    await look.locator('b', { hasText: 'Hafta metodi' }).waitFor();
    expect(await page.locator('#text-count').textContent()).toContain('31 / 4');

    await page.setInputFiles('#attach', { name: 'sinf.png', mimeType: 'image/png', buffer: picture() });
    await look.locator('img[alt="sinf.png"]').waitFor();
    expect(await page.locator('#text-count').textContent()).toMatch(/31 \/ 1\D?024/);
    await page.getByRole('button', { name: 'Havola qo‘shish' }).click();
    await page.getByLabel('Tugma yozuvi').fill('Qo‘llanma');
    await page.getByLabel('Havola manzili').fill('https://example.uz/metod');
    await page.getByText('«Shu post haqida savol berish» tugmasi').click();
    await look.locator('.inline-key', { hasText: 'savol berish' }).waitFor();
    expect(await look.locator('.inline-key').count()).toBe(2);
    expect(await axeFinds(page)).toEqual([]);

    await page.getByRole('button', { name: 'Rejalash' }).click();
    await page.locator('.toast', { hasText: 'Rejaga qo‘yildi' }).waitFor();
    const id = Number(/posts\/(\d+)/.exec(page.url())?.[1]);
    const post = (await postById(panel.server.db, id))!;
    expect(post).toMatchObject({ state: 'scheduled', publishAt: WEDNESDAY_NINE, askButton: true });
    expect(post.files).toMatchObject([{ kind: 'photo', name: 'sinf.png' }]);
    expect(post.buttons).toEqual([{ label: 'Qo‘llanma', url: 'https://example.uz/metod' }]);
  });

  it('a post is dragged to another day, but not into the past', async () => {
    const id = await scheduled('Sudraladigan post');
    const page = await panel.open(editor, '/panel/channel');
    await drag(page, id, '2026-11-27');
    await expect.poll(() => dayOfPost(id), { timeout: WAIT }).toBe('2026-11-27');
    expect((await postById(panel.server.db, id))!.publishAt).toBe(WEDNESDAY_NINE + 2 * 86_400_000);
    await page.locator(`td[data-day="2026-11-27"] [data-post="${id}"]`).waitFor();
    await page.locator('.toast', { hasText: 'Ko‘chirildi' }).waitFor();
    await drag(page, id, '2026-11-10');
    expect(await page.locator('.event--ghost').count()).toBe(0);
    expect(await dayOfPost(id)).toBe('2026-11-27');
    // A press that is no drag opens the post.
    await page.locator(`#event-${id}`).click();
    await page.waitForURL(`**/posts/${id}`);
  });

  it('a post is moved by keys, which keep the focus, and by the form behind its button', async () => {
    const id = await scheduled('Tugma bilan ko‘chadigan post');
    const page = await panel.open(editor, '/panel/channel');
    await page.locator(`#event-${id}`).focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => dayOfPost(id), { timeout: WAIT }).toBe('2026-11-26');
    const link = page.locator(`td[data-day="2026-11-26"] #event-${id}`);
    await link.waitFor();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.locator(`[data-post="${id}"] [data-move-post]`).click();
    await page.locator('#move-day').fill('2026-12-01');
    await page.locator('#move-time').fill('15:30');
    await page.locator('#move-dialog').getByRole('button', { name: 'Ko‘chirish' }).click();
    await page.locator('.calendar__month', { hasText: 'Dekabr 2026' }).waitFor();
    expect((await postById(panel.server.db, id))!.publishAt).toBe(Date.UTC(2026, 11, 1, 10, 30));
  });

  it('what a colleague does appears in an open month by itself', async () => {
    const id = await scheduled('Hamkasb ko‘chiradi');
    const page = await panel.open(editor, '/panel/channel');
    await page.locator(`td[data-day="2026-11-25"] [data-post="${id}"]`).waitFor();
    await movePost(panel.server.db, editor, id, { day: '2026-11-29' }, ZONE, panel.server.now());
    await page.locator(`td[data-day="2026-11-29"] [data-post="${id}"]`).waitFor();
  });

  it('a quiz is built row by row, and what Telegram would refuse is said while one writes', async () => {
    const page = await panel.open(editor, '/panel/channel/posts/new');
    await page.getByText('So‘rovnoma qo‘shish').click();
    await page.getByLabel('Savol', { exact: true }).fill('Formativ baholash nima uchun?');
    const options = page.getByLabel('Javob', { exact: true });
    await options.nth(0).fill('Baho uchun');
    await options.nth(1).fill('Yordam uchun');
    await page.getByRole('button', { name: 'Javob qo‘shish' }).click();
    await options.nth(2).fill('Hisobot uchun');
    await page.locator('.switch', { hasText: 'Viktorina' }).click();
    await page.locator('.post-problems', { hasText: 'to‘g‘ri javobni belgilang' }).waitFor();
    await page.getByLabel('To‘g‘ri javob').nth(1).check();
    await page.locator('.post-problems').waitFor({ state: 'detached' });
    // The right one stays right when a row before it goes.
    await page.getByRole('button', { name: 'Javobni olib tashlash' }).first().click();
    await page.getByRole('button', { name: 'Qoralamani saqlash' }).click();
    await page.locator('.toast', { hasText: 'Saqlandi' }).waitFor();
    const id = Number(/posts\/(\d+)/.exec(page.url())?.[1]);
    expect((await postById(panel.server.db, id))!.poll).toMatchObject({
      options: ['Yordam uchun', 'Hisobot uchun'],
      correct: 0,
      anonymous: true,
    });
  });

  it('a series says in words when it comes while it is being made', async () => {
    const page = await panel.open(editor, '/panel/channel/series/new');
    await page.getByLabel('Nomi').fill('Oy yangiliklari');
    await page.getByText('Har oy', { exact: true }).click();
    await page.getByLabel('Oy kunlari').fill('1, 15');
    await page.locator('#next-moments li', { hasText: '15-dekabr' }).waitFor();
    expect(await page.locator('#next-moments li').first().textContent()).toContain('1-dekabr, 09:00');
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('har oyning 1, 15-kuni 09:00 da').waitFor();
  });

  it('a queue is put in order by its buttons', async () => {
    const input = { name: 'Hafta metodi', cron: '0 9 * * 1', rooms: [CHANNEL], active: true };
    const series = await saveSeries(panel.server.db, editor, input, ZONE, panel.server.now());
    if (series.kind !== 'done') throw new Error(series.kind);
    for (const text of ['Birinchi', 'Ikkinchi', 'Uchinchi']) {
      const saved = await savePost(
        panel.server.db,
        editor,
        { ...EMPTY, text, publishAt: null },
        panel.server.now(),
      );
      if (saved.kind === 'done')
        await addToQueue(panel.server.db, editor, saved.post.id, series.series.id, panel.server.now());
    }
    const page = await panel.open(editor, `/panel/channel/series/${series.series.id}`);
    await page.getByText('30-noy, 09:00').waitFor();
    await page.getByRole('button', { name: 'Yuqoriga: Uchinchi' }).click();
    const texts = async () =>
      (await queueOf(panel.server.db, series.series.id)).map(({ text }) => text).join(' ');
    await expect.poll(texts, { timeout: WAIT }).toBe('Birinchi Uchinchi Ikkinchi');
    expect(await axeFinds(page)).toEqual([]);
  });

  it.each([
    ['a desktop', DESKTOP],
    ['a phone in the dark', { ...PHONE, colorScheme: 'dark' as const }],
  ])('everybody can use these pages on %s', async (_name, options) => {
    await scheduled('Hammaga ko‘rinadi');
    const paths = ['', '/posts', '/posts?show=waiting', '/series', '/series/new', '/rooms', '/import'];
    const page = await panel.open(editor, '/panel/channel', options);
    await panel.judge(
      page,
      paths.map((path) => `/panel/channel${path}`),
    );
  });
});
