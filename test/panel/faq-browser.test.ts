/**
 * The FAQ in a real Chromium: an entry is written beside the message that the bot would send, tried out with questions
 * that are not saved yet, published, put away and given back, and brought back to a former version. And everybody can
 * use the pages.
 */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEntry } from '../../src/domain/faq/edit-entries.ts';
import { entryByCode } from '../../src/domain/faq/entries.ts';
import { EMPTY_CONTENT } from '../../src/domain/faq/entry.ts';
import { draftGuide, publishGuide } from '../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../src/domain/guides/edit-topics.ts';
import type { Official } from '../../src/domain/officials.ts';
import { axeFinds } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

/** A machine that also runs other tests may take its time. */
const WAIT = 10_000;
const TEST_MS = 90_000;

let server: PanelServer;
let browser: Browser;
let editor: Official;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  editor = await server.official('editor', 'Елена Ким');
  const { db } = server;
  const topic = await addTopic(db, null, { uz: 'Platforma' }, server.now());
  const guide = await draftGuide(
    db,
    null,
    {
      topicId: topic.id,
      code: 'parol',
      titles: { uz: 'Parolni tiklash' },
      url: 'https://example.uz/parol',
      chapters: [{ at: 65, titles: { uz: 'Yangi parol' } }],
    },
    server.now(),
  );
  if (guide.kind === 'saved') await publishGuide(db, null, guide.guide.id, server.now());
  const content = {
    ...EMPTY_CONTENT,
    titles: { uz: 'Sertifikatni qayerdan olaman?', ru: 'Где взять сертификат?' },
    bodies: { uz: 'Shaxsiy kabinetda.', ru: 'В личном кабинете.' },
    asks: ['sertifikat qani', 'где мой сертификат'],
    needsReview: true,
  };
  const wish = { content, code: 'certificate-get', state: 'published', cause: 'edit' } as const;
  await createEntry(db, editor, wish, server.now());
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const viewport = { width: 1280, height: 860 };
  const context = await browser.newContext({ locale: 'uz', viewport, ...options });
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
  await page.goto(server.root + path);
  return { context, page, troubles };
}

describe('the FAQ in a browser', { timeout: TEST_MS }, () => {
  it('an entry is written, tried, published, put away, given back, and brought back to what it was', async () => {
    const { context, page, troubles } = await open('/panel/faq/new');
    const look = page.locator('#entry-look');
    await page.fill('#title-uz', 'Parolni unutdim, nima qilay?');
    await page.fill('#body-uz', 'Tiklash tugmasini bosing.');
    await look.getByText('Tiklash tugmasini bosing.').waitFor();
    // Marks by key, at the words that are chosen.
    await page.locator('#body-uz').evaluate((text: HTMLTextAreaElement) => {
      text.focus();
      text.setSelectionRange(0, 7);
    });
    await page.keyboard.press('Control+b');
    await look.locator('b', { hasText: 'Tiklash' }).waitFor();

    // The other script is made by itself; tabs are gone through by arrow keys.
    await page.locator('#text-tab-uz').focus();
    await page.keyboard.press('ArrowRight');
    await look.getByText('Тиклаш').waitFor();
    expect(await page.locator('#text-panel-uz').isHidden()).toBe(true);

    await page.fill('#try', 'паролим эсимдан чикди');
    await page.getByText('to‘g‘ri xodimga boradi').waitFor();
    await page.fill('#asks', 'parolim esimdan chiqdi\nparolni unutdim\nпаролим эсимдан чиқди');
    await page.locator('#try').focus();
    await page.getByText('Ishonch yetarli: taklif qilinadi').waitFor();

    await page.getByRole('button', { name: 'Qo‘llanma bog‘lash' }).click();
    await page.getByLabel('Video qo‘llanma va boshlanish joyi').selectOption('parol@65');
    await page.fill('#code', 'parol-unutdim');
    await page.getByRole('button', { name: 'Saqlash va e’lon qilish' }).click();
    await page.getByText('bot endi shu bilan javob beradi').waitFor();
    expect(await entryByCode(server.db, 'parol-unutdim')).toMatchObject({
      state: 'published',
      content: { guides: [{ code: 'parol', at: 65 }] },
    });

    await page.getByRole('button', { name: 'Arxivga olish' }).click();
    await page.getByText('Arxivga olindi').waitFor();
    await page.getByRole('button', { name: 'Bekor qilish' }).click();
    await page.getByRole('button', { name: 'E’lonni bekor qilish' }).waitFor();

    await page.fill('#body-uz', 'Tiklash tugmasini ikki marta bosing.');
    await page.getByRole('button', { name: 'Saqlash', exact: true }).click();
    await page.getByText('Saqlandi', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Talqinlar' }).click();
    await page.locator('ins', { hasText: 'ikki marta' }).waitFor();
    await page.getByRole('link', { name: /^1-talqin/ }).click();
    await page.getByRole('button', { name: 'Shu talqinni qaytarish' }).click();
    await page.getByText('Oldingi talqin qaytarildi').waitFor();
    expect(await page.inputValue('#body-uz')).toBe('**Tiklash** tugmasini bosing.');
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('nothing that was typed is lost unasked; trying a question alone is nothing to lose', async () => {
    const { context, page } = await open('/panel/faq');
    await page.getByRole('link', { name: 'Sertifikatni qayerdan olaman?' }).click();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.fill('#try', 'sertifikatim qani');
    await page.locator('.faq__hit').first().waitFor();
    await page.getByRole('link', { name: 'Talqinlar' }).click();
    await page.waitForURL('**/versions');
    expect(asked).toEqual([]);
    await page.goBack();
    await page.locator('#asks').pressSequentially(' yana');
    await page.getByRole('button', { name: 'Arxivga olish' }).click();
    await expect.poll(() => asked, { timeout: WAIT }).toEqual(['beforeunload']);
    expect((await entryByCode(server.db, 'certificate-get'))?.state).toBe('published');
    await context.close();
  });

  it('a list is searched while one types, in the other script and with a mistake', async () => {
    const { context, page, troubles } = await open('/panel/faq');
    await page.fill('input[name=q]', 'сертфикат кайда');
    await page.getByRole('link', { name: 'Sertifikatni qayerdan olaman?' }).waitFor();
    await page.fill('input[name=q]', 'qqqq');
    await page.getByText('Hech narsa topilmadi').waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it.each([
    ['a desktop, light', { colorScheme: 'light' }],
    ['a desktop, dark', { colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ] as const)('everybody can use the pages on %s', async (_, options) => {
    const { context, page } = await open('/panel/faq', options);
    const { id } = (await entryByCode(server.db, 'certificate-get'))!;
    for (const path of ['', '?view=needsReview', '/new', `/${id}`, `/${id}/versions`]) {
      await page.goto(`${server.root}/panel/faq${path}`);
      expect(await axeFinds(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide, path).toBe(false);
    }
    await context.close();
  });
});
