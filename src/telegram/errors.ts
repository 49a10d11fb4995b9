/**
 * What the Bot API says no with, by name.
 *
 * Telegram documents few of its errors, so the predicates read descriptions; each takes whatever was thrown.
 * {@link classify} gives the name that the outbox keeps as `reason`.
 */
import { BotError, GrammyError, HttpError } from 'grammy';
import { NetworkError } from './network-error.ts';

/** The person blocked the bot. */
export const isBlocked = (error: unknown) => says(error, 403, /bot was blocked by the user/i);

/** The person's account is deleted. */
export const isDeactivated = (error: unknown) => says(error, 403, /user is deactivated/i);

/** The person never started the bot, or it is a bot. */
export const isCannotInitiate = (error: unknown) =>
  says(error, 403, /can't initiate conversation|can't send messages to bots/i);

/** The bot was thrown out of a group or channel, or never was in it. */
export const isKicked = (error: unknown) => says(error, 403, /bot was kicked|bot is not a member/i);

/** There is no such chat, or none the bot has met. */
export const isChatGone = (error: unknown) =>
  says(error, 400, /chat not found|PEER_ID_INVALID|user not found|group chat was deactivated/i) ||
  says(error, 403, /group chat was deleted/i);

/** The bot is in the chat, but may not do this there. */
export const isNotAllowed = (error: unknown) =>
  says(error, 400, /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|need administrator rights/i) ||
  says(error, 403, /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN/i);

/** Text above 4096 characters, or a caption above 1024. */
export const isTooLong = (error: unknown) =>
  says(error, 400, /message is too long|caption is too long|MEDIA_CAPTION_TOO_LONG|MESSAGE_TOO_LONG/i);

/** Entities or buttons that Telegram does not understand. */
export const isBadMarkup = (error: unknown) =>
  says(error, 400, /can't parse|unsupported parse_mode|ENTITY_|BUTTON_|inline keyboard|reply markup/i);

/** The message to reply to was deleted. */
export const isReplyTargetGone = (error: unknown) =>
  says(error, 400, /(message to be replied|replied message|reply message) not found/i);

/** The message to edit, copy or delete is gone, or too old for it. */
export const isMessageGone = (error: unknown) =>
  says(error, 400, /message to \w+ not found|message can't be|MESSAGE_ID_INVALID|message identifier/i);

/** An edit that changes nothing: what was wanted is already so. */
export const isMessageNotModified = (error: unknown) => says(error, 400, /message is not modified/i);

/** The file is above what may be sent (50 MB) or fetched (20 MB). */
export const isFileTooBig = (error: unknown) => says(error, 400, /file is too big/i) || says(error, 413, /./);

/** A `file_id` that is not (any longer) ours, or a file that Telegram cannot use. */
export const isBadFile = (error: unknown) =>
  says(
    error,
    400,
    /wrong (remote )?file|file_id|failed to get HTTP URL|IMAGE_PROCESS_FAILED|PHOTO_|file must/i,
  );

/** A button press that is too old to be answered. */
export const isQueryTooOld = (error: unknown) => says(error, 400, /query is too old|query ID is invalid/i);

/** The token is wrong or was revoked. */
export const isUnauthorized = (error: unknown) => says(error, 401, /./) || says(error, 404, /^Not Found$/);

/** Another process polls with this token, or a webhook is set. */
export const isConflict = (error: unknown) => says(error, 409, /./);

/** Telegram itself is in trouble; it says so, so nothing was sent. */
export const isServerFault = (error: unknown) => {
  const telegram = grammyError(error);
  return telegram !== undefined && telegram.error_code >= 500;
};

/** Seconds that Telegram wants us to wait, or undefined when the error is another one. */
export function retryAfterSeconds(error: unknown): number | undefined {
  const telegram = grammyError(error);
  if (telegram?.error_code !== 429) return undefined;
  return telegram.parameters.retry_after ?? 1;
}

/** The id of the supergroup that a group became, or undefined when the error is another one. */
export const migratedTo = (error: unknown): number | undefined =>
  grammyError(error)?.parameters.migrate_to_chat_id;

/** The request did not get out whole: sending it again cannot double anything. */
export const isNetworkBeforeWrite = (error: unknown) => networkError(error)?.written === false;

/** The request was out, the answer never came: Telegram may have acted on it. */
export const isNetworkAfterWrite = (error: unknown) => {
  const cause = unwrap(error);
  const inner = cause instanceof HttpError ? cause.error : cause;
  if (inner instanceof NetworkError) return inner.written;
  // grammY's own time limit has no code; a file of ours that cannot be read has, and then the request was cut short.
  return cause instanceof HttpError && (inner as { code?: unknown } | undefined)?.code === undefined;
};

const NAMED = [
  ['blocked', isBlocked],
  ['deactivated', isDeactivated],
  ['cannotInitiate', isCannotInitiate],
  ['kicked', isKicked],
  ['chatGone', isChatGone],
  ['notAllowed', isNotAllowed],
  ['tooLong', isTooLong],
  ['replyTargetGone', isReplyTargetGone],
  ['notModified', isMessageNotModified],
  ['messageGone', isMessageGone],
  ['fileTooBig', isFileTooBig],
  ['badFile', isBadFile],
  ['queryTooOld', isQueryTooOld],
  ['badMarkup', isBadMarkup],
  ['unauthorized', isUnauthorized],
  ['conflict', isConflict],
  ['serverFault', isServerFault],
  ['networkBeforeWrite', isNetworkBeforeWrite],
  ['networkAfterWrite', isNetworkAfterWrite],
] as const;

type Named = (typeof NAMED)[number][0];

/** An error of the Bot API or of the way to it. `rejected` is Telegram's no without a name of its own. */
export type Failure =
  | { kind: 'tooManyRequests'; retryAfterMs: number }
  | { kind: 'migrated'; to: number }
  | { kind: Named | 'rejected' | 'internal' };

/** Why an outbox row failed or is uncertain; `crash`: this program died while it waited for Telegram's answer. */
export type Reason = Failure['kind'] | 'crash';

/** Names what was thrown. `internal` is anything that did not come from Telegram or the network. */
export function classify(error: unknown): Failure {
  const seconds = retryAfterSeconds(error);
  if (seconds !== undefined) return { kind: 'tooManyRequests', retryAfterMs: seconds * 1000 };
  const to = migratedTo(error);
  if (to !== undefined) return { kind: 'migrated', to };
  const named = NAMED.find(([, holds]) => holds(error));
  if (named) return { kind: named[0] };
  return { kind: grammyError(error) ? 'rejected' : 'internal' };
}

/** Telegram's own words for an error, without what was quoted from the message. */
export function describeFailure(error: unknown): string {
  return scrub(grammyError(error)?.description ?? networkError(error)?.message ?? error);
}

const TOKEN = /\d{5,}:[\w-]{20,}/g;
const PHONE = /\+?\d[\d ()-]{7,}\d/g;
const QUOTED = /(["'`«“]).{3,}?["'`»”](?=$|[\s.,:;)])/gs;
const TEXT_LIMIT = 300;

/**
 * One line about anything thrown, fit for logs and for the database: no token, no phone number, nothing of a
 * message or a query's parameters.
 */
export function scrub(error: unknown): string {
  const cause = unwrap(error);
  const text =
    cause instanceof GrammyError
      ? `${cause.method}: ${cause.error_code} ${cause.description}`
      : cause instanceof Error
        ? `${cause.name}: ${innermost(cause)}`
        : String(cause);
  return text
    .replace(TOKEN, '[token]')
    .replace(QUOTED, '[text]')
    .replace(PHONE, '[number]')
    .slice(0, TEXT_LIMIT);
}

/** A driver's error names the parameters of a failed query in its message; its cause does not. */
function innermost(error: Error): string {
  let deepest: unknown = error;
  while (deepest instanceof Error) {
    const next: unknown = deepest instanceof HttpError ? deepest.error : deepest.cause;
    if (!(next instanceof Error)) return deepest.message;
    deepest = next;
  }
  return error.message;
}

/** grammY wraps what a handler throws together with the whole update. */
function unwrap(error: unknown): unknown {
  return error instanceof BotError ? unwrap(error.error) : error;
}

function grammyError(error: unknown): GrammyError | undefined {
  const cause = unwrap(error);
  return cause instanceof GrammyError ? cause : undefined;
}

function networkError(error: unknown): NetworkError | undefined {
  const cause = unwrap(error);
  const inner = cause instanceof HttpError ? cause.error : cause;
  return inner instanceof NetworkError ? inner : undefined;
}

function says(error: unknown, code: number, words: RegExp): boolean {
  const telegram = grammyError(error);
  return telegram?.error_code === code && words.test(telegram.description);
}
