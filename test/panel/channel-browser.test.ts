/**
 * The channel's pages in a real Chromium: a post is written beside its look, scheduled, and moved to other days by
 * hand, by keys and by a form; what colleagues do appears by itself; everybody can use these pages.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/days.ts';
import type { Official } from '../../src/domain/officials.ts';
import { postById, savePost } from '../../src/domain/posts/posts.ts';
import { meetRoom } from '../../src/domain/posts/rooms.ts';
import { movePost, schedulePost } from '../../src/domain/posts/schedule.ts';
import { addToQueue, queueOf, saveSeries } from '../../src/domain/posts/series.ts';
import { axeFinds } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { picture } from '../support/picture.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

/** A machine that also runs other tests may take its time. */
const WAIT = 10_000;
const TEST_MS = 60_000;
const CHANNEL = -1002100000002;
const ZONE = 'Asia/Tashkent';
/** 25 November 2026, 09:00 in Tashkent; the panel's clock says the 22nd, a noon. */
const WEDNESDAY_NINE = Date.UTC(2026, 10, 25, 4);

let server: PanelServer;
let browser: Browser;
let editor: Official;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  editor = await server.official('editor', 'Nodira Aliyeva');
  const room = { id: CHANNEL, kind: 'channel', title: 'Kasbiy rivojlanish', members: 150_000 } as const;
  await server.db.transaction((tx) => meetRoom(tx, room, true, server.now()));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${server.root}/panel/sign-in/${await server.link(editor)}`);
  await page.click('button[type=submit]');
  await page.waitForURL('**/panel/courses');
  await page.goto(`${server.root}/panel${path}`);
  return { context, page, troubles };
}

async function scheduled(text: string, at = WEDNESDAY_NINE): Promise<number> {
  const saved = await savePost(server.db, editor, { ...EMPTY, text, publishAt: null }, server.now());
  if (saved.kind !== 'done') throw new Error(`Saving was ${saved.kind}.`);
  const outcome = await schedulePost(server.db, editor, saved.post.id, at, server.now());
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
  return dayOf((await postById(server.db, id))!.publishAt!, ZONE);
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
    const { context, page, troubles } = await open('/channel');
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
    const post = (await postById(server.db, id))!;
    expect(post).toMatchObject({ state: 'scheduled', publishAt: WEDNESDAY_NINE, askButton: true });
    expect(post.files).toMatchObject([{ kind: 'photo', name: 'sinf.png' }]);
    expect(post.buttons).toEqual([{ label: 'Qo‘llanma', url: 'https://example.uz/metod' }]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a post is dragged to another day, but not into the past', async () => {
    const id = await scheduled('Sudraladigan post');
    const { context, page, troubles } = await open('/channel');
    await drag(page, id, '2026-11-27');
    await expect.poll(() => dayOfPost(id), { timeout: WAIT }).toBe('2026-11-27');
    expect((await postById(server.db, id))!.publishAt).toBe(WEDNESDAY_NINE + 2 * 86_400_000);
    await page.locator(`td[data-day="2026-11-27"] [data-post="${id}"]`).waitFor();
    await page.locator('.toast', { hasText: 'Ko‘chirildi' }).waitFor();
    await drag(page, id, '2026-11-10');
    expect(await page.locator('.event--ghost').count()).toBe(0);
    expect(await dayOfPost(id)).toBe('2026-11-27');
    // A press that is no drag opens the post.
    await page.locator(`#event-${id}`).click();
    await page.waitForURL(`**/posts/${id}`);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a post is moved by keys, which keep the focus, and by the form behind its button', async () => {
    const id = await scheduled('Tugma bilan ko‘chadigan post');
    const { context, page, troubles } = await open('/channel');
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
    expect((await postById(server.db, id))!.publishAt).toBe(Date.UTC(2026, 11, 1, 10, 30));
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('what a colleague does appears in an open month by itself', async () => {
    const id = await scheduled('Hamkasb ko‘chiradi');
    const { context, page, troubles } = await open('/channel');
    await page.locator(`td[data-day="2026-11-25"] [data-post="${id}"]`).waitFor();
    await movePost(server.db, editor, id, { day: '2026-11-29' }, ZONE, server.now());
    await page.locator(`td[data-day="2026-11-29"] [data-post="${id}"]`).waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a quiz is built row by row, and what Telegram would refuse is said while one writes', async () => {
    const { context, page, troubles } = await open('/channel/posts/new');
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
    expect((await postById(server.db, id))!.poll).toMatchObject({
      options: ['Yordam uchun', 'Hisobot uchun'],
      correct: 0,
      anonymous: true,
    });
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a series says in words when it comes while it is being made', async () => {
    const { context, page, troubles } = await open('/channel/series/new');
    await page.getByLabel('Nomi').fill('Oy yangiliklari');
    await page.getByText('Har oy', { exact: true }).click();
    await page.getByLabel('Oy kunlari').fill('1, 15');
    await page.locator('#next-moments li', { hasText: '15-dekabr' }).waitFor();
    expect(await page.locator('#next-moments li').first().textContent()).toContain('1-dekabr, 09:00');
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('har oyning 1, 15-kuni 09:00 da').waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('a queue is put in order by its buttons', async () => {
    const input = { name: 'Hafta metodi', cron: '0 9 * * 1', rooms: [CHANNEL], active: true };
    const series = await saveSeries(server.db, editor, input, ZONE, server.now());
    if (series.kind !== 'done') throw new Error(series.kind);
    for (const text of ['Birinchi', 'Ikkinchi', 'Uchinchi']) {
      const saved = await savePost(server.db, editor, { ...EMPTY, text, publishAt: null }, server.now());
      if (saved.kind === 'done')
        await addToQueue(server.db, editor, saved.post.id, series.series.id, server.now());
    }
    const { context, page, troubles } = await open(`/channel/series/${series.series.id}`);
    await page.getByText('30-noy, 09:00').waitFor();
    await page.getByRole('button', { name: 'Yuqoriga: Uchinchi' }).click();
    const texts = async () => (await queueOf(server.db, series.series.id)).map(({ text }) => text).join(' ');
    await expect.poll(texts, { timeout: WAIT }).toBe('Birinchi Uchinchi Ikkinchi');
    expect(await axeFinds(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it.each([
    ['a desktop', { viewport: { width: 1440, height: 900 } }],
    ['a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('everybody can use these pages on %s', async (_name, options) => {
    await scheduled('Hammaga ko‘rinadi');
    const { context, page, troubles } = await open('/channel', options);
    for (const path of ['', '/posts', '/posts?show=waiting', '/series', '/series/new', '/rooms', '/import']) {
      await page.goto(`${server.root}/panel/channel${path}`);
      expect(await axeFinds(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, path).toBeLessThanOrEqual(0);
    }
    expect(troubles).toEqual([]);
    await context.close();
  });
});
