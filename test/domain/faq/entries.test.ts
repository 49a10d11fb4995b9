/** Entries of the FAQ are made, changed and brought back; every version is kept, and everybody is told. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { FaqContent } from '../../../src/db/schema/faq.ts';
import { recentAudit } from '../../../src/domain/audit.ts';
import {
  changeEntry,
  createEntry,
  restoreVersion,
  setEntryState,
  versionOf,
  versionsOf,
} from '../../../src/domain/faq/edit-entries.ts';
import {
  entriesByIds,
  entryByCode,
  entryById,
  entryHeads,
  type filterEntries,
  listEntries,
  publishedEntries,
} from '../../../src/domain/faq/entries.ts';
import { checkContent, EMPTY_CONTENT, type Entry, tidy } from '../../../src/domain/faq/entry.ts';
import { bodyIn, entryText } from '../../../src/domain/faq/entry-text.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);
const TODAY = '2026-11-22';

const content = (more: Partial<FaqContent> = {}): FaqContent => ({
  ...EMPTY_CONTENT,
  titles: { uz: 'Sertifikatni qayerdan olaman?', ru: 'Где взять сертификат?' },
  bodies: { uz: 'Sertifikat **kabinetda** turadi.', ru: 'Сертификат лежит **в кабинете**.' },
  asks: ['sertifikatim qani', 'где мой сертификат'],
  ...more,
});

describeEngines('entries of the FAQ', (open, engine) => {
  let db: Db;
  let editor: Official;
  const heard: string[] = [];

  beforeAll(async () => {
    db = await open();
    editor = await ensureOfficial(db, { telegramId: 1, name: 'Elena', role: 'editor' }, NOW);
    db.listen('faq', (payload) => heard.push(payload));
    // PostgreSQL says with an empty notice that it hears from now on.
    if (engine.name === 'postgres') await vi.waitFor(() => expect(heard).toContain(''));
  });

  async function make(more: Partial<FaqContent> = {}, state: Entry['state'] = 'published'): Promise<Entry> {
    const outcome = await createEntry(db, editor, { content: content(more), state, cause: 'edit' }, NOW);
    if (outcome.kind !== 'saved') throw new Error(outcome.kind);
    return outcome.entry;
  }

  it('get a code of their title, one version, a line in the audit, and everybody is told', async () => {
    const entry = await make();
    expect(entry).toMatchObject({ code: 'sertifikatni-qayerdan-olaman', version: 1, updatedBy: editor.id });
    expect((await make()).code).toBe('sertifikatni-qayerdan-olaman-2');
    expect(await versionsOf(db, entry.id)).toMatchObject([
      { version: 1, cause: 'edit', officialId: editor.id, at: NOW },
    ]);
    expect((await versionOf(db, entry.id, 1))?.content).toEqual(content());
    const lines = await recentAudit(db, 10);
    expect(lines.map(({ action, target }) => `${action} ${target}`)).toContain(
      'faq.created faq:sertifikatni-qayerdan-olaman',
    );
    await expect.poll(() => heard).toContain(String(entry.id));
    expect(await entryByCode(db, entry.code)).toEqual(await entryById(db, entry.id));
  });

  it('keep their code to themselves', async () => {
    const wish = { content: content(), state: 'draft', cause: 'edit', code: 'own-code' } as const;
    expect((await createEntry(db, editor, wish, NOW)).kind).toBe('saved');
    expect(await createEntry(db, editor, wish, NOW)).toEqual({ kind: 'taken' });
  });

  it('change with what was seen, and say when nothing changed or somebody was quicker', async () => {
    const entry = await make();
    const asks = ['sertifikat kerak', ...entry.content.asks];
    const change = { content: { ...entry.content, asks }, cause: 'edit', seen: 1 } as const;
    const saved = await changeEntry(db, editor, entry.id, change, NOW + 1);
    expect(saved).toMatchObject({
      kind: 'saved',
      entry: { version: 2, updatedAt: NOW + 1, content: { asks } },
    });
    expect(await changeEntry(db, editor, entry.id, change, NOW + 2)).toMatchObject({
      kind: 'stale',
      entry: { version: 2 },
    });
    const again = await changeEntry(db, editor, entry.id, { ...change, seen: 2 }, NOW + 3);
    expect(again).toMatchObject({ kind: 'same', entry: { version: 2, updatedAt: NOW + 1 } });
    expect(await versionsOf(db, entry.id)).toHaveLength(2);
    expect((await changeEntry(db, editor, 999_999, change, NOW)).kind).toBe('unknown');
  });

  it('are changed by one of two who saw the same version', async () => {
    const entry = await make();
    const change = (ask: string) =>
      changeEntry(
        db,
        editor,
        entry.id,
        { content: { ...entry.content, asks: [ask] }, cause: 'edit', seen: 1 },
        NOW,
      );
    const outcomes = await Promise.all([change('bir'), change('ikki')]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale']);
    expect((await versionsOf(db, entry.id)).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('go back to what they said, as a new version', async () => {
    const entry = await make();
    const bodies = { uz: 'Endi boshqacha.' };
    await changeEntry(db, editor, entry.id, { content: { ...entry.content, bodies }, cause: 'edit' }, NOW);
    expect(await entryById(db, entry.id)).toMatchObject({ version: 1 });
    await changeEntry(
      db,
      editor,
      entry.id,
      { content: { ...entry.content, titles: { uz: 'Yangi' }, bodies }, cause: 'edit' },
      NOW,
    );
    const outcome = await restoreVersion(db, editor, entry.id, { version: 1, seen: 2 }, NOW);
    expect(outcome).toMatchObject({ kind: 'saved', entry: { version: 3, content: content() } });
    expect((await versionsOf(db, entry.id))[0]).toMatchObject({ version: 3, cause: 'restore' });
    expect((await restoreVersion(db, editor, entry.id, { version: 9 }, NOW)).kind).toBe('unknown');
  });

  it('are published only with something to read, and taken back at any time', async () => {
    const draft = await make({ bodies: {} }, 'draft');
    const refused = await setEntryState(db, editor, draft.id, 'published', NOW);
    expect(refused).toEqual({
      kind: 'problems',
      problems: [
        { kind: 'bodyMissing', locale: 'uz' },
        { kind: 'bodyMissing', locale: 'ru' },
        { kind: 'nothingToRead' },
      ],
    });
    const entry = await make();
    expect((await publishedEntries(db)).map(({ id }) => id)).toContain(entry.id);
    for (const state of ['archived', 'draft', 'published'] as const) {
      expect((await setEntryState(db, editor, entry.id, state, NOW)).kind).toBe('saved');
      const isShown = (await publishedEntries(db)).some(({ id }) => id === entry.id);
      expect(isShown).toBe(state === 'published');
    }
    expect((await setEntryState(db, editor, entry.id, 'published', NOW)).kind).toBe('same');
    expect((await versionsOf(db, entry.id)).map(({ cause }) => cause)).toEqual([
      'state',
      'state',
      'state',
      'edit',
    ]);
  });

  it('are listed by what has to be done about them, and by words in either script', async () => {
    const bodies = { uz: 'Javob.' };
    const due = await make({
      titles: { uz: 'O‘quv rejasi' },
      bodies,
      reviewBy: TODAY,
      asks: ['a', 'b', 'c'],
    });
    const lacking = await make({
      titles: { uz: 'Narxi' },
      bodies,
      needsReview: true,
      reviewBy: '2026-11-23',
    });
    const draft = await make({ titles: { uz: 'Qoralama' }, bodies, needsReview: true }, 'draft');
    const list = async (filter: Partial<Parameters<typeof filterEntries>[1]>) =>
      (await listEntries(db, { today: TODAY, locale: 'uz', ...filter })).map(({ id }) => id);
    expect(await list({ view: 'reviewDue' })).toEqual([due.id]);
    expect(await list({ view: 'needsReview' })).toEqual([lacking.id, draft.id]);
    expect(await list({ view: 'draft', words: 'қораламА' })).toEqual([draft.id]);
    expect(await list({ words: "ўқув  o'quv" })).toEqual([due.id]);
    const head = (await entryHeads(db)).find(({ id }) => id === due.id);
    expect(head).toMatchObject({
      asks: 3,
      needsReview: false,
      reviewBy: TODAY,
      titles: { uz: 'O‘quv rejasi' },
    });
    const found = await entriesByIds(db, [due.id, 999_999]);
    expect([...found.keys()]).toEqual([due.id]);
    expect(await entriesByIds(db, [])).toEqual(new Map());
  });
});

it('content has limits, so that an answer fits one message', () => {
  const long = content({
    titles: { uz: 'x'.repeat(121) },
    bodies: { uz: 'y'.repeat(2501) },
    asks: ['z'.repeat(201), ...Array.from({ length: 200 }, (_, index) => `savol ${index}`)],
    guides: [{ code: 'Bad code' }, { code: 'good', at: -1 }],
    modules: ['MAT-0412-03', 'nothing'],
    reviewBy: '2026-02-30',
  });
  expect(checkContent(long, 'published')).toEqual([
    { kind: 'titleTooLong', locale: 'uz' },
    { kind: 'bodyTooLong', locale: 'uz' },
    { kind: 'tooManyAsks' },
    { kind: 'askTooLong', index: 0 },
    { kind: 'guideCode', index: 0 },
    { kind: 'guideMoment', index: 1 },
    { kind: 'passport', index: 1 },
    { kind: 'reviewDay' },
  ]);
  const english = { ...EMPTY_CONTENT, titles: { en: 'Where?' }, bodies: { en: 'There.' } };
  expect(checkContent(english, 'published')).toEqual([{ kind: 'nothingToRead' }]);
  expect(checkContent(english, 'draft')).toEqual([]);
});

it('tidying makes alike what means the same', () => {
  const typed = content({
    titles: { uz: '  Sertifikatni   qayerdan olaman? ', ru: '' },
    bodies: { uz: '\r\nBir.\r\n\r\nIkki.\r\n ' },
    asks: ['', ' sertifikatim  qani ', 'Sertifikatim qani', 'yana'],
    guides: [{ code: ' PAROL ' }, { code: 'parol', at: 5 }],
    reviewBy: '',
  });
  const once = tidy(typed);
  expect(once).toEqual({
    ...EMPTY_CONTENT,
    titles: { uz: 'Sertifikatni qayerdan olaman?' },
    bodies: { uz: 'Bir.\n\nIkki.' },
    asks: ['sertifikatim qani', 'yana'],
    guides: [{ code: 'parol' }],
  });
  expect(tidy(once)).toEqual(once);
});

it('a reader gets title and answer in one language; a missing Uzbek script is made of the other', () => {
  const both = content();
  expect(entryText(both, 'ru')).toMatchObject({ title: 'Где взять сертификат?', shown: 'ru' });
  expect(entryText(both, 'en')).toMatchObject({ title: 'Sertifikatni qayerdan olaman?', shown: 'uz' });
  const linked = content({ bodies: { uz: 'Bosing: /profile yoki [sayt](https://example.uz/yo) va `kod`.' } });
  expect(entryText(linked, 'uz-Cyrl')).toEqual({
    title: 'Сертификатни қаердан оламан?',
    body: 'Босинг: /profile ёки [сайт](https://example.uz/yo) ва `kod`.',
    shown: 'uz-Cyrl',
  });
  expect(bodyIn(content({ bodies: {} }), 'uz')).toBe('');
});
