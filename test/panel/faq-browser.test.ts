/**
 * The FAQ in a real Chromium: an entry is written beside the message that the bot would send, tried out with questions
 * that are not saved yet, published, put away and given back, and brought back to a former version. And everybody can
 * use the pages.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { linkTicket } from '../../src/domain/faq/asks.ts';
import { entryByCode } from '../../src/domain/faq/entries.ts';
import type { Official } from '../../src/domain/officials.ts';
import { LAPTOP, PHONE, shoot, WAIT } from '../support/pages.ts';
import { ask, makeEntry, makeGuide, makeSolved } from './faq-fixtures.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 90_000;

const panel = panelPages({ botUsername: 'hamroh_bot' }, LAPTOP);
let editor: Official;
let certificate: number;

beforeAll(async () => {
  const { server } = panel;
  editor = await server.official('editor', 'Елена Ким');
  await makeGuide(server);
  const entry = await makeEntry(server, 'certificate-get', {
    titles: { uz: 'Sertifikatni qayerdan olaman?', ru: 'Где взять сертификат?' },
    bodies: { uz: 'Shaxsiy kabinetda.', ru: 'В личном кабинете.' },
    asks: ['sertifikat qani', 'где мой сертификат'],
    needsReview: true,
  });
  certificate = entry.id;
});

describe('the FAQ in a browser', { timeout: TEST_MS }, () => {
  it('an entry is written, tried, published, put away, given back, and brought back to what it was', async () => {
    const page = await panel.open(editor, '/panel/faq/new');
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
    expect(await entryByCode(panel.server.db, 'parol-unutdim')).toMatchObject({
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
  });

  it('nothing that was typed is lost unasked; trying a question alone is nothing to lose', async () => {
    const page = await panel.open(editor, '/panel/faq');
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
    expect((await entryByCode(panel.server.db, 'certificate-get'))?.state).toBe('published');
  });

  it('a list is searched while one types, in the other script and with a mistake', async () => {
    const page = await panel.open(editor, '/panel/faq');
    await page.fill('input[name=q]', 'сертфикат кайда');
    await page.getByRole('link', { name: 'Sertifikatni qayerdan olaman?' }).waitFor();
    await page.fill('input[name=q]', 'qqqq');
    await page.getByText('Hech narsa topilmadi').waitFor();
  });

  it.each([
    ['a laptop, light', 'light', { colorScheme: 'light' }],
    ['a laptop, dark', 'dark', { colorScheme: 'dark' }],
    ['a phone', 'phone', PHONE],
  ] as const)('everybody can use the pages on %s', async (_, name, options) => {
    const { server } = panel;
    const ticketId = await ask(server, 'Men Eshmat Toshmatov, sertifikatim qayerda?');
    await makeSolved(server, await ask(server, 'Sertifikat qani?'), certificate);
    const official = await server.official('official');
    const wish = { ticketId, entryId: certificate, text: 'sertifikatim qayerda' };
    await linkTicket(server.db, official, wish, server.now());
    for (const text of ['Temir daftar nima?', 'temir daftarga kim kiritiladi']) await ask(server, text);

    const page = await panel.open(editor, '/panel/faq', options);
    const entry = `/panel/faq/${certificate}`;
    await panel.judge(page, ['/panel/faq', '/panel/faq?view=needsReview', '/panel/faq/new']);
    await panel.judge(page, [entry, `${entry}/versions`]);
    await panel.judge(page, ['/panel/faq/asks', '/panel/faq/to-write']);
    await panel.judge(page, ['/panel/faq/figures']);
    await page.getByText('Sonlar jadvali').click();
    await shoot(page, `faq-figures-${name}`, { fullPage: true });

    const answering = await panel.open(official, entry, options);
    await panel.judge(answering, [entry, `/panel/faq/from-ticket/${ticketId}`]);
  });
});
