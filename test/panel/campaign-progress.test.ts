/**
 * How a campaign gets on, in a real Chromium: the page moves while one looks, holds and goes on, tells of what did not
 * arrive and what came of it; and whom the bot cannot reach.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press } from '../../src/domain/campaigns/presses.ts';
import { noteFailure } from '../../src/domain/reachability.ts';
import type { Outcome } from '../../src/telegram/delivery.ts';
import { type Answer, failed, makeStage, type Stage, sent } from '../domain/campaigns/stage.ts';
import { axeFinds } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openPanel, type PanelServer } from './panel-server.ts';

const WAIT = 15_000;
const BUTTONS = [
  { kind: 'choice' as const, labels: { uz: 'Ha' } },
  { kind: 'choice' as const, labels: { uz: 'Yo‘q' } },
];
const SHOTS = process.env.E2E_SCREENSHOTS;

let server: PanelServer;
let stage: Stage;
let browser: Browser;

beforeAll(async () => {
  server = await openPanel();
  stage = await makeStage(server.db);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
});

async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${server.root}/panel/sign-in/${await server.link(stage.editor)}`);
  await page.click('button[type=submit]');
  await page.waitForURL('**/panel/queue');
  await page.goto(`${server.root}/panel${path}`);
  return { page, troubles };
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** Both clocks: the panel's pages and the campaign's own. */
function pass(ms: number): void {
  server.pass(ms);
  stage.pass(ms);
}

/** Of the first round some fail, one is lost. */
const troubled: Answer = (row) => {
  const place = row.id % 10;
  if (place === 1) return failed('blocked');
  if (place === 2) return failed('rejected', 'Bad Request: something else');
  if (place === 3) return { state: 'uncertain', reason: 'networkAfterWrite', detail: '' } as Outcome;
  return sent(row);
};

it('the page moves by itself, holds, goes on, and ends with figures', async () => {
  const people = await stage.people(30, (index) => ({ regionId: index % 2 ? 'andijon' : null }));
  const campaign = await stage.launched({ name: 'Seminar', buttons: BUTTONS });
  const at = `/campaigns/${campaign.id}`;
  const { page, troubles } = await open(`${at}/progress`);
  const many = (part: string) =>
    page.locator('#progress-part .run__states > div', { hasText: part }).locator('dd').first();
  expect(await many('Yuborildi').textContent()).toBe('0');
  await stage.send(5);
  pass(2000);
  await expect.poll(() => many('Yuborildi').textContent(), { timeout: WAIT }).toBe('5');

  // What one has opened stays open while the page moves on.
  await page.getByText('Bekor qilish…').click();
  await stage.send(15, troubled);
  pass(2000);
  await expect.poll(() => many('Noma’lum').count(), { timeout: WAIT }).toBe(1);
  expect(await page.locator('.confirm[open]').count()).toBe(1);

  await page.getByRole('button', { name: 'To‘xtatish' }).click();
  await page.getByRole('button', { name: 'Davom ettirish' }).waitFor();
  expect(await stage.send(5)).toEqual([]);
  await shot(page, 'progress-paused');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('button', { name: 'Davom ettirish' }).click();
  await page.getByRole('button', { name: 'To‘xtatish' }).waitFor();
  await stage.sendAll();
  pass(2000);
  await page.getByRole('link', { name: 'Ko‘rib chiqish' }).click();
  await page.getByRole('button', { name: /Shundayligicha qoldirish/ }).click();
  await page.locator('.draft__saved', { hasText: /^Tugadi/ }).waitFor();

  const retry = page.getByRole('button', { name: /Qayta urinish/ });
  await retry.click();
  await stage.sendAll();
  await expect.poll(() => retry.count(), { timeout: WAIT }).toBe(0);
  await page.reload();
  await page.locator('.draft__saved', { hasText: /^Tugadi/ }).waitFor();

  const recipient = (await stage.rows(campaign.id)).find(({ state }) => state === 'sent');
  const person = people.find(({ id }) => id === recipient?.teacherId);
  await press(server.db, person!, { campaignId: campaign.id, button: 0, messageId: 1 }, stage.now());
  await page.locator('.vote', { hasText: 'Ha' }).locator('.vote__numbers', { hasText: / 1$/ }).waitFor();
  await shot(page, 'progress-finished');
  expect(await axeFinds(page)).toEqual([]);

  const csv = await (await page.request.get(`${server.root}/panel${at}/people.csv`)).text();
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(31);
  expect(lines.filter((line) => line.includes('Yuborildi'))).toHaveLength(
    (await stage.counts(campaign.id)).sent!,
  );
  expect(lines.filter((line) => line.endsWith(';Ha'))).toHaveLength(1);
  const figures = await (await page.request.get(`${server.root}/panel${at}/figures.csv`)).text();
  expect(figures).toContain('Andijon');

  await page.getByRole('button', { name: 'Tuzatish yuborish' }).click();
  await page.waitForURL(/\/campaigns\/\d+$/);
  expect(troubles).toEqual([]);
}, 90_000);

it('on a phone and in the dark it is the same page', async () => {
  const options = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const, hasTouch: true };
  const { page, troubles } = await open('/campaigns/1/progress', options);
  await page.locator('.draft__saved', { hasText: /^Tugadi/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shot(page, 'progress-phone');
  expect(await axeFinds(page)).toEqual([]);
  await page.goto(`${server.root}/panel/campaigns/1/people?state=failed`);
  await shot(page, 'people-phone');
  expect(await axeFinds(page)).toEqual([]);
  expect(troubles).toEqual([]);
}, 60_000);

it('people whom the bot cannot reach are counted by region and found by name', async () => {
  const [gone] = await stage.people(1, {
    fullName: 'Barno Aliyeva',
    searchText: 'barno aliyeva',
    regionId: 'andijon',
  });
  await server.db.transaction((tx) => noteFailure(tx, gone!.telegramId, 'deactivated', stage.now()));
  const { page, troubles } = await open('/campaigns/unreachable');
  await page.getByText('Barno Aliyeva').waitFor();
  await shot(page, 'unreachable');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('searchbox').fill('нотаниш');
  await page.getByText('Hech kim yo‘q').waitFor();
  await page.getByRole('searchbox').fill('барно');
  await page.getByText('Barno Aliyeva').waitFor();
  await page.getByRole('link', { name: 'Bloklagan' }).click();
  await page.waitForURL(/why=blocked/);
  expect(await page.getByText('Barno Aliyeva').count()).toBe(0);
  expect(troubles).toEqual([]);
}, 60_000);
