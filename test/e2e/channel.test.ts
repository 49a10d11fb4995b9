/**
 * The channel as people see it: an editor schedules a post with a poll in the panel, the program publishes it at its
 * moment, a subscriber reads it in the messenger's channel and votes, and the panel shows the vote by itself.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_ROOMS } from '../../src/sandbox/emulator/inhabitants.ts';
import { type App, startApp } from '../support/app.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages } from '../support/pages.ts';
import { makePerson, openPanel } from './people.ts';

const MINUTE = 60_000;
const QUESTION = 'Formativ baholashni qachon qo‘llaysiz?';

const pages = browserPages({ viewport: { width: 1440, height: 1000 } });
let app: App;
const folder = temporaryFolder();

beforeAll(async () => {
  app = await startApp({ DATA_DIR: folder });
}, 90_000);
afterAll(async () => {
  await app?.kill();
});

/** A moment of the coming hour, as the form's two fields take it: Tashkent is five hours ahead. */
function withinTheHour(): { day: string; time: string } {
  const at = Math.floor((Date.now() + 50 * MINUTE) / MINUTE) * MINUTE;
  const local = new Date(at + 5 * 60 * MINUTE).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

it('a post with a poll is scheduled, appears in the channel at its moment, and is voted on', async () => {
  const { url } = app;
  const editor = await openPanel(pages, app);

  const person = await makePerson(app);
  const subscriber = await pages.newPage();
  await subscriber.goto(`${url}/sandbox?room=${DEFAULT_ROOMS.channel}&person=${person}`);
  await subscriber.getByRole('button', { name: 'Kanalga qo‘shilish' }).click();

  await editor.goto(`${url}/panel/channel/posts/new`);
  await editor.getByText('So‘rovnoma qo‘shish').click();
  await editor.getByLabel('Savol', { exact: true }).fill(QUESTION);
  const options = editor.getByLabel('Javob', { exact: true });
  await options.nth(0).fill('Har darsda');
  await options.nth(1).fill('Bob oxirida');
  await editor.getByLabel('Kasbiy rivojlanish').check();
  await editor.getByLabel('Belgilangan vaqtda').check();
  const { day, time } = withinTheHour();
  await editor.locator('#day').fill(day);
  await editor.locator('#time').fill(time);
  await editor.getByRole('button', { name: 'Rejalash' }).click();
  await editor.locator('.toast', { hasText: 'Rejaga qo‘yildi' }).waitFor();
  const post = new URL(editor.url()).pathname;

  await editor.goto(`${url}/panel/channel`);
  await editor.locator('.event--scheduled', { hasText: QUESTION }).waitFor();
  // An hour later: in the messenger, and in the open month without a reload.
  const poll = subscriber.locator('.poll', { hasText: QUESTION });
  expect(await poll.count()).toBe(0);
  await subscriber.getByRole('button', { name: '+1 soat' }).click();
  await poll.waitFor({ timeout: 30_000 });
  await editor.locator('.event--published', { hasText: QUESTION }).waitFor({ timeout: 30_000 });

  await editor.goto(url + post);
  await editor.locator('.copy-line', { hasText: 'Chiqqan' }).waitFor();
  await poll.locator('.poll__option', { hasText: 'Har darsda' }).click();
  await editor.locator('.vote--most', { hasText: 'Har darsda' }).waitFor({ timeout: 30_000 });
  expect(await editor.locator('.vote--most .vote__numbers').textContent()).toBe('100% 1');
}, 120_000);
