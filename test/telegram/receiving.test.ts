import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { botClient } from '../../src/telegram/client.ts';
import type { Inbox } from '../../src/telegram/inbox.ts';
import { runPolling } from '../../src/telegram/polling.ts';
import { createTransport, type Transport } from '../../src/telegram/transport.ts';
import { createWebhook, setWebhook } from '../../src/telegram/webhook.ts';
import { quiet, textUpdate, until } from './support.ts';

describe('long polling', () => {
  let telegram: Emulator;
  let transport: Transport;
  let api: Api;
  let stop: AbortController;
  let running: Promise<void>;
  let accepted: Update[];
  let refuse: boolean;

  const inbox: Inbox = {
    async accept(updates) {
      if (refuse) throw new Error('the disk is full');
      accepted.push(...updates);
    },
  };
  const poll = () => {
    stop = new AbortController();
    running = runPolling({ api, inbox, log: quiet, firstWaitMs: 20 }, stop.signal);
  };
  const texts = () => accepted.flatMap((update) => update.message?.text ?? []);

  beforeEach(async () => {
    accepted = [];
    refuse = false;
    telegram = await startEmulator({ floodLimits: false });
    transport = createTransport({ apiRoot: telegram.apiRoot, budget: createBudget(), now: Date.now });
    api = new Api(telegram.token, botClient({ apiRoot: telegram.apiRoot, transport }));
  });
  afterEach(async () => {
    stop.abort();
    await running;
    await transport.close();
    await telegram.close();
  });

  it('takes every update once, and stops at once', async () => {
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    poll();
    await until(() => texts().length === 1);
    telegram.world.sendText(id, 'savol');
    await until(() => texts().length === 2);
    expect(texts()).toEqual(['/start', 'savol']);
    await until(() => telegram.world.pendingUpdates() === 0);
    const began = Date.now();
    stop.abort();
    await running;
    expect(Date.now() - began).toBeLessThan(500);
  });

  it('does not move on before the updates are on disk', async () => {
    refuse = true;
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    poll();
    await until(() => (telegram.world.calls.counts().get('getUpdates') ?? 0) > 2);
    expect(telegram.world.pendingUpdates()).toBeGreaterThan(0);
    refuse = false;
    await until(() => texts().length > 0);
  });

  it('takes a webhook away that would keep Telegram from answering', async () => {
    await setWebhook(api, { publicUrl: 'https://example.uz', secret: 'x'.repeat(32) });
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    poll();
    await until(() => texts().length === 1);
    expect((await api.getWebhookInfo()).url).toBe('');
  });

  it('goes on after Telegram was in trouble', async () => {
    telegram.world.faults.add({ kind: 'error502', method: 'getUpdates', times: 2 });
    poll();
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    await until(() => texts().length === 1);
  });

  it('hears of reactions and members, which Telegram leaves out unless asked', async () => {
    poll();
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    await until(() => texts().length === 1);
    const { message_id } = await api.sendMessage(id, 'javob');
    telegram.world.react(id, id, message_id, '👍');
    telegram.world.block(id);
    await until(() => accepted.some((update) => update.message_reaction));
    await until(() => accepted.some((update) => update.my_chat_member));
  });
});

describe('webhook', () => {
  const secret = 'bir-juda-uzun-va-maxfiy-soz-1234567890';
  const update = textUpdate(1, 1);

  it('keeps only what comes with the secret and looks like an update', async () => {
    const kept: Update[] = [];
    const inbox: Inbox = { accept: async (updates) => void kept.push(...updates) };
    const hook = createWebhook({ secret, inbox, onError: () => {} });
    expect(await hook(undefined, update)).toBe(401);
    expect(await hook('', update)).toBe(401);
    expect(await hook(`${secret}x`, update)).toBe(401);
    expect(await hook([secret], update)).toBe(401);
    expect(await hook(secret, 'salom')).toBe(400);
    expect(await hook(secret, { update_id: '1' })).toBe(400);
    expect(kept).toEqual([]);
    expect(await hook(secret, update)).toBe(200);
    expect(kept).toEqual([update]);
  });

  it('has Telegram send again what could not be kept', async () => {
    const told: unknown[] = [];
    const inbox: Inbox = { accept: () => Promise.reject(new Error('the disk is full')) };
    const hook = createWebhook({ secret, inbox, onError: (error) => told.push(error) });
    expect(await hook(secret, update)).toBe(503);
    expect(told).toHaveLength(1);
  });
});
