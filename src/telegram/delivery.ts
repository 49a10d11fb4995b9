/**
 * One message on its way: what is asked of Telegram, and what its answer means for the outbox row.
 */
import type { InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import { classify, describeFailure, type Failure, type Reason } from './errors.ts';
import type { OutboxMethod } from './outbox.ts';

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
 * - `sent`: with Telegram's message, when the method gives one.
 * - `later`: Telegram has not got it; not before `dueAt` (ms UTC). `holds`: who else has to wait until then.
 * - `failed`: Telegram says no for good.
 * - `uncertain`: nobody knows whether it arrived.
 */
export type Outcome =
  | { state: 'sent'; message: Message | undefined }
  | { state: 'later'; dueAt: number; reason: Reason; holds: 'chat' | 'bot' }
  | { state: 'failed' | 'uncertain'; reason: Reason; detail: string };

/** Calls a method of the Bot API; rejects with grammY's errors. */
export type CallTelegram = (method: OutboxMethod, payload: Record<string, unknown>) => Promise<unknown>;

export interface Delivery {
  outcome: Outcome;
  /** The chat's id of now, when Telegram said that the group has moved. */
  movedTo?: number;
}

export interface DeliveryOptions {
  call: CallTelegram;
  /** Opens a file of ours for `{ $upload: id }`. */
  openUpload: (id: string) => Promise<InputFile>;
  now: () => number;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** How long the whole bot rests when the network is down, or the token refused. */
const LONGEST_OUTAGE_WAIT_MS = 15_000;
/** Telegram's own faults last minutes at most; after this many tries something else is wrong. */
const SERVER_FAULT_TRIES = 8;
/** Doing these twice comes to the same. */
const REPEATABLE = /^(edit|delete|setMessageReaction)/;

/** True for methods that may be called again when their answer was lost. */
export const isRepeatable = (method: string): boolean => REPEATABLE.test(method);

/** Sends one row, to the chat's new id if it has one, and without its reply when that message is gone. */
export async function deliver(row: OutboxRow, options: DeliveryOptions): Promise<Delivery> {
  let { chatId } = row;
  let payload = row.payload;
  for (;;) {
    try {
      const sendable = await withUploads(payload, options.openUpload);
      const result = await options.call(row.method as OutboxMethod, { chat_id: chatId, ...sendable });
      const message = typeof result === 'object' ? (result as Message) : undefined;
      return moved({ state: 'sent', message });
    } catch (error) {
      const failure = classify(error);
      if (failure.kind === 'migrated' && chatId === row.chatId) {
        chatId = (failure as { to: number }).to;
      } else if (failure.kind === 'replyTargetGone' && 'reply_parameters' in payload) {
        const { reply_parameters: _, ...rest } = payload;
        payload = rest;
      } else {
        return moved(decide(failure, describeFailure(error), row, options.now()));
      }
    }
  }

  function moved(outcome: Outcome): Delivery {
    return chatId === row.chatId ? { outcome } : { outcome, movedTo: chatId };
  }
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

/** The same payload with every `{ $upload: id }` replaced by the file. */
async function withUploads(
  payload: Record<string, unknown>,
  open: (id: string) => Promise<InputFile>,
): Promise<Record<string, unknown>> {
  if (!hasUpload(payload)) return payload;
  const replace = async (value: unknown): Promise<unknown> => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return Promise.all(value.map(replace));
    if ('$upload' in value) return open(String(value.$upload));
    const entries = Object.entries(value).map(async ([key, each]) => [key, await replace(each)] as const);
    return Object.fromEntries(await Promise.all(entries));
  };
  return (await replace(payload)) as Record<string, unknown>;
}

/** True when something in the payload stands for a file of ours. */
export function hasUpload(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return '$upload' in value || Object.values(value).some(hasUpload);
}
