/**
 * The sender: takes rows out of the outbox and gives them to Telegram.
 *
 * A row is `sending` on disk before the call begins, so that a crash can be told from a row never tried. One
 * message is on its way per chat, in order; chats go side by side. What has ended and what goes next share a
 * transaction, so the busier it is, the fewer commits a message costs. Nothing is polled: a notice, an ended
 * call, or the nearest moment at which something may go wakes the loop.
 */
import type { InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Logger } from 'pino';
import type { Db, Queries } from '../db/db.ts';
import type { Budget } from './budget.ts';
import { knownMigrations } from './chats.ts';
import { type CallTelegram, type Delivery, deliver, hasUpload, type OutboxRow } from './delivery.ts';
import { scrub } from './errors.ts';
import { tellSettled } from './outbox.ts';
import {
  claimRows,
  dueRows,
  expire,
  heldChats,
  nextDue,
  nextScheduled,
  recoverSending,
  releaseUncalled,
  settle,
  wakeScheduled,
} from './outbox-claims.ts';
import { recallPace } from './pace.ts';
import type { SentFiles } from './sent-files.ts';
import { stepUntilStopped } from './stepping.ts';
import { keepTold } from './told.ts';
import { createWaker } from './waker.ts';

export interface SenderOptions {
  db: Db;
  /** Over a transport that does not ask the budget again: places are taken here. */
  call: CallTelegram;
  budget: Budget;
  /** Opens a file of ours for `{ $upload: id }` in a payload. */
  openUpload: (id: string) => Promise<InputFile>;
  files: SentFiles;
  now: () => number;
  log: Logger;
  /** Told of every message sent with a file of ours, so that its `file_id` can be used the next time. */
  onUploaded?: (outboxId: number, message: Message) => Promise<void>;
  /** Told of every message that failed, in the transaction that writes it down. */
  onFailed?: (tx: Queries, chatId: number, reason: string, now: number) => Promise<void>;
  /** Messages on their way at a time. */
  concurrency?: number;
  /** How long calls in flight may take to end after the stop, ms. */
  drainMs?: number;
}

interface Ended extends Delivery {
  row: OutboxRow;
}

const CONCURRENCY = 64;
const DATABASE_RETRY_MS = 1000;
/** As many ended calls are worth a commit at once; fewer wait a moment for others. */
const SHARE_COMMIT = 32;
const SHARE_COMMIT_MS = 4;
/** Rows looked at beyond the free places, because some chats will have to wait. */
const LOOKAHEAD = 32;
/** Scheduled rows that come before the sender in one transaction. */
const WAKE_AT_ONCE = 1000;

/**
 * Sends until `signal` stops it, then waits for what is in flight. One sender may run at a time.
 *
 * A row whose call has not ended when the time to drain is over stays `sending`, and is `uncertain` at the next
 * start.
 */
export async function runSender(options: SenderOptions, signal: AbortSignal): Promise<void> {
  const { db, budget, now, log, files } = options;
  const way = { ...options, knownFile: files.known };
  const concurrency = options.concurrency ?? CONCURRENCY;
  const inFlight = new Map<number, { row: OutboxRow; work: Promise<void> }>();
  /** Chats that have to wait, and until when. */
  const resting = new Map<number, number>();
  const waker = createWaker(now);
  let ended: Ended[] = [];
  /** A commit failed, or seemed to: rows may be claimed that nobody called. */
  let inDoubt = false;

  const lost = await recoverSending(db, now());
  if (lost.length > 0) log.warn({ rows: lost.length }, 'messages are uncertain after a crash');
  for (const { chatId, until } of await heldChats(db, now())) budget.holdChat(chatId, until);
  await recallPace(db, budget);
  const moved = await knownMigrations(db);
  const stopHearing = db.listen('outbox', (notice) => {
    if (notice === '') waker.wake();
  });

  const calls = () => [...inFlight.values()].map((each) => each.work);
  await stepUntilStopped({ waker, step, inFlight: calls, drainMs: options.drainMs }, signal).finally(
    stopHearing,
  );

  /** Settles what has ended and takes what may go, in one transaction; then makes the calls. */
  async function step(): Promise<void> {
    const settling = ended;
    ended = [];
    const free = signal.aborted ? 0 : concurrency - inFlight.size;
    if (settling.length === 0 && free <= 0) return;
    try {
      const taken = await db.transaction(async (tx) => {
        await settleAll(tx, settling);
        if (inDoubt)
          await releaseUncalled(
            tx,
            [...inFlight.values()].map((each) => each.row.id),
          );
        return free > 0 ? take(tx, free) : [];
      });
      inDoubt = false;
      for (const row of taken) start(row);
    } catch (error) {
      log.error({ reason: scrub(error) }, 'the outbox cannot be reached; trying again');
      inDoubt = true;
      ended = [...settling, ...ended];
      waker.wakeAt(now() + DATABASE_RETRY_MS);
      return;
    }
    for (const each of settling) report(each);
  }

  async function settleAll(tx: Queries, all: Ended[]): Promise<void> {
    const settled: number[] = [];
    for (const { row, outcome } of all) {
      if (await settle(tx, row, outcome, now())) settled.push(row.id);
      if (outcome.state === 'failed') await options.onFailed?.(tx, row.chatId, outcome.reason, now());
    }
    await keepTold(tx, all, options, now());
    await tellSettled(tx, settled);
  }

  /** Claims up to `free` rows that may go now, one a chat. */
  async function take(tx: Queries, free: number): Promise<OutboxRow[]> {
    const at = now();
    for (const [chatId, until] of resting) {
      if (until <= at) resting.delete(chatId);
      else waker.wakeAt(until);
    }
    const waiting = JSON.stringify([...inFlight.keys(), ...resting.keys()]);
    const limit = free + LOOKAHEAD;
    const woken = await wakeScheduled(tx, { now: at, limit: WAKE_AT_ONCE });
    const candidates = await dueRows(tx, { now: at, resting: waiting, limit });
    const wanted: OutboxRow[] = [];
    const expired: number[] = [];
    const chats = new Set<number>();
    for (const { notAfter, ...row } of candidates) {
      if (wanted.length === free) break;
      if (notAfter !== null && notAfter <= at) {
        expired.push(row.id);
        continue;
      }
      const chatId = moved.get(row.chatId) ?? row.chatId;
      if (chats.has(chatId) || inFlight.has(chatId)) continue;
      const leave = budget.take(chatId, row.priority, at);
      if (leave.go) {
        chats.add(chatId);
        wanted.push({ ...row, chatId });
        continue;
      }
      waker.wakeAt(leave.until);
      if (leave.waitsFor !== 'chat') break;
      resting.set(chatId, leave.until);
      chats.add(chatId);
    }
    // All were seen: the rest is not due yet. Otherwise an ended call or a timer above looks again.
    if (candidates.length < limit) {
      const [near] = await nextDue(tx, { now: at });
      const [far] = await nextScheduled(tx, {});
      for (const next of [near, far]) if (next?.at) waker.wakeAt(next.at);
    } else if (wanted.length < free && chats.size > wanted.length) {
      waker.wake();
    }
    if (expired.length > 0) await expire(tx, expired, at);
    if (expired.length > 0 || woken.length === WAKE_AT_ONCE) waker.wake();
    if (wanted.length === 0) return [];
    const claimed = await claimRows(tx, { ids: JSON.stringify(wanted.map((row) => row.id)) });
    const taken = new Set(claimed.map((row) => row.id));
    return wanted.filter((row) => taken.has(row.id));
  }

  function start(row: OutboxRow): void {
    const work = deliver(row, way)
      .catch((error): Delivery => {
        log.error({ reason: scrub(error) }, 'a message could not be prepared');
        return { outcome: { state: 'failed', reason: 'internal', detail: scrub(error) } };
      })
      .then((delivery) => {
        inFlight.delete(row.chatId);
        rest(row, delivery);
        ended.push({ row, ...delivery });
        // While many are on their way, a few that end together share a commit.
        if (inFlight.size === 0 || ended.length >= SHARE_COMMIT) waker.wake();
        else waker.wakeAt(now() + SHARE_COMMIT_MS);
      });
    inFlight.set(row.chatId, { row, work });
  }

  /** Keeps the order of a chat whose message has to go again, and obeys what Telegram asks for. */
  function rest(row: OutboxRow, { outcome, movedTo }: Delivery): void {
    if (movedTo !== undefined) moved.set(row.chatId, movedTo);
    if (outcome.state !== 'later') return;
    const chatId = movedTo ?? row.chatId;
    if (outcome.reason === 'tooManyRequests') budget.refused(chatId, outcome.dueAt, now());
    if (outcome.holds === 'bot') budget.hold(outcome.dueAt);
    resting.set(chatId, outcome.dueAt);
    waker.wakeAt(outcome.dueAt);
  }

  /** After the commit: what others want to know. */
  function report({ row, outcome }: Ended): void {
    if (outcome.state === 'sent') {
      if (!options.onUploaded || !outcome.message || !hasUpload(row.payload)) return;
      options.onUploaded(row.id, outcome.message).catch((error: unknown) => {
        log.error({ reason: scrub(error) }, 'a sent file could not be remembered');
      });
      return;
    }
    const { state, reason } = outcome;
    log.warn({ outboxId: row.id, method: row.method, state, reason }, 'a message was not sent');
  }
}
