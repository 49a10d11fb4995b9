/**
 * Files of courses on both engines: what is exported comes back as the same, a preview writes nothing, what is applied
 * can be taken back as a whole, and what people did since is never lost.
 */
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { recentAudit } from '../../../src/domain/audit.ts';
import {
  allModules,
  courseByCode,
  listCourses,
  moduleByPassport,
  modulesOf,
} from '../../../src/domain/courses/courses.ts';
import { changeCourse } from '../../../src/domain/courses/edit-courses.ts';
import { addModule, changeModule } from '../../../src/domain/courses/edit-modules.ts';
import { runImport, runningImports, startImport } from '../../../src/domain/courses/files/apply.ts';
import {
  allRows,
  courseImport,
  discardImport,
  forgetPreviews,
  recentCourseImports,
} from '../../../src/domain/courses/files/import-rows.ts';
import { previewCourses } from '../../../src/domain/courses/files/preview.ts';
import { FILE_LIMITS, readRows } from '../../../src/domain/courses/files/read-rows.ts';
import { courseTable } from '../../../src/domain/courses/files/table.ts';
import { undoImport } from '../../../src/domain/courses/files/undo.ts';
import { FILE_KINDS, writeFile } from '../../../src/domain/courses/files/write-file.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);
const ZONE = 'Asia/Tashkent';

const FILE = `Kurs kodi;Modul pasporti;Nomi (o‘zbekcha);Nomi (ruscha);Yo‘nalish;Soat;Kredit;Muddat (kun);Oraliq (soat);Qism o‘lchovi;Qism hajmi;Hududlar;Oxirgi kun;Izoh
matem-26;;Matematika;=Математика;Matematika;36;1,5;30;12;soat;6;;;
MATEM-26;MAT-0001-01;Sonlar;;Matematika;6;0,25;;;;;Andijon viloyati, xorazm;2026-12-31;salom
MATEM-26;мат-0001-02;Tenglamalar;;Matematika;6;0,25;;;;;;;
;MAT-0001-03;Nomsiz;;Matematika;6;0,25;;;;;;;
MATEM-26;MAT-0001-04;Xato;;Matematika;olti;0,25;;;;;Atlantida;;
MATEM-26;MAT-0001-02;Yana;;Matematika;6;0,25;;;;;;;
YOQ-26;FIZ-0001-01;Begona;;Fizika;6;0,25;;;;;;;
`;
const bytes = (text: string) => new TextEncoder().encode(text);

describeEngines('a file of courses', (open) => {
  let db: Db;
  let by: Official;

  beforeAll(async () => {
    db = await open();
    by = await ensureOfficial(db, { telegramId: 1, name: 'Елена Ким', role: 'editor' }, NOW);
  });
  beforeEach(() =>
    db.transaction(async (tx) => {
      const { imports, learners, modules, courses } = tx.t;
      for (const table of [imports, learners, modules, courses]) await tx.delete(table);
    }),
  );

  async function preview(content: string | Uint8Array, name = 'kurslar.csv'): Promise<number> {
    const file = { name, bytes: typeof content === 'string' ? bytes(content) : content };
    const outcome = await previewCourses(db, by, file, ZONE, NOW);
    if (outcome.kind !== 'previewed') throw new Error(outcome.problem);
    return outcome.id;
  }
  async function apply(id: number, at = NOW): Promise<string> {
    const outcome = await startImport(db, by, id, ZONE, at);
    await runImport(db, id, () => at);
    return outcome;
  }
  const fates = async (id: number) =>
    (await allRows(db, id)).map(({ row, fate, wrongs }) => [row, fate, ...wrongs].join(' '));
  /** Everything there is, without what only time changes. */
  const everything = async () =>
    JSON.stringify([await listCourses(db, { archived: 'all' }), await allModules(db)], (key, value) =>
      ['updatedAt', 'createdAt', 'unsettledAt', 'id', 'courseId'].includes(key) ? undefined : value,
    );

  it('shows the fate of every row, and writes nothing', async () => {
    const id = await preview(FILE);
    expect(await fates(id)).toEqual([
      '2 new',
      '3 new',
      '4 new',
      '5 wrong code',
      '6 wrong hours place',
      '7 wrong repeated',
      '8 wrong course-unknown',
    ]);
    expect(await listCourses(db)).toEqual([]);
    expect(await courseImport(db, id)).toMatchObject({ state: 'previewed', counts: { new: 3, wrong: 4 } });
  });

  it('names the columns that are not ours', async () => {
    const outcome = await previewCourses(db, by, { name: 'a.csv', bytes: bytes(FILE) }, ZONE, NOW);
    expect(outcome).toMatchObject({ kind: 'previewed', unknown: ['Izoh'] });
  });

  it('is applied, is then the same, and goes as a whole', async () => {
    const empty = await everything();
    const id = await preview(FILE);
    expect(await apply(id)).toBe('started');
    expect(await courseImport(db, id)).toMatchObject({ state: 'done', rowsDone: 3, rowsTotal: 3 });
    expect(await courseByCode(db, 'MATEM-26')).toMatchObject({
      titles: { uz: 'Matematika', ru: '=Математика' },
      credits: 1.5,
      plan: { stepHours: 12, by: 'hours', perPortion: 6 },
    });
    expect(await moduleByPassport(db, 'MAT-0001-01')).toMatchObject({
      position: 1,
      permission: {
        until: Date.UTC(2026, 11, 31, 19),
        places: [{ regionId: 'andijon' }, { regionId: 'xorazm' }],
      },
    });
    expect(await moduleByPassport(db, 'MAT-0001-02')).toMatchObject({ position: 2, permission: null });
    expect((await recentAudit(db, 1))[0]).toMatchObject({ action: 'courses.imported', data: { new: 3 } });

    const again = await preview(FILE);
    expect((await fates(again)).slice(0, 3)).toEqual(['2 same', '3 same', '4 same']);
    expect(await apply(again)).toBe('nothing');

    expect(await undoImport(db, by, id, NOW + 1)).toEqual({ kind: 'undone' });
    expect(await everything()).toBe(empty);
    expect((await recentAudit(db, 1))[0]).toMatchObject({ action: 'courses.importUndone' });
    expect((await undoImport(db, by, id, NOW + 2)).kind).toBe('unknown');
  });

  it('says nothing of columns it lacks, and empties what its cells empty', async () => {
    await apply(await preview(FILE));
    const before = await everything();
    const id = await preview('course,passport,title_ru,hours\nMATEM-26,,,40\nMATEM-26,MAT-0001-01,Числа,\n');
    expect(await fates(id)).toEqual(['2 changed', '3 wrong hours']);
    await apply(id);
    expect(await courseByCode(db, 'MATEM-26')).toMatchObject({ titles: { uz: 'Matematika' }, hours: 40 });
    await undoImport(db, by, id, NOW + 1);
    expect(await everything()).toBe(before);
  });

  it('is not applied when the courses changed since the preview: it is shown anew', async () => {
    await apply(await preview(FILE));
    const id = await preview('course,hours\nMATEM-26,40\n');
    const course = (await courseByCode(db, 'MATEM-26'))!;
    await changeCourse(db, by, course.id, { ...course, hours: 40 }, NOW + 1);
    expect(await apply(id)).toBe('outdated');
    expect(await fates(id)).toEqual(['2 same']);
    expect(await courseImport(db, id)).toMatchObject({ state: 'previewed', counts: { same: 1 } });
  });

  it('leaves out what somebody changes while it is applied', async () => {
    await apply(await preview(FILE));
    const id = await preview('course,passport,hours\nMATEM-26,,40\nMATEM-26,MAT-0001-01,7\n');
    expect(await startImport(db, by, id, ZONE, NOW)).toBe('started');
    const module = (await moduleByPassport(db, 'MAT-0001-01'))!;
    await changeModule(db, by, module.id, { ...module, hours: 9 }, NOW + 1);
    await runImport(db, id, () => NOW + 2);
    expect(await fates(id)).toEqual(['2 changed', '3 wrong meanwhile']);
    expect(await courseImport(db, id)).toMatchObject({ state: 'done', counts: { changed: 1, wrong: 1 } });
    // What was left out is not taken back either.
    expect((await undoImport(db, by, id, NOW + 3)).kind).toBe('undone');
    expect((await moduleByPassport(db, 'MAT-0001-01'))?.hours).toBe(9);
  });

  it('is not taken back over later edits, with all of them named', async () => {
    const id = await preview(FILE);
    await apply(id);
    const module = (await moduleByPassport(db, 'MAT-0001-01'))!;
    const other = (await moduleByPassport(db, 'MAT-0001-02'))!;
    await changeModule(db, by, module.id, { ...module, hours: 9 }, NOW + 1);
    await changeModule(db, by, other.id, { ...other, passport: 'MAT-0009-02' }, NOW + 1);
    const fields = { passport: 'MAT-0001-09', titles: { uz: 'Yangi' }, area: 'A', hours: 1, credits: 0 };
    await addModule(db, by, module.courseId, { ...fields, permission: null }, NOW + 1);
    const state = await everything();
    expect(await undoImport(db, by, id, NOW + 2)).toEqual({
      kind: 'refused',
      obstacles: [
        { row: 2, name: 'MATEM-26', why: 'grown' },
        { row: 3, name: 'MAT-0001-01', why: 'edited' },
        { row: 4, name: 'MAT-0001-02', why: 'gone' },
      ],
    });
    expect(await everything()).toBe(state);
  });

  it('is not taken back from under those who study', async () => {
    const id = await preview(FILE);
    await apply(id);
    const module = (await moduleByPassport(db, 'MAT-0001-01'))!;
    await db.transaction(async (tx) => {
      const [learner] = await tx
        .insert(tx.t.learners)
        .values({ platformId: 'P1', searchText: '', createdAt: NOW, updatedAt: NOW })
        .returning();
      const fact = { learnerId: learner!.id, moduleId: module.id, percent: 40, percentAt: NOW };
      await tx.insert(tx.t.moduleProgress).values({ ...fact, firstFactAt: NOW, lastFactAt: NOW });
    });
    expect(await undoImport(db, by, id, NOW + 2)).toMatchObject({
      kind: 'refused',
      obstacles: [{ name: 'MAT-0001-01', why: 'used' }],
    });
    expect(await modulesOf(db, module.courseId)).toHaveLength(2);
  });

  it('goes on after a crash, and two who go on with it do no harm', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => {
      const number = String(index + 1).padStart(4, '0');
      return `MATEM-26,KOP-${number}-01,Modul ${number},Matematika,2,0.1`;
    });
    await apply(await preview(FILE));
    const id = await preview(['course,passport,title_uz,area,hours,credits', ...rows].join('\n'));
    await startImport(db, by, id, ZONE, NOW);
    const crash = new AbortController();
    await runImport(
      db,
      id,
      () => {
        crash.abort();
        return NOW;
      },
      crash.signal,
    );
    expect(await courseImport(db, id)).toMatchObject({ state: 'running', rowsDone: 100, rowsTotal: 250 });
    expect(await runningImports(db)).toEqual([id]);
    await Promise.all([1, 2, 3].map(() => runImport(db, id, () => NOW)));
    expect(await courseImport(db, id)).toMatchObject({ state: 'done', rowsDone: 250, counts: { new: 250 } });
    const course = (await courseByCode(db, 'MATEM-26'))!;
    expect(await modulesOf(db, course.id)).toHaveLength(252);
    expect((await undoImport(db, by, id, NOW + 1)).kind).toBe('undone');
    expect(await modulesOf(db, course.id)).toHaveLength(2);
  });

  it('that is put away leaves nothing behind', async () => {
    const id = await preview(FILE);
    expect(await discardImport(db, id, NOW)).toBe(true);
    expect(await allRows(db, id)).toEqual([]);
    expect(await apply(id)).toBe('unknown');
    expect(await discardImport(db, id, NOW)).toBe(false);
  });

  it('that nobody applies is forgotten after a while, and what was applied is not', async () => {
    const applied = await preview(FILE);
    await apply(applied);
    const idle = await preview(FILE);
    await forgetPreviews(db, NOW, NOW + 1);
    expect((await courseImport(db, idle))?.state).toBe('previewed');
    await forgetPreviews(db, NOW + 1, NOW + 2);
    expect((await courseImport(db, idle))?.state).toBe('cancelled');
    expect(await allRows(db, idle)).toEqual([]);
    expect((await courseImport(db, applied))?.state).toBe('done');
    expect((await recentCourseImports(db, 9)).map(({ id }) => id)).toEqual([applied]);
  });

  it('that was written says the same when it is read, whoever it was written for', async () => {
    await apply(await preview(FILE));
    const course = (await courseByCode(db, 'MATEM-26'))!;
    const from = Date.UTC(2026, 8, 1, 19);
    const places = [{ regionId: 'andijon', districtId: 'andijon.asaka' }, { regionId: 'toshkent-shahri' }];
    const permission = { from, until: from + 86_400_000, places };
    const titles = { uz: '+998; "tirnoq", \'a', en: '-1', ru: '@имя' };
    const plan = { stepHours: 6, by: 'modules' as const, perPortion: 2 };
    await changeCourse(db, by, course.id, { ...course, titles, plan, permission }, NOW);
    for (const kind of FILE_KINDS) {
      for (const locale of LOCALES) {
        const table = courseTable(await listCourses(db), await allModules(db), { locale, timeZone: ZONE });
        const id = await preview(await writeFile(table, kind, locale), `a.${kind}`);
        expect(await fates(id), `${kind} ${locale}`).toEqual(['2 same', '3 same', '4 same']);
      }
    }
  });

  it('written as CSV begins no cell as a formula', async () => {
    await apply(await preview(FILE));
    const table = courseTable(await listCourses(db), await allModules(db), { locale: 'ru', timeZone: ZONE });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeFile(table, 'csv', 'ru'));
    expect(text.startsWith('\uFEFFКод курса;')).toBe(true);
    expect(text).toContain(";'=Математика;");
    expect(text).not.toMatch(/[;\n]"?[=+@]/);
  });
});

describe('reading a file', () => {
  const problem = async (content: Uint8Array) => {
    const reading = await readRows(content);
    return reading.kind === 'refused' ? reading.problem : reading.kind;
  };

  it('tells what is wrong with it', async () => {
    expect(await problem(bytes(''))).toBe('empty');
    expect(await problem(bytes(' \n;;\n'))).toBe('empty');
    expect(await problem(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-excel');
    expect(await problem(new Uint8Array([0xca, 0xf3, 0xf0, 0xf1, 0x3b, 0xec]))).toBe('encoding');
    expect(await problem(bytes('PK\u0003\u0004 not a workbook'))).toBe('unreadable');
    expect(await problem(bytes('a;b\n'.repeat(FILE_LIMITS.rows + 2)))).toBe('too-many');
    expect(await problem(bytes('a;b\n'.repeat(FILE_LIMITS.rows + 1)))).toBe('rows');
  });

  it('finds cells whatever stands between them, and days in a workbook', async () => {
    const cells = async (content: Uint8Array) => {
      const reading = await readRows(content);
      return reading.kind === 'rows' ? reading.rows.map((row) => row.cells.join('|')) : reading.problem;
    };
    expect(await cells(bytes('\uFEFFa;"b;c"\r\n1,5;x'))).toEqual(['a|b;c', '1,5|x']);
    expect(await cells(bytes('a,b\n"1,5",x'))).toEqual(['a|b', '1,5|x']);
    expect(await cells(bytes('a\tb\n1;2\tx'))).toEqual(['a|b', '1;2|x']);
    const utf16 = Buffer.from('\uFEFFa;қ', 'utf16le');
    expect(await cells(new Uint8Array(utf16))).toEqual(['a|қ']);
    const rows = [['kun'], [new Date(Date.UTC(2026, 10, 22))], [], [1.5]];
    const workbook = await writeXlsx({ sheets: [{ name: 'A', rows }] });
    expect(await cells(workbook)).toEqual(['kun', '2026-11-22', '1.5']);
  });
});
