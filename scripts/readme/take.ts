/**
 * `npm run readme-pictures`: takes the pictures of README.md from a desk full of demo data.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type App, freePort, startApp } from '../../test/support/app.ts';
import { launchBrowser } from '../../test/support/browser.ts';

const run = promisify(execFile);
const picture = (name: string) => fileURLToPath(new URL(`${name}.png`, import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'hamroh-readme-'));
const port = String(await freePort());
const settings = {
  DATA_DIR: folder,
  DATABASE_URL: `file:${join(folder, 'hamroh.db')}`,
  PORT: port,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
};
let app: App | undefined;
const browser = await launchBrowser();
try {
  await run('npm', ['run', '-s', 'demo-data'], { cwd: ROOT, env: { ...process.env, ...settings } });
  app = await startApp(settings);
  const page = await browser.newPage({ locale: 'uz', viewport: { width: 1440, height: 900 } });
  await page.goto(await app.loginLink(700_000_001, 'admin'));
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/queue/);
  await page.goto(`${app.url}/panel/queue?tab=mine`);
  const links = await page
    .locator('.row__link')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  let fullest = { said: 0, url: page.url() };
  for (const link of links) {
    await page.goto(`${app.url}${link}`);
    const said = await page.locator('.msg').count();
    if (said > fullest.said) fullest = { said, url: page.url() };
  }
  await page.goto(fullest.url);
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.screenshot({ path: picture('desk') });
  await page.goto(`${app.url}/sandbox`);
  await page.locator('.say').first().waitFor();
  await page.screenshot({ path: picture('sandbox') });
} finally {
  await browser.close();
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
}
