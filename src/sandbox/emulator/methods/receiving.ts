/**
 * How the bot gets its updates: getUpdates, or a webhook.
 */
import { badRequest, conflict } from '../bot-api-error.ts';
import type { Polling } from '../polling.ts';
import type { Updates } from '../updates.ts';
import type { Webhook } from '../webhook.ts';
import type { Handlers } from './method.ts';

const DEFAULT_CONNECTIONS = 40;

/** HTTPS, or plain HTTP on this machine, where no certificate can be had. */
function checkUrl(url: string): void {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    throw badRequest('bad webhook: Wrong HTTP URL');
  }
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(parsed.hostname);
  if (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && isHere)) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
}

export function receivingMethods(updates: Updates, polling: Polling, webhook: Webhook): Handlers {
  const remove = (drop: boolean | undefined): true => {
    if (webhook.config) webhook.set(undefined);
    if (drop) updates.drop();
    return true;
  };
  return {
    getUpdates(params, call) {
      if (webhook.config) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return polling.poll(params, call.onHangUp);
    },
    setWebhook(params) {
      if (params.url === '') return remove(params.drop_pending_updates);
      checkUrl(params.url);
      const secret = params.secret_token;
      if (secret !== undefined && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
        throw badRequest('secret token contains unallowed characters');
      }
      const maxConnections = params.max_connections ?? DEFAULT_CONNECTIONS;
      if (maxConnections < 1 || maxConnections > 100) throw badRequest('max_connections must be 1-100');
      polling.interrupt(conflict('terminated by setWebhook request'));
      if (params.allowed_updates) updates.setAllowed(params.allowed_updates);
      if (params.drop_pending_updates) updates.drop();
      webhook.set({
        url: params.url,
        maxConnections,
        ...(secret === undefined ? {} : { secret }),
        ...(params.ip_address === undefined ? {} : { ipAddress: params.ip_address }),
      });
      return true;
    },
    deleteWebhook: (params) => remove(params.drop_pending_updates),
    getWebhookInfo: () => webhook.info(),
  };
}
