/**
 * The FAQ that answers first, as people see it: a misspelt question is solved at once and counted, asked again it counts
 * as a miss, what nothing fits goes to an official, an answered ticket becomes an entry for the next asker, and entries go
 * out as files and into a clean database. The program is started as an operator starts it; all use Chromium.
 */
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { translator } from '../../src/i18n/words.ts';
import { type App, startApp } from '../support/app.ts';
import { describeEngines } from '../support/engines.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, shoot, WAIT } from '../support/pages.ts';
import { openMessenger, openPanel } from './people.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const t = translator('uz');

/** Fits an entry, misspelt, in Cyrillic. */
const LOCKED = 'кейинги модулим нега очилмаяпди';
/** Fits nothing, until an official has made an entry of it. */
const DORMITORY = 'Yotoqxonada bolam bilan tursam bo‘ladimi?';
const DORMITORY_AGAIN = 'yotoqxonada bolam bilan turish mumkinmi';

/** Runs `npm run faq -- …` on a database. */
async function faq(databaseUrl: string, dataDir: string, ...words: string[]): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    SESSION_SECRET: 'tests_'.repeat(8),
    LOG_LEVEL: 'warn',
  };
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'faq', '--', ...words], {
    cwd: ROOT,
    env: env as NodeJS.ProcessEnv,
  });
  return stdout;
}

describeEngines('the FAQ', (_open, engine) => {
  const pages = browserPages();
  let app: App;
  let databaseUrl: string;
  const folder = temporaryFolder();
  const dataDir = join(folder, 'data');

  beforeAll(async () => {
    databaseUrl = await engine.freshUrl();
    app = await startApp({
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      SERVICE_HOURS: '00:00-24:00',
    });
  }, 90_000);
  afterAll(async () => {
    await app?.kill();
  });

  /** Somebody new in the messenger, after the welcome. */
  async function person(firstName: string) {
    const page = await openMessenger(pages, app, { firstName });
    return {
      page,
      said: (text: string) => page.locator('.say', { hasText: text }).last(),
      async say(text: string): Promise<void> {
        await page.locator('.entry__text').fill(text);
        await page.keyboard.press('Enter');
      },
      async press(label: string): Promise<void> {
        await page.locator('.inline-key', { hasText: label }).last().click();
      },
    };
  }

  /** How many questions the page of figures calls solved, asked again, and solved in the end. */
  async function solvedMissedNet(editor: Page): Promise<(string | undefined)[]> {
    await editor.goto(`${app.url}/panel/faq/figures`);
    const texts = ['solved', 'missed', 'net'].map((name) => {
      const words = editor.getByText(t(`faqdesk-figure-${name}`), { exact: true });
      return editor.locator('.figures > div', { has: words }).first().locator('dd').textContent();
    });
    return (await Promise.all(texts)).map((text) => text?.trim());
  }

  it('solves a misspelt question at once, and counts it; asked again it is a miss', async () => {
    const editor = await openPanel(pages, app);
    const dilnoza = await person('Dilnoza');
    await dilnoza.say(LOCKED);
    await dilnoza.said(t('faq-offer-intro')).waitFor();
    await shoot(dilnoza.page, 'faq-offered');
    await editor.goto(`${app.url}/panel/queue`);
    expect(await editor.locator('.row').count()).toBe(0);

    await dilnoza.press(t('faq-button-solved'));
    await dilnoza.said(t('faq-offer-solved')).waitFor();
    await shoot(dilnoza.page, 'faq-solved');
    expect(await solvedMissedNet(editor)).toEqual(['1', '0', '1']);

    await dilnoza.say(LOCKED);
    await dilnoza.said(t('faq-again')).waitFor();
    await shoot(dilnoza.page, 'faq-again');
    expect(await solvedMissedNet(editor)).toEqual(['1', '1', '0']);
    await shoot(editor, 'faq-figures');
    await editor.goto(`${app.url}/panel/queue`);
    await editor.locator('.row', { hasText: LOCKED }).locator('.row__link').click();
    await editor.locator('.msg--in', { hasText: LOCKED }).waitFor();
    await editor.locator('.earlier__link', { hasText: t('panel-end-faq') }).click();
    await editor.locator('#offer-part', { hasText: t('offer-missed') }).waitFor();
    await editor.locator('.activity', { hasText: t('panel-did-missed-self') }).waitFor();
    await shoot(editor, 'faq-missed');
  }, 120_000);

  it('shows officials what is being read, and brings it to them when nobody taps', async () => {
    const editor = await openPanel(pages, app);
    const lola = await person('Lola');
    await lola.say(LOCKED);
    await lola.said(t('faq-offer-intro')).waitFor();
    await editor.goto(`${app.url}/panel/queue?q=Lola`);
    await editor.locator('.row', { hasText: 'Lola' }).locator('.row__link').click();
    await editor.locator('#offer-note').waitFor();
    await shoot(editor, 'faq-being-read');
    await app.sandbox('lab/clock', { byMs: 11 * 60_000 });
    await lola.said('Savolingiz mutasaddi xodimlarga yuborildi').waitFor();
    const keys = lola.page.locator('.inline-key', { hasText: t('faq-button-solved') });
    await expect.poll(() => keys.count(), { timeout: WAIT }).toBe(0);
    await shoot(lola.page, 'faq-lapsed');
    await editor.locator('#offer-note').waitFor({ state: 'detached' });
  }, 120_000);

  it('sends what nothing fits straight to an official, whose answer is offered to the next who asks', async () => {
    const editor = await openPanel(pages, app);
    const sardor = await person('Sardor');
    await sardor.say(DORMITORY);
    await sardor.said('Savolingiz qabul qilindi. Murojaat raqami').waitFor();
    await editor.goto(`${app.url}/panel/queue`);
    await editor.locator('.row', { hasText: 'Sardor' }).locator('.row__link').click();
    await editor
      .locator('.composer textarea')
      .fill('Sardor, ha: oilaviy xonalar **3-qavat**da, navbatchiga ayting.');
    await editor.keyboard.press('Control+Enter');
    await editor.locator('.msg--out', { hasText: '3-qavat' }).waitFor();
    await sardor.said('3-qavat').waitFor();

    await editor.getByRole('link', { name: t('faqdesk-make'), exact: true }).click();
    await editor.locator('input[name=title]').waitFor();
    await shoot(editor, 'faq-from-ticket');
    expect(await editor.locator('textarea[name=body]').inputValue()).not.toContain('Sardor');
    // Where something was taken out, the editor smooths the sentence.
    await editor
      .locator('textarea[name=body]')
      .fill('Ha: oilaviy xonalar **3-qavat**da, navbatchiga ayting.');
    await editor.getByRole('button', { name: t('faqdesk-draft-save') }).click();
    await editor.locator('textarea[name=asks]').waitFor();
    await shoot(editor, 'faq-draft');
    await editor.getByRole('button', { name: t('entries-save-publish') }).click();
    await editor.getByRole('button', { name: t('entries-save-published'), exact: true }).waitFor();

    const nodira = await person('Nodira');
    await nodira.say(DORMITORY_AGAIN);
    await nodira.said('3-qavat').waitFor();
    await shoot(nodira.page, 'faq-next-asker');
    await nodira.press(t('faq-button-solved'));
    await nodira.said(t('faq-offer-solved')).waitFor();
  }, 120_000);

  it('keeps versions, and goes out as files and into a clean database', async () => {
    const editor = await openPanel(pages, app);
    await editor.goto(`${app.url}/panel/faq`);
    await editor.getByRole('link', { name: 'Yotoqxonada bolam' }).first().click();
    const body = editor.locator('textarea[name="body-uz"]');
    await body.waitFor();
    await body.fill('Ha: oilaviy xonalar endi **5-qavat**da, navbatchiga ayting.');
    await editor.getByRole('button', { name: t('entries-save-published'), exact: true }).click();
    await editor.getByText(t('entries-done-saved'), { exact: true }).first().waitFor();
    await editor.goto(`${editor.url().replace(/[?#].*$/, '')}/versions`);
    await editor.getByText('5-qavat').first().waitFor();
    await shoot(editor, 'faq-versions');

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
