/**
 * Keeps the emulated Telegram on disk: records by kind and key, as JSON, in one SQLite file.
 *
 * What changes within one turn of the event loop is written in one transaction at its end. Answers to the
 * bot and deliveries wait for that ({@link Store.afterFlush}), so nothing the bot was told is forgotten by
 * a kill -9. WAL with `synchronous = NORMAL` survives the death of the process; a power cut may take the
 * last moments, which a sandbox can bear.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export type RecordKind =
  | 'meta'
  | 'person'
  | 'room'
  | 'counter'
  | 'message'
  | 'keyboard'
  | 'file'
  | 'update'
  | 'poll'
  | 'pinned';

export interface Store {
  /** Remembers to write; `value` is asked for when it is written, so that many changes cost one. */
  put(kind: RecordKind, key: string | number, value: () => unknown): void;
  delete(kind: RecordKind, key: string | number): void;
  /** All records of a kind, in order of first writing. */
  load(kind: RecordKind): { key: string; value: unknown }[];
  /** Calls back once everything put so far is safe. */
  afterFlush(done: () => void): void;
  close(): void;
}

/** Keeps nothing: for tests and benchmarks that do not restart. */
export function createMemoryStore(): Store {
  return {
    put: () => {},
    delete: () => {},
    load: () => [],
    afterFlush: (done) => done(),
    close: () => {},
  };
}

const schema = `
  create table if not exists record (
    seq integer primary key,
    kind text not null,
    key text not null,
    value text not null,
    unique (kind, key)
  )`;

/** Opens or makes the file; throws what better-sqlite3 throws when it cannot. */
export function openStore(file: string): Store {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(schema);
  const upsert = db.prepare(
    'insert into record (kind, key, value) values (?, ?, ?) on conflict (kind, key) do update set value = excluded.value',
  );
  const remove = db.prepare('delete from record where kind = ? and key = ?');
  const select = db.prepare('select key, value from record where kind = ? order by seq');

  type Change = { kind: RecordKind; key: string; value: (() => unknown) | undefined };
  let changes = new Map<string, Change>();
  let waiting: (() => void)[] = [];
  let scheduled: NodeJS.Immediate | undefined;

  const writeAll = db.transaction((all: Iterable<Change>) => {
    for (const { kind, key, value } of all) {
      if (value) upsert.run(kind, key, JSON.stringify(value()));
      else remove.run(kind, key);
    }
  });
  const flush = () => {
    scheduled = undefined;
    if (changes.size > 0) {
      const all = changes;
      changes = new Map();
      writeAll(all.values());
    }
    const done = waiting;
    waiting = [];
    for (const each of done) each();
  };
  const note = (kind: RecordKind, key: string | number, value: Change['value']) => {
    const name = String(key);
    changes.set(`${kind} ${name}`, { kind, key: name, value });
    scheduled ??= setImmediate(flush);
  };

  return {
    put: (kind, key, value) => note(kind, key, value),
    delete: (kind, key) => note(kind, key, undefined),
    load: (kind) =>
      (select.all(kind) as { key: string; value: string }[]).map(({ key, value }) => ({
        key,
        value: JSON.parse(value) as unknown,
      })),
    afterFlush(done) {
      if (changes.size === 0) done();
      else waiting.push(done);
    },
    close() {
      if (scheduled) clearImmediate(scheduled);
      flush();
      db.close();
    },
  };
}
