/**
 * getUpdates: the long poll. One at a time: a second one ends the first with 409, as does a webhook.
 */
import { type BotApiError, conflict } from './bot-api-error.ts';
import { RawJson } from './methods/method.ts';
import type { Updates } from './updates.ts';

/** Telegram waits no longer than this, seconds. */
const MAX_TIMEOUT = 50;
const MAX_LIMIT = 100;

interface Waiter {
  answer(): void;
  fail(error: BotApiError): void;
}

export interface PollParams {
  readonly offset?: number;
  readonly limit?: number;
  readonly timeout?: number;
  readonly allowed_updates?: readonly string[];
}

export interface Polling {
  /** Gives the updates as JSON, at once or when there are some or the time is over. */
  poll(params: PollParams, onHangUp: (listener: () => void) => void): RawJson | Promise<RawJson>;
  /** Ends a waiting poll with an error. */
  interrupt(error: BotApiError): void;
  /** Ends a waiting poll with what there is. */
  close(): void;
}

export function createPolling(updates: Updates): Polling {
  let waiter: Waiter | undefined;
  let isWaking = false;

  const collect = (limit: number): RawJson => {
    const found: string[] = [];
    for (const update of updates.waiting()) {
      if (found.length >= limit) break;
      found.push(update.json);
    }
    return new RawJson(`[${found.join(',')}]`);
  };
  updates.onNew(() => {
    if (!waiter || isWaking) return;
    isWaking = true;
    setImmediate(() => {
      isWaking = false;
      waiter?.answer();
    });
  });
  const interrupt = (error: BotApiError) => waiter?.fail(error);

  return {
    interrupt,
    close: () => waiter?.answer(),
    poll({ offset = 0, limit = MAX_LIMIT, timeout = 0, allowed_updates: kinds }, onHangUp) {
      interrupt(
        conflict('terminated by other getUpdates request; make sure that only one bot instance is running'),
      );
      if (kinds) updates.setAllowed(kinds);
      if (offset > 0) updates.confirmBelow(offset);
      if (offset < 0) updates.keepNewest(-offset);
      const most = Math.min(Math.max(limit, 1), MAX_LIMIT);
      if (updates.size > 0 || timeout <= 0) return collect(most);
      return new Promise<RawJson>((resolve, reject) => {
        const mine: Waiter = {
          answer: () => end(() => resolve(collect(most))),
          fail: (error) => end(() => reject(error)),
        };
        const end = (settle: () => void) => {
          clearTimeout(timer);
          if (waiter === mine) waiter = undefined;
          settle();
        };
        const timer = setTimeout(mine.answer, Math.min(timeout, MAX_TIMEOUT) * 1000);
        waiter = mine;
        onHangUp(() => end(() => resolve(new RawJson('[]'))));
      });
    },
  };
}
