/** The FAQ as files: read with what is wrong and where, written back the same, brought in without losing an edit. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db, Queries } from '../../../src/db/db.ts';
import type { FaqContent } from '../../../src/db/schema/faq.ts';
import { changeEntry, createEntry, setEntryState, versionsOf } from '../../../src/domain/faq/edit-entries.ts';
import { allEntries, entryByCode } from '../../../src/domain/faq/entries.ts';
import { checkContent, EMPTY_CONTENT, tidy } from '../../../src/domain/faq/entry.ts';
import { exportFaq } from '../../../src/domain/faq/export-files.ts';
import { readEntryFile, writeEntryFile } from '../../../src/domain/faq/files.ts';
import { FAQ_FOLDER, readFaqFolder } from '../../../src/domain/faq/folder.ts';
import { importFaq } from '../../../src/domain/faq/import-files.ts';
import { differingWords, problemWords } from '../../../src/domain/faq/import-words.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { translator } from '../../../src/i18n/words.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);

const FILE = `---
id: module-locked
needs_review: false
review_by: 2027-01-31
pacing: true
guides:
  - jadval
  - code: modul-ochish
    at: 1:05
modules:
  - MAT-0412-03
asks:
  - modul ochilmayapti
  - "nega: qulflangan"
---

# uz: Keyingi modul nega ochilmayapti?

Material **qism-qism** ochiladi.

1. Kuting.

# ru: Почему не открывается модуль?

Материал открывается частями.
`;

describe('a file of an entry', () => {
  it('says everything that an entry holds', () => {
    expect(readEntryFile('module-locked.md', FILE)).toEqual({
      kind: 'good',
      code: 'module-locked',
      state: 'published',
      content: {
        titles: { uz: 'Keyingi modul nega ochilmayapti?', ru: 'Почему не открывается модуль?' },
        bodies: {
          uz: 'Material **qism-qism** ochiladi.\n\n1. Kuting.',
          ru: 'Материал открывается частями.',
        },
        asks: ['modul ochilmayapti', 'nega: qulflangan'],
        needsReview: false,
        reviewBy: '2027-01-31',
        pacing: true,
        guides: [{ code: 'jadval' }, { code: 'modul-ochish', at: 65 }],
        modules: ['MAT-0412-03'],
      },
    });
  });

  it('may come from another system’s editor', () => {
    const windows = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`;
    expect(readEntryFile('module-locked.md', windows)).toEqual(readEntryFile('module-locked.md', FILE));
  });

  const problems = (text: string, name = 'module-locked.md') => {
    const read = readEntryFile(name, text);
    return read.kind === 'problems' ? read.problems.map(({ kind, line }) => `${line} ${kind}`) : [];
  };

  it('names what is wrong with it, by its line', () => {
    expect(problems('# uz: Savol?\n\nJavob.')).toEqual(['1 noFrontMatter']);
    expect(problems(FILE, 'other.md')).toEqual(['2 otherName']);
    expect(problems(FILE.replace('id: module-locked', 'id: Modul qulfi'))).toEqual(['2 noId']);
    expect(problems(FILE.replace('pacing: true', 'pacing: ha\ncolour: red'))).toEqual([
      '6 unknownField',
      '5 wrongField',
    ]);
    expect(problems(FILE.replace('at: 1:05', 'at: soon'))).toEqual(['8 wrongField']);
    expect(problems(FILE.replace('2027-01-31', '2027-02-31'))).toEqual(['4 reviewDay']);
    expect(problems(FILE.replace('modul ochilmayapti', 'm'.repeat(201)))).toEqual(['13 askTooLong']);
    expect(problems(FILE.replace('MAT-0412-03', 'MAT'))).toEqual(['11 passport']);
    expect(problems(FILE.replace('# ru: Почему не открывается модуль?', '# ru:'))).toEqual([
      '23 titleMissing',
    ]);
    expect(problems(FILE.replace('# ru: ', '# uz: '))).toEqual(['23 headingTwice']);
    expect(problems(FILE.replace('# uz: ', '## uz: '))).toContain('17 textBeforeHeading');
    expect(problems(FILE.replace('"nega: qulflangan"', '"nega'))[0]).toMatch(/notYaml$/);
    for (const text of ['*modul*', '*modul* ochilmayapti'])
      expect(problems(FILE.replace('modul ochilmayapti', text))).toEqual(['13 notYaml']);
    expect(problems('---\nid: module-locked\nasks: []\n---\n\n# en: Why?\n\nSo.')).toEqual([
      '1 nothingToRead',
    ]);
  });

  it('has words for each problem in every language', () => {
    const read = readEntryFile('x.md', FILE);
    if (read.kind === 'good') throw new Error('The name is another.');
    const differing = { code: 'a', parts: ['asks' as const, 'state' as const] };
    for (const locale of LOCALES) {
      const t = translator(locale);
      const words = [
        ...read.problems.map((problem) => problemWords(problem, t)),
        differingWords(differing, t),
      ];
      expect(words).toHaveLength(2);
      expect(words.join('\n')).not.toMatch(/entries-/);
    }
    expect(problemWords(read.problems[0]!, translator('en'))).toContain('called module-locked.md');
  });

  it('keeps the first of what is there twice, where it stood', () => {
    const asks = ['Modul yopiq', 'qulflangan', 'modul yopiq'];
    const guides = [{ code: 'jadval' }, { code: 'modul' }, { code: 'jadval', at: 5 }];
    expect(tidy({ ...EMPTY_CONTENT, asks, guides })).toMatchObject({
      asks: ['Modul yopiq', 'qulflangan'],
      guides: [{ code: 'jadval' }, { code: 'modul' }],
    });
  });

  const line = fc.string({ unit: 'grapheme', maxLength: 60 });
  const hostile = fc.oneof(
    line,
    fc.constantFrom(
      '---',
      '# uz: yana',
      '\\# ru: yana',
      '\\\\# en: x',
      '- a',
      '"',
      "'",
      '#',
      'no',
      '007',
      ': ',
      '*',
    ),
  );
  const texts = fc.array(hostile, { maxLength: 6 }).map((lines) => lines.join('\n'));
  const anyContent: fc.Arbitrary<FaqContent> = fc
    .record({
      titles: fc.record({ uz: hostile, ru: hostile, en: hostile }),
      bodies: fc.record({ uz: texts, 'uz-Cyrl': texts, ru: texts }),
      asks: fc.array(hostile, { maxLength: 5 }),
      needsReview: fc.boolean(),
      pacing: fc.boolean(),
      guides: fc.uniqueArray(
        fc.record(
          {
            code: fc.constantFrom('parol', '12', 'sertifikat-olish', 'true', 'e5'),
            at: fc.nat({ max: 20_000 }),
          },
          { requiredKeys: ['code'] },
        ),
        { selector: ({ code }) => code },
      ),
      modules: fc.subarray(['MAT-0412-03', 'FIZ-0001-01']),
    })
    .map(tidy);

  it('that was written and is read again is the same', () => {
    fc.assert(
      fc.property(anyContent, fc.constantFrom('draft', 'archived'), (content, state) => {
        fc.pre(checkContent(content, state).length === 0);
        const written = writeEntryFile({ code: 'some-entry', state, content });
        expect(readEntryFile('some-entry.md', written)).toEqual({
          kind: 'good',
          code: 'some-entry',
          state,
          content,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describeEngines('files of the FAQ', (open, engine) => {
  const files = [
    { name: 'module-locked.md', text: FILE },
    { name: 'cost.md', text: '---\nid: cost\nasks: [narxi]\n---\n# uz: Narxi?\n\nBepul.\n' },
  ];
  const nothing = { added: [], updated: [], unchanged: [], differing: [], problems: [], left: 0 };

  it('are brought in once; again changes nothing', async () => {
    const db = await open();
    expect(await importFaq(db, files, NOW)).toEqual({ ...nothing, added: ['module-locked', 'cost'] });
    expect(await importFaq(db, files, NOW + 1)).toEqual({ ...nothing, unchanged: ['module-locked', 'cost'] });
    const entry = await entryByCode(db, 'cost');
    expect(entry).toMatchObject({ state: 'published', version: 1, updatedBy: null, updatedAt: NOW });
    expect(await versionsOf(db, entry!.id)).toMatchObject([{ cause: 'import', officialId: null }]);
  });

  it('that changed change their entry; an entry that was edited stays, is listed, and can be taken', async () => {
    const db = await open();
    await importFaq(db, files, NOW);
    const cost = (await entryByCode(db, 'cost'))!;
    const locked = (await entryByCode(db, 'module-locked'))!;
    const edited = { ...cost.content, asks: ['narxi', 'qancha turadi'] };
    await changeEntry(db, null, cost.id, { content: edited, cause: 'edit' }, NOW);
    await setEntryState(db, null, locked.id, 'archived', NOW);
    expect(await importFaq(db, files, NOW)).toEqual({
      ...nothing,
      differing: [
        { code: 'module-locked', parts: ['state'] },
        { code: 'cost', parts: ['asks'] },
      ],
    });
    expect((await entryByCode(db, 'cost'))?.content).toEqual(edited);
    const taken = await importFaq(db, files, NOW, { take: ['cost'] });
    expect(taken).toMatchObject({ updated: ['cost'], differing: [{ code: 'module-locked' }] });
    expect((await entryByCode(db, 'cost'))?.content).toEqual(cost.content);
    const newer = files.map(({ name, text }) => ({
      name,
      text: text.replace('Bepul.', 'Davlat hisobidan.'),
    }));
    expect(await importFaq(db, newer, NOW)).toMatchObject({ updated: ['cost'] });
    expect(await importFaq(db, newer, NOW, { take: 'all' })).toMatchObject({ updated: ['module-locked'] });
    expect(await importFaq(db, newer, NOW)).toMatchObject({ unchanged: ['module-locked', 'cost'] });
  });

  it('that cannot be read keep no other from coming in', async () => {
    const db = await open();
    const bad = { name: 'bad.md', text: '---\nid: bad\n---\n' };
    const report = await importFaq(db, [bad, ...files], NOW);
    expect(report).toMatchObject({
      added: ['module-locked', 'cost'],
      problems: [{ name: 'bad.md', kind: 'nothingToRead', line: 1 }],
    });
  });

  it('come in a few at a time, and go on where they were stopped', async () => {
    const db = await open();
    const many = Array.from({ length: 120 }, (_, number) => ({
      name: `entry-${number}.md`,
      text: `---\nid: entry-${number}\nasks: []\n---\n# uz: ${number}?\n\nBepul.\n`,
    }));
    const stop = new AbortController();
    const stopping: Db = Object.assign(Object.create(db), {
      async transaction<T>(work: (tx: Queries) => Promise<T>) {
        const done = await db.transaction(work);
        stop.abort();
        return done;
      },
    });
    const first = await importFaq(stopping, many, NOW, { signal: stop.signal });
    expect(first.added.length).toBeGreaterThan(0);
    expect(first.left).toBeGreaterThan(0);
    expect(first.added.length + first.left).toBe(120);
    const { added, unchanged, left } = await importFaq(db, many, NOW);
    expect([added.length, unchanged.length, left]).toEqual([first.left, first.added.length, 0]);
  });

  it('come in on one instance where two start at once', async () => {
    const url = await engine.freshUrl();
    const first = await engine.openUrl(url);
    const second = engine.name === 'postgres' ? await engine.openUrl(url) : first;
    const reports = await Promise.all(
      [first, second].map((db) => importFaq(db, files, NOW, { onlyIntoEmpty: true })),
    );
    expect(reports.map(({ added }) => added.length).sort()).toEqual([0, 2]);
  });

  it('written from one desk make the same FAQ on a clean one', async () => {
    const db = await open();
    await importFaq(db, await readFaqFolder(FAQ_FOLDER), NOW);
    const draft = {
      content: { ...EMPTY_CONTENT, titles: { ru: 'Черновик' } },
      state: 'draft',
      cause: 'edit',
    } as const;
    await createEntry(db, null, draft, NOW);
    const folder = await mkdtemp(join(tmpdir(), 'hamroh-faq-'));
    try {
      const written = await exportFaq(db);
      for (const { name, text } of written) await writeFile(join(folder, name), text);
      const clean = await open();
      const report = await importFaq(clean, await readFaqFolder(folder), NOW);
      expect(report).toEqual({ ...nothing, added: written.map(({ name }) => name.replace('.md', '')) });
      const said = async (desk: typeof db) =>
        (await allEntries(desk)).map(({ code, state, content }) => ({ code, state, content }));
      expect(await said(clean)).toEqual(await said(db));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

it('the starter FAQ has its forty-two topics, each in four languages, and every file can be read', async () => {
  const files = await readFaqFolder(FAQ_FOLDER);
  expect(files).toHaveLength(42);
  for (const { name, text } of files) {
    const read = readEntryFile(name, text);
    if (read.kind === 'problems') throw new Error(`${name}: ${JSON.stringify(read.problems)}`);
    expect(Object.keys(read.content.bodies), name).toEqual([...LOCALES]);
    expect(Object.keys(read.content.titles), name).toEqual([...LOCALES]);
    expect(read.content.asks.length, name).toBeGreaterThanOrEqual(8);
  }
});
