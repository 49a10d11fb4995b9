import { describe, expect, test } from 'vitest';
import { createFlood } from '../../../src/sandbox/emulator/flood.ts';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { rig } from './support.ts';

test('429 carries retry_after, and obeying it is enough', async () => {
  let time = Date.UTC(2026, 10, 22);
  const { call, works, started } = await rig({ floodLimits: true, now: () => time });
  const { id: chat_id } = await started();
  const send = () => call('sendMessage', { chat_id, text: 'x' });
  const burst = [await send(), await send(), await send()];
  expect(burst.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await send()).toMatchObject({
    status: 429,
    error_code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  });
  time += 1000;
  expect((await send()).status).toBe(200);
  await works('sendChatAction', { chat_id, action: 'typing' });
});

test('twenty a minute in a group, edits included; the wait is to the end of the minute', async () => {
  let time = Date.UTC(2026, 10, 22);
  const { call, works } = await rig({ floodLimits: true, now: () => time });
  const chat_id = DEFAULT_ROOMS.group;
  const { message_id } = await works('sendMessage', { chat_id, text: 'x' });
  for (let index = 1; index < 20; index++) {
    time += 100;
    await works('editMessageText', { chat_id, message_id, text: String(index) });
  }
  const answer = await call('sendMessage', { chat_id, text: 'x' });
  expect(answer).toMatchObject({ status: 429, parameters: { retry_after: 59 } });
  time += 59_000;
  expect((await call('sendMessage', { chat_id, text: 'x' })).status).toBe(200);
});

test('limits can be switched off', async () => {
  const { works, started } = await rig();
  const { id: chat_id } = await started();
  for (let index = 0; index < 50; index++) await works('sendMessage', { chat_id, text: 'x' });
});

describe('the whole bot', () => {
  test('thirty a second, a thousand more when paid for', () => {
    const sent = (paid: boolean) => {
      const flood = createFlood();
      const pay = paid ? () => true : undefined;
      let passed = 0;
      for (let index = 0; index < 20_000; index++) {
        const now = 1_000_000 + index / 2;
        if (flood.take(index + 1, 1, now, pay) === 0) passed++;
      }
      return passed;
    };
    expect(sent(false)).toBeGreaterThanOrEqual(325);
    expect(sent(false)).toBeLessThanOrEqual(330);
    expect(sent(true)).toBeGreaterThan(11_200);
    expect(sent(true)).toBeLessThanOrEqual(11_330);
  });

  test('an album weighs as many as it holds', () => {
    const flood = createFlood();
    expect(flood.take(1, 10, 0)).toBe(0);
    expect(flood.take(1, 1, 1000)).toBeGreaterThan(0);
    expect(flood.take(1, 1, 9000)).toBe(0);
  });
});

test('editing in a private chat is free, or a menu could not be leafed through', async () => {
  const { works, started } = await rig({ floodLimits: true });
  const { id: chat_id } = await started();
  const { message_id } = await works('sendMessage', { chat_id, text: 'x' });
  for (let page = 0; page < 10; page++) {
    await works('editMessageText', { chat_id, message_id, text: `sahifa ${page}` });
  }
});
