/**
 * Long polling: asks Telegram for updates, and moves on only when they are on disk.
 */
import type { Api } from 'grammy';
import type { Logger } from 'pino';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import { isConflict, isUnauthorized, retryAfterSeconds, scrub } from './errors.ts';
import type { Inbox } from './inbox.ts';

export interface PollingOptions {
  api: Pick<Api, 'getUpdates' | 'deleteWebhook'>;
  inbox: Inbox;
  log: Logger;
  /** How long Telegram keeps a request open when there is nothing new, seconds. */
  holdSeconds?: number;
  /** The wait after the first failure in a row, ms; it doubles up to half a minute. */
  firstWaitMs?: number;
}

const HOLD_SECONDS = 30;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** Polls until `signal` stops it; that cuts the open request, which loses nothing. */
export async function runPolling(options: PollingOptions, signal: AbortSignal): Promise<void> {
  const { api, inbox, log } = options;
  // grammY declares the type of a polyfill, and takes Node's own.
  const stop = signal as unknown as NonNullable<Parameters<Api['getUpdates']>[1]>;
  let failures = 0;
  let offset = 0;
  /** While a webhook is set, Telegram refuses to be polled. */
  let webhookGone = false;
  while (!signal.aborted) {
    try {
      if (!webhookGone) await api.deleteWebhook({}, stop);
      webhookGone = true;
      const updates = await api.getUpdates(
        {
          offset,
          limit: 100,
          timeout: options.holdSeconds ?? HOLD_SECONDS,
          allowed_updates: ALLOWED_UPDATES,
        },
        stop,
      );
      if (updates.length > 0) await inbox.accept(updates);
      // Nothing came, so all is confirmed. Asking without an offset also finds updates that Telegram, after a week
      // of silence, numbers below the former ones.
      offset = updates.length > 0 ? updates.at(-1)!.update_id + 1 : 0;
      if (failures > 0) log.info('Telegram can be reached again');
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      webhookGone = false;
      explain(error);
      const backOff = Math.min(LONGEST_WAIT_MS, (options.firstWaitMs ?? FIRST_WAIT_MS) * 2 ** failures);
      failures++;
      await pause(Math.max(backOff, (retryAfterSeconds(error) ?? 0) * 1000), signal);
    }
  }

  function explain(error: unknown): void {
    const reason = scrub(error);
    if (isUnauthorized(error)) log.error({ reason }, 'Telegram does not accept BOT_TOKEN');
    else if (isConflict(error)) {
      log.error(
        { reason },
        'another program receives updates with this bot token: stop it, or give this one a token of its own',
      );
    } else if (failures === 0) log.warn({ reason }, 'Telegram cannot be reached; trying again');
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
