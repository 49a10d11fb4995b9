/** grammY's client over our transport. */
import { Api, type ApiClientOptions, GrammyError } from 'grammy';
import type { ApiResponse } from 'grammy/types';
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

/** Methods that may carry a file, which grammY knows how to stream. */
const MAY_UPLOAD =
  /^(send(Photo|Video|VideoNote|Document|Voice|Audio|Animation|Sticker|MediaGroup)|editMessageMedia)$/;
const JSON_HEADERS = { 'content-type': 'application/json' };

/**
 * For the sender, which takes its places in the budget itself. What carries no file goes straight to the transport:
 * half of a message's processor time would be grammY's, for timers and signals that the transport has anyway.
 */
export function senderCall({ token, apiRoot, transport }: ClientSettings): CallTelegram {
  const { raw } = new Api(token, clientOptions(apiRoot, transport.fetchReserved));
  const methods = raw as unknown as Record<OutboxMethod, (payload: object) => Promise<unknown>>;
  return async (method, payload) => {
    if (MAY_UPLOAD.test(method)) return methods[method](payload);
    // Telegram wants a parameter left out where JSON would say null.
    const body = JSON.stringify(payload, (_, value: unknown) => value ?? undefined);
    const url = `${apiRoot}/bot${token}/${method}`;
    const response = await transport.fetchReserved(url, { headers: JSON_HEADERS, body });
    const answer = (await response.json()) as ApiResponse<unknown>;
    if (answer.ok) return answer.result;
    throw new GrammyError(`Call to '${method}' failed!`, answer, method, payload);
  };
}

function clientOptions(apiRoot: string, fetch: TelegramFetch): ApiClientOptions {
  // grammY declares node-fetch's types; it uses the part that TelegramFetch names.
  return { apiRoot, fetch: fetch as unknown as NonNullable<ApiClientOptions['fetch']> };
}
