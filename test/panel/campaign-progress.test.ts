/**
 * How a campaign gets on, in a real Chromium: the page moves while one looks, holds and goes on, tells of what did not
 * arrive and what came of it; and whom the bot cannot reach.
 */
import { beforeAll, expect, it } from 'vitest';
import { press } from '../../src/domain/campaigns/presses.ts';
import { noteFailure } from '../../src/domain/reachability.ts';
import type { Outcome } from '../../src/telegram/delivery.ts';
import { type Answer, failed, makeStage, type Stage, sent } from '../domain/campaigns/stage.ts';
import { axeFinds } from '../support/axe.ts';
import { PHONE, shoot, WAIT } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const BUTTONS = [
  { kind: 'choice' as const, labels: { uz: 'Ha' } },
  { kind: 'choice' as const, labels: { uz: 'Yo‘q' } },
];

const panel = panelPages({}, { viewport: { width: 1440, height: 1000 } });
let stage: Stage;

beforeAll(async () => {
  stage = await makeStage(panel.server.db);
});

/** Both clocks: the panel's pages and the campaign's own. */
function pass(ms: number): void {
  panel.server.pass(ms);
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
  const page = await panel.open(stage.editor, `/panel${at}/progress`);
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
  await shoot(page, 'progress-paused', { fullPage: true });
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
  await press(panel.server.db, person!, { campaignId: campaign.id, button: 0, messageId: 1 }, stage.now());
  await page.locator('.vote', { hasText: 'Ha' }).locator('.vote__numbers', { hasText: / 1$/ }).waitFor();
  await shoot(page, 'progress-finished', { fullPage: true });
  expect(await axeFinds(page)).toEqual([]);

  const csv = await (await page.request.get(`${panel.server.root}/panel${at}/people.csv`)).text();
  const lines = csv.trim().split('\r\n');
  expect(lines).toHaveLength(31);
  expect(lines.filter((line) => line.includes('Yuborildi'))).toHaveLength(
    (await stage.counts(campaign.id)).sent!,
  );
  expect(lines.filter((line) => line.endsWith(';Ha'))).toHaveLength(1);
  const figures = await (await page.request.get(`${panel.server.root}/panel${at}/figures.csv`)).text();
  expect(figures).toContain('Andijon');

  await page.getByRole('button', { name: 'Tuzatish yuborish' }).click();
  await page.waitForURL(/\/campaigns\/\d+$/);
}, 90_000);

it('on a phone and in the dark it is the same page', async () => {
  const look = { ...PHONE, colorScheme: 'dark' as const };
  const page = await panel.open(stage.editor, '/panel/campaigns/1/progress', look);
  await page.locator('.draft__saved', { hasText: /^Tugadi/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await shoot(page, 'progress-phone', { fullPage: true });
  expect(await axeFinds(page)).toEqual([]);
  await page.goto(`${panel.server.root}/panel/campaigns/1/people?state=failed`);
  await shoot(page, 'people-phone', { fullPage: true });
  expect(await axeFinds(page)).toEqual([]);
}, 60_000);

it('people whom the bot cannot reach are counted by region and found by name', async () => {
  const [gone] = await stage.people(1, {
    fullName: 'Barno Aliyeva',
    searchText: 'barno aliyeva',
    regionId: 'andijon',
  });
  await panel.server.db.transaction((tx) => noteFailure(tx, gone!.telegramId, 'deactivated', stage.now()));
  const page = await panel.open(stage.editor, '/panel/campaigns/unreachable');
  await page.getByText('Barno Aliyeva').waitFor();
  await shoot(page, 'unreachable', { fullPage: true });
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('searchbox').fill('нотаниш');
  await page.getByText('Hech kim yo‘q').waitFor();
  await page.getByRole('searchbox').fill('барно');
  await page.getByText('Barno Aliyeva').waitFor();
  await page.getByRole('link', { name: 'Bloklagan' }).click();
  await page.waitForURL(/why=blocked/);
  expect(await page.getByText('Barno Aliyeva').count()).toBe(0);
}, 60_000);
