/**
 * Delivery by webhook: updates of one chat one after another, chats side by side up to max_connections,
 * each again and again with growing pauses until the bot answers 2xx. An answer may carry a call.
 */
import type { WebhookInfo } from 'grammy/types';
import { Agent } from 'undici';
import type { Store } from './store.ts';
import type { PendingUpdate, Updates } from './updates.ts';

export interface WebhookConfig {
  readonly url: string;
  readonly secret?: string;
  readonly maxConnections: number;
  readonly ipAddress?: string;
}

/** Pauses between attempts at one update: from `firstMs`, doubling, to `maxMs`. */
export interface RetryPauses {
  readonly firstMs: number;
  readonly maxMs: number;
}

export interface Webhook {
  readonly config: WebhookConfig | undefined;
  /** Begins to deliver to the webhook kept from last time, if there is one; call once, when ready to be called back. */
  begin(): void;
  /** Begins to deliver there, what waits included; `undefined` ends it. */
  set(config: WebhookConfig | undefined): void;
  info(): WebhookInfo;
  close(): Promise<void>;
}

const READ_TIMEOUT = 60_000;

interface Lane {
  readonly queue: PendingUpdate[];
  attempts: number;
}

/** @param onReply carries out a call that came in the bot's answer. */
export function createWebhook(
  store: Store,
  updates: Updates,
  now: () => number,
  pauses: RetryPauses,
  onReply: (call: Record<string, unknown>) => void,
): Webhook {
  let config = store.load('meta').find(({ key }) => key === 'webhook')?.value as WebhookConfig | undefined;
  let agent: Agent | undefined;
  let lanes = new Map<number, Lane>();
  let ready: Lane[] = [];
  let inFlight = 0;
  let lastError: { date: number; message: string } | undefined;
  const timers = new Set<NodeJS.Timeout>();
  /** Rises with each change of the webhook, so that deliveries to the former one change nothing. */
  let generation = 0;

  const enqueue = (update: PendingUpdate) => {
    if (!agent) return;
    const lane = lanes.get(update.lane);
    if (lane) lane.queue.push(update);
    else {
      const fresh: Lane = { queue: [update], attempts: 0 };
      lanes.set(update.lane, fresh);
      ready.push(fresh);
    }
  };
  const pump = () => {
    while (config && inFlight < config.maxConnections) {
      const lane = ready.shift();
      if (!lane) return;
      void deliver(lane, lane.queue[0] as PendingUpdate, config);
    }
  };

  const deliver = async (lane: Lane, update: PendingUpdate, to: WebhookConfig): Promise<void> => {
    const mine = generation;
    inFlight++;
    const outcome = await post(update.json, to);
    if (mine !== generation) return;
    inFlight--;
    if (outcome.ok) {
      lane.attempts = 0;
      lane.queue.shift();
      updates.confirm(update.id);
      if (outcome.reply) onReply(outcome.reply);
      if (lane.queue.length > 0) ready.push(lane);
      else lanes.delete(update.lane);
    } else {
      lastError = { date: Math.floor(now() / 1000), message: outcome.error };
      lane.attempts++;
      const growing = Math.min(pauses.firstMs * 2 ** (lane.attempts - 1), pauses.maxMs);
      const pause = Math.max(growing, outcome.retryAfterMs);
      const timer = setTimeout(() => {
        timers.delete(timer);
        ready.push(lane);
        pump();
      }, pause);
      timers.add(timer);
    }
    pump();
  };

  type Outcome =
    | { ok: true; reply: Record<string, unknown> | undefined }
    | { ok: false; error: string; retryAfterMs: number };

  const post = async (json: string, { url, secret }: WebhookConfig): Promise<Outcome> => {
    try {
      const target = new URL(url);
      const { statusCode, headers, body } = await (agent as Agent).request({
        origin: target.origin,
        path: target.pathname + target.search,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: json,
      });
      const text = await body.text();
      if (statusCode >= 200 && statusCode < 300) return { ok: true, reply: parseReply(text) };
      const retryAfterMs = statusCode === 429 ? Number(headers['retry-after'] ?? 0) * 1000 || 0 : 0;
      return { ok: false, error: `Wrong response from the webhook: ${statusCode}`, retryAfterMs };
    } catch (error) {
      const code = (error as { code?: string }).code ?? 'unknown';
      const message = code === 'ECONNREFUSED' ? 'Connection refused' : `Connection failed: ${code}`;
      return { ok: false, error: message, retryAfterMs: 0 };
    }
  };

  const stop = () => {
    generation++;
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    lanes = new Map();
    ready = [];
    inFlight = 0;
    const ended = agent?.destroy();
    agent = undefined;
    return ended;
  };
  const begin = () => {
    if (!config || agent) return;
    agent = new Agent({
      connections: config.maxConnections,
      headersTimeout: READ_TIMEOUT,
      bodyTimeout: READ_TIMEOUT,
    });
    for (const update of updates.waiting()) enqueue(update);
    pump();
  };

  updates.onNew((update) => {
    enqueue(update);
    pump();
  });

  return {
    get config() {
      return config;
    },
    begin,
    set(next) {
      void stop();
      config = next;
      lastError = undefined;
      if (next) store.put('meta', 'webhook', () => next);
      else store.delete('meta', 'webhook');
      begin();
    },
    info: () => ({
      url: config?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: updates.size,
      ...(config ? { max_connections: config.maxConnections } : {}),
      ...(config?.ipAddress ? { ip_address: config.ipAddress } : {}),
      ...(lastError ? { last_error_date: lastError.date, last_error_message: lastError.message } : {}),
      ...((updates.allowed() ?? []).length > 0
        ? { allowed_updates: updates.allowed() as NonNullable<WebhookInfo['allowed_updates']> }
        : {}),
    }),
    async close() {
      config = undefined;
      await stop();
    },
  };
}

/** A call in the body of the bot's answer, if there is one. */
function parseReply(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const parsed = JSON.parse(text) as Record<string, unknown>;
    return typeof parsed.method === 'string' ? parsed : undefined;
  } catch {
    return undefined;
  }
}
