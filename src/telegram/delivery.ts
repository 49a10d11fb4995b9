/**
 * One message on its way: what is asked of Telegram, and what its answer means for the outbox row.
 */
import type { InputFile } from 'grammy';
import type { Message, Poll } from 'grammy/types';
import type { SentResult } from '../db/schema/telegram.ts';
import { classify, describeFailure, type Failure, type Reason } from './errors.ts';
import type { OutboxMethod } from './outbox.ts';
import { type FileUse, fileIn, type SentFile } from './sent-files.ts';

/** A row of the outbox as the sender sees it. */
export interface OutboxRow {
  id: number;
  method: string;
  chatId: number;
  payload: Record<string, unknown>;
  priority: number;
  /** Tries before this one. */
  attempts: number;
}

/**
 * What became of a try.
 * - `sent`: with Telegram's message, when the method gives one (an album's first), and what else is to be remembered.
 * - `later`: Telegram has not got it; not before `dueAt` (ms UTC). `holds`: who else has to wait until then.
 * - `failed`: Telegram says no for good.
 * - `uncertain`: nobody knows whether it arrived.
 */
export type Outcome =
  | { state: 'sent'; message: Message | undefined; also?: SentResult | undefined }
  | { state: 'later'; dueAt: number; reason: Reason; holds: 'chat' | 'bot' }
  | { state: 'failed' | 'uncertain'; reason: Reason; detail: string };

/** Calls a method of the Bot API; rejects with grammY's errors. */
export type CallTelegram = (method: OutboxMethod, payload: Record<string, unknown>) => Promise<unknown>;

export interface Delivery {
  outcome: Outcome;
  /** The chat's id of now, when Telegram said that the group has moved. */
  movedTo?: number;
  /** Files that Telegram has now, and those it does not take by their file_id any longer. */
  uploaded?: SentFile[];
  refused?: FileUse[];
}

export interface DeliveryOptions {
  call: CallTelegram;
  /** Opens a file of ours for `{ $upload: id }`. */
  openUpload: (id: string) => Promise<InputFile>;
  /** The file_id of an upload that Telegram has already. */
  knownFile: (use: FileUse) => Promise<string | undefined>;
  now: () => number;
}

/** What is to be sent, of either sender. */
export type Sendable = Pick<OutboxRow, 'method' | 'chatId' | 'payload' | 'attempts'>;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** How long the whole bot rests when the network is down, or the token refused. */
const LONGEST_OUTAGE_WAIT_MS = 15_000;
/** Telegram's own faults last minutes at most; after this many tries something else is wrong. */
const SERVER_FAULT_TRIES = 8;
/** Doing these twice comes to the same. */
const REPEATABLE = /^(edit|delete|pin|unpin|setMessageReaction)/;

/** True for methods that may be called again when their answer was lost. */
export const isRepeatable = (method: string): boolean => REPEATABLE.test(method);

/**
 * Sends one row: to the chat's new id if it has one, without its reply when that message is gone, and with a file's
 * bytes where Telegram does not know the file (any longer).
 */
export async function deliver(row: Sendable, options: DeliveryOptions): Promise<Delivery> {
  let { chatId, payload } = row;
  let byId = true;
  let refused: FileUse[] | undefined;
  let refusal: Outcome | undefined;
  for (;;) {
    const filled = await fill(payload, options, byId).catch((error: unknown) => {
      if (refusal) return undefined;
      throw error;
    });
    // Telegram has forgotten the file, and its bytes were never here or are gone.
    if (!filled) return done(refusal!);
    try {
      const result = await options.call(row.method as OutboxMethod, { chat_id: chatId, ...filled.payload });
      return done(sentOutcome(result), uploadedIn(result, filled.opened));
    } catch (error) {
      const failure = classify(error);
      if (failure.kind === 'migrated' && chatId === row.chatId) {
        chatId = (failure as { to: number }).to;
      } else if (failure.kind === 'replyTargetGone' && 'reply_parameters' in payload) {
        const { reply_parameters: _, ...rest } = payload;
        payload = rest;
      } else if (failure.kind === 'badFile' && byId && filled.known.length > 0) {
        byId = false;
        refused = filled.known;
        refusal = { state: 'failed', reason: 'badFile', detail: describeFailure(error) };
      } else {
        return done(decide(failure, describeFailure(error), row, options.now()));
      }
    }
  }

  function done(outcome: Outcome, uploaded: SentFile[] = []): Delivery {
    return {
      outcome,
      ...(chatId !== row.chatId && { movedTo: chatId }),
      ...(uploaded.length > 0 && { uploaded }),
      ...(refused && { refused }),
    };
  }
}

function sentOutcome(result: unknown): Outcome {
  if (Array.isArray(result)) {
    const messages = result as Message[];
    return {
      state: 'sent',
      message: messages[0],
      also: { messageIds: messages.map((message) => message.message_id) },
    };
  }
  if (typeof result !== 'object' || result === null || !('message_id' in result)) {
    return { state: 'sent', message: undefined };
  }
  const message = result as Message & { poll?: Poll };
  return message.poll
    ? { state: 'sent', message, also: { pollId: message.poll.id } }
    : { state: 'sent', message };
}

/** What Telegram calls the files that went out with their bytes. An album's messages come in the order of its items. */
function uploadedIn(result: unknown, opened: readonly (FileUse & { place: number })[]): SentFile[] {
  if (opened.length === 0 || typeof result !== 'object' || result === null) return [];
  const messages = (Array.isArray(result) ? result : [result]) as Message[];
  return opened.flatMap(({ uploadId, kind, place }) => {
    const message = messages.length > 1 ? messages[place] : messages[0];
    const file = message && fileIn(message, kind);
    return file ? [{ uploadId, kind, fileId: file.file_id, fileUniqueId: file.file_unique_id }] : [];
  });
}

/** What a failure means for a row. Pure. */
export function decide(
  failure: Failure,
  detail: string,
  row: Pick<OutboxRow, 'method' | 'attempts'>,
  now: number,
): Outcome {
  const reason = failure.kind;
  const later = (holds: 'chat' | 'bot', waitMs: number): Outcome => ({
    state: 'later',
    dueAt: now + waitMs,
    reason,
    holds,
  });
  const backOff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** row.attempts);
  switch (failure.kind) {
    case 'tooManyRequests':
      return later('chat', failure.retryAfterMs);
    case 'networkBeforeWrite':
    case 'unauthorized':
    case 'conflict':
      return later('bot', Math.min(backOff, LONGEST_OUTAGE_WAIT_MS));
    case 'serverFault':
      return row.attempts + 1 < SERVER_FAULT_TRIES
        ? later('chat', backOff)
        : { state: 'failed', reason, detail };
    case 'networkAfterWrite':
      return isRepeatable(row.method) ? later('chat', backOff) : { state: 'uncertain', reason, detail };
    case 'notModified':
      return { state: 'sent', message: undefined };
    default:
      return { state: 'failed', reason, detail };
  }
}

interface Filled {
  payload: Record<string, unknown>;
  /** Files that go by their file_id, and those that go with their bytes. */
  known: FileUse[];
  /** `place` is that in an album. */
  opened: (FileUse & { place: number })[];
}

/** The same payload with every `{ $upload: id }` replaced by the file's id, or by the file. */
async function fill(
  payload: Record<string, unknown>,
  { openUpload, knownFile }: DeliveryOptions,
  byId: boolean,
): Promise<Filled> {
  const filled: Filled = { payload, known: [], opened: [] };
  if (!hasUpload(payload)) return filled;

  const file = async (uploadId: string, kind: string, place: number): Promise<unknown> => {
    const use = { uploadId, kind };
    const fileId = byId ? await knownFile(use) : undefined;
    if (fileId !== undefined) {
      filled.known.push(use);
      return fileId;
    }
    filled.opened.push({ ...use, place });
    return openUpload(uploadId);
  };
  const replace = async (value: unknown, kind: string, place: number): Promise<unknown> => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return Promise.all(value.map((each, index) => replace(each, kind, index)));
    if ('$upload' in value) return file(String(value.$upload), kind, place);
    const entries = Object.entries(value).map(async ([key, each]) => {
      // In an InputMedia the file is called `media`, whatever it is.
      const name = key === 'media' && 'type' in value ? String(value.type) : key;
      return [key, await replace(each, name, place)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };
  filled.payload = (await replace(payload, '', 0)) as Record<string, unknown>;
  return filled;
}

/** True when something in the payload stands for a file of ours. */
export function hasUpload(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return '$upload' in value || Object.values(value).some(hasUpload);
}
