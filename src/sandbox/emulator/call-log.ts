/**
 * A bounded log of the bot's API calls: what was called and how it ended, never what was said.
 */

import { createMessageRate } from './message-rate.ts';

/** One call of the bot. */
export interface Call {
  readonly id: number;
  readonly method: string;
  /** HTTP status, or 0 when the connection was cut or left hanging by a fault. */
  readonly status: number;
  readonly errorCode: number | undefined;
  /** Telegram's words for the error, without what they quote. */
  readonly description: string | undefined;
  readonly chatId: number | undefined;
  /** For sendChatAction, which one. */
  readonly action: string | undefined;
  /** When the call came, ms UTC. */
  readonly at: number;
  /** Until the answer was ready, ms. */
  readonly tookMs: number;
}

/** What a benchmark wants to know of the calls since the start, or since they were cleared. */
export interface CallFigures {
  /** Messages that Telegram took; an album's items count each. */
  readonly messages: number;
  /** The most of them within any window of one second. */
  readonly worstSecond: number;
  /** Calls answered 429, whether by the limits or by a fault. */
  readonly tooManyRequests: number;
}

export interface Calls {
  /** Newest last; getUpdates is left out. */
  list(limit?: number): readonly Call[];
  /** Calls since the start, by method, getUpdates included; not bounded by the log's length. */
  counts(): ReadonlyMap<string, number>;
  figures(): CallFigures;
  /** Empties the log and begins the figures anew. */
  clear(): void;
}

export interface CallLog extends Calls {
  /** A message was taken, `at` ms. */
  took(at: number): void;
  add(call: Omit<Call, 'id'>): void;
}

/** @param onCall told of every entry as it is added. */
export function createCallLog(size: number, onCall: (call: Call) => void): CallLog {
  let ring: Call[] = [];
  let written = 0;
  let lastId = 0;
  const counts = new Map<string, number>();
  const rate = createMessageRate();
  let tooMany = 0;
  return {
    add(call) {
      counts.set(call.method, (counts.get(call.method) ?? 0) + 1);
      if (call.status === 429) tooMany++;
      if (call.method === 'getUpdates') return;
      const entry: Call = { ...call, id: ++lastId };
      ring[written % size] = entry;
      written++;
      onCall(entry);
    },
    list(limit = size) {
      const start = ring.length < size ? 0 : written % size;
      const ordered = [...ring.slice(start), ...ring.slice(0, start)];
      return limit < ordered.length ? ordered.slice(ordered.length - limit) : ordered;
    },
    counts: () => counts,
    figures: () => ({ messages: rate.total, worstSecond: rate.worstSecond, tooManyRequests: tooMany }),
    took: (at) => rate.count(at),
    clear() {
      ring = [];
      written = 0;
      rate.clear();
      tooMany = 0;
    },
  };
}
