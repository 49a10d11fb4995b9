import { describe, expect, test } from 'vitest';
import { createFaults } from '../../../src/sandbox/emulator/faults.ts';
import { rig } from './support.ts';

test('errors of Telegram: nothing happens', async () => {
  const { call, started, world } = await rig();
  const { id: chat_id } = await started();
  world.faults.add({ kind: 'error500', times: 1 });
  world.faults.add({ kind: 'error502', method: 'sendMessage', times: 1 });
  world.faults.add({ kind: 'tooManyRequests', method: 'SENDMESSAGE', times: 1, retryAfter: 7 });
  const before = world.history(chat_id).length;
  const send = () => call('sendMessage', { chat_id, text: 'x' });
  expect(await send()).toMatchObject({ status: 500, error_code: 500, description: 'Internal Server Error' });
  expect(await send()).toMatchObject({ status: 502, error_code: 502, description: 'Bad Gateway' });
  expect(await send()).toMatchObject({ status: 429, parameters: { retry_after: 7 } });
  expect(world.history(chat_id)).toHaveLength(before);
  expect((await send()).status).toBe(200);
  expect(world.faults.list()).toEqual([]);
});

test('a cut before is nothing, a cut after is a message whose answer is lost', async () => {
  const { call, started, world } = await rig();
  const { id: chat_id } = await started();
  const send = (text: string) => call('sendMessage', { chat_id, text });
  const texts = () => world.history(chat_id).map(({ message }) => message.text);
  world.faults.add({ kind: 'cutBefore', times: 1 });
  await expect(send('oldin')).rejects.toThrow();
  expect(texts()).not.toContain('oldin');
  world.faults.add({ kind: 'cutAfter', times: 1 });
  await expect(send('keyin')).rejects.toThrow();
  expect(texts()).toContain('keyin');
  expect(world.calls.list().map(({ status }) => status)).toEqual([0, 0]);
});

test('hanging: no answer ever, with or without effect', async () => {
  const { apiRoot, token, started, world } = await rig();
  const { id: chat_id } = await started();
  const send = (text: string) =>
    fetch(`${apiRoot}/bot${token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat_id, text }),
      signal: AbortSignal.timeout(300),
    });
  world.faults.add({ kind: 'hang', times: 1 });
  await expect(send('osildi')).rejects.toThrow('timeout');
  world.faults.add({ kind: 'hangAfter', times: 1 });
  await expect(send('yetdi')).rejects.toThrow('timeout');
  const texts = world.history(chat_id).map(({ message }) => message.text);
  expect(texts).not.toContain('osildi');
  expect(texts).toContain('yetdi');
});

test('latency delays, for one chat only', async () => {
  const { call, started, world } = await rig();
  const slow = await started();
  const quick = await started('Bekzod');
  const fault = world.faults.add({ kind: 'latency', latencyMs: 700, chatId: slow.id });
  const took = async (chat_id: number) => {
    const start = performance.now();
    await call('sendMessage', { chat_id, text: 'x' });
    return performance.now() - start;
  };
  expect(await took(slow.id)).toBeGreaterThan(690);
  expect(await took(quick.id)).toBeLessThan(690);
  fault.remove();
  expect(await took(slow.id)).toBeLessThan(690);
});

describe('rules', () => {
  test('without a method they leave getUpdates alone', () => {
    const faults = createFaults();
    faults.add({ kind: 'error500' });
    expect(faults.decide('getUpdates', undefined)).toBeUndefined();
    expect(faults.decide('getMe', undefined)?.kind).toBe('error500');
    faults.add({ kind: 'cutBefore', method: 'getUpdates', times: 1 });
    expect(faults.decide('getUpdates', undefined)?.kind).toBe('cutBefore');
  });

  test('probability is asked for each call', () => {
    const chances = [0.1, 0.9, 0.04];
    const faults = createFaults(() => chances.shift() ?? 1);
    faults.add({ kind: 'cutAfter', probability: 0.05 });
    const kinds = [1, 2, 3].map(() => faults.decide('sendMessage', 1)?.kind);
    expect(kinds).toEqual([undefined, undefined, 'cutAfter']);
    expect(faults.list()[0]?.fired).toBe(1);
    faults.clear();
    expect(faults.decide('sendMessage', 1)).toBeUndefined();
  });

  test('latency adds to another fault', () => {
    const faults = createFaults();
    faults.add({ kind: 'latency', latencyMs: 50 });
    faults.add({ kind: 'tooManyRequests', retryAfter: 3 });
    expect(faults.decide('sendMessage', 1)).toEqual({
      kind: 'tooManyRequests',
      latencyMs: 50,
      retryAfter: 3,
    });
  });
});
