/**
 * What the bulk sender asks of those who have much to send: rows that it can read ahead, claim and settle.
 */
import type { Queries } from '../db/db.ts';
import type { Delivery } from './delivery.ts';
import type { OutboxMethod } from './outbox.ts';

/** One message of a campaign, ready to go. */
export interface BulkRow {
  /** The source's own number of it. */
  readonly id: number;
  readonly chatId: number;
  readonly method: OutboxMethod;
  /** As in the outbox: without `chat_id`, uploads as `{ $upload: id }`. */
  readonly payload: Record<string, unknown>;
  /** Messages that it counts for: the items of an album. */
  readonly weight: number;
  /** By paid broadcast, at its own rate. */
  readonly paid: boolean;
  /** Tries before this one. */
  readonly attempts: number;
}

export interface BulkEnded extends Delivery {
  readonly row: BulkRow;
}

/** Something to send in bulk. Calls never overlap. */
export interface BulkSource {
  /**
   * Rows that were with Telegram when their sender died become uncertain.
   *
   * @returns when to call again for those whose lease still runs, ms UTC
   */
  recover(now: number): Promise<number | undefined>;
  /**
   * Reads up to `limit` rows ahead, in order, without those in `known`. Nothing is written for what is only read.
   *
   * @returns what may go now, and when the next may (ms UTC) if nothing is due
   */
  readAhead(
    limit: number,
    known: ReadonlySet<number>,
    now: number,
  ): Promise<{ rows: readonly BulkRow[]; nextAt: number | undefined }>;
  /**
   * Marks rows as being sent, durable with the transaction; leaves out those that may not go any more.
   *
   * @returns the ids of those that go
   */
  claim(tx: Queries, rows: readonly BulkRow[], now: number): Promise<ReadonlySet<number>>;
  /** Writes what became of claimed rows. */
  settle(tx: Queries, ended: readonly BulkEnded[], now: number): Promise<void>;
  /**
   * Calls `heard` when a campaign begins, changes, pauses, goes on or ends, here or on another instance, and not
   * while it merely gets on. Returns the way to stop.
   */
  listen(heard: () => void): () => void;
}
