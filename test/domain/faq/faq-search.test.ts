import { expect, it, vi } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { openDb } from '../../../src/db/open.ts';
import type { FaqContent } from '../../../src/db/schema/faq.ts';
import { changeEntry, createEntry, setEntryState } from '../../../src/domain/faq/edit-entries.ts';
import { EMPTY_CONTENT } from '../../../src/domain/faq/entry.ts';
import { createFaqSearch } from '../../../src/domain/faq/faq-search.ts';
import { ensureOfficial } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22);

function about(word: string, asks: string[]): FaqContent {
  return { ...EMPTY_CONTENT, titles: { uz: `${word} qayerda?` }, bodies: { uz: `${word} shu yerda.` }, asks };
}

async function editorOf(db: Db) {
  return ensureOfficial(db, { telegramId: 1, name: 'Lola', role: 'editor', locale: 'uz' }, NOW);
}

describeEngines('the FAQ’s search', (open, engine) => {
  it('knows a new entry, a changed one and a withdrawn one without a restart', async () => {
    const db = await open();
    const editor = await editorOf(db);
    const search = createFaqSearch(db);
    expect(await search.find('kutubxona qayerda')).toEqual({ hits: [], offer: false });

    const made = await createEntry(
      db,
      editor,
      {
        code: 'library',
        state: 'published',
        content: about('Kutubxona', ['kitob qayerdan olaman']),
        cause: 'edit',
      },
      NOW,
    );
    if (made.kind !== 'saved') throw new Error(made.kind);
    const { entry } = made;
    await vi.waitFor(async () =>
      expect((await search.find('kutubxona qayerda')).hits[0]?.code).toBe('library'),
    );

    await changeEntry(
      db,
      editor,
      entry.id,
      { seen: entry.version, content: about('Kutubxona', ['oshxona nechida ochiladi']), cause: 'edit' },
      NOW + 1,
    );
    await vi.waitFor(async () =>
      expect((await search.find('oshxona nechida ochiladi')).hits[0]?.entryId).toBe(entry.id),
    );

    await setEntryState(db, editor, entry.id, 'archived', NOW + 2);
    await vi.waitFor(async () => expect((await search.find('kutubxona qayerda')).hits).toEqual([]));
    search.close();
  });

  it.runIf(engine.name === 'postgres')('hears of a change that another instance made', async () => {
    const url = await engine.freshUrl();
    const [here, there] = [await engine.openUrl(url), await engine.openUrl(url)];
    const search = createFaqSearch(here);
    expect((await search.find('kutubxona')).hits).toEqual([]);
    const content = about('Kutubxona', ['kitob olish']);
    await createEntry(
      there,
      await editorOf(there),
      { code: 'library', state: 'published', content, cause: 'edit' },
      NOW,
    );
    await vi.waitFor(
      async () => expect((await search.find('kutubxona')).hits[0]?.code).toBe('library'),
      5000,
    );
    search.close();
  });

  it.runIf(engine.name === 'sqlite')(
    'finds what a command wrote beside it, even if that command began before the last change',
    async () => {
      const url = await engine.freshUrl();
      const here = await engine.openUrl(url);
      const beside = await openDb(url, { beside: true });
      const editor = await editorOf(here);
      const publish = (db: Db, word: string, at: number) =>
        createEntry(
          db,
          editor,
          { code: word, state: 'published', content: about(word, [`${word} qani`]), cause: 'edit' },
          at,
        );
      await publish(here, 'kutubxona', NOW);
      const search = createFaqSearch(here);
      expect((await search.find('kutubxona')).hits[0]?.code).toBe('kutubxona');

      await publish(beside, 'oshxona', NOW - 1000);
      const later = performance.now() + 31_000;
      vi.spyOn(performance, 'now').mockReturnValue(later);
      await search.find('oshxona');
      vi.mocked(performance.now).mockRestore();
      await vi.waitFor(async () => expect((await search.find('oshxona')).hits[0]?.code).toBe('oshxona'));
      search.close();
      await beside.close();
    },
  );
});
