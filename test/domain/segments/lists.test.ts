/** Lists of people: what a file or a text names, and whom of them the bot knows, on both engines. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { EVERYBODY } from '../../../src/domain/segments/condition.ts';
import { countSegment } from '../../../src/domain/segments/counts.ts';
import { keysOfText } from '../../../src/domain/segments/list-keys.ts';
import {
  archiveList,
  bringList,
  listLists,
  saveList,
  unmatchedCsv,
} from '../../../src/domain/segments/lists.ts';
import { makeDesk, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describe('a pasted text', () => {
  it('names somebody on each line, and between commas', () => {
    expect(keysOfText(' +998 90 123-45-67\n\nlogin1, login2;7001 ').map(({ text }) => text)).toEqual([
      '+998 90 123-45-67',
      'login1',
      'login2',
      '7001',
    ]);
  });
});

describeEngines('a list', (open) => {
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-lists-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  let db: Db;
  let desk: ReturnType<typeof makeDesk>;
  const stamps = { createdAt: NOON, updatedAt: NOON, searchText: '' };

  beforeAll(async () => {
    db = await open();
    desk = makeDesk(db);
    const person = { locale: 'uz', ...stamps } as const;
    await db.transaction(async (tx) => {
      const { teachers, learners } = tx.t;
      await tx.insert(teachers).values([
        { ...person, id: 1, telegramId: 5_000_001, displayName: 'A', phone: '+998901234567' },
        { ...person, id: 2, telegramId: 5_000_002, displayName: 'B', username: 'Botirjon' },
        { ...person, id: 3, telegramId: 5_000_003, displayName: 'C' },
        { ...person, id: 4, telegramId: 5_000_004, displayName: 'D' },
      ]);
      await tx.insert(learners).values([
        { ...stamps, platformId: 'P-3', login: 'cholpon', phone: '+998911111111', teacherId: 3 },
        { ...stamps, platformId: 'P-4', phone: '+998922222222', teacherId: 4 },
        { ...stamps, platformId: 'P-5', phone: '+998922222222' },
        { ...stamps, platformId: 'P-6' },
      ]);
    });
  });

  const members = (id: number) =>
    db
      .select()
      .from(db.t.segmentListMembers)
      .then((rows) => rows.flatMap((row) => (row.listId === id ? [row.teacherId] : [])).sort());

  it('finds teachers by every key, each once, and keeps what means nobody', async () => {
    const official = await desk.official();
    const text = '90 123 45 67\n@botirjon\n5000003\nCHOLPON\nP-4\n998901234567\n92 222 22 22\nP-6\nnobody';
    const outcome = await saveList(db, official, 'Kuz', keysOfText(text), NOON);
    if (outcome.kind !== 'saved') throw new Error(outcome.problem);
    expect(outcome.list).toMatchObject({ name: 'Kuz', rows: 9, matched: 4, unmatched: 3 });
    expect(await members(outcome.list.id)).toEqual([1, 2, 3, 4]);
    const file = await unmatchedCsv(db, official, outcome.list.id, 'Topilmadi', 'uz');
    expect(file?.text).toBe('\uFEFFTopilmadi\r\n92 222 22 22\r\nP-6\r\nnobody');
    expect(await listLists(db)).toEqual([expect.objectContaining({ name: 'Kuz', matched: 4, unmatched: 3 })]);

    const supervisor = await desk.official('Sanjar', 'supervisor', ['andijon']);
    expect(await unmatchedCsv(db, supervisor, outcome.list.id, 'x', 'uz')).toBeUndefined();
  });

  it('is read from a workbook by its headings, and leaves nothing on the disk', async () => {
    const official = await desk.official();
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['F.I.O.', 'Telefon', 'Login'],
            ['Botirjon', '901234567', ''],
            ['cholpon', '', 'cholpon'],
            ['', '', ''],
            ['P-4', '', 'yoq'],
          ],
        },
      ],
    });
    const content = Readable.from([Buffer.from(bytes)]);
    const outcome = await bringList(db, official, { name: 'Fayl', content, dir }, NOON);
    if (outcome.kind !== 'saved') throw new Error(outcome.problem);
    expect(outcome.list).toMatchObject({ rows: 3, matched: 2, unmatched: 1 });
    expect(await members(outcome.list.id)).toEqual([1, 3]);
    expect(readdirSync(dir)).toEqual([]);

    const finding = { now: NOON, regions: undefined };
    const condition = { ...EVERYBODY, of: [{ kind: 'list' as const, lists: [outcome.list.id] }] };
    expect((await countSegment(db, condition, finding)).total).toBe(2);
    expect(await archiveList(db, official, outcome.list.id, NOON)).toBe('Fayl');
    expect((await countSegment(db, condition, finding)).total).toBe(0);
  });

  it('refuses what is empty or no table', async () => {
    const official = await desk.official();
    const bring = (text: string | Buffer) =>
      bringList(db, official, { name: 'x', content: Readable.from([Buffer.from(text)]), dir }, NOON);
    expect(await bring('Telefon\n')).toEqual({ kind: 'refused', problem: 'empty' });
    expect(await bring(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toEqual({
      kind: 'refused',
      problem: 'old-excel',
    });
  });
});
