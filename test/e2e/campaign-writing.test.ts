/**
 * A campaign before it goes out, as editors write it: typed in one script and read in the other, tried in one's own
 * chat, approved by a second person, launched after a last look. And everybody can use the pages.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from '../support/app.ts';
import { axeFinds } from '../support/axe.ts';
import { temporaryFolder } from '../support/folder.ts';
import { browserPages, PHONE } from '../support/pages.ts';
import { zoneByDay } from '../support/zone.ts';
import { makePerson, openPanel } from './people.ts';

const pages = browserPages();
let app: App;
const folder = temporaryFolder();
const zone = zoneByDay();

beforeAll(async () => {
  app = await startApp({ DATA_DIR: folder, TIME_ZONE: zone });
}, 90_000);
afterAll(async () => {
  await app?.kill();
});

/** Somebody in the sandbox who has pressed Start. */
async function person(firstName: string, languageCode: string): Promise<number> {
  const id = await makePerson(app, { firstName, languageCode });
  await app.sandbox(`persons/${id}/start`, {});
  return id;
}

/** The messenger in the hands of somebody. */
async function messenger(who: number): Promise<Page> {
  const page = await pages.newPage();
  await page.goto(`${app.url}/sandbox?person=${who}`);
  return page;
}

it('a campaign is written, tried, approved and launched', async () => {
  const aziza = await person('Aziza', 'uz');
  const botir = await person('Botir', 'uz');
  const shohida = await person('Шоҳида', 'uz-Cyrl');
  await person('Елена', 'ru');
  const editor = await openPanel(pages, app, aziza);
  const second = await openPanel(pages, app, botir);
  await editor.goto(`${app.url}/panel/settings`);
  await editor.locator('#approvalAbove').fill('2');
  await editor.getByRole('button', { name: 'Saqlash' }).click();
  await editor.locator('.toast').waitFor();

  // Written, and saved by itself, in two languages; Cyrillic follows from Latin.
  await editor.goto(`${app.url}/panel/campaigns`);
  await editor.getByRole('button', { name: 'Yangi' }).click();
  await editor.locator('#draft-name').fill('Kasbiy rivojlanish kuni');
  await editor.locator('#text-uz').fill('Hurmatli **{ism}**! Maktabingiz: {maktab}.');
  const issue = editor.locator('#issues', { hasText: '{maktab}' });
  await issue.waitFor();
  await editor.locator('#text-uz').fill('Hurmatli **{ism}**! Maktabingiz: {maktab|o‘z maktabingiz}.');
  await issue.waitFor({ state: 'hidden' });
  await editor.locator('[data-language-tab=ru]').click();
  await editor.locator('[data-language=ru] [data-variable="{имя}"]').click();
  await editor.locator('#text-ru').press('End');
  await editor.locator('#text-ru').pressSequentially(', здравствуйте!');
  await editor.locator('#look-body', { hasText: 'Елена, здравствуйте!' }).waitFor();
  await editor.getByRole('button', { name: 'Tugma qo‘shish' }).click();
  await editor.locator('[name=button-kind]').selectOption('read');
  await editor.locator('[name=button-uz]').fill('O‘qidim');
  await editor.locator('.look').getByRole('button', { name: 'Ўзбекча' }).click();
  const look = editor.locator('#look-body');
  await look.getByText('Ҳурматли Шоҳида! Мактабингиз: ўз мактабингиз.').waitFor();
  await look.getByText('Ўқидим').waitFor();
  expect(await look.locator('b').textContent()).toBe('Шоҳида');
  expect(await axeFinds(editor)).toEqual([]);

  // Tried: the very message is in one's own chat.
  await editor.getByRole('button', { name: 'O‘zimga sinab ko‘rish' }).click();
  const chat = await messenger(aziza);
  await chat.locator('.say', { hasText: 'Ҳурматли Шоҳида!' }).waitFor();

  // It goes to more than two: somebody else has to read it.
  await editor.getByRole('button', { name: 'Yuborish', exact: true }).click();
  const dialog = editor.locator('#launch-dialog');
  await dialog.getByText('kishi xabar oladi').waitFor();
  expect(await axeFinds(editor)).toEqual([]);
  await dialog.getByRole('button', { name: 'Tasdiqqa yuborish' }).click();
  await editor.getByText('O‘zingiz yozganingizni o‘zingiz tasdiqlay olmaysiz').waitFor();
  const address = editor.url();
  const notice = await messenger(botir);
  await notice.locator('.say', { hasText: 'tasdiqlashingizni so‘rayapti' }).waitFor();
  await second.goto(address);
  await second.getByRole('button', { name: 'Tasdiqlash' }).click();
  await second.locator('.verdict--done').waitFor();

  // Launched after a last look, and read in each one's language.
  await editor.goto(address);
  await editor.getByRole('button', { name: 'Yuborish', exact: true }).click();
  await dialog.getByRole('button', { name: 'Hozir yuborish' }).click();
  await editor.waitForURL(/\/progress$/);
  const reader = await messenger(shohida);
  await reader.locator('.say', { hasText: 'Ҳурматли Шоҳида!' }).waitFor();
  await editor.goto(`${app.url}/panel/campaigns`);
  await editor.locator('.campaign__name, .run__name', { hasText: 'Kasbiy rivojlanish kuni' }).waitFor();
  expect(await axeFinds(editor)).toEqual([]);

  await editor.setViewportSize(PHONE.viewport);
  await editor.getByRole('button', { name: 'Yangi' }).click();
  await editor.locator('#draft-name').waitFor();
  expect(await editor.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFinds(editor)).toEqual([]);
}, 240_000);
