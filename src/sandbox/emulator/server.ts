/**
 * The HTTP side: `/bot<token>/<method>` and `/file/bot<token>/<path>`, with faults as ordered.
 */
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BotApiError, tooManyRequests } from './bot-api-error.ts';
import type { Context } from './context.ts';
import { type Dispatcher, failure, type Outcome, refused } from './dispatcher.ts';
import type { FaultDecision } from './faults.ts';
import { readCall } from './request.ts';

const KEEP_ALIVE = 75_000;

/** How the emulator reports its own mistakes. */
export interface Log {
  error(details: object, message: string): void;
}

/** An error's words without what they quote, which may be from a message. */
const withoutQuotes = (description: string): string =>
  description.replace(/".*"/s, '"…"').replace(/URL '.*'/s, "URL '…'");

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Not yet listening. */
export function createBotApiServer(context: Context, dispatcher: Dispatcher, log: Log | undefined): Server {
  const { token } = context.account;
  const botPrefix = `/bot${token}/`;
  const filePrefix = `/file/bot${token}/`;

  const send = (response: ServerResponse, { status, body }: Outcome) => {
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(status === 413 ? { connection: 'close' } : {}),
    });
    response.end(body);
  };

  const note = (method: string, given: Record<string, unknown>, at: number, outcome: Outcome | undefined) => {
    const chatId = Number(given.chat_id);
    const error = outcome?.error;
    context.calls.add({
      method,
      status: outcome?.status ?? 0,
      errorCode: error?.code,
      description: error && withoutQuotes(error.message),
      chatId: Number.isFinite(chatId) ? chatId : undefined,
      action: method === 'sendChatAction' ? String(given.action) : undefined,
      at,
      tookMs: context.now() - at,
    });
  };

  const spoilt = ({ kind, retryAfter }: FaultDecision): Outcome | undefined => {
    if (kind === 'error500') return failure(new BotApiError(500, 'Internal Server Error'));
    if (kind === 'error502') return failure(new BotApiError(502, 'Bad Gateway'));
    return kind === 'tooManyRequests' ? failure(tooManyRequests(retryAfter)) : undefined;
  };

  const call = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    const at = context.now();
    const mark = path.indexOf('?');
    const method = mark < 0 ? path : path.slice(0, mark);
    let given: Record<string, unknown>;
    try {
      given = await readCall(request, mark < 0 ? undefined : path.slice(mark + 1));
    } catch (error) {
      const outcome = refused(error);
      note(method, {}, at, outcome);
      send(response, outcome);
      return;
    }
    const chatId = given.chat_id === undefined ? undefined : Number(given.chat_id);
    const fault = context.faults.decide(method, chatId);
    if (fault && fault.latencyMs > 0) await pause(fault.latencyMs);
    const isCut = fault?.kind === 'cutBefore' || fault?.kind === 'cutAfter';
    const isLost = isCut || fault?.kind === 'hang' || fault?.kind === 'hangAfter';
    const answer = (outcome: Outcome | undefined) => {
      note(method, given, at, isLost ? undefined : outcome);
      if (isCut) request.socket.resetAndDestroy();
      if (!isLost && outcome) send(response, outcome);
    };
    const outcome = fault && spoilt(fault);
    if (outcome || fault?.kind === 'hang' || fault?.kind === 'cutBefore') {
      answer(outcome);
      return;
    }
    const running = dispatcher.run(method, {
      given,
      onHangUp: (listener) => response.once('close', listener),
    });
    const done = running instanceof Promise ? await running : running;
    context.store.afterFlush(() => answer(done));
  };

  const file = (response: ServerResponse, path: string): void => {
    const record = context.files.byPath(path);
    if (!record) {
      send(response, failure(new BotApiError(404, 'Not Found')));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': record.size });
    createReadStream(record.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };

  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(botPrefix)) {
      call(request, response, url.slice(botPrefix.length)).catch((error: unknown) => {
        if (response.destroyed || request.errored) return;
        log?.error({ err: error }, 'The Bot API emulator failed');
        send(response, failure(new BotApiError(500, 'Internal Server Error: the emulator failed')));
      });
      return;
    }
    request.resume();
    if (url.startsWith(filePrefix)) file(response, url.slice(filePrefix.length));
    else if (/^\/(?:file\/)?bot\d+:[^/]*\//.test(url)) {
      send(response, failure(new BotApiError(401, 'Unauthorized')));
    } else send(response, failure(new BotApiError(404, 'Not Found')));
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  return server;
}
