import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Api } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { botClient } from '../../src/telegram/client.ts';
import { createFiles, type Files, UPLOAD_LIMIT, uploadLimit } from '../../src/telegram/files.ts';
import { createTransport, type Transport } from '../../src/telegram/transport.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('files', () => {
  let telegram: Emulator;
  let transport: Transport;
  let dir: string;
  let files: Files;
  let now = Date.now();

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'hamroh-files-'));
    now = Date.now();
    telegram = await startEmulator({ floodLimits: false });
    transport = createTransport({ apiRoot: telegram.apiRoot, budget: createBudget(), now: Date.now });
    const api = new Api(telegram.token, botClient({ apiRoot: telegram.apiRoot, transport }));
    files = createFiles({ dir, token: telegram.token, api, transport, now: () => now });
  });
  afterEach(async () => {
    await transport.close();
    await telegram.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const sentDocument = async (data: Buffer, fileName: string) => {
    const { id } = telegram.world.createPerson({ firstName: 'Aziza' });
    telegram.world.start(id);
    const entry = await telegram.world.sendDocument(id, { data, fileName });
    return entry.message.document!;
  };
  const fetched = () => readdirSync(join(dir, 'fetched'));

  it('fetches a file once for all who look, and knows its real type', async () => {
    const document = await sentDocument(PNG, 'hujjat.pdf');
    const [one, two] = await Promise.all([
      files.fetchFile(document.file_id, document.file_unique_id),
      files.fetchFile(document.file_id, document.file_unique_id),
    ]);
    const again = await files.fetchFile(document.file_id, document.file_unique_id);
    expect(one).toMatchObject({ kind: 'ok', mime: 'image/png', size: PNG.length });
    expect(two).toEqual(one);
    expect(again).toEqual(one);
    expect(telegram.world.calls.counts().get('getFile')).toBe(1);
    if (one.kind === 'ok') expect(await readFile(one.path)).toEqual(PNG);
    expect(fetched()).toHaveLength(1);
    expect(fetched()[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says when a file cannot be had, and leaves nothing behind', async () => {
    expect(await files.fetchFile('AgACAgIAAxkBAAIBAAAA', 'nobody')).toEqual({ kind: 'gone' });
    telegram.world.faults.add({ kind: 'cutBefore', method: 'getFile', times: 1 });
    const document = await sentDocument(PNG, 'a.png');
    await expect(files.fetchFile(document.file_id, document.file_unique_id)).rejects.toThrow();
    expect(await files.fetchFile(document.file_id, document.file_unique_id)).toMatchObject({ kind: 'ok' });
  });

  it('keeps uploads by an id of its own, up to the limit', async () => {
    const saved = await files.saveUpload(Readable.from([PNG]));
    if (saved.kind !== 'ok') throw new Error(saved.kind);
    expect(saved).toMatchObject({ mime: 'image/png', size: PNG.length });
    expect(await readFile(files.uploadPath(saved.id))).toEqual(PNG);
    expect((await files.openUpload(saved.id, 'rasm.png')).filename).toBe('rasm.png');
    expect(await files.saveUpload(Readable.from([PNG, PNG]), PNG.length + 1)).toEqual({ kind: 'tooBig' });
    expect(await files.saveUpload(Readable.from([]))).toEqual({ kind: 'empty' });
    expect(readdirSync(join(dir, 'uploads'))).toEqual([saved.id]);
    await files.removeUpload(saved.id);
    await expect(files.openUpload(saved.id, 'rasm.png')).rejects.toThrow();
    for (const id of ['../../etc/passwd', '', 'a/b', '..']) expect(() => files.uploadPath(id)).toThrow();
  });

  it('forgets what nobody looked at, then the oldest beyond its size', async () => {
    const documents = [];
    for (const name of ['a', 'b', 'c']) documents.push(await sentDocument(Buffer.alloc(1000, name), name));
    for (const [index, document] of documents.entries()) {
      now = 10_000_000 + index * 1000;
      await files.fetchFile(document.file_id, document.file_unique_id);
      await files.fetchFile(document.file_id, document.file_unique_id);
    }
    await files.purge(10_000_500, 10_000);
    expect(fetched()).toHaveLength(2);
    await files.purge(0, 1500);
    expect(fetched()).toHaveLength(1);
    const newest = documents[2]!;
    telegram.world.calls.clear();
    await files.fetchFile(newest.file_id, newest.file_unique_id);
    expect(telegram.world.calls.list()).toEqual([]);
  });
});

it('takes larger files where a Bot API server of one’s own is set', () => {
  expect(uploadLimit('https://api.telegram.org')).toBe(UPLOAD_LIMIT);
  expect(uploadLimit('http://127.0.0.1:8081')).toBe(2000 * 1024 * 1024);
});
