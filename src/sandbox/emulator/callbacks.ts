/**
 * Pressed buttons waiting for the bot's answer. An answer is taken once; a query too old, unknown or
 * answered is refused in Telegram's one sentence for all three.
 */
import { randomBytes } from 'node:crypto';
import { badRequest } from './bot-api-error.ts';
import type { CallbackAnswer } from './world.ts';

/** How long Telegram takes an answer, ms. */
const LIFETIME = 60_000;

interface Waiting {
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly askedAt: number;
  readonly settle: (answer: CallbackAnswer) => void;
}

/** An answered query, to tell the world. */
export interface Answered {
  readonly queryId: string;
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  readonly answer: CallbackAnswer;
}

export interface Callbacks {
  /** Opens a query; `answer` resolves with what the bot says, or unanswered after `timeoutMs`. */
  ask(
    about: { personId: number; chatId: number; messageId: number },
    timeoutMs: number,
  ): { queryId: string; answer: Promise<CallbackAnswer> };
  /** Throws 400 for a query that cannot be answered any more. */
  answer(queryId: string, answer: CallbackAnswer): Answered;
  /** Lets everybody who waits go. */
  close(): void;
}

export function createCallbacks(now: () => number): Callbacks {
  const waiting = new Map<string, Waiting>();
  const timers = new Set<NodeJS.Timeout>();

  const forgetOld = () => {
    for (const [id, query] of waiting) {
      if (query.askedAt > now() - LIFETIME) return;
      waiting.delete(id);
    }
  };

  return {
    ask(about, timeoutMs) {
      forgetOld();
      const queryId = BigInt(`0x${randomBytes(7).toString('hex')}1`).toString();
      const answer = new Promise<CallbackAnswer>((resolve) => {
        const timer = setTimeout(() => {
          timers.delete(timer);
          resolve({ answered: false });
        }, timeoutMs);
        timer.unref();
        timers.add(timer);
        const settle = (given: CallbackAnswer) => {
          clearTimeout(timer);
          timers.delete(timer);
          resolve(given);
        };
        waiting.set(queryId, { ...about, askedAt: now(), settle });
      });
      return { queryId, answer };
    },
    answer(queryId, answer) {
      forgetOld();
      const query = waiting.get(queryId);
      if (!query) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      waiting.delete(queryId);
      query.settle(answer);
      const { personId, chatId, messageId } = query;
      return { queryId, personId, chatId, messageId, answer };
    },
    close() {
      for (const query of waiting.values()) query.settle({ answered: false });
      for (const timer of timers) clearTimeout(timer);
      waiting.clear();
    },
  };
}
