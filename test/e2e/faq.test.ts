/**
 * The FAQ that answers first, as people see it: a misspelt question is solved at once and counted, asked again it counts
 * as a miss, what nothing fits goes to an official, an answered ticket becomes an entry for the next asker, and entries go
 * out as files and into a clean database. The program is started as an operator starts it; all use Chromium.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { translator } from '../../src/i18n/words.ts';
import { type App, startApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { describeEngines } from '../support/engines.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SECRET = 'tests_'.repeat(8);
const SHOTS = process.env.E2E_SCREENSHOTS;
const WAIT = 20_000;
const t = translator('uz');

/** Fits an entry, misspelt, in Cyrillic. */
const LOCKED = 'кейинги модулим нега очилмаяпди';
/** Fits nothing, until an official has made an entry of it. */
const DORMITORY = 'Yotoqxonada bolam bilan tursam bo‘ladimi?';
const DORMITORY_AGAIN = 'yotoqxonada bolam bilan turish mumkinmi';

async function look(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: join(SHOTS, `faq-${name}.png`) });
}

/** Runs `npm run faq -- …` on a database. */
async function faq(databaseUrl: string, dataDir: string, ...words: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SESSION_SECRET: SECRET,
    LOG_LEVEL: 'warn',
  };
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'faq', '--', ...words], {
    cwd: ROOT,
    env: env as NodeJS.ProcessEnv,
  });
  return stdout;
}

describeEngines('the FAQ', (_open, engine) => {
  let browser: Browser;
  let app: App;
  let editor: Page;
  let databaseUrl: string;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-faq-'));
  const dataDir = join(folder, 'data');

  beforeAll(async () => {
    browser = await launchBrowser();
    databaseUrl = await engine.freshUrl();
    app = await startApp({
      SESSION_SECRET: SECRET,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      SERVICE_HOURS: '00:00-24:00',
    });
    const context = await browser.newContext({ locale: 'uz', viewport: { width: 1440, height: 900 } });
    editor = await context.newPage();
    await editor.goto(await app.loginLink(700_000_001, 'admin'));
    await editor.locator('main button[type=submit]').click();
    await editor.waitForURL(/\/panel\/queue/);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await app?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Somebody new in the messenger, up to the welcome. */
  async function person(firstName: string) {
    const made = await fetch(`${app.url}/sandbox/api/persons`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ firstName, lastName: 'Karimova', languageCode: 'uz' }),
    });
    const { id } = (await made.json()) as { id: number };
    const context = await browser.newContext({ locale: 'uz', viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${app.url}/sandbox?person=${id}`);
    await page.getByRole('button', { name: 'BOSHLASH' }).click();
    await page.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
    const said = (text: string) => page.locator('.say', { hasText: text }).last();
    await said('Assalomu alaykum').waitFor({ timeout: WAIT });
    return {
      page,
      said,
      async say(text: string): Promise<void> {
        await page.locator('.entry__text').fill(text);
        await page.keyboard.press('Enter');
      },
      async press(label: string): Promise<void> {
        await page.locator('.inline-key', { hasText: label }).last().click();
      },
    };
  }

  /** A number of the page of figures, by its name there. */
  async function figure(name: string): Promise<string> {
    await editor.goto(`${app.url}/panel/faq/figures`);
    const words = t(`faqdesk-figure-${name}`);
    const value = editor.locator('.figures > div', { has: editor.getByText(words, { exact: true }) });
    return (await value.first().locator('dd').textContent())?.trim() ?? '';
  }

  it('solves a misspelt question at once, and counts it; asked again it is a miss', async () => {
    const dilnoza = await person('Dilnoza');
    await dilnoza.say(LOCKED);
    await dilnoza.said(t('faq-offer-intro')).waitFor({ timeout: WAIT });
    await look(dilnoza.page, 'offered');
    await editor.goto(`${app.url}/panel/queue`);
    expect(await editor.locator('.row').count()).toBe(0);

    await dilnoza.press(t('faq-button-solved'));
    await dilnoza.said(t('faq-offer-solved')).waitFor({ timeout: WAIT });
    await look(dilnoza.page, 'solved');
    expect([await figure('solved'), await figure('missed'), await figure('net')]).toEqual(['1', '0', '1']);

    await dilnoza.say(LOCKED);
    await dilnoza.said(t('faq-again')).waitFor({ timeout: WAIT });
    await look(dilnoza.page, 'again');
    expect([await figure('solved'), await figure('missed'), await figure('net')]).toEqual(['1', '1', '0']);
    await look(editor, 'figures');
    await editor.goto(`${app.url}/panel/queue`);
    await editor.locator('.row', { hasText: LOCKED }).locator('.row__link').click();
    await editor.locator('.msg--in', { hasText: LOCKED }).waitFor({ timeout: WAIT });
    await editor.locator('.earlier__link', { hasText: t('panel-end-faq') }).click();
    await editor.locator('#offer-part', { hasText: t('offer-missed') }).waitFor({ timeout: WAIT });
    await editor.locator('.activity', { hasText: t('panel-did-missed-self') }).waitFor();
    await look(editor, 'missed');
  }, 120_000);

  it('shows officials what is being read, and brings it to them when nobody taps', async () => {
    const lola = await person('Lola');
    await lola.say(LOCKED);
    await lola.said(t('faq-offer-intro')).waitFor({ timeout: WAIT });
    await editor.goto(`${app.url}/panel/queue?q=Lola`);
    await editor.locator('.row', { hasText: 'Lola' }).locator('.row__link').click();
    await editor.locator('#offer-note').waitFor({ timeout: WAIT });
    await look(editor, 'being-read');
    await fetch(`${app.url}/sandbox/api/lab/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ byMs: 11 * 60_000 }),
    });
    await lola.said('Savolingiz mutasaddi xodimlarga yuborildi').waitFor({ timeout: WAIT });
    const keys = lola.page.locator('.inline-key', { hasText: t('faq-button-solved') });
    await expect.poll(() => keys.count(), { timeout: WAIT }).toBe(0);
    await look(lola.page, 'lapsed');
    await editor.locator('#offer-note').waitFor({ state: 'detached', timeout: WAIT });
  }, 120_000);

  it('sends what nothing fits straight to an official, whose answer is offered to the next who asks', async () => {
    const sardor = await person('Sardor');
    await sardor.say(DORMITORY);
    await sardor.said('Savolingiz qabul qilindi. Murojaat raqami').waitFor({ timeout: WAIT });
    await editor.goto(`${app.url}/panel/queue`);
    await editor.locator('.row', { hasText: 'Sardor' }).locator('.row__link').click();
    await editor
      .locator('.composer textarea')
      .fill('Sardor, ha: oilaviy xonalar **3-qavat**da, navbatchiga ayting.');
    await editor.keyboard.press('Control+Enter');
    await editor.locator('.msg--out', { hasText: '3-qavat' }).waitFor({ timeout: WAIT });
    await sardor.said('3-qavat').waitFor({ timeout: WAIT });

    await editor.getByRole('link', { name: t('faqdesk-make'), exact: true }).click();
    await editor.locator('input[name=title]').waitFor({ timeout: WAIT });
    await look(editor, 'from-ticket');
    expect(await editor.locator('textarea[name=body]').inputValue()).not.toContain('Sardor');
    // Where something was taken out, the editor smooths the sentence.
    await editor
      .locator('textarea[name=body]')
      .fill('Ha: oilaviy xonalar **3-qavat**da, navbatchiga ayting.');
    await editor.getByRole('button', { name: t('faqdesk-draft-save') }).click();
    await editor.locator('textarea[name=asks]').waitFor({ timeout: WAIT });
    await look(editor, 'draft');
    await editor.getByRole('button', { name: t('entries-save-publish') }).click();
    await editor
      .getByRole('button', { name: t('entries-save-published'), exact: true })
      .waitFor({ timeout: WAIT });

    const nodira = await person('Nodira');
    await nodira.say(DORMITORY_AGAIN);
    await nodira.said('3-qavat').waitFor({ timeout: WAIT });
    await look(nodira.page, 'next-asker');
    await nodira.press(t('faq-button-solved'));
    await nodira.said(t('faq-offer-solved')).waitFor({ timeout: WAIT });
  }, 120_000);

  it('keeps versions, and goes out as files and into a clean database', async () => {
    await editor.goto(`${app.url}/panel/faq`);
    await editor.getByRole('link', { name: 'Yotoqxonada bolam' }).first().click();
    const body = editor.locator('textarea[name="body-uz"]');
    await body.waitFor({ timeout: WAIT });
    await body.fill('Ha: oilaviy xonalar endi **5-qavat**da, navbatchiga ayting.');
    await editor.getByRole('button', { name: t('entries-save-published'), exact: true }).click();
    await editor.getByText(t('entries-done-saved'), { exact: true }).first().waitFor({ timeout: WAIT });
    await editor.goto(`${editor.url().replace(/[?#].*$/, '')}/versions`);
    await editor.getByText('5-qavat').first().waitFor({ timeout: WAIT });
    await look(editor, 'versions');

    const files = join(folder, 'files');
    await faq(databaseUrl, dataDir, 'export', files);
    expect(readdirSync(files).filter((name) => name.endsWith('.md'))).toHaveLength(43);
    const clean = await engine.freshUrl();
    const cleanDir = join(folder, 'clean');
    expect(await faq(clean, cleanDir, 'import', files)).toContain('Added 43, updated 0');
    expect(await faq(clean, cleanDir, 'import', files)).toContain('Added 0, updated 0, unchanged 43');
    const found = JSON.parse(await faq(clean, cleanDir, 'search', DORMITORY_AGAIN, '--json')) as {
      offer: boolean;
    };
    expect(found.offer).toBe(true);
  }, 120_000);
});
