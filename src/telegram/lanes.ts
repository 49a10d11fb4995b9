/**
 * Lanes: updates of one chat are handled in order, chats side by side.
 *
 * What waits is in the table; memory holds a bounded part of it. Updates accepted in this process are handed over
 * directly, which only saves reading them: whatever does not fit, was accepted elsewhere or was left by a crash is
 * read from the table. An update is done when its handler resolves; a crash before that is on disk means that it is
 * handled once more.
 */
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Db } from '../db/db.ts';
import { scrub } from './errors.ts';
import { type InboxItem, readInboxNotice } from './inbox.ts';
import { type Ending, markEnded, type Page, pendingAmong, pendingPage } from './inbox-rows.ts';
import { judge, NO_FAILURES, type Trial } from './trial.ts';

export interface LanesOptions {
  db: Db;
  botId: number;
  handle: (update: Update) => Promise<void>;
  now: () => number;
  log: Logger;
  /** Updates handled at a time. */
  concurrency?: number;
  /** Updates held in memory. */
  memory?: number;
  /** A handler that takes longer has failed, ms. Its lane goes on without it. */
  timeLimitMs?: number;
  /** How long handlers may take to end after the stop, ms. */
  drainMs?: number;
}

export interface Lanes {
  /** Updates just accepted by this process. */
  offer(items: readonly InboxItem[]): void;
  /** Handles updates until `signal` stops it, then waits for those in hand. One run may go on at a time. */
  run(signal: AbortSignal): Promise<void>;
}

interface Lane {
  id: number;
  queue: InboxItem[];
  /** Its head is being handled, or waits to be tried again. */
  busy: boolean;
  trial: Trial;
  /** More of its updates are in the table than fit in memory. */
  more: boolean;
}

const CONCURRENCY = 64;
const MEMORY = 1000;
const PAGE = 250;
const TIME_LIMIT_MS = 30_000;
const DRAIN_MS = 8000;
const DATABASE_RETRY_MS = 1000;

export function createLanes(options: LanesOptions): Lanes {
  let active: ReturnType<typeof openLanes> | undefined;
  return {
    offer: (items) => active?.offer(items),
    async run(signal) {
      const lanes = openLanes(options, signal);
      active = lanes;
      const stopHearing = options.db.listen('inbox', lanes.hear);
      try {
        lanes.load();
        await aborted(signal);
        active = undefined;
        await lanes.drain();
      } finally {
        active = undefined;
        stopHearing();
      }
    },
  };
}

function openLanes(options: LanesOptions, signal: AbortSignal) {
  const { db, botId, now, log } = options;
  const concurrency = options.concurrency ?? CONCURRENCY;
  const memory = options.memory ?? MEMORY;
  const perLane = Math.ceil(memory / 10);
  const lanes = new Map<number, Lane>();
  /** Rows in memory, until their end is on disk. */
  const known = new Set<number>();
  /** Readings of the table under way, and rows that ended meanwhile: a reading may still find them pending. */
  let readings = 0;
  let ended: number[] = [];
  /** Lanes that may start, first come first served: a busy chat gets one turn like everybody. */
  const ready: Lane[] = [];
  const running = new Set<Promise<void>>();
  /** Memory was full: new updates have to wait their turn in the table. */
  let behind = true;
  let loading = false;
  /** Something was left in the table that this reading may have passed by already. */
  let again = false;
  /** Offered while the table was being read: theirs come after what is in the table. */
  let postponed: InboxItem[] = [];
  let noticed: number[] = [];
  let endings: Ending[] = [];
  let marking: Promise<void> | undefined;

  /** Puts an update in its lane, in Telegram's order, unless it is there or there is no room for it. */
  function add(item: InboxItem): void {
    if (known.has(item.id)) return;
    const lane = laneFor(item.lane);
    if (lane.more || lane.queue.length >= perLane) {
      lane.more = true;
      return;
    }
    known.add(item.id);
    let at = lane.queue.length;
    while (at > 0 && lane.queue[at - 1]!.update.update_id > item.update.update_id) at--;
    lane.queue.splice(at, 0, item);
    if (!lane.busy) turn(lane);
  }

  function laneFor(id: number): Lane {
    let lane = lanes.get(id);
    if (!lane) {
      lane = { id, queue: [], busy: false, trial: NO_FAILURES, more: false };
      lanes.set(id, lane);
    }
    return lane;
  }

  /** It is this lane's turn as soon as there is a place. */
  function turn(lane: Lane): void {
    lane.busy = true;
    ready.push(lane);
    startReady();
  }

  function startReady(): void {
    while (running.size < concurrency && ready.length > 0 && !signal.aborted) {
      const work: Promise<void> = advance(ready.shift()!).finally(() => {
        running.delete(work);
        startReady();
      });
      running.add(work);
    }
  }

  /** Handles the update at the head of a lane. */
  async function advance(lane: Lane): Promise<void> {
    const item = lane.queue.shift()!;
    if (lane.trial === NO_FAILURES && item.attempts > 0) {
      lane.trial = { ...NO_FAILURES, attempts: item.attempts };
    }
    try {
      await withinTime(options.handle(item.update), options.timeLimitMs ?? TIME_LIMIT_MS);
    } catch (error) {
      const verdict = judge(error, lane.trial, now());
      const { attempts } = verdict.trial;
      const reason = scrub(error);
      log.warn(
        { updateId: item.update.update_id, attempts, reason, verdict: verdict.kind },
        'an update failed',
      );
      lane.trial = verdict.trial;
      if (verdict.kind === 'again') {
        if (attempts > 0) end({ id: item.id, state: 'pending', attempts, error: reason });
        lane.queue.unshift(item);
        setTimeout(() => turn(lane), verdict.waitMs).unref();
        return;
      }
      end({ id: item.id, state: 'poisoned', attempts, error: reason });
      next(lane);
      return;
    }
    end({ id: item.id, state: 'done' });
    next(lane);
  }

  function next(lane: Lane): void {
    lane.busy = false;
    lane.trial = NO_FAILURES;
    if (lane.queue.length > 0) turn(lane);
    else if (lane.more) load();
    else lanes.delete(lane.id);
  }

  /** Ends are written in batches: those that come while one is written make the next. */
  function end(ending: Ending): void {
    endings.push(ending);
    marking ??= mark();
  }

  async function mark(): Promise<void> {
    while (endings.length > 0) {
      const batch = endings;
      endings = [];
      try {
        await markEnded(db, batch, now());
      } catch (error) {
        log.error({ reason: scrub(error) }, 'the inbox cannot be reached; trying again');
        endings = [...batch, ...endings];
        if (signal.aborted) break;
        await new Promise((resolve) => setTimeout(resolve, DATABASE_RETRY_MS));
        continue;
      }
      for (const ending of batch) if (ending.state !== 'pending') ended.push(ending.id);
      forget();
    }
    marking = undefined;
  }

  async function reading<T>(read: () => Promise<T>): Promise<T> {
    readings++;
    try {
      return await read();
    } finally {
      readings--;
      // After the reader has looked at what it got.
      setImmediate(forget);
    }
  }

  function forget(): void {
    if (readings > 0) return;
    for (const id of ended) known.delete(id);
    ended = [];
    if (behind && known.size <= memory / 2) load();
  }

  /** Reads the table from its beginning until memory is full or nothing is left. */
  function load(): void {
    again = loading;
    if (loading || signal.aborted) return;
    loading = true;
    void readAll()
      .catch((error: unknown) => {
        log.error({ reason: scrub(error) }, 'the inbox cannot be read; trying again');
        behind = true;
        setTimeout(load, DATABASE_RETRY_MS).unref();
      })
      .finally(() => {
        loading = false;
        const late = postponed;
        postponed = [];
        offer(late);
        if (again) load();
      });
  }

  async function readAll(): Promise<void> {
    for (const lane of lanes.values()) lane.more = false;
    let after: number | undefined = 0;
    while (after !== undefined) {
      const room = memory - known.size;
      behind = room <= 0;
      if (behind || signal.aborted) return;
      const page: Page = { botId, after, limit: Math.min(room, PAGE) };
      const { items, last } = await reading(() => pendingPage(db, page, hasRoom));
      for (const item of items) add(item);
      after = last;
    }
  }

  function hasRoom(row: { id: number; lane: number }): boolean {
    if (known.has(row.id)) return false;
    const lane = lanes.get(row.lane);
    if (!lane || lane.queue.length < perLane) return true;
    lane.more = true;
    return false;
  }

  function offer(items: readonly InboxItem[]): void {
    for (const item of items) {
      if (loading) {
        if (postponed.length < memory) postponed.push(item);
        else again = true;
      } else {
        behind ||= known.size >= memory;
        if (!behind) add(item);
      }
    }
  }

  /** Other processes tell of what they accepted; what this one accepted has been offered by the next turn. */
  function hear(notice: string): void {
    const ids = readInboxNotice(notice);
    if (ids.length === 0) load();
    if (noticed.length === 0 && ids.length > 0) setImmediate(() => void fetchNoticed());
    noticed.push(...ids);
  }

  async function fetchNoticed(): Promise<void> {
    const ids = noticed.filter((id) => !known.has(id));
    noticed = [];
    if (ids.length === 0 || behind || signal.aborted) return;
    try {
      offer(await reading(() => pendingAmong(db, botId, ids)));
    } catch (error) {
      log.error({ reason: scrub(error) }, 'the inbox cannot be read; trying again');
      load();
    }
  }

  /** Waits for the updates in hand; the others stay in the table for the next start. */
  async function drain(): Promise<void> {
    const limit = new Promise((resolve) => setTimeout(resolve, options.drainMs ?? DRAIN_MS).unref());
    await Promise.race([Promise.all(running), limit]);
    await Promise.race([marking ?? mark(), limit]);
  }

  return { offer, load, hear, drain };
}

/** Rejects when the time is over; what the work does later is nobody's concern. */
async function withinTime(work: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The handler took longer than ${limitMs} ms`)), limitMs);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
