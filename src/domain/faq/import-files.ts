/**
 * Bringing files of the folder `faq/` into the desk. Importing twice changes nothing; an entry that was edited in the
 * panel since its import stays what it is, and is listed, unless the file is to be taken.
 */
import { eq, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { FaqContent } from '../../db/schema/faq.ts';
import { takeTurn } from '../../db/turn.ts';
import { changeEntryIn, createEntryIn } from './edit-entries.ts';
import { isFaqEmpty } from './entries.ts';
import { differingParts, type Entry, hashOf } from './entry.ts';
import { type EntryFile, type FileProblem, readEntryFile } from './files.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** An entry that was edited in the panel, and what of it the file says otherwise. */
export interface Differing {
  readonly code: string;
  readonly parts: readonly (keyof FaqContent | 'state')[];
}

/** What became of the files, by the codes of their entries. */
export interface ImportReport {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly differing: readonly Differing[];
  /** Files that could not be read; nothing of them was brought in. */
  readonly problems: readonly ({ readonly name: string } & FileProblem)[];
}

export interface ImportWish {
  /** Codes whose file is taken although the entry was edited; `all` of them. */
  readonly take?: readonly string[] | 'all';
  /** Does nothing when there is an entry already: the first start, on whichever instance. */
  readonly onlyIntoEmpty?: boolean;
}

type Fate = 'added' | 'updated' | 'unchanged' | Differing;

/** Whether the file is to overwrite what somebody edited. */
const isTaken = ({ take = [] }: ImportWish, code: string): boolean => take === 'all' || take.includes(code);

function partsOf(before: Entry, file: EntryFile): Differing['parts'] {
  const parts = differingParts(before.content, file.content);
  return before.state === file.state ? parts : ['state', ...parts];
}

async function importOne(
  tx: Queries,
  before: Entry | undefined,
  file: EntryFile,
  wish: ImportWish,
  now: number,
): Promise<Fate> {
  const importedHash = hashOf(file);
  const { code, state, content } = file;
  if (!before) {
    await createEntryIn(tx, null, { code, state, content, cause: 'import', importedHash }, now);
    return 'added';
  }
  const standing = hashOf(before);
  if (standing === importedHash) {
    if (before.importedHash !== importedHash) {
      const { faqEntries } = tx.t;
      await tx.update(faqEntries).set({ importedHash }).where(eq(faqEntries.id, before.id));
    }
    return 'unchanged';
  }
  if (standing !== before.importedHash && !isTaken(wish, code)) return { code, parts: partsOf(before, file) };
  await changeEntryIn(tx, null, before.id, { content, state, cause: 'import', importedHash }, now);
  return 'updated';
}

/**
 * Brings in all files that can be read, in one transaction.
 *
 * @param now ms UTC
 */
export async function importFaq(
  db: Db,
  files: readonly NamedText[],
  now: number,
  wish: ImportWish = {},
): Promise<ImportReport> {
  const read = files.map(({ name, text }) => ({ name, file: readEntryFile(name, text) }));
  const problems = read.flatMap(({ name, file }) =>
    file.kind === 'problems' ? file.problems.map((problem) => ({ name, ...problem })) : [],
  );
  const good = read.flatMap(({ file }) => (file.kind === 'good' ? [file] : []));
  const fates = await db.transaction(async (tx): Promise<[string, Fate][]> => {
    await takeTurn(tx, 'faq');
    if (wish.onlyIntoEmpty && !(await isFaqEmpty(tx))) return [];
    const { faqEntries } = tx.t;
    const codes = good.map(({ code }) => code);
    const known = await tx.forUpdate(tx.select().from(faqEntries).where(inArray(faqEntries.code, codes)));
    const byCode = new Map(known.map((entry) => [entry.code, entry]));
    const done: [string, Fate][] = [];
    for (const file of good) {
      done.push([file.code, await importOne(tx, byCode.get(file.code), file, wish, now)]);
    }
    return done;
  });
  const withFate = (fate: Fate) => fates.flatMap(([code, each]) => (each === fate ? [code] : []));
  return {
    added: withFate('added'),
    updated: withFate('updated'),
    unchanged: withFate('unchanged'),
    differing: fates.flatMap(([, fate]) => (typeof fate === 'string' ? [] : [fate])),
    problems,
  };
}
