/**
 * Bringing files of the folder `faq/` into the desk. Importing twice changes nothing; an entry that was edited in the
 * panel since its import stays what it is, and is listed, unless the file is to be taken.
 */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
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
  /** Files that it did not come to, because it was stopped; an import of the same files does the rest. */
  readonly left: number;
}

export interface ImportWish {
  /** Codes whose file is taken although the entry was edited; `all` of them. */
  readonly take?: readonly string[] | 'all';
  /** Does nothing when there is an entry already: the first start, on whichever instance. */
  readonly onlyIntoEmpty?: boolean;
  /** Stops it after the files that are just being brought in. */
  readonly signal?: AbortSignal;
}

/** Files of one transaction: others wait no longer for their turn to write. */
const AT_ONCE = 50;

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
    const wish = { code, state, content, cause: 'import', importedHash } as const;
    const { kind } = await createEntryIn(tx, null, wish, now);
    if (kind !== 'saved') throw new Error(`The file of ${code} was not brought in: ${kind}.`);
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

/** Brings in those of a few files that can be read, in one transaction. */
async function importSome(
  db: Db,
  files: readonly EntryFile[],
  now: number,
  wish: ImportWish,
): Promise<[code: string, Fate][]> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'faq');
    if (wish.onlyIntoEmpty && !(await isFaqEmpty(tx))) return [];
    const { faqEntries } = tx.t;
    const codes = files.map(({ code }) => code);
    const known = await tx.forUpdate(
      tx
        .select()
        .from(faqEntries)
        .where(listed(tx, faqEntries.code, codes)),
    );
    const byCode = new Map(known.map((entry) => [entry.code, entry]));
    const done: [string, Fate][] = [];
    for (const file of files) {
      done.push([file.code, await importOne(tx, byCode.get(file.code), file, wish, now)]);
    }
    return done;
  });
}

/**
 * Brings in all files that can be read: a few at a time, so that whoever works meanwhile waits a moment at most, except
 * into an empty FAQ, where it is all or nothing. What fails says how many files came in before it.
 *
 * @param now ms UTC
 */
export async function importFaq(
  db: Db,
  files: readonly NamedText[],
  now: number,
  wish: ImportWish = {},
): Promise<ImportReport> {
  const atOnce = wish.onlyIntoEmpty ? files.length : AT_ONCE;
  const problems: ({ name: string } & FileProblem)[] = [];
  const fates: [string, Fate][] = [];
  let come = 0;
  while (come < files.length && !wish.signal?.aborted) {
    const good: EntryFile[] = [];
    const some = files.slice(come, come + atOnce);
    for (const { name, text } of some) {
      const file = readEntryFile(name, text);
      if (file.kind === 'good') good.push(file);
      else problems.push(...file.problems.map((problem) => ({ name, ...problem })));
    }
    try {
      fates.push(...(await importSome(db, good, now, wish)));
    } catch (cause) {
      const how = `The import stopped at file ${come + 1} of ${files.length}; the same import does the rest.`;
      throw new Error(`${how} ${String(cause)}`, { cause });
    }
    come += some.length;
  }
  const withFate = (fate: Fate) => fates.flatMap(([code, each]) => (each === fate ? [code] : []));
  return {
    added: withFate('added'),
    updated: withFate('updated'),
    unchanged: withFate('unchanged'),
    differing: fates.flatMap(([, fate]) => (typeof fate === 'string' ? [] : [fate])),
    problems,
    left: files.length - come,
  };
}
