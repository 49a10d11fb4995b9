/**
 * The door and the plain pages in a real Chromium: signing in, inviting, mistakes, settings as they are typed; that
 * nothing on them breaks the policy, that everybody can use them, and that they work without scripts.
 *
 * With `PANEL_SCREENSHOTS` naming a folder, pictures of each page are left there.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInvitations } from '../../src/domain/invitations.ts';
import { type Official, setOfficialLocale } from '../../src/domain/officials.ts';
import { activeLabels } from '../../src/domain/tickets/labels.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** A machine that also runs other tests may take its time. */
const WAIT = 10_000;
const TEST_MS = 60_000;
const SHOTS = process.env.PANEL_SCREENSHOTS;

let server: PanelServer;
let browser: Browser;
let administrator: Official;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  administrator = await server.official('administrator', 'Aziza Rahimova');
  await server.official('supervisor', 'Шоҳида Ғуломова', ['fargona', 'andijon']);
  await server.official('official', 'Jamshid Ergashev', ['xorazm', 'toshkent-shahri', 'namangan']);
  await server.official('editor', 'Елена Ким');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

interface Seen {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and of the content security policy. */
  readonly troubles: string[];
}

async function open(options: BrowserContextOptions = {}): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return { context, page, troubles };
}

async function signIn(page: Page, official: Official): Promise<void> {
  await page.goto(`${server.root}/panel/sign-in/${await server.link(official)}`);
  await page.click('button[type=submit]');
  await page.waitForURL('**/panel/queue');
}

async function shoot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  // Playwright hides the caret by an inline style, which the policy forbids.
  await page.screenshot({ path: join(SHOTS, `${name}.png`), caret: 'initial' });
}

/** What a person reads in the toast. */
const toast = (page: Page) => page.locator('.toast').textContent();

describe('in a browser', { timeout: TEST_MS }, () => {
  it('signs in by the link and out again', async () => {
    const { context, page, troubles } = await open({ locale: 'uz' });
    await page.goto(`${server.root}/panel/officials`);
    expect(page.url()).toBe(`${server.root}/panel/sign-in`);
    await page.goto(`${server.root}/panel/sign-in/${await server.link(administrator)}`);
    expect(await page.locator('h1').textContent()).toBe('Ish stoliga kirasizmi?');
    await page.getByRole('button', { name: 'Kirish' }).click();
    // Where they wanted to go before they had to sign in.
    await page.waitForURL('**/panel/officials');
    expect(await page.evaluate('document.cookie')).not.toContain('hamroh_session');
    await page.goto(`${server.root}/panel/sessions`);
    await page.getByRole('button', { name: 'Chiqish', exact: true }).click();
    await page.waitForURL('**/panel/sign-in');
    await page.goto(`${server.root}/panel/queue`);
    expect(page.url()).toBe(`${server.root}/panel/sign-in`);
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('lets one choose the language at the door', async () => {
    const { context, page } = await open({ locale: 'uz' });
    await page.goto(`${server.root}/panel/sign-in`);
    await page.getByRole('button', { name: 'Ўзбекча' }).click();
    await page.getByText('Парол керак эмас').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('uz-Cyrl');
    await context.close();
  });

  it('invites: a mistake is told at its field, the link is copied, the reload shows it no more', async () => {
    const { context, page, troubles } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await signIn(page, administrator);
    await page.goto(`${server.root}/panel/officials`);
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
    expect(page.url()).toBe(`${server.root}/panel/officials`);
    expect(await toast(page)).toBe('Taklif yaratildi');
    await page.getByRole('button', { name: 'Nusxa olish' }).click();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(/^https:\/\/t\.me\/hamroh_bot\?start=inv_[\w-]{43}$/);
    await page.getByText('Nusxa olindi').waitFor();
    expect(await openInvitations(server.db, server.now())).toMatchObject([
      { name: 'Nilufar Qodirova', role: 'supervisor', regions: ['fargona'] },
    ]);
    await page.reload();
    expect(await page.getByText('Taklif tayyor').count()).toBe(0);
    await page.getByRole('button', { name: /^Qaytarib olish.*Nilufar Qodirova$/ }).click();
    await page.getByText('Taklif qaytarib olindi').waitFor();
    expect(troubles).toEqual([]);
    await context.close();
  });

  it('shuts an official out only after asking, and their open page ends with it', async () => {
    const leaving = await server.official('official', 'Bekzod Aliyev');
    const theirs = await open();
    await signIn(theirs.page, leaving);
    const { context, page, troubles } = await open();
    await signIn(page, administrator);
    await page.goto(`${server.root}/panel/officials`);
    await page.getByRole('link', { name: 'Bekzod Aliyev' }).click();
    await page.getByText('Kirishni o‘chirish').click();
    await page.getByRole('button', { name: 'Ha, o‘chirilsin' }).click();
    await page.getByRole('button', { name: 'Kirishni yoqish' }).waitFor();
    expect(await toast(page)).toBe('Kirish o‘chirildi: Bekzod Aliyev');
    await theirs.page.reload();
    expect(theirs.page.url()).toBe(`${server.root}/panel/sign-in`);
    expect(troubles).toEqual([]);
    await theirs.context.close();
    await context.close();
  });

  it('shows signatures as they are typed and tells failed requests', async () => {
    const { context, page } = await open();
    await signIn(page, administrator);
    await page.goto(`${server.root}/panel/settings`);
    await page.getByLabel('O‘zbekcha').fill('Metodika bo‘limi');
    await page.getByText('— Metodika bo‘limi').waitFor();
    await page.getByText('Xodimning ismi ham ko‘rinsin').click();
    await page.getByText('— Aziza Rahimova, Metodika bo‘limi').waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('Bajarilmadi').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Saqlash' }).click();
    await page.getByText('Sozlamalar saqlandi').waitFor();
    expect(await page.getByLabel('O‘zbekcha').inputValue()).toBe('Metodika bo‘limi');
    await context.close();
  });

  it('works without scripts', async () => {
    const { context, page } = await open({ javaScriptEnabled: false });
    await signIn(page, administrator);
    await page.goto(`${server.root}/panel/labels`);
    await page.getByLabel('Yangi yorliq').fill('Sertifikat');
    await page.getByRole('button', { name: 'Qo‘shish' }).click();
    await page.getByText('Yorliq qo‘shildi: Sertifikat').waitFor();
    await page.getByLabel('Yangi yorliq').fill('sertifikat');
    await page.getByRole('button', { name: 'Qo‘shish' }).click();
    await page.getByText('Bunday yorliq bor').waitFor();
    expect(await page.getByLabel('Yangi yorliq').inputValue()).toBe('sertifikat');
    expect((await activeLabels(server.db)).map(({ name }) => name)).toEqual(['Sertifikat']);
    // Buttons that need a script are not there to be pressed in vain.
    await page.goto(`${server.root}/panel/officials/invite`);
    await page.getByLabel('Ism va familiya').fill('Muxlisa To‘rayeva');
    await page.getByRole('button', { name: 'Taklif qilish' }).click();
    await page.getByText('Taklif tayyor').waitFor();
    expect(await page.getByRole('button', { name: 'Nusxa olish' }).count()).toBe(0);
    await context.close();
  });
});

interface Axe {
  run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string }> }> }>;
}

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
  ['phone', 'uz-Cyrl', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
];

describe('every page', { timeout: TEST_MS }, () => {
  it.each(LOOKS)('%s: can be used by everybody, fits, and is whole', async (name, locale, options) => {
    await setOfficialLocale(server.db, administrator.id, locale);
    const { context, page, troubles } = await open({ ...options, locale, bypassCSP: true });
    const judge = async (address: string) => {
      await page.goto(`${server.root}/panel/${address}`);
      await page.addScriptTag({ path: AXE });
      const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        address,
      ).toEqual([]);
      const [content, width] = await page.evaluate(() => {
        const main = document.querySelector('main')!;
        return [Math.max(main.scrollWidth, document.body.scrollWidth), innerWidth];
      });
      expect(content, `${address} is wider than the screen`).toBeLessThanOrEqual(width!);
      // A word without a translation would show its key.
      expect(await page.locator('body').textContent(), address).not.toMatch(
        /\b(admin|door|panel|web)-[a-z]+-?/,
      );
      await shoot(page, `${name}-${address.replace(/\/[\w-]{40,}$/, '-link').replaceAll('/', '-')}`);
    };
    await judge('sign-in');
    await judge(`sign-in/${await server.link(administrator)}`);
    await signIn(page, administrator);
    for (const address of PAGES) await judge(address);
    expect(troubles).toEqual([]);
    await context.close();
  });
});
