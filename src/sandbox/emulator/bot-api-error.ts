/**
 * The ways Telegram says no. A handler throws one of these; the server turns it into the error answer.
 */
import type { ResponseParameters } from 'grammy/types';

/** An error answer of the Bot API: HTTP status and `error_code` are the same number. */
export class BotApiError extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;
  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = 'BotApiError';
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400 with Telegram's prefix. */
export const badRequest = (what: string): BotApiError => new BotApiError(400, `Bad Request: ${what}`);

/** 403 with Telegram's prefix. */
export const forbidden = (what: string): BotApiError => new BotApiError(403, `Forbidden: ${what}`);

/** 409 with Telegram's prefix. */
export const conflict = (what: string): BotApiError => new BotApiError(409, `Conflict: ${what}`);

/** 429; `seconds` is also in `parameters.retry_after`. */
export const tooManyRequests = (seconds: number): BotApiError =>
  new BotApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });

/** Telegram knows this, the emulator does not: loud, so that it is noticed and built. */
export const notEmulated = (what: string): BotApiError =>
  new BotApiError(501, `Not Implemented: the sandbox does not emulate ${what}`);

/** A group that became a supergroup. */
export const migrated = (to: number): BotApiError =>
  new BotApiError(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
    migrate_to_chat_id: to,
  });
