/**
 * The running side of Telegram: receiving, handling and sending, one instance at a time.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Bot } from 'grammy';
import { publishAbout } from '../bot/about.ts';
import { publishCommands } from '../bot/commands.ts';
import type { BotContext } from '../bot/context.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../settings.ts';
import { isUnauthorized } from '../telegram/errors.ts';
import type { Lanes } from '../telegram/lanes.ts';
import { runPolling } from '../telegram/polling.ts';
import { setWebhook } from '../telegram/webhook.ts';
import type { TelegramPort } from './telegram-port.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/** What Telegram says when the token is wrong. */
const TOKEN_REFUSED =
  'Telegram does not accept BOT_TOKEN: copy it from @BotFather once more, or leave it out to run in the sandbox.';

/**
 * Learns who the bot is, waiting for Telegram as long as it takes, and tells Telegram the bot's commands.
 *
 * @returns false when `signal` fired before that
 * @throws when Telegram refuses the token
 */
export async function introduce(bot: Bot<BotContext>, log: Log, signal: AbortSignal): Promise<boolean> {
  try {
    // grammY declares the type of a polyfill, and takes Node's own.
    await bot.init(signal as Parameters<typeof bot.init>[0]);
  } catch (error) {
    if (signal.aborted) return false;
    if (isUnauthorized(error)) throw new Error(TOKEN_REFUSED, { cause: error });
    throw error;
  }
  try {
    await publishCommands(bot.api);
    await publishAbout(bot.api);
  } catch (error) {
    log.warn({ err: error }, 'commands and description could not be published; the next start tries again');
  }
  return true;
}

/** How updates come in, by the settings. */
export function receiving(
  settings: Pick<Settings, 'botMode' | 'webhookSecret' | 'publicUrl'>,
  { api, inbox }: Pick<TelegramPort, 'api' | 'inbox'>,
  log: Log,
): (signal: AbortSignal) => Promise<void> {
  const { webhookSecret: secret, publicUrl } = settings;
  if (settings.botMode === 'polling' || !secret) {
    return (signal) => runPolling({ api, inbox, log: log.child({ part: 'polling' }) }, signal);
  }
  return async (signal) => {
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      try {
        await setWebhook(api, { publicUrl, secret });
        log.info({ publicUrl }, 'Telegram delivers to the webhook');
        return aborted(signal);
      } catch (error) {
        log.error({ err: error }, 'the webhook could not be set; trying again');
        await pause(wait, undefined, { signal }).catch(() => {});
      }
    }
  };
}

export interface TelegramWork {
  /** Brings updates to the inbox until its signal fires. */
  receive: (signal: AbortSignal) => Promise<void>;
  lanes: Lanes;
  /** Empties the outbox until its signal fires, then waits for what is in flight. */
  send: (signal: AbortSignal) => Promise<void>;
}

/**
 * Receives, handles and sends until `signal` fires, and ends in the order that leaves least undone: nothing more
 * comes in, what is being handled is finished, and what that wrote into the outbox still has a sender.
 *
 * @throws what made one of the three end before its time; the others are stopped first
 */
export async function runTelegram(work: TelegramWork, signal: AbortSignal): Promise<void> {
  const stops = [new AbortController(), new AbortController(), new AbortController()] as const;
  const [stopReceiving, stopLanes, stopSending] = stops;
  const failures: unknown[] = [];
  const guarded = async (part: Promise<void>): Promise<void> => {
    try {
      await part;
    } catch (error) {
      failures.push(error);
      stopReceiving.abort();
    }
  };
  signal.addEventListener('abort', () => stopReceiving.abort(), { once: true });
  if (signal.aborted) stopReceiving.abort();

  const sending = guarded(work.send(stopSending.signal));
  const handling = guarded(work.lanes.run(stopLanes.signal));
  await guarded(work.receive(stopReceiving.signal));
  await aborted(stopReceiving.signal);
  stopLanes.abort();
  await handling;
  stopSending.abort();
  await sending;
  if (failures.length > 0) throw failures[0];
}

/** Resolves when a signal fires. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
