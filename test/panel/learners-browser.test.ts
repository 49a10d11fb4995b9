/** Learners in a real Chromium: a pause and its undo, a search that goes on while one types; that everybody can use it. */
import { eq } from 'drizzle-orm';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { foldForSearch } from '../../src/i18n/cyrillic.ts';
import { SESSION_COOKIE } from '../../src/panel/session-cookie.ts';
import { type Classroom, classroom, DAY, HOUR } from '../domain/learning/classroom.ts';
import { axeFinds } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

const TEST_MS = 90_000;
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

let server: PanelServer;
let browser: Browser;
let room: Classroom;
let supervisor: Official;
let learnerId: number;
let pages: Page[] = [];
let troubles: string[] = [];

beforeAll(async () => {
  server = await openPanel();
  room = await classroom(server.db);
  supervisor = await server.official('supervisor', 'Nazira Otajonova', ['xorazm']);
  learnerId = await learner('Gulnora Ergasheva');
  await learner('Laylo Saidova');
  await room.work(learnerId, 1, 100, server.now() - 2 * DAY);
  await room.work(learnerId, 2, 40, server.now() - DAY);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});
afterEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
  expect(troubles).toEqual([]);
});

async function learner(fullName: string): Promise<number> {
  const { learners } = server.db.t;
  const made = await room.enrol({ startedAt: server.now() - 4 * DAY + HOUR });
  const named = { fullName, searchText: foldForSearch(fullName) };
  await server.db.update(learners).set(named).where(eq(learners.id, made.learnerId));
  return made.learnerId;
}

async function open(path: string, options: BrowserContextOptions): Promise<Page> {
  const visitor = await server.signedIn(supervisor);
  const context = await browser.newContext(options);
  const cookie = { name: SESSION_COOKIE, value: visitor.cookies.get(SESSION_COOKIE)! };
  await context.addCookies([{ ...cookie, url: `${server.root}/panel` }]);
  const page = await context.newPage();
  pages.push(page);
  troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(server.root + path);
  return page;
}

describe('learners', { timeout: TEST_MS }, () => {
  it('are paused with a reason, and the pause is taken back', async () => {
    const page = await open(`/panel/learners/${learnerId}`, WIDE);
    await page.click(`a[href$="/pause"]`);
    await page.click('#main button[type=submit]');
    await page.waitForSelector('#reason-error');
    await page.fill('#reason', 'Kasallik varaqasi № 123');
    await page.click('#main button[type=submit]');
    await page.waitForURL(`**/panel/learners/${learnerId}`);
    await page.waitForSelector('.learners__head >> text=To‘xtatib turilgan');
    await page.click('.learners__changes summary');
    await page.click('.learners__changes button[type=submit]');
    await page.waitForSelector('.learners__changes .line--off');
    expect(await page.isVisible('.learners__head >> text=To‘xtatib turilgan')).toBe(false);
    const changes = await server.db.select().from(server.db.t.scheduleChanges);
    expect(changes).toMatchObject([{ kind: 'pause', reason: 'Kasallik varaqasi № 123' }]);
  });

  it('are found while one types, and the address keeps what was looked for', async () => {
    const page = await open('/panel/learners', WIDE);
    await page.locator('#learner-search').pressSequentially('layl');
    await page.waitForSelector('#learner-rows li:only-child');
    expect(await page.textContent('#learner-rows')).toContain('Laylo Saidova');
    expect(await page.inputValue('#learner-search')).toBe('layl');
    await page.selectOption('#filter-state', 'completed');
    await page.waitForSelector('#learner-list .empty');
    expect(new URL(page.url()).searchParams.get('q')).toBe('layl');
    expect(new URL(page.url()).searchParams.get('state')).toBe('completed');
  });

  it.each([
    ['wide', WIDE, 'light'],
    ['phone', PHONE, 'dark'],
  ] as const)('can be used by everybody: %s', async (_, options, colorScheme) => {
    const paths = [
      '/panel/learners',
      `/panel/learners/${learnerId}`,
      '/panel/too-fast',
      `/panel/schedules?course=${room.courseId}`,
      `/panel/schedules/${room.courseId}/pause?group=1-guruh`,
      '/panel/learners?state=overdue',
    ];
    const page = await open('/panel/learners', { ...options, colorScheme });
    for (const path of paths) {
      await page.goto(server.root + path);
      expect(await axeFinds(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(options.viewport.width);
    }
  });
});
