import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../../src/db/db.ts';
import { bringFile } from '../../../../src/domain/exchange/files/bring.ts';
import {
  cancelImport,
  type FileImport,
  importById,
  nextImport,
  rejectedRows,
} from '../../../../src/domain/exchange/files/imports.ts';
import { rejectedCsv } from '../../../../src/domain/exchange/files/rejected.ts';
import { runImport } from '../../../../src/domain/exchange/files/run-import.ts';
import { ensureOfficial } from '../../../../src/domain/officials.ts';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { forgetBroughtFiles } from '../../../../src/jobs/forget-brought-files.ts';
import { describeEngines } from '../../../support/engines.ts';
import { clearLearning, makeContent } from '../../learning/support.ts';

const NOW = Date.UTC(2026, 10, 22, 9);

const PROGRESS = [
  ['Platforma ID', 'Телефон', 'ФИО', 'Modul pasporti', '%', 'Sana', 'Izoh'],
  ['P1', '90 123-45-67', 'Karimova Dilnoza', 'MAT-0001-01', 45, '20.11.2026 10:00', ''],
  ['P2', '+998 91 123 45 67', 'Ахмедов Бахтиёр', 'mat-0001-01', 100, '20.11.2026', '=1+1'],
  ['P3', '12', 'Yo‘ldosheva, Nodira', 'MAT-0001-01', 45, '20.11.2026', ''],
  ['P4', '', 'Aliyev', 'MAT-9999-99', 45, '20.11.2026', ''],
  ['P1', '', '', 'MAT-0002-01', 150, '20.11.2026', '-'],
];

const csvOf = (rows: readonly (readonly unknown[])[], separator = ';') =>
  rows
    .map((row) => row.map((cell) => (/[;,"]/.test(String(cell)) ? `"${cell}"` : cell)).join(separator))
    .join('\r\n');

describeEngines('imports of files', (open) => {
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-imports-'));
  let db: Db;

  beforeAll(async () => {
    loadAllWords();
    db = await open();
    await makeContent(db);
  });
  beforeEach(async () => {
    await clearLearning(db);
    await db.transaction((tx) => tx.delete(tx.t.imports));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const work = () => ({ db, dir, timeZone: 'Asia/Tashkent', now: () => NOW });
  const bring = async (content: string | Uint8Array, name = 'file.csv') => {
    const file = { name, content: Readable.from([Buffer.from(content)]) };
    return bringFile({ db, dir, now: () => NOW }, null, file, 'queued');
  };
  const brought = async (content: string | Uint8Array): Promise<FileImport> => {
    const outcome = await bring(content);
    if (outcome.kind === 'refused') throw new Error(outcome.problem);
    return outcome.one;
  };
  const run = (one: FileImport, signal = new AbortController().signal) => runImport(work(), one.id, signal);
  const learners = () => db.select().from(db.t.learners);

  it.each([
    ['CSV with semicolons', async () => csvOf(PROGRESS)],
    ['CSV with commas and a mark', async () => `\uFEFF${csvOf(PROGRESS, ',')}`],
    ['CSV in UTF-16', async () => Buffer.from(`\uFEFF${csvOf(PROGRESS, '\t')}`, 'utf16le')],
    ['XLSX', () => writeXlsx({ sheets: [{ name: 'S', rows: PROGRESS }] })],
  ])('take in %s, and say why rows are refused', async (_, make) => {
    const one = await brought(await make());
    expect(one).toMatchObject({ kind: 'progress', state: 'queued', fileName: 'file.csv' });
    const done = await run(one);
    expect(done).toMatchObject({ state: 'done', rowsDone: 5, rowsTotal: 5, counts: { new: 2, wrong: 3 } });
    expect(
      (await learners()).map(({ platformId, phone, fullName }) => [platformId, phone, fullName]),
    ).toEqual([
      ['P1', '+998901234567', 'Karimova Dilnoza'],
      ['P2', '+998911234567', 'Ахмедов Бахтиёр'],
    ]);
    const rejected = (await textOf(rejectedCsv(db, one.id, 'ru'))).split('\r\n');
    expect(rejected[0]).toBe('\uFEFFСтрока;Причина;Platforma ID;Телефон;ФИО;Modul pasporti;%;Sana;Izoh');
    expect(rejected[1]).toContain('4;Неверный номер телефона;P3;12;Yo‘ldosheva, Nodira;');
    expect(rejected[2]).toContain('5;Такого модуля нет;P4;');
    expect(rejected[3]).toContain('6;Процент должен быть числом от 0 до 100;P1;');
    // What was rejected can be mended and brought again: the columns that were added are passed over.
    const mended = rejected.join('\r\n').replace('MAT-9999-99', 'MAT-0002-01');
    expect(await run(await brought(mended))).toMatchObject({ counts: { new: 1, wrong: 2 } });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('change nothing the second time', async () => {
    const file = csvOf(PROGRESS.slice(0, 3));
    await run(await brought(file));
    const before = await learners();
    expect(await run(await brought(file))).toMatchObject({ counts: { same: 2 } });
    expect(await learners()).toEqual(before);
  });

  it('take in people, with their codes', async () => {
    const people = [
      ['Login', 'Viloyat', 'Tuman', 'Kod', 'Kod muddati'],
      ['Anna', 'г. Ташкент', 'Чиланзарский район', 'AB-12', '01.12.2026'],
      ['boris', 'Marsda', '', '', ''],
    ];
    const done = await run(await brought(csvOf(people)));
    expect(done).toMatchObject({ kind: 'people', counts: { new: 1, wrong: 1 } });
    const [anna] = await learners();
    expect(anna).toMatchObject({
      login: 'anna',
      regionId: 'toshkent-shahri',
      districtId: 'toshkent-shahri.chilonzor',
      codeExpiresAt: Date.UTC(2026, 11, 1, 18, 59, 59, 999),
    });
    expect(anna!.codeHash).not.toContain('12');
  });

  it('read a column of parts of one as percents', async () => {
    const rows = [
      ['Login', 'Passport', 'Foiz'],
      ...[0.45, 1].map((part, index) => [`a${index}`, 'MAT-0002-01', part]),
    ];
    await run(await brought(csvOf(rows)));
    const progress = await db.select().from(db.t.moduleProgress);
    expect(progress.map(({ percent }) => percent)).toEqual([45, 100]);
  });

  it('read what Excel on a Russian Windows writes', async () => {
    const text = 'Login;ФИО;Область\r\na;Ким Елена;Ферганская область\r\n';
    const cyrillic = [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    await run(await brought(Uint8Array.from(cyrillic)));
    expect(await learners()).toMatchObject([{ fullName: 'Ким Елена', regionId: 'fargona' }]);
  });

  it('go on where they were cut off, and count no row twice', async () => {
    const rows = Array.from({ length: 1800 }, (_, index) => [
      `P${index % 900}`,
      'MAT-0001-01',
      index % 90,
      index < 5 ? 'x' : '',
    ]);
    const one = await brought(csvOf([['ID', 'Passport', 'Foiz', 'Holat'], ...rows]));
    const stop = new AbortController();
    const running = run(one, stop.signal);
    let cut: FileImport | undefined;
    while (!cut?.rowsDone) {
      await new Promise(setImmediate);
      cut = await nextImport(db);
    }
    stop.abort();
    expect(await running).toMatchObject({ state: 'running' });
    expect((await nextImport(db))!.rowsDone).toBeLessThan(1800);
    const done = await run(one);
    expect(done).toMatchObject({ state: 'done', rowsDone: 1800, counts: { new: 900, wrong: 5 } });
    expect(await rejectedRows(db, one.id, 0, 100)).toHaveLength(5);
    expect(await db.$count(db.t.moduleProgress)).toBe(900);
  });

  it('stop when somebody cancels them: what came in stays', async () => {
    const by = await ensureOfficial(db, { telegramId: 1, name: 'A', role: 'administrator' }, NOW);
    const rows = Array.from({ length: 3000 }, (_, index) => [`P${index}`, 'MAT-0001-01', 5]);
    const one = await brought(csvOf([['ID', 'Passport', 'Foiz'], ...rows]));
    const running = run(one);
    while (!(await nextImport(db))!.rowsDone) await new Promise(setImmediate);
    expect(await cancelImport(db, by, one.id, NOW)).toBe(true);
    const ended = await running;
    expect(ended.state).toBe('cancelled');
    expect(await db.$count(db.t.learners)).toBe(ended.rowsDone);
    expect(await cancelImport(db, by, one.id, NOW)).toBe(false);
    expect(await nextImport(db)).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a heading alone', 'Login;Foiz', 'empty'],
    ['a file without a key', 'Ism;Foiz\r\nA;1', 'no-key'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'unreadable'],
    ['a broken workbook', 'PK\u0003\u0004 and nothing more', 'unreadable'],
  ])('refuse %s at once', async (_, content, problem) => {
    expect(await bring(Buffer.from(content, 'latin1'))).toEqual({ kind: 'refused', problem });
    expect(readdirSync(dir)).toEqual([]);
  });

  it('are forgotten when nobody decides, and their rows with names and phones after a season', async () => {
    const day = 24 * 3600_000;
    const file = { name: 'f.csv', content: Readable.from([Buffer.from(csvOf(PROGRESS))]) };
    const looked = await bringFile({ db, dir, now: () => NOW }, null, file, 'previewed');
    const done = await run(await brought(csvOf(PROGRESS)));
    const job = forgetBroughtFiles(db, dir);
    const signal = new AbortController().signal;
    await job.run(NOW + day, signal);
    expect(readdirSync(dir)).toHaveLength(1);
    await job.run(NOW + 3 * day, signal);
    expect(readdirSync(dir)).toEqual([]);
    expect(looked.kind === 'brought' && (await importById(db, looked.one.id))).toMatchObject({
      state: 'cancelled',
    });
    expect(await rejectedRows(db, done.id, 0, 10)).toHaveLength(3);
    await job.run(NOW + 100 * day, signal);
    expect(await db.$count(db.t.importRows)).toBe(0);
    expect(await importById(db, done.id)).toMatchObject({ state: 'done', counts: { wrong: 3 } });
  });

  it('fail with a word when the file is gone', async () => {
    const one = await brought(csvOf(PROGRESS));
    rmSync(join(dir, one.stored));
    expect(await run(one)).toMatchObject({ state: 'failed', error: 'gone' });
  });
});

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
