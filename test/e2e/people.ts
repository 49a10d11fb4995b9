/** People of the sandbox who use the whole program, each with a browser of their own. */
import type { Page } from 'playwright-core';
import { ADMINISTRATOR } from '../../src/main/sandbox.ts';
import type { App } from '../support/app.ts';
import { type Pages, PHONE } from '../support/pages.ts';

interface Person {
  firstName: string;
  lastName?: string;
  languageCode: string;
  phone?: string;
}

const GULNORA: Person = { firstName: 'Gulnora', lastName: 'Xasanova', languageCode: 'uz' };

/** Makes somebody who has not met the bot yet; resolves with their id. */
export async function makePerson(app: App, person = GULNORA): Promise<number> {
  return (await app.sandbox<{ id: number }>('persons', person)).id;
}

/** The panel, where an administrator has come in by a link of the operator's. */
export async function openPanel(pages: Pages, app: App, telegramId = ADMINISTRATOR.id): Promise<Page> {
  const page = await pages.newPage();
  await page.goto(await app.loginLink(telegramId, 'admin'));
  await page.locator('main button[type=submit]').click();
  await page.waitForURL(/\/panel\/queue/);
  return page;
}

/** The messenger on the phone of somebody new, who has pressed Start and chosen Uzbek. */
export async function openMessenger(pages: Pages, app: App, words: Partial<Person> = {}): Promise<Page> {
  const person = await makePerson(app, { ...GULNORA, ...words });
  const page = await pages.newPage(PHONE);
  await page.goto(`${app.url}/sandbox?person=${person}`);
  await page.getByRole('button', { name: 'BOSHLASH' }).click();
  await page.locator('.inline-key', { hasText: 'O‘zbekcha' }).click();
  await page.locator('.say', { hasText: 'Assalomu alaykum' }).waitFor();
  return page;
}
