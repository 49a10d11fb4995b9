/**
 * Pages of the desk in a real Chromium, each signed in and connected, with what goes wrong on them.
 *
 * With `PANEL_SCREENSHOTS` naming a folder, pictures are left there.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Official } from '../../src/domain/officials.ts';
import { SESSION_COOKIE } from '../../src/panel/session-cookie.ts';
import type { PanelServer } from './panel-server.ts';

/** A machine that also runs other tests may take its time. */
const WAIT = 25_000;
const SHOTS = process.env.PANEL_SCREENSHOTS;

export interface DeskPages {
  /** A page as an official sees it, connected to what happens. */
  open(official: Official, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors of scripts and of the content security policy since the last page was opened. */
  troubles(): readonly string[];
  /** Leaves out of account what has gone wrong so far: for what a test does on purpose. */
  forgive(): void;
  shoot(page: Page, name: string): Promise<void>;
  /** Closes every page that was opened. */
  close(): Promise<void>;
}

export function createDeskPages(server: PanelServer, browser: Browser): DeskPages {
  let pages: Page[] = [];
  let troubles: string[] = [];
  return {
    async open(official, path, options = {}) {
      troubles = [];
      const visitor = await server.signedIn(official);
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      await context.addCookies([
        { name: SESSION_COOKIE, value: visitor.cookies.get(SESSION_COOKIE)!, url: `${server.root}/panel` },
      ]);
      const page = await context.newPage();
      pages.push(page);
      page.setDefaultTimeout(WAIT);
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => {
        const expected = /ERR_INTERNET_DISCONNECTED|htmx:(sendError|afterRequest)/.test(message.text());
        if (message.type() === 'error' && !expected) troubles.push(message.text());
      });
      await page.goto(server.root + path, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('body[data-connected]', { state: 'attached' });
      return page;
    },
    troubles: () => troubles,
    forgive() {
      troubles = [];
    },
    async shoot(page, name) {
      if (!SHOTS) return;
      mkdirSync(SHOTS, { recursive: true });
      // Playwright hides the caret by an inline style, which the policy forbids.
      await page.screenshot({ path: join(SHOTS, `${name}.png`), caret: 'initial' });
    },
    async close() {
      for (const page of pages) await page.context().close();
      pages = [];
    },
  };
}
