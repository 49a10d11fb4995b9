import { expect, test, vi } from 'vitest';
import { createMessageRate } from '../../../src/sandbox/emulator/message-rate.ts';
import { bytes, png, rig } from './support.ts';

/** A file as a bot uploads it. */
async function upload(
  url: string,
  params: Record<string, string>,
  files: Record<string, Uint8Array<ArrayBuffer>>,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(params)) form.append(name, value);
  for (const [name, data] of Object.entries(files)) form.append(name, new Blob([data]), `${name}.mp4`);
  const answer = await (await fetch(url, { method: 'POST', body: form })).json();
  return answer.result;
}

test('a video may begin later, has a cover, and its file_id goes again until Telegram refuses it', async () => {
  const { world, works, fails, started, apiRoot, token } = await rig();
  const { id: chat_id } = await started();
  const sent = await upload(
    `${apiRoot}/bot${token}/sendVideo`,
    {
      chat_id: String(chat_id),
      start_timestamp: '83',
      supports_streaming: 'true',
      duration: '600',
      cover: 'attach://cover',
    },
    { video: bytes(200), cover: png(640, 360) },
  );
  expect(sent.video).toMatchObject({ start_timestamp: 83, duration: 600 });
  expect(sent.video.cover.at(-1)).toMatchObject({ width: 640, height: 360 });
  const video = sent.video.file_id;
  const again = await works('sendVideo', { chat_id, video });
  expect(again.video).toMatchObject({ file_id: video });
  expect(again.video?.start_timestamp).toBeUndefined();
  const album = await works<(typeof again)[]>('sendMediaGroup', {
    chat_id,
    media: [
      { type: 'video', media: video },
      { type: 'video', media: video, start_timestamp: 5 },
    ],
  });
  expect(album.map((message) => message.video?.start_timestamp)).toEqual([undefined, 5]);
  world.expireFileIds();
  const refused = '400 Bad Request: wrong file identifier/HTTP URL specified';
  expect(await fails('sendVideo', { chat_id, video })).toBe(refused);
  expect(world.file(video)).toBeDefined();
});

test('many persons at once, who stand to the bot as said', async () => {
  const { world, works, fails } = await rig();
  const ids = world.populate(20_000);
  expect(new Set(ids).size).toBe(20_000);
  const [blocked] = world.populate(1, { standing: 'blocked' });
  const [gone] = world.populate(1, { standing: 'deactivated' });
  await works('sendMessage', { chat_id: ids[19_999], text: 'x' });
  expect(await fails('sendMessage', { chat_id: blocked, text: 'x' })).toContain('blocked by the user');
  expect(await fails('sendMessage', { chat_id: gone, text: 'x' })).toContain('user is deactivated');
  expect(world.pendingUpdates()).toBe(0);
});

test('other limits than Telegram’s, and figures of how they were kept', async () => {
  const { world, call } = await rig({ floodLimits: { botPerSecond: 5 }, historyLimit: 0 });
  const ids = world.populate(8);
  const answers = await Promise.all(ids.map((chat_id) => call('sendMessage', { chat_id, text: 'x' })));
  const refused = answers.filter(({ status }) => status === 429).length;
  expect(refused).toBeGreaterThan(0);
  expect(world.calls.figures()).toEqual({
    messages: 8 - refused,
    worstSecond: 8 - refused,
    tooManyRequests: refused,
  });
  expect(ids.every((id) => world.history(id).length === 0)).toBe(true);
  world.calls.clear();
  expect(world.calls.figures()).toEqual({ messages: 0, worstSecond: 0, tooManyRequests: 0 });
});

test('the worst second is the fullest window, wherever it begins', () => {
  const rate = createMessageRate();
  for (const at of [0, 900, 950, 999, 1000, 1500, 1899, 1900, 5000]) rate.count(at);
  expect(rate.worstSecond).toBe(6);
  expect(rate.total).toBe(9);
});

test('a paid broadcast goes beyond the free rate, for a tenth of a Star each, while there are Stars', async () => {
  let time = Date.UTC(2026, 10, 22);
  const { world, works, call } = await rig({ floodLimits: true, stars: 1, now: () => time });
  const ids = world.populate(50);
  const statuses: number[] = [];
  for (const chat_id of ids) {
    statuses.push((await call('sendMessage', { chat_id, text: 'x', allow_paid_broadcast: true })).status);
  }
  expect(statuses.filter((status) => status === 200)).toHaveLength(40);
  expect(statuses.slice(40).every((status) => status === 429)).toBe(true);
  expect(await works('getMyStarBalance')).toEqual({ amount: 0 });
  world.stars.set(0.3);
  expect(await works('getMyStarBalance')).toEqual({ amount: 0, nanostar_amount: 300_000_000 });
  time += 1000;
  await works('sendMessage', { chat_id: ids[49], text: 'x' });
  expect(world.stars.balance().nanostar_amount).toBe(300_000_000);
});

test('the API is down for a while: nothing answers, then everything does', async () => {
  const { world, call } = await rig();
  world.faults.add({ kind: 'down', forMs: 300 });
  await expect(call('getUpdates')).rejects.toThrow();
  await expect(call('getMe')).rejects.toThrow();
  await vi.waitFor(async () => expect((await call('getMe')).status).toBe(200), { timeout: 3000 });
  expect(world.faults.list()).toEqual([]);
});
