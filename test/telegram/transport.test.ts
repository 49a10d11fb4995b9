import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { Api, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { botClient } from '../../src/telegram/client.ts';
import { classify } from '../../src/telegram/errors.ts';
import { createTransport, type Transport } from '../../src/telegram/transport.ts';

describe('transport', () => {
  let telegram: Emulator;
  let transport: Transport;
  let api: Api;
  let chat: number;
  const budget = createBudget();
  const calls: [string, number][] = [];

  const connect = (apiRoot: string, options: { budget?: typeof budget; answerWithinMs?: number } = {}) => {
    transport = createTransport({
      apiRoot,
      budget: options.budget ?? createBudget({ limited: false }),
      now: Date.now,
      answerWithinMs: options.answerWithinMs ?? 3000,
      onCall: (method, status) => calls.push([method, status]),
    });
    api = new Api(telegram.token, botClient({ apiRoot, transport }));
  };
  const fails = async (work: Promise<unknown>) => classify(await work.catch((error: unknown) => error)).kind;

  beforeEach(async () => {
    calls.length = 0;
    telegram = await startEmulator({ floodLimits: false });
    chat = telegram.world.createPerson({ firstName: 'Aziza' }).id;
    telegram.world.start(chat);
    connect(telegram.apiRoot);
  });
  afterEach(async () => {
    await transport.close();
    await telegram.close();
  });

  it('carries calls and Telegram’s refusals, and tells of both', async () => {
    expect((await api.sendMessage(chat, 'salom')).text).toBe('salom');
    expect(await fails(api.sendMessage(12345, 'salom'))).toBe('chatGone');
    expect(calls).toEqual([
      ['sendMessage', 200],
      ['sendMessage', 400],
    ]);
  });

  it('streams uploads, and downloads them again byte for byte', async () => {
    const bytes = Buffer.alloc(3 * 2 ** 20, 'maktab ');
    const sent = await api.sendDocument(chat, new InputFile(bytes, 'reja.txt'), { caption: 'reja' });
    expect(sent.document!.file_size).toBe(bytes.length);
    const file = await api.getFile(sent.document!.file_id);
    const content = await transport.download(`/file/bot${telegram.token}/${file.file_path}`);
    expect(Buffer.concat(await content.toArray()).equals(bytes)).toBe(true);
    await expect(transport.download(`/file/bot${telegram.token}/nowhere`)).rejects.toThrow('404');
  });

  it('knows what certainly did not arrive, and what may have', async () => {
    telegram.world.faults.add({ kind: 'cutAfter', method: 'sendMessage', times: 1 });
    expect(await fails(api.sendMessage(chat, 'a'))).toBe('networkAfterWrite');
    telegram.world.faults.add({ kind: 'hang', method: 'sendMessage', times: 1 });
    await transport.close();
    connect(telegram.apiRoot, { answerWithinMs: 1000 });
    expect(await fails(api.sendMessage(chat, 'b'))).toBe('networkAfterWrite');
    await transport.close();
    connect('http://127.0.0.1:9');
    expect(await fails(api.sendMessage(chat, 'c'))).toBe('networkBeforeWrite');
    await transport.close();
    connect('http://nowhere.invalid');
    expect(await fails(api.sendMessage(chat, 'd'))).toBe('networkBeforeWrite');
  });

  it('knows that an upload cut in the middle did not arrive', async () => {
    const cutter = createTcpServer((socket) => {
      socket.once('data', () => socket.resetAndDestroy());
      socket.on('error', () => {});
    });
    await new Promise<void>((resolve) => cutter.listen(0, '127.0.0.1', resolve));
    await transport.close();
    connect(`http://127.0.0.1:${(cutter.address() as AddressInfo).port}`);
    const slow = async function* () {
      for (let n = 0; n < 50; n++) {
        yield Buffer.alloc(10_000);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    const upload = api.sendDocument(chat, new InputFile(slow, 'x.bin'));
    expect(await fails(upload)).toBe('networkBeforeWrite');
    cutter.close();
  });

  it('lets a caller give up', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const began = Date.now();
    const poll = api.getUpdates({ offset: 10 ** 9, timeout: 30 }, stop.signal as never);
    await expect(poll).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(1000);
  });

  it('takes a page of a proxy for what it is', async () => {
    const proxy: Server = createServer((_, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'));
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    await transport.close();
    connect(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    expect(await fails(api.sendMessage(chat, 'a'))).toBe('serverFault');
    proxy.close();
  });

  it('lets the bot’s own replies wait a moment for their place, and counts them', async () => {
    await transport.close();
    const strict = createBudget();
    connect(telegram.apiRoot, { budget: strict });
    const began = Date.now();
    for (let n = 0; n < 4; n++) await api.sendMessage(chat, `javob ${n}`);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(strict.take(chat, 0, Date.now())).toMatchObject({ go: false, waitsFor: 'chat' });
  });

  it('counts a reply with a file like any other, and sends the file whole', async () => {
    await transport.close();
    const strict = createBudget();
    connect(telegram.apiRoot, { budget: strict });
    const bytes = Buffer.from('jadval');
    const began = Date.now();
    for (let n = 0; n < 4; n++) {
      const sent = await api.sendDocument(chat, new InputFile(bytes, 'jadval.txt'), { caption: `${n}` });
      expect(sent.document!.file_size).toBe(bytes.length);
    }
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(strict.take(chat, 0, Date.now())).toMatchObject({ go: false, waitsFor: 'chat' });
  });

  it('obeys retry_after without asking Telegram again', async () => {
    await transport.close();
    connect(telegram.apiRoot, { budget });
    telegram.world.faults.add({ kind: 'tooManyRequests', method: 'sendMessage', retryAfter: 60, times: 1 });
    expect(await fails(api.sendMessage(chat, 'a'))).toBe('tooManyRequests');
    expect(await fails(api.sendMessage(chat, 'b'))).toBe('tooManyRequests');
    expect(calls).toHaveLength(1);
    expect(await fails(api.sendChatAction(chat, 'typing'))).not.toBe('tooManyRequests');
  });
});
