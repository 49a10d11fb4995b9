/**
 * The desk in a real Chromium: what arrives live, what is pressed and typed, what undo brings back, keys,
 * a connection that breaks; that nothing breaks the policy, and that everybody can use it.
 */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Official, setOfficialLocale } from '../../src/domain/officials.ts';
import type { Teacher } from '../../src/domain/teachers.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { axeFinds } from '../support/axe.ts';
import { type Desk, MINUTE, makeDesk } from '../support/desk.ts';
import { PHONE, shoot } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 120_000;

const panel = panelPages({ sandbox: true });
let desk: Desk;
let aziza: Official;
let nilufar: Official;
let teacher: Teacher;
let ticket: number;

beforeAll(async () => {
  desk = makeDesk(panel.server.db);
  aziza = await panel.server.official('administrator', 'Aziza Rahimova');
  nilufar = await panel.server.official('official', 'Nilufar Qodirova');
});
beforeEach(async () => {
  teacher = await desk.teacher();
  ticket = await desk.open(teacher, 'Modul ochilmayapti, nima qilay?');
});

const draft = (page: Page) => page.inputValue('#composer-text');
const toast = (page: Page) => page.locator('.toast').textContent();
const opened = (page: Page, id: number) => page.waitForSelector(`#ticket[data-ticket="${id}"]`);

describe('the desk in a browser', { timeout: TEST_MS }, () => {
  it('shows a new question as it comes, without moving what one reads', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    await page.fill('#composer-text', 'Yozilayotgan javob');
    const other = await desk.open(await desk.teacher('Елена Ким'), 'Где мой сертификат?');
    await page.waitForSelector(`#row-${other}`);
    await desk.ask(teacher, 'Yana bir savol: 3-modul qachon?');
    await page.waitForSelector('.stream >> text=3-modul qachon?');
    expect(await draft(page)).toBe('Yozilayotgan javob');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer-text');
  });

  it('opens tickets without loading the page anew, and goes back and forth', async () => {
    const second = await desk.open(await desk.teacher('Otabek Mamatqulov'), 'Parolni unutdim');
    const page = await panel.openDesk(aziza, '/panel/queue');
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await page.click(`#open-${ticket}`);
    await opened(page, ticket);
    await page.click(`#open-${second}`);
    await opened(page, second);
    expect(new URL(page.url()).pathname).toBe(`/panel/tickets/${second}`);
    await page.waitForFunction(() => document.title.includes('Otabek Mamatqulov'));
    await page.goBack();
    await opened(page, ticket);
    expect(await page.getAttribute(`#open-${ticket}`, 'aria-current')).toBe('true');
    await page.click('#tab-mine');
    await page.waitForSelector('#tab-mine[aria-current=page]');
    expect(page.url()).toContain(`/panel/tickets/${ticket}?tab=mine`);
    await page.goBack();
    await page.waitForSelector('#tab-all[aria-current=page]');
    expect(await page.getAttribute('body', 'data-same-page')).toBe('');
  });

  it('claims, previews, sends and takes back, and the words are there again', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    await page.click('.talk__claim');
    await page.waitForSelector('.talk__claim', { state: 'detached' });
    expect(await toast(page)).toContain('Murojaat sizda');
    await page.fill('#composer-text', '**Salom!** 3-modul *ertaga* ochiladi');
    await page.waitForSelector('#composer-saved:not(:empty)');
    await page.click('[data-preview]');
    await page.waitForSelector('#look-now-chat b');
    expect(await page.textContent('#look-now-chat')).toContain('— Kasbiy rivojlanish bo‘limi');
    await shoot(page, 'preview');
    await page.press('#composer-text', 'Control+Enter');
    await page.waitForSelector('.msg--out >> text=bekor qilish');
    expect(await draft(page)).toBe('');
    await page.click('.toast__undo');
    await page.waitForSelector('.msg--out', { state: 'detached' });
    expect(await draft(page)).toBe('**Salom!** 3-modul *ertaga* ochiladi');
    await page.click('[data-menu=send-menu]');
    await page.click('#send-menu [value=close]');
    await page.waitForSelector('.msg--out');
    await page.waitForSelector('.talk__close >> text=Qayta ochish');
    await desk.settle('sent');
  });

  it('keeps the newest words in sight, and leaves alone who reads further up', async () => {
    for (let line = 1; line <= 20; line += 1) await desk.ask(teacher, `Savolning ${line}-qatori`);
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    const below = () =>
      page.evaluate(() => {
        const stream = document.querySelector('#stream')!;
        return Math.round(stream.scrollHeight - stream.scrollTop - stream.clientHeight);
      });
    for (let note = 1; note <= 3; note += 1) {
      await page.click('[data-mode-set=note]');
      await page.fill('#composer-text', `Eslatma ${note}\nikkinchi qator\nuchinchi qator`);
      await page.click('[data-send]');
      await page.waitForSelector(`.note >> text=Eslatma ${note}`);
      await expect.poll(below).toBe(0);
    }
    await page.hover('#stream');
    await page.mouse.wheel(0, -400);
    await expect.poll(below).toBeGreaterThan(300);
    const before = await page.evaluate(() => document.querySelector('#stream')!.scrollTop);
    await desk.ask(teacher, 'Va yana bitta savol');
    await page.waitForSelector('.stream >> text=Va yana bitta savol');
    expect(await page.evaluate(() => document.querySelector('#stream')!.scrollTop)).toBe(before);
  });

  it('keeps a draft over a reload', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    await page.keyboard.press('n');
    await page.keyboard.type('Hamkasblarga');
    await page.waitForSelector('#composer-saved:not(:empty)');
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await draft(page)).toBe('Hamkasblarga');
    expect(await page.getAttribute('#composer', 'data-mode')).toBe('note');
  });

  it('shows who else looks and types, and stops a second answer', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    const colleague = await panel.openDesk(nilufar, `/panel/tickets/${ticket}`);
    await page.waitForSelector('.watchers[title="Nilufar Qodirova ham ko‘rmoqda"]');
    await colleague.click('#composer-text');
    await colleague.keyboard.type('Javobim');
    await page.waitForSelector('.watchers[title="Nilufar Qodirova yozmoqda"]');
    await shoot(page, 'presence');
    // Aziza's page is held still, so that it does not see the answer before it sends its own.
    await page.route('**/live?*', (route) => route.abort());
    await colleague.press('#composer-text', 'Control+Enter');
    await colleague.waitForSelector('.msg--out');
    await page.fill('#composer-text', 'Mening javobim');
    await page.press('#composer-text', 'Control+Enter');
    await page.waitForSelector('#composer-warn >> text=Nilufar Qodirova');
    expect(await draft(page)).toBe('Mening javobim');
    await shoot(page, 'overtaken');
    await page.unroute('**/live?*');
    await page.click('#composer-warn [name=anyway]');
    await expect.poll(() => page.locator('.msg--out').count()).toBe(2);
    panel.forgive();
  });

  it('is worked by keys, in Cyrillic layouts too, and never while one types', async () => {
    desk.pass(MINUTE);
    await desk.open(await desk.teacher('Keyingi Ustoz'), 'Keyingi savol');
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    await page.keyboard.press('r');
    await page.keyboard.type('e a s');
    expect(await draft(page)).toBe('e a s');
    await page.keyboard.press('Escape');
    // The key of «E» types «у» in a Russian layout.
    await page.evaluate(() => {
      const key = { key: 'у', code: 'KeyE', bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    await page.waitForSelector('.talk__close >> text=Qayta ochish');
    await page.keyboard.press('z');
    await page.waitForSelector('.talk__close >> text=Yopish');
    await page.keyboard.press('s');
    await page.waitForSelector('#snooze-menu:not([hidden])');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.waitForSelector('#keys[open]');
    await shoot(page, 'keys');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('yop');
    await page.waitForSelector('#palette [role=option][aria-selected=true] >> text=Yopish');
    await shoot(page, 'palette');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.talk__close >> text=Qayta ochish');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#ticket:not([data-ticket="${ticket}"])`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  it('sends a picture and a recording', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    await page.setInputFiles('#composer-file', { name: 'surat.png', mimeType: 'image/png', buffer: picture });
    await page.waitForSelector('.upload input[name=upload]', { state: 'attached' });
    await page.click('[data-send]');
    await page.waitForSelector('.msg--out img');
    await page.click('.msg--out a.photo');
    await page.waitForSelector('#lightbox[open]');
    await page.keyboard.press('Escape');
    await page.click('[data-record]');
    await page.waitForSelector('[data-record][aria-pressed=true]');
    await page.waitForTimeout(500);
    await page.click('[data-record]');
    await page.waitForSelector('.upload input[name=upload]', { state: 'attached' });
    await page.click('[data-send]');
    await page.waitForSelector('.msg--out [data-voice]');
  });

  it('says that the connection is lost, and catches up by itself', async () => {
    const page = await panel.openDesk(aziza, '/panel/queue');
    await page.context().setOffline(true);
    await page.waitForSelector('#offline:not([hidden])');
    await shoot(page, 'offline');
    const missed = await desk.open(await desk.teacher('Uzilganda'), 'Aloqa yo‘q paytda');
    await page.context().setOffline(false);
    await page.waitForSelector('#offline', { state: 'hidden' });
    await page.waitForSelector(`#row-${missed}`);
    panel.forgive();
  });

  it.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['phone', PHONE],
  ] as const)('has nothing for axe to find (%s)', async (look, options) => {
    await desk.reply(aziza, ticket, 'Javob **qalin**');
    await desk.settle('failed');
    for (const path of ['/panel/queue', '/panel/queue?tab=closed', `/panel/tickets/${ticket}`]) {
      const page = await panel.openDesk(aziza, path, options);
      expect(await axeFinds(page), `${path} ${look}`).toEqual([]);
    }
  });

  it('speaks four languages', async () => {
    for (const locale of LOCALES) {
      await setOfficialLocale(panel.server.db, aziza.id, locale);
      const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`);
      expect(await page.getAttribute('html', 'lang')).toBe(locale);
      expect(await page.textContent('body')).not.toContain('panel-');
      await shoot(page, `talk-${locale}`);
    }
    await setOfficialLocale(panel.server.db, aziza.id, 'uz');
  });
});
