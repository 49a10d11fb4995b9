/**
 * The door and the plain pages in a real Chromium: signing in, inviting, mistakes, settings as they are typed; that
 * nothing on them breaks the policy, that everybody can use them, and that they work without scripts.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInvitations } from '../../src/domain/invitations.ts';
import { type Official, setOfficialLocale } from '../../src/domain/officials.ts';
import { activeLabels } from '../../src/domain/tickets/labels.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { LAPTOP, PHONE, shoot } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 60_000;

const panel = panelPages({ botUsername: 'hamroh_bot' }, LAPTOP);
let administrator: Official;

beforeAll(async () => {
  administrator = await panel.server.official('administrator', 'Aziza Rahimova');
  await panel.server.official('supervisor', 'Шоҳида Ғуломова', ['fargona', 'andijon']);
  await panel.server.official('official', 'Jamshid Ergashev', ['xorazm', 'toshkent-shahri', 'namangan']);
  await panel.server.official('editor', 'Елена Ким');
});

/** Through the door, as people come in. */
async function signIn(page: Page): Promise<void> {
  await page.goto(`${panel.server.root}/panel/sign-in/${await panel.server.link(administrator)}`);
  await page.click('button[type=submit]');
  await page.waitForURL('**/panel/queue');
}

/** What a person reads in the toast. */
const toast = (page: Page) => page.locator('.toast').textContent();

describe('in a browser', { timeout: TEST_MS }, () => {
  it('signs in by the link and out again', async () => {
    const page = await panel.newPage();
    await page.goto(`${panel.server.root}/panel/officials`);
    expect(page.url()).toBe(`${panel.server.root}/panel/sign-in`);
    await page.goto(`${panel.server.root}/panel/sign-in/${await panel.server.link(administrator)}`);
    expect(await page.locator('h1').textContent()).toBe('Ish stoliga kirasizmi?');
    await page.getByRole('button', { name: 'Kirish' }).click();
    // Where they wanted to go before they had to sign in.
    await page.waitForURL('**/panel/officials');
    expect(await page.evaluate('document.cookie')).not.toContain('hamroh_session');
    await page.goto(`${panel.server.root}/panel/sessions`);
    await page.getByRole('button', { name: 'Chiqish', exact: true }).click();
    await page.waitForURL('**/panel/sign-in');
    await page.goto(`${panel.server.root}/panel/queue`);
    expect(page.url()).toBe(`${panel.server.root}/panel/sign-in`);
  });

  it('lets one choose the language at the door', async () => {
    const page = await panel.newPage();
    await page.goto(`${panel.server.root}/panel/sign-in`);
    await page.getByRole('button', { name: 'Ўзбекча' }).click();
    await page.getByText('Парол керак эмас').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('uz-Cyrl');
  });

  it('invites: a mistake is told at its field, the link is copied, the reload shows it no more', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await panel.open(administrator, '/panel/officials', { permissions });
    await page.getByRole('link', { name: 'Taklif qilish' }).click();
    await page.getByLabel('Ism va familiya').fill('N');
    await page.getByRole('button', { name: 'Taklif qilish' }).click();
    await page.getByText('kamida 2 ta harf').waitFor();
    const field = page.getByLabel('Ism va familiya');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await field.fill('Nilufar Qodirova');
    await page.getByRole('radio', { name: 'nazoratchi' }).check();
    await page.getByRole('checkbox', { name: 'Farg‘ona viloyati' }).check();
    await page.getByRole('button', { name: 'Taklif qilish' }).click();

    await page.getByRole('heading', { name: 'Taklif tayyor: Nilufar Qodirova' }).waitFor();
    expect(page.url()).toBe(`${panel.server.root}/panel/officials`);
    expect(await toast(page)).toBe('Taklif yaratildi');
    await page.getByRole('button', { name: 'Nusxa olish' }).click();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^https:\/\/t\.me\/hamroh_bot\?start=inv_[\w-]{43}$/);
    await page.getByText('Nusxa olindi').waitFor();
    expect(await openInvitations(panel.server.db, panel.server.now())).toMatchObject([
      { name: 'Nilufar Qodirova', role: 'supervisor', regions: ['fargona'] },
    ]);
    await page.reload();
    expect(await page.getByText('Taklif tayyor').count()).toBe(0);
    await page.getByRole('button', { name: /^Qaytarib olish.*Nilufar Qodirova$/ }).click();
    await page.getByText('Taklif qaytarib olindi').waitFor();
  });

  it('shuts an official out only after asking, and their open page ends with it', async () => {
    const leaving = await panel.server.official('official', 'Bekzod Aliyev');
    const theirs = await panel.openDesk(leaving, '/panel/queue');
    const page = await panel.open(administrator, '/panel/officials');
    await page.getByRole('link', { name: 'Bekzod Aliyev' }).click();
    await page.getByText('Kirishni o‘chirish').click();
    await page.getByRole('button', { name: 'Ha, o‘chirilsin' }).click();
    await page.getByRole('button', { name: 'Kirishni yoqish' }).waitFor();
    expect(await toast(page)).toBe('Kirish o‘chirildi: Bekzod Aliyev');
    await theirs.reload();
    expect(theirs.url()).toBe(`${panel.server.root}/panel/sign-in`);
  });

  it('shows signatures as they are typed and tells failed requests', async () => {
    const page = await panel.open(administrator, '/panel/settings');
    await page.getByLabel('O‘zbekcha').fill('Metodika bo‘limi');
    await page.getByText('— Metodika bo‘limi').waitFor();
    await page.getByText('Xodimning ismi ham ko‘rinsin').click();
    await page.getByText('— Aziza Rahimova, Metodika bo‘limi').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('Bajarilmadi').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('Sozlamalar saqlandi').waitFor();
    expect(await page.getByLabel('O‘zbekcha').inputValue()).toBe('Metodika bo‘limi');
    panel.forgive();
  });

  it('works without scripts', async () => {
    const page = await panel.newPage({ javaScriptEnabled: false });
    await signIn(page);
    await page.goto(`${panel.server.root}/panel/labels`);
    await page.getByLabel('Yangi yorliq').fill('Sertifikat');
    await page.getByRole('button', { name: 'Qo‘shish' }).click();
    await page.getByText('Yorliq qo‘shildi: Sertifikat').waitFor();
    await page.getByLabel('Yangi yorliq').fill('sertifikat');
    await page.getByRole('button', { name: 'Qo‘shish' }).click();
    await page.getByText('Bunday yorliq bor').waitFor();
    // Chromium takes the status of the refusal for an error of the page.
    panel.forgive();
    expect(await page.getByLabel('Yangi yorliq').inputValue()).toBe('sertifikat');
    expect((await activeLabels(panel.server.db)).map(({ name }) => name)).toEqual(['Sertifikat']);
    // Buttons that need a script are not there to be pressed in vain.
    await page.goto(`${panel.server.root}/panel/officials/invite`);
    await page.getByLabel('Ism va familiya').fill('Muxlisa To‘rayeva');
    await page.getByRole('button', { name: 'Taklif qilish' }).click();
    await page.getByText('Taklif tayyor').waitFor();
    expect(await page.getByRole('button', { name: 'Nusxa olish' }).count()).toBe(0);
  });
});

const PAGES = [
  'sessions',
  'officials',
  'officials/invite',
  'officials/3',
  'officials/audit',
  'settings',
  'labels',
] as const;

const LOOKS: ReadonlyArray<[name: string, locale: Locale, options: BrowserContextOptions]> = [
  ['desktop', 'uz', {}],
  ['dark', 'ru', { colorScheme: 'dark' }],
  ['phone', 'uz-Cyrl', { ...PHONE, isMobile: true }],
];

describe('every page', { timeout: TEST_MS }, () => {
  it.each(LOOKS)('%s: can be used by everybody, fits, and is whole', async (name, locale, options) => {
    await setOfficialLocale(panel.server.db, administrator.id, locale);
    const page = await panel.newPage({ ...options, locale });
    const judge = async (address: string) => {
      await panel.judge(page, [`/panel/${address}`]);
      // A word without a translation would show its key.
      expect(await page.locator('body').textContent(), address).not.toMatch(
        /\b(admin|door|panel|web)-[a-z]+-?/,
      );
      await shoot(page, `${name}-${address.replace(/\/[\w-]{40,}$/, '-link').replaceAll('/', '-')}`);
    };
    await judge('sign-in');
    await judge(`sign-in/${await panel.server.link(administrator)}`);
    await signIn(page);
    for (const address of PAGES) await judge(address);
  });
});
