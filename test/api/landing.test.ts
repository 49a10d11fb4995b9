import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { landingRoute } from '../../src/api/landing.tsx';
import { createServer } from '../../src/api/server.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { createLog } from '../../src/log.ts';
import { collectAssets } from '../../src/web/assets.ts';
import { browserPages } from '../support/pages.ts';

const assets = collectAssets();
const servers: FastifyInstance[] = [];

async function start(sandbox: boolean, username?: string): Promise<string> {
  const app = await createServer({
    log: createLog({ level: 'silent' }),
    assets,
    publicUrl: 'http://localhost:3000',
    trustedProxies: ['loopback'],
  });
  const serviceHours = { from: 9 * 60 + 30, to: 24 * 60 };
  landingRoute(app, { assets, serviceHours, sandbox, botUsername: () => username });
  servers.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
}

afterAll(async () => {
  for (const app of servers) await app.close();
});

describe('the landing page', () => {
  it('speaks four languages and says when officials answer', async () => {
    const root = await start(true);
    const titles = new Set<string>();
    for (const locale of LOCALES) {
      const html = await (await fetch(root, { headers: { cookie: `lang=${locale}` } })).text();
      expect(html).toContain(`<html lang="${locale}"`);
      expect(html).toContain('09:30');
      expect(html).toContain('24:00');
      expect(html).not.toMatch(/landing-[a-z-]+(?=[<"])(?<!class="[^"]*)/);
      titles.add(/<h1[^>]*>([^<]+)/.exec(html)![1]!);
    }
    expect(titles.size).toBe(4);
  });

  it('leads to the trial chat in the sandbox, and to the bot with a token', async () => {
    const trial = await (await fetch(await start(true, 'hamroh_sandbox_bot'))).text();
    expect(trial).toContain('href="/sandbox/"');
    expect(trial).not.toContain('t.me');
    const real = await (await fetch(await start(false, 'hamroh_bot'))).text();
    expect(real).toContain('href="https://t.me/hamroh_bot"');
    expect(real).not.toContain('/sandbox');
    const unknown = await (await fetch(await start(false))).text();
    expect(unknown).not.toContain('t.me');
    for (const html of [trial, real, unknown]) expect(html).toContain('href="/panel"');
  });
});

describe('the landing page in a browser', () => {
  const pages = browserPages();

  it('changes its language and keeps it, and fits a phone', async () => {
    const root = await start(true);
    const page = await pages.newPage({ locale: 'ru', viewport: { width: 360, height: 740 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(root);
    expect(await page.locator('h1').textContent()).toContain('вопрос');
    await page.getByRole('button', { name: 'Ўзбекча' }).click();
    await page.getByRole('heading', { name: 'Устоз' }).waitFor();
    await page.goto(root);
    expect(await page.locator('h1').textContent()).toContain('Устоз');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
  });
});
