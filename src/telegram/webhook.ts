/**
 * Webhook: Telegram calls us. Nothing here knows the web server; it gives headers and body, and gets a status.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES } from './allowed-updates.ts';
import type { Inbox } from './inbox.ts';

/** Where Telegram calls us, below `PUBLIC_URL`. */
export const WEBHOOK_PATH = '/telegram/webhook';

/** The header in which Telegram repeats the secret, in lower case as Node gives it. */
export const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Answer 200 only when the update is on disk; after 401, 400 or 503 nothing was kept. */
export type WebhookStatus = 200 | 400 | 401 | 503;

export interface WebhookOptions {
  secret: string;
  inbox: Inbox;
  /** Told why an update could not be kept; Telegram sends it again. */
  onError: (error: unknown) => void;
}

/**
 * Makes the handler of webhook calls.
 *
 * @returns a function of the secret header's value and the parsed JSON body. It never rejects.
 */
export function createWebhook(
  options: WebhookOptions,
): (secret: unknown, body: unknown) => Promise<WebhookStatus> {
  const expected = digest(options.secret);
  return async (secret, body) => {
    if (typeof secret !== 'string' || !timingSafeEqual(digest(secret), expected)) return 401;
    if (!isUpdate(body)) return 400;
    try {
      await options.inbox.accept([body]);
      return 200;
    } catch (error) {
      options.onError(error);
      return 503;
    }
  };
}

/** Tells Telegram to call us, with every kind of update we want, and nothing that waits dropped. */
export async function setWebhook(
  api: Pick<Api, 'setWebhook'>,
  options: { publicUrl: string; secret: string },
): Promise<void> {
  await api.setWebhook(`${options.publicUrl.replace(/\/+$/, '')}${WEBHOOK_PATH}`, {
    secret_token: options.secret,
    allowed_updates: ALLOWED_UPDATES,
    max_connections: 40,
  });
}

/** Equal lengths for the comparison, whatever was sent. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function isUpdate(body: unknown): body is Update {
  return (
    typeof body === 'object' &&
    body !== null &&
    Number.isSafeInteger((body as { update_id?: unknown }).update_id)
  );
}
