/**
 * Inline queries waiting for the bot's answer, and the answers that Telegram still has: it keeps each for
 * `cache_time`, for whoever asks the same, or for the one who asked where the bot says that it is personal.
 */
import { randomBytes } from 'node:crypto';
import type { InlineQueryResult, InlineQueryResultsButton } from 'grammy/types';
import { badRequest } from './bot-api-error.ts';

/** How long Telegram takes an answer, ms. */
const LIFETIME = 60_000;
/** Answers kept at most; the oldest go first. */
const MAX_KEPT = 500;

/** What the bot said. */
export interface GivenAnswer {
  readonly queryId: string;
  readonly query: string;
  readonly results: readonly InlineQueryResult[];
  readonly button?: InlineQueryResultsButton;
  readonly nextOffset: string;
}

/** How long an answer holds, seconds, and for whom. */
export interface Holding {
  readonly cacheTime: number;
  readonly isPersonal: boolean;
}

interface Question {
  readonly personId: number;
  readonly query: string;
  readonly offset: string;
}

interface Waiting extends Question {
  readonly askedAt: number;
  readonly settle: (answer: GivenAnswer | undefined) => void;
}

export interface InlineQueries {
  /** An answer that still holds for this question. */
  cached(question: Question): GivenAnswer | undefined;
  /** Opens a query; `answer` resolves with what the bot says, or with nothing after `timeoutMs`. */
  ask(question: Question, timeoutMs: number): { queryId: string; answer: Promise<GivenAnswer | undefined> };
  /** Throws 400 for a query that cannot be answered any more. */
  answer(queryId: string, given: Omit<GivenAnswer, 'queryId' | 'query'>, holding: Holding): void;
  /** An answer that somebody may be looking at. */
  find(queryId: string): GivenAnswer | undefined;
  /** Lets everybody who waits go. */
  close(): void;
}

export function createInlineQueries(now: () => number): InlineQueries {
  const waiting = new Map<string, Waiting>();
  const answers = new Map<string, GivenAnswer>();
  const cache = new Map<string, { answer: GivenAnswer; until: number }>();
  const keyOf = ({ query, offset }: Question, personId: number | undefined) =>
    JSON.stringify([query, offset, personId]);

  const forgetOld = () => {
    for (const [id, query] of waiting) {
      if (query.askedAt > now() - LIFETIME) break;
      waiting.delete(id);
    }
    for (const old of [answers, cache]) {
      while (old.size > MAX_KEPT) old.delete(old.keys().next().value as string);
    }
  };

  return {
    cached(question) {
      const found = cache.get(keyOf(question, question.personId)) ?? cache.get(keyOf(question, undefined));
      return found && found.until > now() ? found.answer : undefined;
    },
    ask(question, timeoutMs) {
      forgetOld();
      const queryId = BigInt(`0x${randomBytes(7).toString('hex')}1`).toString();
      const answer = new Promise<GivenAnswer | undefined>((resolve) => {
        const timer = setTimeout(() => resolve(undefined), timeoutMs);
        timer.unref();
        const settle = (given: GivenAnswer | undefined) => {
          clearTimeout(timer);
          resolve(given);
        };
        waiting.set(queryId, { ...question, askedAt: now(), settle });
      });
      return { queryId, answer };
    },
    answer(queryId, given, { cacheTime, isPersonal }) {
      forgetOld();
      const question = waiting.get(queryId);
      if (!question) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      waiting.delete(queryId);
      const answer: GivenAnswer = { ...given, queryId, query: question.query };
      answers.set(queryId, answer);
      if (cacheTime > 0) {
        const key = keyOf(question, isPersonal ? question.personId : undefined);
        cache.set(key, { answer, until: now() + cacheTime * 1000 });
      }
      question.settle(answer);
    },
    find: (queryId) => answers.get(queryId),
    close() {
      for (const query of waiting.values()) query.settle(undefined);
      waiting.clear();
    },
  };
}
