/**
 * SQLite, the embedded default: one file, one process, every commit on disk before it is reported.
 *
 * Transactions are asynchronous functions over a synchronous driver. They run strictly one after the other on one
 * writing connection, and those that wait at the same moment share one commit (`synchronous = FULL` costs about
 * half a millisecond each): every transaction is a savepoint in a group, and its promise resolves after the
 * group's commit. One that throws rolls back alone. Reads outside transactions use a second, read-only connection
 * and see what is committed.
 */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle as drizzleSync } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { drizzle } from 'drizzle-orm/sqlite-proxy';
import { type Channel, type Db, type Queries, type Searchable, searchWords } from './db.ts';
import { createGuard } from './guard.ts';
import { migrationsFolder, migrationsPending } from './migrations.ts';
import { schema } from './schema/sqlite.ts';
import { lockFile, newestMigration, stamp } from './sqlite-file.ts';

type Method = 'run' | 'all' | 'values' | 'get';

const STATEMENT_CACHE = 500;
/** A process that is just ending may still hold the file. */
const LOCK_WAIT_MS = 2000;
/** The most transactions in one commit, so that the first of a long queue does not wait for the last. */
const GROUP_LIMIT = 256;

/** A connection that keeps its compiled statements and speaks drizzle's sqlite-proxy protocol. */
class Connection {
  private readonly compiled = new Map<string, Database.Statement>();
  readonly raw: Database.Database;

  constructor(raw: Database.Database) {
    this.raw = raw;
  }

  compile(text: string): Database.Statement {
    let found = this.compiled.get(text);
    if (!found) {
      // A bare parameter of LIMIT is looked at while SQLite plans, which makes it plan anew at every run.
      found = this.raw.prepare(text.replace(/ limit \?/g, ' limit (? + 0)'));
      if (found.reader) found.raw(true);
      if (this.compiled.size >= STATEMENT_CACHE) this.compiled.delete(this.compiled.keys().next().value!);
      this.compiled.set(text, found);
    }
    return found;
  }

  run(text: string, params: unknown[], method: Method): { rows: unknown[] } {
    const compiled = this.compile(text);
    if (!compiled.reader) {
      compiled.run(...params);
      return { rows: [] };
    }
    const rows = method === 'get' ? compiled.get(...params) : compiled.all(...params);
    return { rows: rows as unknown[] };
  }
}

/** Runs SQL on one of the connections; a write that has to wait for its turn gives a promise. */
type Runner = (
  text: string,
  params: unknown[],
  method: Method,
) => { rows: unknown[] } | Promise<{ rows: unknown[] }>;

interface Transaction {
  work: () => Promise<unknown>;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
  /** To be told after the commit. */
  told: [Channel, string][];
}

export interface SqliteOptions {
  /** Where the backup before a migration goes; next to the database when not given. */
  backupDir?: string;
  /** Shares the file with the process that holds it, if there is one. */
  beside?: boolean;
  /** Whether to watch for code that leaves its transaction (`guard.ts`); true when not given. */
  guarded?: boolean;
  /** Another folder of migrations than the program's own. */
  migrationsRoot?: string;
}

/**
 * Opens (and makes) a database file. The file is locked: a second process is refused with a clear error, unless it is
 * a command that asks to work `beside`.
 */
export function openSqlite(file: string, options: SqliteOptions = {}): Db {
  mkdirSync(dirname(file), { recursive: true });
  const unlock = lockFile(file, options.beside ? 0 : LOCK_WAIT_MS);
  if (!unlock && !options.beside) {
    throw new Error(
      `Another Hamroh process has ${file} open. Stop it first, or use PostgreSQL for several instances.`,
    );
  }
  const writing = new Connection(new Database(file));
  writing.raw.pragma('journal_mode = WAL');
  writing.raw.pragma('synchronous = FULL');
  writing.raw.pragma('foreign_keys = ON');
  writing.raw.pragma('busy_timeout = 5000');
  writing.raw.pragma('cache_size = -32768');
  // Where pages go that a savepoint may have to bring back: every transaction here is one.
  writing.raw.pragma('temp_store = MEMORY');
  const reading = new Connection(new Database(file, { readonly: true }));
  reading.raw.pragma('busy_timeout = 5000');
  reading.raw.pragma('cache_size = -65536');

  const bus = new EventEmitter().setMaxListeners(0);
  const guard = createGuard<Transaction>(options.guarded ?? true);
  const waiting: Transaction[] = [];
  let current: Transaction | undefined;
  let pumping = false;

  /** What the running code is inside of, where that must not be. */
  const strayed = () => current !== undefined && guard.seen() === current;

  async function runGroup(): Promise<void> {
    const done: (() => void)[] = [];
    const failed: ((reason: unknown) => void)[] = [];
    const told: Transaction['told'] = [];
    writing.compile('BEGIN IMMEDIATE').run();
    try {
      for (let n = 0; n < GROUP_LIMIT && waiting.length > 0; n++) {
        const transaction = waiting.shift()!;
        writing.compile('SAVEPOINT one').run();
        current = transaction;
        try {
          const value = await guard.run(transaction, transaction.work);
          writing.compile('RELEASE one').run();
          done.push(() => transaction.resolve(value));
          failed.push(transaction.reject);
          told.push(...transaction.told);
        } catch (error) {
          // A full disk may have rolled everything back already; then the commit below fails for all.
          if (writing.raw.inTransaction) {
            writing.compile('ROLLBACK TO one').run();
            writing.compile('RELEASE one').run();
          }
          done.push(() => transaction.reject(error));
          failed.push(transaction.reject);
        } finally {
          current = undefined;
        }
      }
      writing.compile('COMMIT').run();
    } catch (error) {
      if (writing.raw.inTransaction) writing.compile('ROLLBACK').run();
      for (const reject of failed) reject(error);
      return;
    }
    for (const settle of done) settle();
    for (const [channel, payload] of told) bus.emit(channel, payload);
  }

  async function pump(): Promise<void> {
    while (waiting.length > 0) {
      await runGroup();
      // Whoever writes in a loop would otherwise keep everybody else from the network until the loop ends.
      await new Promise(setImmediate);
    }
    pumping = false;
  }

  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject, told: [] });
      if (pumping) return;
      pumping = true;
      // The next turn of the event loop, so that whatever else arrives in this one shares the commit.
      setImmediate(() => void pump());
    });
  }

  const inside: Runner = (text, params, method) => {
    if (current === undefined || !guard.isIn(current)) {
      throw new Error('A transaction was used outside itself or after its end.');
    }
    return writing.run(text, params, method);
  };

  const anywhere: Runner = (text, params, method) => {
    if (strayed()) throw new Error('The database was used inside a transaction: use the tx it gives.');
    if (reading.compile(text).readonly) return reading.run(text, params, method);
    return enqueue(async () => writing.run(text, params, method));
  };

  const extend = (run: Runner, notify: Queries['notify']): Queries =>
    Object.assign(
      drizzle(async (text, params, method) => run(text, params, method), { schema }) as object as Queries,
      {
        run(text: string, params: unknown[]) {
          const result = run(text, params, 'all');
          return result instanceof Promise ? result.then(({ rows }) => rows) : result.rows;
        },
        t: schema,
        engine: 'sqlite' as const,
        forUpdate: <Q>(query: Q) => query,
        hits: (table: Searchable, words: string, limit: number) => {
          const fts = sql.raw(`${table}_fts`);
          return sql`(select rowid from ${fts} where ${fts} match ${matchQuery(words)} order by rowid desc limit ${limit})`;
        },
        notify,
      },
    );

  const tx = extend(inside, async (channel, payload) => {
    current!.told.push([channel, payload]);
  });

  const backUp = () => {
    const folder = options.backupDir ?? dirname(file);
    mkdirSync(folder, { recursive: true });
    writing.raw.prepare('VACUUM INTO ?').run(join(folder, `before-migration-${stamp(Date.now())}.db`));
  };

  const outside = extend(anywhere, async (channel, payload) => {
    bus.emit(channel, payload);
  });

  return Object.assign(outside, {
    transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
      if (strayed()) throw new Error('A transaction was begun inside a transaction: use its tx.');
      // Awaited inside, so that a builder handed back unawaited still runs in its own transaction.
      return enqueue(async () => await work(tx));
    },
    listen(channel: Channel, heard: (payload: string) => void) {
      bus.on(channel, heard);
      return () => void bus.off(channel, heard);
    },
    async migrate() {
      const folder = migrationsFolder('sqlite', options.migrationsRoot);
      const applied = newestMigration(writing.raw);
      if (!migrationsPending(folder, applied)) return;
      if (!unlock) throw new Error(`A Hamroh process of another version has ${file} open: stop it first.`);
      if (applied !== undefined) backUp();
      // Inside the migrator's own transaction this pragma does nothing, and a rebuilt table would cascade.
      writing.raw.pragma('foreign_keys = OFF');
      migrate(drizzleSync(writing.raw), { migrationsFolder: folder });
      const broken = writing.raw.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`A migration left ${broken.length} rows without their parent.`);
      writing.raw.pragma('foreign_keys = ON');
    },
    async whileLeader(_role: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>) {
      if (!signal.aborted) await work(signal);
    },
    async healthy() {
      return reading.raw.open && reading.compile('select 1').get() !== undefined;
    },
    async close() {
      while (pumping || waiting.length > 0) await new Promise(setImmediate);
      if (!writing.raw.open) return;
      reading.raw.close();
      writing.raw.pragma('optimize');
      writing.raw.close();
      unlock?.();
    },
  });
}

/** Every word must occur, the last one as a prefix; the quotes keep FTS5's operators out. */
function matchQuery(text: string): string {
  const words = searchWords(text).map((word) => `"${word}"`);
  return words.length > 0 ? `${words.join(' ')}*` : '""';
}
