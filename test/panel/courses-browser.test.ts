/**
 * Courses in a real Chromium: a file that is looked at, applied and taken back; modules put in order by their buttons,
 * by the keyboard and by hand; and that everybody can use these pages, on a desktop and on a phone.
 */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { courseByCode, modulesOf } from '../../src/domain/courses/courses.ts';
import { runImport, startImport } from '../../src/domain/courses/files/apply.ts';
import { previewCourses } from '../../src/domain/courses/files/preview.ts';
import type { Official } from '../../src/domain/officials.ts';
import { axeFinds } from '../support/axe.ts';
import { LAPTOP, PHONE, WAIT } from '../support/pages.ts';
import { panelPages } from './panel-pages.ts';

const TEST_MS = 60_000;

const FILE = `course;passport;title_uz;title_ru;area;hours;credits;duration_days;step_hours;portion_by;per_portion
FIZ-26;;Fizika metodikasi;Методика физики;Fizika;24;1;30;12;hours;6
FIZ-26;FIZ-0001-01;Mexanika;;Fizika;6;0,25;;;;
FIZ-26;FIZ-0001-02;Optika;;Fizika;6;0,25;;;;
FIZ-26;FIZ-0001-03;Elektr;;Fizika;6;0,25;;;;
FIZ-26;FIZ-0001-04;Atom;;Fizika;6;0,25;;;;
`;

const panel = panelPages({}, LAPTOP);
let editor: Official;
let courseId: number;

beforeAll(async () => {
  editor = await panel.server.official('editor', 'Елена Ким');
  const file = { name: 'fizika.csv', bytes: new TextEncoder().encode(FILE) };
  const preview = await previewCourses(panel.server.db, editor, file, 'Asia/Tashkent', panel.server.now());
  if (preview.kind !== 'previewed') throw new Error(preview.problem);
  await startImport(panel.server.db, editor, preview.id, 'Asia/Tashkent', panel.server.now());
  await runImport(panel.server.db, preview.id, panel.server.now);
  courseId = (await courseByCode(panel.server.db, 'FIZ-26'))!.id;
});

const passports = async (page: Page) =>
  (await page.locator('.module__passport').allTextContents()).map((text) => text.slice(-2)).join(' ');
const kept = async () =>
  (await modulesOf(panel.server.db, courseId)).map(({ passport }) => passport.slice(-2)).join(' ');

describe('courses in a browser', { timeout: TEST_MS }, () => {
  it('a file is looked at row by row, applied, and taken back', async () => {
    const page = await panel.open(editor, '/panel/courses/imports');
    const changed = FILE.replace('Optika', 'Optika va nur').replace('FIZ-0001-04;Atom', 'FIZ-04;Atom');
    const buffer = Buffer.from(`${changed}FIZ-26;FIZ-0001-05;Yadro;;Fizika;6;0,25;;;;\n`);
    await page.setInputFiles('#file', { name: 'yangi fizika.csv', mimeType: 'text/csv', buffer });
    await page.getByText('yangi fizika.csv').waitFor();
    await page.getByRole('button', { name: 'Ko‘rib chiqish' }).click();
    await page.getByRole('heading', { name: 'yangi fizika.csv' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/courses\/imports\/\d+$/);
    const fates = await page.locator('.fates__row .tag').allTextContents();
    expect(fates).toEqual(['Bir xil', 'Bir xil', 'O‘zgaradi', 'Bir xil', 'Xato', 'Yangi']);
    expect(await page.locator('.fates__changes').textContent()).toMatch(/Optika[\s\S]+Optika va nur/);
    expect(await page.locator('.fates__wrongs').textContent()).toContain('Pasport raqami noto‘g‘ri');
    expect(await axeFinds(page)).toEqual([]);
    expect(await kept()).toBe('01 02 03 04');

    await page.getByRole('button', { name: 'Qo‘llash: 2 ta qator' }).click();
    await page.getByText('1 ta yangi qo‘shildi, 1 tasi o‘zgardi.').waitFor();
    expect(await page.locator('.toast').textContent()).toContain('Fayl qo‘llandi');
    expect(await kept()).toBe('01 02 03 04 05');

    await page.locator('summary', { hasText: 'Hammasini qaytarish' }).click();
    await page.getByRole('button', { name: 'Ha, qaytarilsin' }).click();
    await page.getByText('Bu fayldagi o‘zgarishlar qaytarilgan.').waitFor();
    expect(await kept()).toBe('01 02 03 04');
  });

  it('a module is moved by its buttons, which keep the focus', async () => {
    const page = await panel.open(editor, `/panel/courses/${courseId}`);
    const down = page.getByRole('button', { name: 'Pastga: Mexanika' });
    await down.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => passports(page), { timeout: WAIT }).toBe('02 01 03 04');
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => passports(page), { timeout: WAIT }).toBe('02 03 01 04');
    expect(await kept()).toBe('02 03 01 04');
    // At its end a button does nothing, and stays where it is.
    const up = page.getByRole('button', { name: 'Yuqoriga: Optika' });
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await up.click({ force: true });
    expect(await passports(page)).toBe('02 03 01 04');
  });

  it('a module is dragged to its place, and back again with Escape', async () => {
    const page = await panel.open(editor, `/panel/courses/${courseId}`);
    const centre = async (index: number) => {
      const box = (await page.locator('[data-drag]').nth(index).boundingBox())!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y + 2 };
    };
    const drag = async (from: number, to: number) => {
      const start = await centre(from);
      const end = await centre(to);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, (start.y + end.y) / 2);
      await page.mouse.move(end.x, end.top);
    };
    await drag(3, 0);
    expect(await passports(page)).toBe('04 02 03 01');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await passports(page)).toBe('02 03 01 04');
    await drag(3, 0);
    await page.mouse.up();
    await page.getByText('Tartib saqlandi').waitFor();
    expect(await kept()).toBe('04 02 03 01');
  });

  it('courses are found as one types', async () => {
    const page = await panel.open(editor, '/panel/courses');
    await page.getByRole('searchbox').fill('физика методикаси');
    await expect.poll(() => new URL(page.url()).search, { timeout: WAIT }).toContain('q=');
    expect(await page.locator('.line__link').allTextContents()).toEqual(['Fizika metodikasi']);
    await page.getByRole('searchbox').fill('kimyo');
    await page.getByText('Hech narsa topilmadi').waitFor();
  });

  it.each([
    ['a desktop in the light', { colorScheme: 'light' }],
    ['a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
  ] as const)('everybody can use these pages on %s', async (_, options) => {
    const module = (await modulesOf(panel.server.db, courseId))[0]!;
    const paths = [
      '/panel/courses',
      '/panel/courses?show=archived',
      '/panel/courses/untranslated',
      '/panel/courses/new',
      `/panel/courses/${courseId}`,
      `/panel/courses/${courseId}/edit`,
      `/panel/courses/modules/${module.id}`,
      '/panel/courses/imports',
      '/panel/courses/imports/1',
    ];
    await panel.judge(await panel.open(editor, '/panel/courses', options), paths);
  });
});
