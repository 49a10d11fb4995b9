/**
 * What the rest of the program sees of the database: one set of queries on either engine.
 *
 * Rules for callers:
 * - only `await` a query; count changed rows with `.returning()`;
 * - inside `transaction` use the `tx` it gives; the outer `db` throws there;
 * - never await the network or the clock in a transaction: SQLite has one writer.
 */
import type { SQL } from 'drizzle-orm';
import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type { Schema } from './schema/schema.ts';

type Core = Pick<
  SqliteRemoteDatabase<Schema>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'
>;

export type Engine = 'sqlite' | 'postgres';

/** The tables with a full-text index over their `search_text`. */
export type Searchable = 'messages' | 'teachers' | 'learners' | 'posts';

export interface Queries extends Core {
  readonly t: Schema;
  readonly engine: Engine;
  /** Locks the rows a select finds until the transaction ends; SQLite's single writer needs no lock. */
  forUpdate<Q>(query: Q): Q;
  /** `(select id …)` of the newest `limit` rows whose text has every word of `words`, the last as a prefix. */
  hits(table: Searchable, words: string, limit: number): SQL;
  /** SQLite only: runs SQL now, for `statement.ts`. A write outside a transaction has to wait for its turn. */
  readonly run?: (text: string, params: unknown[]) => unknown[] | Promise<unknown[]>;
  /** Tells every instance after commit; nothing when the transaction rolls back. */
  notify(channel: Channel, payload: string): Promise<void>;
}

/** What instances tell each other: new rows in the inbox or the outbox, and what officials look at when it changes. */
export type Channel =
  | 'inbox'
  | 'outbox'
  | 'ticket'
  | 'official'
  | 'campaign'
  | 'post'
  | 'faq'
  | 'guide'
  | 'settings';

export interface Db extends Queries {
  /** Runs `work` in a transaction: all of it is durable when the promise resolves, none of it when it rejects. */
  transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T>;
  /** Hears what `notify` tells. Returns the way to stop hearing. */
  listen(channel: Channel, heard: (payload: string) => void): () => void;
  /** Brings the schema up to date; on SQLite after writing a backup when there is anything to lose. */
  migrate(): Promise<void>;
  /**
   * Runs `work` on one instance at a time, for as long as `signal` lets it; another instance takes over within
   * seconds when this one dies. `work` gets a signal that also fires when the leadership is lost.
   */
  whileLeader(
    role: LeaderRole,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /** True when a query succeeds now. */
  healthy(): Promise<boolean>;
  /** Waits for transactions under way, then lets go of everything. Closing again does nothing. */
  close(): Promise<void>;
}

/** Jobs of which there must be one in the world at a time. */
export type LeaderRole = 'telegram' | 'clock' | 'imports';

/** The words of a search, folded already, without anything a search engine would take for an operator. */
export function searchWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
