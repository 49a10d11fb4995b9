import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { File, Message, Update } from 'grammy/types';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulator } from '../../../src/sandbox/emulator/index.ts';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { listener, png, rig, until } from './support.ts';

const place = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return join(dir, 'sandbox.db');
};

test('the time moves ahead, stays so over a restart, and never goes back', async () => {
  const file = place();
  const day = 24 * 3600_000;
  const now = () => Date.UTC(2026, 0, 1);
  const first = await startEmulator({ file, now });
  const told: number[] = [];
  first.world.subscribe((event) => event.type === 'clock' && told.push(event.now));
  first.world.clock.moveBy(day);
  expect(first.world.clock.now()).toBe(now() + day);
  expect(told).toEqual([now() + day]);
  expect(() => first.world.clock.moveBy(-1)).toThrow('ahead');
  expect(() => first.world.clock.moveBy(0.5)).toThrow('ahead');
  const person = first.world.createPerson({ firstName: 'Dilnoza' });
  first.world.start(person.id);
  expect(first.world.history(person.id).at(-1)?.message.date).toBe((now() + day) / 1000);
  await first.close();

  const second = await startEmulator({ file, now });
  expect(second.world.clock.now()).toBe(now() + day);
  await second.close();
});

test('everything is there again after a restart', async () => {
  const file = place();
  const first = await startEmulator({ file, floodLimits: false });
  const person = first.world.createPerson({ firstName: 'Dilnoza', username: 'dilnoza', languageCode: 'uz' });
  first.world.start(person.id);
  const call = async (method: string, params: object) => {
    const response = await fetch(`${first.apiRoot}/bot${first.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return ((await response.json()) as { result: Message }).result;
  };
  const photo = await first.world.sendPhoto(person.id, { data: png(200, 100) }, { caption: 'Rasm' });
  await call('sendMessage', {
    chat_id: person.id,
    text: 'x',
    reply_markup: { keyboard: [['Savol berish']] },
  });
  await call('setMyCommands', { commands: [{ command: 'ask', description: 'Savol' }] });
  await call('setMyName', { name: 'Hamroh sinov' });
  await call('setMessageReaction', {
    chat_id: person.id,
    message_id: photo.messageId,
    reaction: [{ type: 'emoji', emoji: '👍' }],
  });
  first.world.join(person.id, DEFAULT_ROOMS.group);
  const history = first.world.history(person.id);
  const pending = first.world.pendingUpdates();
  await first.close();

  const second = await rig({ file });
  const { world } = second;
  expect(second.token).toBe(first.token);
  expect(world.persons()).toEqual([{ ...person, standing: 'started' }]);
  expect(world.history(person.id)).toEqual(history);
  expect(world.keyboard(person.id).kind).toBe('keyboard');
  expect(world.profile(person.id)).toMatchObject({ name: 'Hamroh sinov', commands: [{ command: 'ask' }] });
  expect(world.room(DEFAULT_ROOMS.group)?.members.get(person.id)).toBe('member');
  expect(world.pendingUpdates()).toBe(pending);
  const updates = await second.works<Update[]>('getUpdates');
  world.sendText(person.id, 'yana');
  const later = await second.works<Update[]>('getUpdates');
  expect(later.at(-1)?.update_id).toBe((updates.at(-1)?.update_id ?? 0) + 1);
  expect(later.at(-1)?.message?.message_id).toBe((history.at(-1)?.messageId ?? 0) + 1);
  const file_id = photo.message.photo?.at(-1)?.file_id;
  const { file_path } = await second.works<File>('getFile', { file_id });
  const download = await fetch(`${second.apiRoot}/file/bot${second.token}/${file_path}`);
  expect(new Uint8Array(await download.arrayBuffer())).toEqual(png(200, 100));
});

test('a webhook is taken up again, with what it owes', async () => {
  const file = place();
  let status = 500;
  const { url, deliveries } = await listener(() => status);
  const first = await startEmulator({ file, webhookRetry: { firstMs: 20, maxMs: 50 } });
  await fetch(`${first.apiRoot}/bot${first.token}/setWebhook?url=${encodeURIComponent(url)}`);
  const { id } = first.world.createPerson({ firstName: 'Dilnoza' });
  first.world.start(id);
  await until(() => deliveries.length > 0);
  await first.close();
  status = 200;
  const { world, works } = await rig({ file });
  await until(() => world.pendingUpdates() === 0);
  expect(await works('getWebhookInfo')).toMatchObject({ url });
  expect(new Set(deliveries.map(({ update }) => update.update_id)).size).toBe(1);
  expect(deliveries.at(-1)?.update.message?.text).toBe('/start');
});

interface Keeper {
  readonly apiRoot: string;
  readonly token: string;
  readonly personId: number;
}

test('kill -9 loses nothing the bot was told', async () => {
  const file = place();
  const keeper = fileURLToPath(new URL('./keeper.ts', import.meta.url));
  const known = new Map<number, string>();
  const seen: number[] = [];
  for (let round = 0; round < 4; round++) {
    const child: ChildProcess = fork(keeper, [file], { execArgv: ['--import', 'tsx'] });
    const [{ apiRoot, token, personId }] = (await once(child, 'message')) as [Keeper];
    const url = `${apiRoot}/bot${token}`;
    const exited = once(child, 'exit');
    let offset = 0;
    const poll = async () => {
      for (;;) {
        const response = await fetch(`${url}/getUpdates?offset=${offset}&timeout=5`);
        const { result } = (await response.json()) as { result: Update[] };
        for (const update of result) {
          if (!seen.includes(update.update_id)) seen.push(update.update_id);
          if (update.message?.text) known.set(update.message.message_id, update.message.text);
          offset = update.update_id + 1;
        }
      }
    };
    const send = async () => {
      for (let index = 0; ; index++) {
        const text = `javob ${round} ${index}`;
        const response = await fetch(
          `${url}/sendMessage?chat_id=${personId}&text=${encodeURIComponent(text)}`,
        );
        const { result } = (await response.json()) as { result: Message };
        known.set(result.message_id, text);
      }
    };
    const ended = [poll(), send(), send()].map((each) => each.catch(() => {}));
    setTimeout(() => child.kill('SIGKILL'), 150 + 200 * Math.random());
    await Promise.all([...ended, exited]);
  }
  const { world } = await rig({ file, historyLimit: 100_000 });
  const [person] = world.persons();
  const kept = new Map(
    world
      .history(person?.id as number, { limit: 100_000 })
      .map(({ messageId, message }) => [messageId, message.text]),
  );
  expect(known.size).toBeGreaterThan(40);
  for (const [messageId, text] of known) expect(kept.get(messageId)).toBe(text);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});
