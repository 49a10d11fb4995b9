/** grammY's client over our transport. */
import { Api, type ApiClientOptions } from 'grammy';
import type { CallTelegram } from './delivery.ts';
import type { OutboxMethod } from './outbox.ts';
import type { TelegramFetch, Transport } from './transport.ts';

export interface ClientSettings {
  token: string;
  apiRoot: string;
  transport: Transport;
}

/** For `new Bot(token, { client })`: what the bot calls counts in the budget. Conversations inherit it. */
export function botClient(settings: Omit<ClientSettings, 'token'>): ApiClientOptions {
  return clientOptions(settings.apiRoot, settings.transport.fetch);
}

/** For the sender, which takes its places in the budget itself. */
export function senderCall({ token, apiRoot, transport }: ClientSettings): CallTelegram {
  const { raw } = new Api(token, clientOptions(apiRoot, transport.fetchReserved));
  const methods = raw as unknown as Record<OutboxMethod, (payload: object) => Promise<unknown>>;
  return (method, payload) => methods[method](payload);
}

function clientOptions(apiRoot: string, fetch: TelegramFetch): ApiClientOptions {
  // grammY declares node-fetch's types; it uses the part that TelegramFetch names.
  return { apiRoot, fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']> };
}
