/**
 * The way to the Bot API: one pool of kept-alive connections, behind the `fetch` that grammY wants.
 *
 * What must hold for every call lives here and not in API transformers, which conversations do not inherit: the
 * rate budget, what Telegram's 429 says, metrics, and the difference between a request that never got out and one
 * whose answer was lost ({@link NetworkError}).
 */
import { Readable } from 'node:stream';
import { type Dispatcher, Pool } from 'undici';
import type { Budget } from './budget.ts';
import { NetworkError } from './network-error.ts';
import { PRIORITY } from './outbox.ts';

/** The part of `fetch` that grammY uses. */
export type TelegramFetch = (url: string, init: TelegramRequest) => Promise<TelegramResponse>;

interface TelegramRequest {
  headers: Record<string, string>;
  body: string | Readable;
  signal?: AbortSignal;
}

interface TelegramResponse {
  status: number;
  json(): Promise<unknown>;
}

export interface TransportOptions {
  /** Scheme and host of the Bot API. */
  apiRoot: string;
  budget: Budget;
  now: () => number;
  connections?: number;
  /** How long Telegram may take for an answer once it has the request, ms. */
  answerWithinMs?: number;
  /** Told of every call: its method, HTTP status (0 without an answer) and how long it took. */
  onCall?: (method: string, status: number, tookMs: number) => void;
}

export interface Transport {
  /** For the bot: a message waits a moment for its place in the budget, and is refused when its chat is held. */
  fetch: TelegramFetch;
  /** For callers who have taken their place in the budget: the sender. */
  fetchReserved: TelegramFetch;
  /** Opens a file's content by its path below the API root. @throws NetworkError, or an Error for a status other than 200 */
  download(path: string, signal?: AbortSignal): Promise<Readable>;
  close(): Promise<void>;
}

const ANSWER_WITHIN_MS = 30_000;
/** getUpdates is answered late on purpose. */
const LONG_POLL_WITHIN_MS = 90_000;
/** A person waits for the bot's reply: longer than this is worse than a message too many. */
const PATIENCE_MS = 1500;
/** These become a message in a chat, or change one; both count. */
const COUNTED = /^(send(?!ChatAction)|copy|forward|edit)/;
/** grammY writes bodies with JSON.stringify, where a quote inside a text is escaped. */
const CHAT_ID = /"chat_id":"?(-?\d+)/;
/** The same in a form with files, whose first field it is. */
const FORM_CHAT_ID = /name="chat_id"\r\n\r\n(-?\d+)/;
/** The boundary, and the field after it. */
const FIRST_PARTS = 2;

export function createTransport(options: TransportOptions): Transport {
  const { budget, now } = options;
  const { origin } = new URL(options.apiRoot);
  const root = options.apiRoot.slice(origin.length);
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    pipelining: 1,
    keepAliveTimeout: 30_000,
    headersTimeout: options.answerWithinMs ?? ANSWER_WITHIN_MS,
    bodyTimeout: options.answerWithinMs ?? ANSWER_WITHIN_MS,
  });

  const fetchReserved: TelegramFetch = async (url, init) => {
    const method = methodOf(url);
    const began = now();
    try {
      const answer = await call(pool, url.slice(origin.length), method, init);
      options.onCall?.(method, answer.status, now() - began);
      return answer;
    } catch (error) {
      options.onCall?.(method, 0, now() - began);
      throw error;
    }
  };

  const fetch: TelegramFetch = async (url, given) => {
    const counted = COUNTED.test(methodOf(url));
    const { chatId, body } = counted ? await addressed(given.body) : { chatId: undefined, body: given.body };
    const init = { ...given, body };
    if (chatId !== undefined) {
      const heldUntil = await place(budget, chatId, now);
      if (heldUntil > 0) return tooManyRequests(heldUntil - now());
    }
    const answer = await fetchReserved(url, init);
    if (answer.status === 429 && chatId !== undefined) {
      const { parameters } = (await answer.json()) as { parameters?: { retry_after?: number } };
      budget.refused(chatId, now() + (parameters?.retry_after ?? 1) * 1000, now());
    }
    return answer;
  };

  return {
    fetch,
    fetchReserved,
    async download(path, signal) {
      const { statusCode, body } = await pool.request({
        path: root + path,
        method: 'GET',
        signal: signal ?? null,
      });
      if (statusCode === 200) return body;
      await body.dump();
      throw new Error(`Telegram answered ${statusCode} instead of a file.`);
    },
    close: () => pool.destroy(),
  };
}

/**
 * Waits a moment for a place in the budget. Gives 0 when the message may go (without a place, if the wait became
 * too long), or the moment until which its chat is held by a `retry_after`.
 */
async function place(budget: Budget, chatId: number, now: () => number): Promise<number> {
  const deadline = now() + PATIENCE_MS;
  for (;;) {
    const leave = budget.take(chatId, PRIORITY.answer, now());
    if (leave.go) return 0;
    if (leave.held && leave.until > deadline) return leave.until;
    if (leave.until > deadline) {
      budget.count(chatId, now());
      return 0;
    }
    await new Promise((resolve) => setTimeout(resolve, leave.until - now()));
  }
}

/** Sends one request over the pool. */
function call(pool: Pool, path: string, method: string, init: TelegramRequest): Promise<TelegramResponse> {
  return new Promise((resolve, reject) => {
    let started = false;
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    const chunks: Buffer[] = [];
    const { body, signal } = init;

    const fail = (error: Error & { code?: string }) => {
      signal?.removeEventListener('abort', abort);
      const whole = typeof body === 'string' || body.readableEnded;
      reject(
        new NetworkError(signal?.aborted ? 'ABORTED' : (error.code ?? error.name), started && whole, error),
      );
    };
    const abort = () => {
      const error = new Error('aborted');
      if (controller) controller.abort(error);
      // Still waiting for a connection: it goes out without us caring, unless stopped in onRequestStart.
      else fail(error);
    };
    if (signal?.aborted) return fail(new Error('aborted'));
    signal?.addEventListener('abort', abort, { once: true });

    pool.dispatch(
      {
        path,
        method: 'POST',
        headers: init.headers,
        body,
        ...(method === 'getUpdates' ? { headersTimeout: LONG_POLL_WITHIN_MS } : {}),
      },
      {
        onRequestStart(given) {
          controller = given;
          if (signal?.aborted) given.abort(new Error('aborted'));
          else started = true;
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          signal?.removeEventListener('abort', abort);
          resolve(answer(status, chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
        },
        onResponseError(_, error) {
          fail(error);
        },
      },
    );
  });
}

/** A proxy between us and Telegram may answer with a page instead of JSON. */
function answer(status: number, body: Buffer): TelegramResponse {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    parsed = { ok: false, error_code: status, description: 'An answer that is not JSON' };
  }
  return { status, json: async () => parsed };
}

function tooManyRequests(waitMs: number): TelegramResponse {
  const seconds = Math.ceil(waitMs / 1000);
  const parsed = {
    ok: false,
    error_code: 429,
    description: `Too Many Requests: retry after ${seconds}`,
    parameters: { retry_after: seconds },
  };
  return { status: 429, json: async () => parsed };
}

function methodOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The chat of a call. Of an upload the first parts are read, where the chat stands, and put back in front. */
async function addressed(
  body: string | Readable,
): Promise<{ chatId: number | undefined; body: string | Readable }> {
  if (typeof body === 'string') return { chatId: found(CHAT_ID, body), body };
  const parts = body[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  for (let part = 0; part < FIRST_PARTS; part += 1) {
    const { value, done } = await parts.next();
    if (done) break;
    head.push(value);
  }
  const whole = async function* () {
    yield* head;
    for (;;) {
      const { value, done } = await parts.next();
      if (done) return;
      yield value;
    }
  };
  return {
    chatId: found(FORM_CHAT_ID, Buffer.concat(head).toString('latin1')),
    body: Readable.from(whole()),
  };
}

function found(pattern: RegExp, text: string): number | undefined {
  const match = pattern.exec(text);
  return match ? Number(match[1]) : undefined;
}
