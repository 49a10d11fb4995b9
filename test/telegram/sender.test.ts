import { eq } from 'drizzle-orm';
import { InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db, Queries } from '../../src/db/db.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { type Budget, createBudget } from '../../src/telegram/budget.ts';
import { resolveChat } from '../../src/telegram/chats.ts';
import { senderCall } from '../../src/telegram/client.ts';
import {
  cancel,
  confirmDelivered,
  enqueue,
  type Outgoing,
  PRIORITY,
  purgeOutbox,
  retry,
  settledIds,
} from '../../src/telegram/outbox.ts';
import { dueRows, nextDue, nextScheduled } from '../../src/telegram/outbox-claims.ts';
import { runSender, type SenderOptions } from '../../src/telegram/sender.ts';
import { createSentFiles, rememberFile } from '../../src/telegram/sent-files.ts';
import { createTransport, type Transport } from '../../src/telegram/transport.ts';
import { describeEngines } from '../support/engines.ts';
import { pause, quiet, until } from './support.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describeEngines('sender', (open) => {
  let db: Db;
  let telegram: Emulator;
  let transport: Transport;
  let budget: Budget;
  let stop = new AbortController();
  let running: Promise<void> = Promise.resolve();

  beforeEach(async () => {
    db = await open();
    telegram = await startEmulator({ floodLimits: false });
  });
  afterEach(async () => {
    stop.abort();
    await running;
    await transport?.close();
    await telegram.close();
  });

  function run(options: Partial<SenderOptions> & { limited?: boolean; answerWithinMs?: number } = {}) {
    stop = new AbortController();
    budget = createBudget({ limited: options.limited ?? false });
    transport = createTransport({
      apiRoot: telegram.apiRoot,
      budget,
      now: Date.now,
      answerWithinMs: options.answerWithinMs ?? 5000,
    });
    running = runSender(
      {
        db,
        budget,
        call: senderCall({ token: telegram.token, apiRoot: telegram.apiRoot, transport }),
        openUpload: async () => new InputFile(PNG, 'rasm.png'),
        files: createSentFiles(db, botIdOf(telegram.token)),
        now: Date.now,
        log: quiet,
        ...options,
      },
      stop.signal,
    );
  }

  const person = () => {
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    return id;
  };
  const text = (chatId: number, words: string, more: Partial<Outgoing> = {}): Outgoing => ({
    method: 'sendMessage',
    chatId,
    payload: { text: words },
    priority: PRIORITY.answer,
    ...more,
  });
  const put = (rows: Outgoing | Outgoing[]) => db.transaction((tx) => enqueue(tx, rows, Date.now()));
  const rowsNow = () => db.select().from(db.t.outbox).orderBy(db.t.outbox.id);
  const settled = () =>
    until(async () => (await rowsNow()).every((row) => row.state !== 'queued' && row.state !== 'sending'));
  const received = (chatId: number) =>
    telegram.world
      .history(chatId)
      .filter((entry) => entry.byBot)
      .map((entry) => entry.message.text);

  it('sends in order within a chat, and tells of it', async () => {
    const told: number[] = [];
    db.listen('outbox', (notice) => told.push(...settledIds(notice)));
    const chats = Array.from({ length: 12 }, person);
    run();
    const ids = await put(chats.flatMap((chat) => ['bir', 'ikki', 'uch'].map((word) => text(chat, word))));
    await settled();
    for (const chat of chats) expect(received(chat)).toEqual(['bir', 'ikki', 'uch']);
    const rows = await rowsNow();
    expect(rows.every((row) => row.state === 'sent' && row.attempts === 1)).toBe(true);
    expect(rows[0]!.sentMessageId).toBe(telegram.world.history(chats[0]!).find((e) => e.byBot)!.messageId);
    await until(() => told.length === ids.length);
    expect(told.sort((a, b) => a - b)).toEqual(ids);
  });

  it('writes a key once and gives the first row’s id', async () => {
    const [first] = await put(text(1, 'salom', { dedupeKey: 'k' }));
    expect(await put([text(1, 'salom', { dedupeKey: 'k' }), text(1, 'xayr')])).toEqual([
      first,
      expect.any(Number),
    ]);
    expect(await rowsNow()).toHaveLength(2);
  });

  it('puts people before bulk', async () => {
    const chats = Array.from({ length: 8 }, person);
    const order: number[] = [];
    telegram.world.subscribe((event) => {
      if (event.type === 'message' && event.entry.byBot) order.push(event.entry.chatId);
    });
    const [waiting, ...many] = chats;
    await put(many.map((chat) => text(chat, 'e’lon', { priority: PRIORITY.bulk })));
    await put(text(waiting!, 'javob'));
    run({ concurrency: 1 });
    await settled();
    expect(order[0]).toBe(waiting);
  });

  it('waits for the moment a row is due, and can be called back until then', async () => {
    const chat = person();
    run();
    const dueAt = Date.now() + 400;
    const [kept, dropped] = await put([text(chat, 'keyin', { dueAt }), text(chat, 'bekor', { dueAt })]);
    expect(await db.transaction((tx) => cancel(tx, [dropped!], Date.now()))).toEqual([dropped]);
    await pause(200);
    expect(received(chat)).toEqual([]);
    await settled();
    expect(Date.now()).toBeGreaterThanOrEqual(dueAt);
    expect(received(chat)).toEqual(['keyin']);
    expect(await db.transaction((tx) => cancel(tx, [kept!], Date.now()))).toEqual([]);
  });

  it('does not send what nobody should get any more', async () => {
    const [late, soon] = [person(), person()];
    const now = Date.now();
    const [expired, kept] = await put([
      text(late, 'kecha', { notAfter: now - 1 }),
      text(soon, 'bugun', { notAfter: now + 60_000 }),
    ]);
    run();
    await settled();
    expect(received(late)).toEqual([]);
    expect(received(soon)).toEqual(['bugun']);
    const rows = new Map((await rowsNow()).map((row) => [row.id, row]));
    expect(rows.get(expired!)).toMatchObject({ state: 'cancelled', reason: 'expired', attempts: 0 });
    expect(rows.get(kept!)).toMatchObject({ state: 'sent' });
    // An official who sends it again means it.
    await db.transaction((tx) => tx.update(tx.t.outbox).set({ state: 'failed' }));
    await db.transaction((tx) => retry(tx, [expired!], Date.now()));
    await settled();
    expect(received(late)).toEqual(['kecha']);
  });

  it('leaves rows of tomorrow out of sight until their moment comes', async () => {
    const chat = person();
    let ahead = 0;
    const now = () => Date.now() + ahead;
    const dueAt = Date.now() + 3_600_000;
    await put([text(chat, 'ertaga', { dueAt }), text(person(), 'hozir')]);
    expect((await rowsNow()).map((row) => row.scheduled)).toEqual([true, false]);
    run({ now });
    await until(async () => (await rowsNow())[1]!.state === 'sent');
    expect((await rowsNow())[0]).toMatchObject({ state: 'queued', scheduled: true });
    ahead = 3_600_001;
    await db.notify('outbox', '');
    await settled();
    expect(received(chat)).toEqual(['ertaga']);
  });

  it('finds what may go without reading past what waits', async () => {
    if (db.engine !== 'sqlite') return;
    const asked = new Set<string>();
    const watching = new Proxy(db, {
      get: (target, key) =>
        key === 'run'
          ? (query: string, params: unknown[]) => {
              asked.add(query);
              return target.run!(query, params);
            }
          : Reflect.get(target, key),
    });
    const at = Date.now();
    await dueRows(watching, { now: at, resting: '[]', limit: 96 });
    await nextDue(watching, { now: at });
    await nextScheduled(watching, {});
    const plans = await Promise.all(
      [...asked].map(async (query) => {
        const params = Array.from(query.matchAll(/\?/g), () => null);
        const steps = (await db.run!(`explain query plan ${query}`, params)) as unknown[][];
        return String(steps[0]!.at(-1));
      }),
    );
    expect(plans).toEqual([
      expect.stringMatching(/SEARCH outbox USING INDEX outbox_queued \(scheduled=\?\)/),
      expect.stringMatching(/SEARCH outbox USING INDEX outbox_queued \(scheduled=\?\)/),
      expect.stringMatching(/SEARCH outbox USING INDEX outbox_scheduled/),
    ]);
  });

  it('names why Telegram says no', async () => {
    const [blocked, gone] = [person(), person()];
    telegram.world.block(blocked);
    telegram.world.deactivate(gone);
    const stranger = telegram.world.createPerson({ firstName: 'Begona' }).id;
    const fine = person();
    run();
    await put([
      text(blocked, 'a'),
      text(gone, 'a'),
      text(stranger, 'a'),
      text(999_999, 'a'),
      text(fine, 'x'.repeat(4097)),
      text(fine, 'qalin', { payload: { text: 'qalin <b>', parse_mode: 'HTML' } }),
    ]);
    await settled();
    const rows = await rowsNow();
    expect(rows.map((row) => [row.state, row.reason])).toEqual([
      ['failed', 'blocked'],
      ['failed', 'deactivated'],
      ['failed', 'cannotInitiate'],
      ['failed', 'chatGone'],
      ['failed', 'tooLong'],
      ['failed', 'badMarkup'],
    ]);
    expect(rows[0]!.detail).toBe('Forbidden: bot was blocked by the user');
    telegram.world.unblock(blocked);
    await db.transaction((tx) => retry(tx, [rows[0]!.id], Date.now()));
    await until(() => received(blocked).length === 1);
  });

  it('follows a group that became a supergroup, with everything that waits for it', async () => {
    const owner = person();
    const room = telegram.world.createRoom({ type: 'group', title: 'Metodistlar', members: [owner] });
    const to = telegram.world.migrate(room.id).id;
    run();
    await put([text(room.id, 'bir'), text(room.id, 'ikki')]);
    await settled();
    expect((await rowsNow()).map((row) => row.state)).toEqual(['sent', 'sent']);
    expect(received(to)).toEqual(expect.arrayContaining(['bir', 'ikki']));
    expect(await resolveChat(db, room.id)).toBe(to);
    await put(text(room.id, 'uch'));
    await until(() => received(to).includes('uch'));
  });

  it('sends without the reply when the question was deleted', async () => {
    const chat = person();
    const question = telegram.world.sendText(chat, 'savol');
    telegram.world.deleteMessages(chat, chat, [question.messageId]);
    run();
    await put(
      text(chat, 'javob', {
        payload: { text: 'javob', reply_parameters: { message_id: question.messageId } },
      }),
    );
    await settled();
    expect((await rowsNow())[0]).toMatchObject({ state: 'sent' });
    expect(received(chat)).toEqual(['javob']);
  });

  it('sends a file of ours and tells what Telegram made of it', async () => {
    const chat = person();
    const uploaded: Message[] = [];
    run({ onUploaded: async (_, message) => void uploaded.push(message) });
    await put({
      method: 'sendPhoto',
      chatId: chat,
      payload: { photo: { $upload: 'abc' }, caption: 'rasm' },
      priority: PRIORITY.answer,
    });
    await until(() => uploaded.length === 1);
    const entry = telegram.world.history(chat).at(-1)!;
    expect(entry.message.caption).toBe('rasm');
    expect(uploaded[0]!.photo!.at(-1)!.file_id).toBe(entry.message.photo!.at(-1)!.file_id);
  });

  it('sends a file a second time without its bytes', async () => {
    const chat = person();
    let opened = 0;
    run({
      openUpload: async () => {
        opened += 1;
        return new InputFile(PNG, 'rasm.png');
      },
    });
    const photo = { method: 'sendPhoto' as const, chatId: chat, priority: PRIORITY.answer };
    await put({ ...photo, payload: { photo: { $upload: 'abc' } } });
    await settled();
    await put({ ...photo, payload: { photo: { $upload: 'abc' } } });
    await settled();
    // As a document it is another file to Telegram.
    await put({ ...photo, method: 'sendDocument', payload: { document: { $upload: 'abc' } } });
    await settled();
    expect((await rowsNow()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(opened).toBe(2);
    const [first, second] = telegram.world.history(chat).filter(({ message }) => message.photo);
    expect(second!.message.photo!.at(-1)!.file_unique_id).toBe(first!.message.photo!.at(-1)!.file_unique_id);
  });

  it('uploads anew what Telegram has forgotten, and says so when the bytes are gone', async () => {
    const chat = person();
    const stale = { botId: botIdOf(telegram.token), kind: 'photo', fileId: 'stale', fileUniqueId: 'stale' };
    await db.transaction(async (tx) => {
      await rememberFile(tx, { ...stale, uploadId: 'abc' }, Date.now());
      await rememberFile(tx, { ...stale, uploadId: 'gone' }, Date.now());
    });
    run({
      openUpload: async (id) => {
        if (id === 'gone') throw new Error('no such file');
        return new InputFile(PNG, 'rasm.png');
      },
    });
    for (const upload of ['abc', 'gone', 'abc']) {
      const payload = { photo: { $upload: upload } };
      await put({ method: 'sendPhoto', chatId: chat, payload, priority: PRIORITY.answer });
      await settled();
    }
    expect((await rowsNow()).map(({ state, reason }) => [state, reason])).toEqual([
      ['sent', null],
      ['failed', 'badFile'],
      ['sent', null],
    ]);
    const known = await db.select().from(db.t.sentFiles);
    expect(known).toMatchObject([{ uploadId: 'abc', kind: 'photo' }]);
    expect(known[0]!.fileId).not.toBe('stale');
  });

  it('sends an album as one, and knows all of its messages and files', async () => {
    const chat = person();
    run();
    const media = ['bir', 'ikki'].map((id) => ({ type: 'photo', media: { $upload: id } }));
    await put({ method: 'sendMediaGroup', chatId: chat, payload: { media }, priority: PRIORITY.answer });
    await settled();
    const [row] = await rowsNow();
    const ids = telegram.world
      .history(chat)
      .flatMap(({ messageId, message }) => (message.photo ? [messageId] : []));
    expect(row).toMatchObject({
      state: 'sent',
      sentMessageId: ids[0],
      sentResult: { messageIds: ids },
    });
    expect(ids).toHaveLength(2);
    const known = await db.select({ id: db.t.sentFiles.uploadId }).from(db.t.sentFiles);
    expect(known.map(({ id }) => id).sort()).toEqual(['bir', 'ikki']);
  });

  it('fails a row whose file is gone, for it never left', async () => {
    const chat = person();
    run({ openUpload: async () => new InputFile('/nonexistent/rasm.png') });
    await put({
      method: 'sendPhoto',
      chatId: chat,
      payload: { photo: { $upload: 'abc' } },
      priority: PRIORITY.answer,
    });
    await settled();
    expect((await rowsNow())[0]).toMatchObject({ state: 'failed', reason: 'internal' });
  });

  it('leaves a row uncertain whose answer was lost, and never sends it again by itself', async () => {
    const [cut, cutBefore, hung] = [person(), person(), person()];
    telegram.world.faults.add({ kind: 'cutAfter', method: 'sendMessage', chatId: cut, times: 1 });
    telegram.world.faults.add({ kind: 'cutBefore', method: 'sendMessage', chatId: cutBefore, times: 1 });
    telegram.world.faults.add({ kind: 'hangAfter', method: 'sendMessage', chatId: hung, times: 1 });
    run({ answerWithinMs: 1100 });
    const [first] = await put([text(cut, 'a'), text(cutBefore, 'b'), text(hung, 'c')]);
    await settled();
    for (const row of await rowsNow()) {
      // From here, a cut before and after Telegram acted look the same.
      expect(row).toMatchObject({ state: 'uncertain', reason: 'networkAfterWrite', attempts: 1 });
    }
    expect([received(cut), received(cutBefore), received(hung)]).toEqual([['a'], [], ['c']]);
    expect(await db.transaction((tx) => confirmDelivered(tx, [first!], Date.now()))).toEqual([first]);
    expect((await rowsNow())[0]).toMatchObject({ state: 'sent' });
  });

  it('repeats an edit whose answer was lost', async () => {
    const chat = person();
    run();
    await put(text(chat, 'eski'));
    await settled();
    const message_id = (await rowsNow())[0]!.sentMessageId;
    telegram.world.faults.add({ kind: 'cutAfter', method: 'editMessageText', times: 1 });
    await put({
      method: 'editMessageText',
      chatId: chat,
      payload: { message_id, text: 'yangi' },
      priority: 0,
    });
    await settled();
    expect((await rowsNow())[1]).toMatchObject({ state: 'sent', attempts: 2 });
    expect(received(chat)).toEqual(['yangi']);
  });

  it('waits for Telegram to come back, without a row lost or doubled', async () => {
    const chat = person();
    const { port } = new URL(telegram.apiRoot);
    const { token } = telegram;
    await telegram.close();
    run();
    await put([text(chat, 'a'), text(chat, 'b')]);
    await until(async () => (await rowsNow())[0]?.reason === 'networkBeforeWrite');
    expect((await rowsNow())[0]).toMatchObject({ state: 'queued' });
    telegram = await startEmulator({ port: Number(port), token, floodLimits: false });
    telegram.world.createPerson({ id: chat, firstName: 'Aziza' });
    telegram.world.start(chat);
    await until(() => received(chat).length === 2, 10_000);
    expect(received(chat)).toEqual(['a', 'b']);
  }, 15_000);

  it('tries again while Telegram is in trouble, in order', async () => {
    const chat = person();
    telegram.world.faults.add({ kind: 'error502', method: 'sendMessage', times: 1 });
    run();
    await put([text(chat, 'a'), text(chat, 'b')]);
    await settled();
    expect(received(chat)).toEqual(['a', 'b']);
    expect((await rowsNow())[0]).toMatchObject({ state: 'sent', attempts: 2, reason: null });
  });

  it('obeys retry_after to the end, over a restart, and only for that chat', async () => {
    const [limited, free] = [person(), person()];
    telegram.world.faults.add({ kind: 'tooManyRequests', chatId: limited, retryAfter: 3600, times: 1 });
    run();
    await put([text(limited, 'a'), text(limited, 'b'), text(free, 'c')]);
    await until(() => received(free).length === 1);
    await until(async () => (await rowsNow())[0]!.state === 'queued' && (await rowsNow())[0]!.attempts === 1);
    stop.abort();
    await running;
    const held = (await rowsNow()).slice(0, 2);
    for (const row of held) expect(row.dueAt).toBeGreaterThan(Date.now() + 3_590_000);
    await transport.close();
    run();
    await put([text(limited, 'd'), text(free, 'e')]);
    await until(() => received(free).length === 2);
    await pause(100);
    expect(received(limited)).toEqual([]);
    expect(telegram.world.calls.list().filter((call) => call.chatId === limited)).toHaveLength(1);
  });

  it('goes no faster than Telegram allows', async () => {
    await telegram.close();
    telegram = await startEmulator();
    const [waiting, ...chats] = Array.from({ length: 45 }, person);
    run({ limited: true });
    await put(chats.map((chat) => text(chat, 'e’lon', { priority: PRIORITY.bulk })));
    await put(Array.from({ length: 5 }, (_, index) => text(waiting!, `javob ${index}`)));
    await until(async () => (await rowsNow()).every((row) => row.state === 'sent'), 15_000);
    const calls = telegram.world.calls.list().filter((call) => call.method === 'sendMessage');
    // The pace itself is exact in budget.test.ts; here a busy machine may let two calls arrive closer than they left.
    expect(calls.filter((call) => call.status !== 200).length).toBeLessThanOrEqual(2);
    expect(received(waiting!)).toEqual(Array.from({ length: 5 }, (_, index) => `javob ${index}`));
  }, 20_000);

  it('calls rows uncertain that were with Telegram when the program died', async () => {
    const chat = person();
    const ids = await put([
      text(chat, 'a'),
      { method: 'editMessageText', chatId: chat, payload: { message_id: 1, text: 'b' }, priority: 0 },
      text(chat, 'c'),
    ]);
    await db.update(db.t.outbox).set({ state: 'sending' });
    await db
      .update(db.t.outbox)
      .set({ state: 'queued' })
      .where(eq(db.t.outbox.id, ids.at(-1)!));
    const told: number[] = [];
    db.listen('outbox', (notice) => told.push(...settledIds(notice)));
    await pause(100);
    run();
    await settled();
    const rows = await rowsNow();
    expect(rows.map((row) => [row.state, row.reason])).toEqual([
      ['uncertain', 'crash'],
      ['failed', 'messageGone'],
      ['sent', null],
    ]);
    await until(() => told.includes(ids[0]!));
  });

  it('sends what it claimed in a commit that seemed to fail', async () => {
    const chats = [person(), person()];
    let failing = 1;
    const shaky: Db = Object.assign(Object.create(db) as Db, {
      async transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
        const result = await db.transaction(work);
        if (Array.isArray(result) && result.length > 0 && failing-- > 0) throw new Error('connection lost');
        return result;
      },
    });
    await put(chats.map((chat) => text(chat, 'a')));
    run({ db: shaky });
    await settled();
    for (const chat of chats) expect(received(chat)).toEqual(['a']);
    expect((await rowsNow()).map((row) => row.state)).toEqual(['sent', 'sent']);
  });

  it('ends what is in flight before it stops', async () => {
    const chats = Array.from({ length: 5 }, person);
    telegram.world.faults.add({ kind: 'latency', latencyMs: 200 });
    run({ concurrency: 5 });
    await put(chats.flatMap((chat) => [text(chat, 'a'), text(chat, 'b')]));
    await until(async () => (await rowsNow()).some((row) => row.state === 'sending'));
    stop.abort();
    await running;
    const rows = await rowsNow();
    expect(rows.filter((row) => row.state === 'sent')).toHaveLength(5);
    expect(rows.filter((row) => row.state === 'queued')).toHaveLength(5);
  });

  it('forgets what was settled long ago, not what is uncertain', async () => {
    const chat = person();
    telegram.world.faults.add({ kind: 'cutAfter', times: 1 });
    run({ concurrency: 1 });
    await put([text(chat, 'a'), text(chat, 'b'), text(chat, 'c')]);
    await settled();
    expect(await purgeOutbox(db, Date.now() + 1, 1)).toBe(1);
    expect(await purgeOutbox(db, Date.now() + 1)).toBe(1);
    expect((await rowsNow()).map((row) => row.state)).toEqual(['uncertain']);
  });
});
