/**
 * Pages in a real Chromium for the tests of one file: each in a context of its own, closed after its test, which fails
 * when scripts fail or the content security policy is broken on them.
 *
 * With `TEST_SCREENSHOTS` naming a folder, pictures are left there.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser.ts';

export const DESKTOP = { viewport: { width: 1440, height: 900 } };
export const LAPTOP = { viewport: { width: 1280, height: 860 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** How long to poll for what a page does: a machine that also runs other tests may take its time. */
export const WAIT = 30_000;

export interface Pages {
  /** A page that shows nothing yet; the options are added to those of the file. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Leaves out of account what has gone wrong so far: for what a test does on purpose. */
  forgive(): void;
}

/**
 * Pages for the suite that it is called in, from `beforeAll` on, in browsers whose language is Uzbek.
 *
 * @param usual how pages look unless a test says otherwise
 */
export function browserPages(usual: BrowserContextOptions = DESKTOP): Pages {
  let browser: Browser | undefined;
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    const found = troubles;
    troubles = [];
    expect(found, 'errors on pages').toEqual([]);
  });

  return {
    async newPage(options = {}) {
      const page = await browser!.newPage({ locale: 'uz', ...usual, ...options });
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      return page;
    },
    forgive() {
      troubles = [];
    },
  };
}

/** Leaves a picture of the page when pictures are asked for. */
export async function shoot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const folder = process.env.TEST_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // Playwright hides the caret by an inline style, which the policy forbids.
  await page.screenshot({ ...options, path: join(folder, `${name}.png`), caret: 'initial' });
}
