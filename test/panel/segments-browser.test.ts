/** The condition editor in a real Chromium: built with the keyboard's help, counted while one builds, for everybody. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { readCondition } from '../../src/domain/segments/condition.ts';
import { listSegments } from '../../src/domain/segments/segments.ts';
import { axeFinds } from '../support/axe.ts';
import { LAPTOP, PHONE } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 90_000;

const panel = panelPages({}, LAPTOP);
let editor: Official;

beforeAll(async () => {
  editor = await panel.server.official('editor', 'Malika Yusupova');
  const person = { locale: 'uz', createdAt: 0, updatedAt: 0 } as const;
  const of = (regionId: string, length: number, subjectFolded: string) =>
    Array.from({ length }, (_, index) => ({
      ...person,
      telegramId: regionId.length * 1_000_000 + index,
      displayName: `Ustoz ${regionId} ${index + 1}`,
      regionId,
      subjectFolded,
    }));
  await panel.server.db
    .insert(panel.server.db.t.teachers)
    .values([
      ...of('andijon', 25, ' matematika '),
      ...of('xorazm', 5, ' fizika '),
      ...of('surxondaryo', 3, ''),
    ]);
});

const total = (page: Page, count: number) => page.waitForSelector(`[data-total="${count}"]`);
const left = (page: Page) => page.locator('.condition__left').allInnerTexts();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the condition editor', { timeout: TEST_MS }, () => {
  it('narrows step by step, keeps the focus where one works, and saves what is shown', async () => {
    const page = await panel.open(editor, '/panel/segments/new');
    await total(page, 33);
    expect(await page.locator('.sample').count()).toBe(20);

    await page.selectOption('#part--add', { label: 'Hudud' });
    await expect.poll(() => focused(page)).toBe('part-0-regions');
    await page.selectOption('#part-0-regions', 'andijon');
    await total(page, 25);
    expect(await focused(page)).toBe('part-0-regions');
    await page.selectOption('#part-0-regions', 'xorazm');
    await total(page, 30);

    await page.selectOption('#part--add', { label: 'Fan' });
    await expect.poll(() => focused(page)).toBe('part-1-words');
    await page.keyboard.type('МАТЕМ');
    await total(page, 25);
    expect((await left(page)).map((text) => Number.parseInt(text, 10))).toEqual([33, 30, 25]);
    await page.selectOption('#part-1-not', 'not');
    await total(page, 5);

    await page.selectOption('#part--add', { label: 'Shartlar guruhi' });
    await page.selectOption('#part-2-add', { label: 'Xabar yetib boradi' });
    await page.selectOption('#part-2-kind', 'none');
    await total(page, 0);
    expect(await page.getByText('Bunday o‘qituvchi topilmadi').isVisible()).toBe(true);
    await page.locator('#part-2-remove').focus();
    await page.keyboard.press('Enter');
    await total(page, 5);
    await page.locator('#part-0-regions-xorazm').click();
    await total(page, 0);

    await page.fill('#name', 'Fizika');
    await page.locator('.builder button[type=submit]').click();
    await page.waitForURL(/\/panel\/segments$/);
    const [segment] = await listSegments(panel.server.db);
    expect(readCondition(segment?.condition).condition).toEqual({
      kind: 'all',
      of: [
        { kind: 'region', regions: ['andijon'] },
        { kind: 'subject', words: 'МАТЕМ', not: true },
      ],
    });
  });

  it('says what is unfinished, and is not saved so', async () => {
    const page = await panel.open(editor, '/panel/segments/new');
    await total(page, 33);
    await page.selectOption('#part--add', { label: 'Tuman' });
    await page.getByText('1 ta shart tugallanmagan').waitFor();
    await page.fill('#name', 'Tumanlar');
    await page.locator('.builder button[type=submit]').click();
    await page.getByText('Tugallanmagan shart bor').waitFor();
    await total(page, 33);
    expect(await page.inputValue('#name')).toBe('Tumanlar');
  });

  it.each([
    ['a wide screen', {}],
    ['the dark', { colorScheme: 'dark' as const }],
    ['a phone', PHONE],
  ])('can be used by everybody on %s', async (_, options) => {
    const page = await panel.open(editor, '/panel/segments/new', options);
    await total(page, 33);
    for (const label of ['Hudud', 'Kurs', 'O‘zlashtirish', 'Fan', 'Tarqatmani olgan', 'Shartlar guruhi']) {
      await page.selectOption('#part--add', { label });
      await page.locator('#conditions-count:not([aria-busy])').waitFor();
    }
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await panel.judge(page, ['/panel/segments', '/panel/segment-lists']);
  });
});
