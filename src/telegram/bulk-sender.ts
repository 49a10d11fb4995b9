/**
 * The bulk sender: campaigns on their way to Telegram, beside the outbox and within the same rate budget.
 *
 * Rows are read ahead and rendered outside of any transaction, so that the pace is kept by the budget alone. What has
 * ended and what goes next share a transaction, as in `sender.ts`: a row is `sending` on disk before its call begins,
 * and a crash leaves no more in doubt than were on their way. That is a window which grows with the rate.
 */
import type { InputFile } from 'grammy';
import type { Logger } from 'pino';
import type { Db } from '../db/db.ts';
import type { Budget } from './budget.ts';
import type { BulkEnded, BulkRow, BulkSource } from './bulk.ts';
import { knownMigrations } from './chats.ts';
import { type CallTelegram, type Delivery, deliver } from './delivery.ts';
import { scrub } from './errors.ts';
import { PRIORITY } from './outbox.ts';
import type { SentFiles } from './sent-files.ts';
import { stepUntilStopped } from './stepping.ts';
import { keepTold } from './told.ts';
import { createWaker } from './waker.ts';

export interface BulkSenderOptions {
  db: Db;
  source: BulkSource;
  /** Over a transport that does not ask the budget again: places are taken here. */
  call: CallTelegram;
  budget: Budget;
  /** Opens a file of ours for `{ $upload: id }` in a payload. */
  openUpload: (id: string) => Promise<InputFile>;
  files: SentFiles;
  now: () => number;
  log: Logger;
  /** The most messages on their way at a time. */
  concurrency?: number;
  /** How long calls in flight may take to end after the stop, ms. */
  drainMs?: number;
}

const CONCURRENCY = 128;
/** As many are on their way as go in this time, so that an answer that takes long does not slow the rate. */
const WINDOW_MS = 500;
const SMALLEST_WINDOW = 4;
/** Rows rendered and waiting for their place. */
const READ_AHEAD = 500;
const READ_AGAIN_BELOW = 250;
/** Places come free every few milliseconds; those of this time share a transaction. */
const PLACES_MS = 10;
/** Ended calls are written at the latest after this. */
const SHARE_COMMIT_MS = 20;
const DATABASE_RETRY_MS = 1000;
/** As many answers lost one after the other mean that the way to Telegram is broken: every further one is in doubt. */
const LOST_IN_A_ROW = 3;
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 15_000;

/**
 * Sends until `signal` stops it, then waits for what is in flight. One may run at a time.
 *
 * A row whose call has not ended when the time to drain is over stays `sending`, and is uncertain later.
 */
export async function runBulkSender(options: BulkSenderOptions, signal: AbortSignal): Promise<void> {
  const { db, source, budget, now, log, files } = options;
  const way = { ...options, knownFile: files.known };
  const inFlight = new Map<number, Promise<void>>();
  const waker = createWaker(now);
  let ready: BulkRow[] = [];
  /** A campaign was paused, changed or begun: what was read ahead may be of yesterday. */
  let stale = false;
  let ended: BulkEnded[] = [];
  /** There may be something to read; when there is nothing, the moment to look again. */
  let readAt = 0;
  let recoverAt: number | undefined = 0;
  /** Answers lost since the last one that came, and until when nothing goes for it. */
  let lost = 0;
  let restsUntil = 0;
  const moved = await knownMigrations(db);
  const stopHearing = source.listen(() => {
    stale = true;
    waker.wake();
  });

  const calls = () => [...inFlight.values()];
  await stepUntilStopped({ waker, step, inFlight: calls, drainMs: options.drainMs }, signal).finally(
    stopHearing,
  );

  async function step(): Promise<void> {
    const settling = ended;
    ended = [];
    try {
      if (!signal.aborted) await lookAhead();
      const wanted = signal.aborted ? [] : takePlaces();
      if (settling.length === 0 && wanted.length === 0) return;
      const claimed = await db.transaction(async (tx) => {
        if (settling.length > 0) await source.settle(tx, settling, now());
        await keepTold(tx, settling, options, now());
        return wanted.length > 0 ? source.claim(tx, wanted, now()) : new Set<number>();
      });
      const free = wanted.reduce((sum, { paid, weight }) => (paid ? sum : sum + weight), 0);
      if (free > 0) budget.late(free, now());
      for (const row of wanted) if (claimed.has(row.id)) start(row);
      // Those that may not go any more leave room for others at once.
      if (claimed.size < wanted.length) waker.wake();
    } catch (error) {
      log.error({ reason: scrub(error) }, 'campaigns cannot reach the database; trying again');
      ended = [...settling, ...ended];
      ready = [];
      readAt = 0;
      // What a lost commit claimed was never called; its lease ends by itself.
      recoverAt ??= now() + DATABASE_RETRY_MS;
      waker.wakeAt(now() + DATABASE_RETRY_MS);
    }
  }

  /** Fills the rows that are ready, when there is anything to fill them with. */
  async function lookAhead(): Promise<void> {
    if (recoverAt !== undefined && recoverAt <= now()) recoverAt = await source.recover(now());
    if (recoverAt !== undefined) waker.wakeAt(recoverAt);
    if (stale) {
      stale = false;
      ready = [];
      readAt = 0;
    }
    if (ready.length >= READ_AGAIN_BELOW || readAt > now()) {
      if (readAt > now() && Number.isFinite(readAt)) waker.wakeAt(readAt);
      return;
    }
    readAt = Number.POSITIVE_INFINITY;
    const known = new Set([
      ...inFlight.keys(),
      ...ready.map(({ id }) => id),
      ...ended.map(({ row }) => row.id),
    ]);
    const { rows, nextAt } = await source.readAhead(READ_AHEAD - ready.length, known, now());
    ready.push(...rows);
    if (rows.length > 0) readAt = 0;
    else if (nextAt !== undefined) {
      readAt = Math.min(readAt, nextAt);
      waker.wakeAt(readAt);
    }
  }

  /** Takes as many rows as may go now. */
  function takePlaces(): BulkRow[] {
    const at = now();
    if (restsUntil > at) {
      waker.wakeAt(restsUntil);
      return [];
    }
    const wanted: BulkRow[] = [];
    const waiting: BulkRow[] = [];
    const free = windowAt(at) - inFlight.size;
    for (const [place, row] of ready.entries()) {
      const { paid, weight } = row;
      const leave =
        wanted.length < free ? budget.take(chatOf(row), PRIORITY.bulk, at, { paid, weight }) : undefined;
      if (leave?.go) {
        wanted.push(row);
        continue;
      }
      waiting.push(row);
      if (leave) waker.wakeAt(Math.max(leave.until, at + PLACES_MS));
      if (leave?.waitsFor === 'chat') continue;
      waiting.push(...ready.slice(place + 1));
      break;
    }
    ready = waiting;
    return wanted;
  }

  function windowAt(at: number): number {
    // One goes ahead and shows whether the way is mended.
    if (lost >= LOST_IN_A_ROW) return 1;
    const most = options.concurrency ?? CONCURRENCY;
    if (ready[0]?.paid) return most;
    return Math.min(most, Math.max(SMALLEST_WINDOW, Math.ceil((budget.bulkRate(at) * WINDOW_MS) / 1000)));
  }

  function chatOf(row: BulkRow): number {
    return moved.get(row.chatId) ?? row.chatId;
  }

  function start(row: BulkRow): void {
    const work = deliver({ ...row, chatId: chatOf(row) }, way)
      .catch((error): Delivery => {
        log.error({ reason: scrub(error) }, 'a campaign message could not be prepared');
        return { outcome: { state: 'failed', reason: 'internal', detail: scrub(error) } };
      })
      .then((delivery) => {
        inFlight.delete(row.id);
        rest(row, delivery);
        ended.push({ row, ...delivery });
        if (inFlight.size === 0) waker.wake();
        else waker.wakeAt(now() + SHARE_COMMIT_MS);
      });
    inFlight.set(row.id, work);
  }

  /** Obeys what Telegram asks for, and keeps back while its answers are lost. */
  function rest(row: BulkRow, { outcome, movedTo }: Delivery): void {
    if (movedTo !== undefined) moved.set(row.chatId, movedTo);
    lost = outcome.state === 'uncertain' ? lost + 1 : 0;
    if (lost >= LOST_IN_A_ROW) {
      const rests = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (lost - LOST_IN_A_ROW));
      restsUntil = Math.max(restsUntil, now() + rests);
    }
    if (outcome.state !== 'later') return;
    if (outcome.reason === 'tooManyRequests') budget.refused(chatOf(row), outcome.dueAt, now());
    if (outcome.holds === 'bot') budget.hold(outcome.dueAt);
    readAt = Math.min(readAt, outcome.dueAt);
    waker.wakeAt(outcome.dueAt);
  }
}
