/** The desk on a phone, in a real Chromium: one column with ways back, and all that can be done with a ticket. */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Official, setOfficialLocale } from '../../src/domain/officials.ts';
import { addLabel } from '../../src/domain/tickets/labels.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { axeFinds } from '../support/axe.ts';
import { type Desk, makeDesk } from '../support/desk.ts';
import { PHONE, shoot } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 120_000;
/** The narrowest that phones are. */
const NARROW = { viewport: { width: 360, height: 640 }, hasTouch: true };
/** Held upright: the conversation stands beside the queue, and is as narrow as on a phone. */
const TABLET = { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true };
/** What a finger meets, in CSS pixels. */
const TARGET = 44;

const panel = panelPages();
let desk: Desk;
let aziza: Official;
let nilufar: Official;
let ticket: number;

beforeAll(async () => {
  desk = makeDesk(panel.server.db);
  aziza = await panel.server.official('administrator', 'Aziza Rahimova');
  nilufar = await panel.server.official('official', 'Nilufar Qodirova');
  for (const name of ['Muddat', 'Sertifikat'])
    await addLabel(panel.server.db, aziza, name, panel.server.now());
});
beforeEach(async () => {
  ticket = await desk.open(await desk.teacher(), 'Modul ochilmayapti, nima qilay?');
});

/** What in the head lies outside of the screen, under its neighbour, or is too small for a finger. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate((target) => {
    const shown = [...document.querySelectorAll('.talk__head *')].filter((el) => el.checkVisibility());
    const pressed = shown.filter((el) => el.matches('a, button'));
    const box = (el: Element) => el.getBoundingClientRect();
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    const isOut = (el: Element) => box(el).right > innerWidth || box(el).left < 0;
    const isSmall = (el: Element) => box(el).height < target || box(el).width < target;
    const isCovered = (el: Element) => pressed.some((other) => other !== el && meet(box(el), box(other)));
    return [...shown.filter(isOut), ...pressed.filter(isSmall), ...pressed.filter(isCovered)].map((el) =>
      el.outerHTML.slice(0, 160),
    );
  }, TARGET);
}

describe('the desk on a phone', { timeout: TEST_MS }, () => {
  it('shows one column, with ways back', async () => {
    const page = await panel.openDesk(aziza, '/panel/queue', PHONE);
    await shoot(page, 'phone-list');
    expect(await page.isVisible('#talk')).toBe(false);
    await page.click(`#open-${ticket}`);
    await page.waitForSelector(`#ticket[data-ticket="${ticket}"]`);
    expect(await page.isVisible('#queue')).toBe(false);
    await shoot(page, 'phone-talk');
    await page.click('.talk__card');
    await page.waitForSelector('#aside >> visible=true');
    expect(await page.isVisible('#talk')).toBe(false);
    await page.click('.aside__back');
    await page.waitForSelector('#talk >> visible=true');
    await page.click('.talk__back');
    await page.waitForSelector('#queue >> visible=true');
    expect(new URL(page.url()).pathname).toBe('/panel/queue');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.viewport.width);
  });

  it('assigns, labels and snoozes by touch, and says who looks', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`, NARROW);
    await page.tap('[data-menu=assign-menu]');
    await page.waitForSelector('#assign-menu >> visible=true');
    expect(await axeFinds(page)).toEqual([]);
    await shoot(page, 'phone-assign');
    await page.tap('#assign-menu >> text=Nilufar Qodirova');
    await page.waitForSelector('.talk__holder >> text=Nilufar Qodirova');
    expect(await page.isVisible('#assign-menu')).toBe(false);

    await page.tap('[data-menu=label-menu]');
    await page.tap('#label-menu >> text=Muddat');
    await page.tap('#label-menu >> text=Sertifikat');
    await page.waitForSelector('[data-menu=label-menu][aria-label="Yorliqlar: Muddat, Sertifikat"]');
    await shoot(page, 'phone-label');
    await page.tap('.stream');
    expect(await page.isVisible('#label-menu')).toBe(false);

    await page.tap('[data-menu=snooze-menu]');
    await page.tap('#snooze-menu [value="3h"]');
    await page.waitForSelector('.talk__about >> text=keyinga qoldirilgan');

    await panel.openDesk(nilufar, `/panel/tickets/${ticket}`);
    const words = page.locator('.watchers__words', { hasText: 'Nilufar Qodirova ham ko‘rmoqda' });
    await words.waitFor();
    expect((await words.boundingBox())!.width).toBeGreaterThan(100);
    await shoot(page, 'phone-watched');
  });

  it('is worked by keys as well', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`, NARROW);
    await page.focus('[data-menu=label-menu]');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent);
    expect(await focused()).toBe('Muddat');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Sertifikat');
    await page.keyboard.press('Space');
    await page.waitForSelector('[data-menu=label-menu][aria-pressed=true]');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#label-menu')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-menu'))).toBe('label-menu');
  });

  it('fits beside the queue on a tablet', async () => {
    const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`, TABLET);
    expect(await page.isVisible('#queue')).toBe(true);
    expect(await misfits(page)).toEqual([]);
    const sent = await page.locator('[data-menu=send-menu]').boundingBox();
    expect(sent!.x + sent!.width).toBeLessThan(TABLET.viewport.width);
    await page.tap('.talk__claim');
    await page.waitForSelector('.talk__claim', { state: 'detached' });
    expect(await misfits(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'fits in four languages, open, held and closed (%s)',
    async (colorScheme) => {
      for (const locale of LOCALES) {
        await setOfficialLocale(panel.server.db, aziza.id, locale);
        const page = await panel.openDesk(aziza, `/panel/tickets/${ticket}`, { ...NARROW, colorScheme });
        expect(await misfits(page), `${locale}, nobody's`).toEqual([]);
        await page.tap('.talk__claim');
        await page.waitForSelector('.talk__claim', { state: 'detached' });
        expect(await misfits(page), `${locale}, held`).toEqual([]);
        expect(await axeFinds(page), locale).toEqual([]);
        await page.tap('.talk__close');
        await page.waitForSelector('[data-menu=snooze-menu]', { state: 'detached' });
        expect(await misfits(page), `${locale}, closed`).toEqual([]);
        await page.tap('.talk__close');
        await page.waitForSelector('[data-menu=snooze-menu]');
        await page.tap('[data-menu=assign-menu]');
        await page.tap('#assign-menu [value=""]');
        await page.waitForSelector('.talk__claim');
        await page.context().close();
      }
      await setOfficialLocale(panel.server.db, aziza.id, 'uz');
    },
  );
});
