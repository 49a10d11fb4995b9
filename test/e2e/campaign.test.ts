/**
 * A campaign as everybody sees it: an editor builds a segment, writes in one script and reads in the other, sends to
 * 300 people, pauses; the program is killed, twice, and goes on each time; nobody gets it twice, and the figures add up.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, freePort, startApp } from '../support/app.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, shoot, WAIT } from '../support/pages.ts';
import { zoneByDay } from '../support/zone.ts';
import { openPanel } from './people.ts';

/** Who writes in the sandbox, a quarter of them with a phone in Russian, and whom the segment finds. */
const EVERYBODY = 400;
const PEOPLE = 300;
const WORDS = 'Kasbiy rivojlanish kuni 25-noyabrda';

let app: App;
const pages = browserPages();
const folder = temporaryFolder();
const zone = zoneByDay();

async function start(port: string): Promise<void> {
  app = await startApp({ PORT: port, DATA_DIR: folder, TIME_ZONE: zone });
}

async function killed(): Promise<void> {
  const { port } = new URL(app.url);
  await app.kill();
  await start(port);
}

beforeAll(async () => {
  await start(String(await freePort()));
}, 90_000);
afterAll(async () => {
  await app?.kill();
});

/** How many have got the message, and the most that one of them got. */
async function received(): Promise<{ people: number; most: number }> {
  const { persons } = await app.sandbox<{ persons: { id: number }[] }>('state');
  const counts = await Promise.all(
    persons.map(async ({ id }) => {
      const { entries } = await app.sandbox<{ entries: { message: { text?: string } }[] }>(
        `persons/${id}/chats/${id}`,
      );
      return entries.filter(({ message }) => message.text?.includes(WORDS)).length;
    }),
  );
  return { people: counts.filter((count) => count > 0).length, most: Math.max(...counts) };
}

/** What the page says is sent. */
const sent = async (page: Page): Promise<number> => {
  const words = await page
    .locator('#progress-part .run__states div', { hasText: 'Yuborildi' })
    .locator('dd')
    .first()
    .textContent();
  return Number(words!.replace(/\D/g, ''));
};

it('a campaign to three hundred goes on after a pause and two kills, and adds up', async () => {
  await app.sandbox('lab/people', { count: EVERYBODY });
  const editor = await openPanel(pages, app);
  // Whoever has pressed Start is found; the bot greets all of them first.
  await editor.goto(`${app.url}/panel/segments/new`);
  await expect
    .poll(
      async () => {
        await editor.reload();
        return Number(await editor.locator('[data-total]').getAttribute('data-total'));
      },
      { timeout: 2 * WAIT, interval: 1000 },
    )
    .toBe(EVERYBODY);
  await editor.selectOption('#part--add', { label: 'Til' });
  await editor.selectOption('#part-0-locales', { label: 'O‘zbekcha' });
  await editor.locator(`[data-total="${PEOPLE}"]`).waitFor();
  await editor.fill('#name', 'O‘zbekcha o‘qiydiganlar');
  await shoot(editor, 'campaign-segment');
  await editor.locator('.builder button[type=submit]').click();
  await editor.waitForURL(/\/panel\/segments$/);

  await editor.goto(`${app.url}/panel/campaigns`);
  await editor.getByRole('button', { name: 'Yangi' }).click();
  await editor.locator('#draft-name').fill('Kasbiy rivojlanish kuni');
  await editor.selectOption('#conditions-saved', { label: 'O‘zbekcha o‘qiydiganlar' });
  await editor.locator(`[data-total="${PEOPLE}"]`).waitFor();
  await editor.locator('#text-uz').fill(`Assalomu alaykum, **{ism}**! ${WORDS} bo‘lib o‘tadi.`);
  await editor.locator('.look').getByRole('button', { name: 'Ўзбекча' }).click();
  await editor.locator('#look-body', { hasText: 'Касбий ривожланиш куни 25-ноябрда бўлиб ўтади.' }).waitFor();
  await shoot(editor, 'campaign-cyrillic');
  await editor.getByRole('button', { name: 'Yuborish', exact: true }).click();
  const dialog = editor.locator('#launch-dialog');
  await dialog.getByText(String(PEOPLE)).first().waitFor();
  await dialog.getByRole('button', { name: 'Hozir yuborish' }).click();
  await editor.waitForURL(/\/progress$/);
  const address = editor.url();
  const progress = editor.locator('#progress-part');

  await expect.poll(() => sent(editor), { timeout: WAIT }).toBeGreaterThan(30);
  await progress.getByRole('button', { name: 'To‘xtatish' }).click();
  await progress.getByText('To‘xtatilgan').first().waitFor();
  await shoot(editor, 'campaign-paused');
  const atPause = await sent(editor);
  expect(atPause).toBeLessThan(PEOPLE);

  await killed();
  await editor.goto(address);
  await progress.getByText('To‘xtatilgan').first().waitFor();
  // What was on its way when it was paused has arrived and is counted.
  expect(await sent(editor)).toBeGreaterThanOrEqual(atPause);
  await progress.getByRole('button', { name: 'Davom ettirish' }).click();
  const before = await sent(editor);
  await expect.poll(() => sent(editor), { timeout: WAIT }).toBeGreaterThan(before + 30);
  await shoot(editor, 'campaign-running');

  await killed();
  await editor.goto(address);
  const over = progress.getByText(/^Tugadi/).first();
  await over.waitFor({ timeout: 2 * WAIT });
  await shoot(editor, 'campaign-over');
  const stand = progress.getByRole('link', { name: 'Ko‘rib chiqish' });
  if (await stand.isVisible()) {
    await stand.click();
    await editor.getByRole('button', { name: /Shundayligicha qoldirish/ }).click();
    await editor.goto(address);
    await progress.getByText('Tugadi', { exact: false }).first().waitFor();
  }
  const got = await received();
  expect(got.most).toBe(1);
  const uncertain = progress.locator('.run__states div', { hasText: 'Noma’lum' }).locator('dd').first();
  const unsure = (await uncertain.isVisible())
    ? Number((await uncertain.textContent())!.replace(/\D/g, ''))
    : 0;
  expect((await sent(editor)) + unsure).toBe(PEOPLE);
  expect(got.people).toBeGreaterThanOrEqual(PEOPLE - unsure);
  expect(got.people).toBeLessThanOrEqual(PEOPLE);
  // Its pages were cut off by each kill.
  pages.forgive();
}, 300_000);
