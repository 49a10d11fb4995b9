/** A panel with officials at its pages in a real Chromium: see `support/pages.ts` for what is noticed on them. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { SESSION_COOKIE } from '../../src/panel/session-cookie.ts';
import { axeFinds } from '../support/axe.ts';
import { browserPages, type Pages } from '../support/pages.ts';
import { openPanel, type PanelServer, type PanelServerOptions } from './panel-server.ts';

export interface PanelPages extends Pages {
  /** Open from `beforeAll` on. */
  readonly server: PanelServer;
  /** A page as an official sees it, signed in in a browser of its own. */
  open(official: Official, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same for the queue and its tickets: connected to what happens there. */
  openDesk(official: Official, path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Goes to each of these: axe must find nothing there, and everything must fit the window's width. */
  judge(page: Page, paths: readonly string[]): Promise<void>;
}

/** A panel for the suite that it is called in, and pages that look as said unless a test says otherwise. */
export function panelPages(serverOptions?: PanelServerOptions, usual?: BrowserContextOptions): PanelPages {
  let server: PanelServer | undefined;
  beforeAll(async () => {
    server = await openPanel(serverOptions);
  });
  afterAll(() => server?.close());
  // After the panel, so that its pages are gone before it closes.
  const pages = browserPages(usual);

  const panel: PanelPages = {
    ...pages,
    get server() {
      return server!;
    },
    async open(official, path, options) {
      const visitor = await panel.server.signedIn(official);
      const page = await pages.newPage(options);
      const cookie = { name: SESSION_COOKIE, value: visitor.cookies.get(SESSION_COOKIE)! };
      await page.context().addCookies([{ ...cookie, url: `${panel.server.root}/panel` }]);
      await page.goto(panel.server.root + path);
      return page;
    },
    async openDesk(official, path, options) {
      const page = await panel.open(official, path, options);
      await page.waitForSelector('body[data-connected]', { state: 'attached' });
      return page;
    },
    async judge(page, paths) {
      for (const path of paths) {
        await page.goto(panel.server.root + path);
        expect(await axeFinds(page), path).toEqual([]);
        expect(await tooWide(page), path).toEqual([]);
      }
    },
  };
  return panel;
}

/** What does not fit: the page in its window, or what it holds in its main part. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const parts = [document.documentElement, document.body, ...(main ? [main] : [])];
    return parts
      .map((part) => ({ part, room: part === main ? main.clientWidth : innerWidth }))
      .filter(({ part, room }) => part.scrollWidth > room)
      .map(({ part, room }) => `${part.localName}: ${part.scrollWidth} px in ${room}`);
  });
}
