import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { listener, type Rig, rig, until } from './support.ts';

const textsOf = (updates: Update[]) => updates.map(({ message }) => message?.text);

describe('getUpdates', () => {
  test('gives what waits, in order, until confirmed', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    for (const text of ['a', 'b', 'c']) world.sendText(id, text);
    const first = await works<Update[]>('getUpdates', { limit: 2 });
    expect(textsOf(first)).toEqual(['a', 'b']);
    expect(await works('getUpdates', { limit: 2 })).toEqual(first);
    const [a, b] = first as [Update, Update];
    expect(b.update_id).toBe(a.update_id + 1);
    expect(world.history(id).map(({ delivered }) => delivered)).toEqual([true, false, false, false]);
    expect(textsOf(await works('getUpdates', { offset: b.update_id }))).toEqual(['b', 'c']);
    expect(world.history(id).map(({ delivered }) => delivered)).toEqual([true, true, false, false]);
    expect(world.pendingUpdates()).toBe(2);
    expect(textsOf(await works('getUpdates', { offset: -1 }))).toEqual(['c']);
  });

  test('waits for news, and no longer than told', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    const waiting = works<Update[]>('getUpdates', { timeout: 30 });
    setTimeout(() => world.sendText(id, 'salom'), 50);
    const updates = await waiting;
    expect(textsOf(updates)).toEqual(['salom']);
    const start = performance.now();
    const offset = (updates[0]?.update_id ?? 0) + 1;
    expect(await works('getUpdates', { offset, timeout: 1 })).toEqual([]);
    expect(performance.now() - start).toBeGreaterThan(900);
  });

  test('a second poll ends the first with 409', async () => {
    const { call, works } = await rig();
    const first = call('getUpdates', { timeout: 30 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = works('getUpdates', { timeout: 1 });
    expect(await first).toMatchObject({
      status: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    expect(await second).toEqual([]);
  });

  test('a caller who hangs up takes nothing with him', async () => {
    const { apiRoot, token, works, started, world } = await rig();
    const { id } = await started();
    const gone = fetch(`${apiRoot}/bot${token}/getUpdates?timeout=30`, { signal: AbortSignal.timeout(100) });
    await expect(gone).rejects.toThrow();
    world.sendText(id, 'salom');
    expect(textsOf(await works('getUpdates'))).toEqual(['salom']);
  });

  test('allowed_updates: the default leaves three kinds out, a list is remembered', async () => {
    const { works, world } = await rig();
    const { id } = world.createPerson({ firstName: 'Aziza' });
    const { group } = DEFAULT_ROOMS;
    world.join(id, group);
    const entry = world.sendText(id, 'a', { chatId: group });
    world.react(id, group, entry.messageId, '👍');
    const kinds = (updates: Update[]) => updates.map((update) => Object.keys(update)[1]);
    expect(kinds(await works('getUpdates'))).toEqual(['message', 'message']);
    await works('getUpdates', { offset: -1, allowed_updates: ['edited_message', 'chat_member'] });
    const [last] = await works<Update[]>('getUpdates');
    await works('getUpdates', { offset: (last?.update_id ?? 0) + 1 });
    world.sendText(id, 'b', { chatId: group });
    world.edit(id, group, entry.messageId, 'c');
    world.setMemberStatus(id, group, 'administrator');
    expect(kinds(await works('getUpdates'))).toEqual(['edited_message', 'chat_member']);
  });

  test('what nobody takes for a day is gone', async () => {
    let time = Date.UTC(2026, 10, 22);
    const { works, started, world } = await rig({ now: () => time });
    const { id } = await started();
    world.sendText(id, 'eski');
    time += 25 * 60 * 60 * 1000;
    world.sendText(id, 'yangi');
    expect(textsOf(await works('getUpdates'))).toEqual(['yangi']);
  });
});

describe('webhook', () => {
  const quick = { webhookRetry: { firstMs: 20, maxMs: 100 } };
  const hooked = async (bot: Rig, url: string, more: object = {}) =>
    bot.works('setWebhook', { url, secret_token: 'maxfiy_so-z', ...more });

  test('delivers what waited and what comes, with the secret, each chat in order', async () => {
    const bot = await rig(quick);
    const [a, b] = [await bot.started(), await bot.started('Bekzod')];
    const { url, deliveries } = await listener(async () => {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      return 200;
    });
    bot.world.sendText(a.id, '0');
    await hooked(bot, url);
    for (let index = 1; index < 10; index++) {
      bot.world.sendText(a.id, String(index));
      bot.world.sendText(b.id, String(index));
    }
    await until(() => bot.world.pendingUpdates() === 0);
    expect(deliveries.every(({ secret }) => secret === 'maxfiy_so-z')).toBe(true);
    const of = (id: number) =>
      deliveries
        .filter(({ update }) => update.message?.chat.id === id)
        .map(({ update }) => update.message?.text);
    expect(of(a.id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(of(b.id)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(new Set(deliveries.map(({ update }) => update.update_id)).size).toBe(19);
    expect(bot.world.history(a.id).every(({ delivered }) => delivered)).toBe(true);
  });

  test('tries again until 2xx; meanwhile that chat waits, others do not', async () => {
    const bot = await rig(quick);
    const [a, b] = [await bot.started(), await bot.started('Bekzod')];
    let failures = 3;
    const { url, deliveries } = await listener(({ update }) =>
      update.message?.chat.id === a.id && failures-- > 0 ? 500 : 200,
    );
    await hooked(bot, url);
    bot.world.sendText(a.id, 'bir');
    bot.world.sendText(a.id, 'ikki');
    bot.world.sendText(b.id, 'uch');
    await until(() => deliveries.length >= 2);
    expect(await bot.works('getWebhookInfo')).toMatchObject({
      url,
      last_error_message: 'Wrong response from the webhook: 500',
    });
    await until(() => bot.world.pendingUpdates() === 0);
    const texts = deliveries.map(({ update }) => update.message?.text);
    expect(texts.filter((text) => text === 'bir')).toHaveLength(4);
    expect(texts.indexOf('uch')).toBeLessThan(texts.lastIndexOf('bir'));
    expect(texts.at(-1)).toBe('ikki');
  });

  test('keeps to max_connections', async () => {
    const bot = await rig(quick);
    let open = 0;
    let most = 0;
    const { url } = await listener(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open--;
      return 200;
    });
    for (let index = 0; index < 12; index++) {
      bot.world.start(bot.world.createPerson({ firstName: `P${index}` }).id);
    }
    await hooked(bot, url, { max_connections: 3 });
    await until(() => bot.world.pendingUpdates() === 0);
    expect(most).toBe(3);
  });

  test('an answer may carry a call', async () => {
    const bot = await rig(quick);
    const { id: chat_id } = await bot.started();
    const { url } = await listener(() => ({ method: 'sendMessage', chat_id, text: 'darhol' }));
    await hooked(bot, url);
    bot.world.sendText(chat_id, 'salom');
    const entry = await bot.world.waitFor(chat_id, ({ byBot }) => byBot);
    expect(entry.message.text).toBe('darhol');
  });

  test('a bot that is down gets everything later', async () => {
    const bot = await rig(quick);
    const { id } = await bot.started();
    await hooked(bot, 'http://127.0.0.1:9/hook');
    bot.world.sendText(id, 'salom');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { url, deliveries } = await listener(() => 200);
    await hooked(bot, url);
    await until(() => deliveries.length === 1);
  });

  test('excludes getUpdates, ends a poll, is removed; drop_pending_updates drops', async () => {
    const bot = await rig(quick);
    const { id } = await bot.started();
    const { url, deliveries } = await listener(() => 503);
    const poll = bot.call('getUpdates', { timeout: 30 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await hooked(bot, url);
    expect(await poll).toMatchObject({
      status: 409,
      description: 'Conflict: terminated by setWebhook request',
    });
    expect(await bot.fails('getUpdates')).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    bot.world.sendText(id, 'salom');
    await until(() => deliveries.length > 0);
    await bot.works('deleteWebhook');
    expect(textsOf(await bot.works('getUpdates'))).toEqual(['salom']);
    await bot.works('deleteWebhook', { drop_pending_updates: true });
    expect(await bot.works('getUpdates')).toEqual([]);
    expect(await bot.works('getWebhookInfo')).toMatchObject({ url: '', pending_update_count: 0 });
  });

  test('refuses addresses and secrets that Telegram refuses', async () => {
    const { fails } = await rig();
    expect(await fails('setWebhook', { url: 'http://edu.uz/hook' })).toBe(
      '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    expect(await fails('setWebhook', { url: 'https://edu.uz/', secret_token: 'so‘z' })).toBe(
      '400 Bad Request: secret token contains unallowed characters',
    );
    expect(await fails('setWebhook', { url: 'https://edu.uz/', max_connections: 101 })).toContain('1-100');
  });
});
