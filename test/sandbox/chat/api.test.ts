import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Person, World } from '../../../src/sandbox/emulator/world.ts';
import { openPlayground, type Playground } from './playground.ts';

describe('the sandbox over HTTP', () => {
  let playground: Playground;
  let world: World;
  let person: Person;

  const call = (path: string, init: RequestInit = {}) => fetch(`${playground.url}/api/${path}`, init);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') =>
    call(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const as = (path: string, body: unknown = {}) => post(`persons/${person.id}/${path}`, body);

  beforeAll(async () => {
    playground = await openPlayground();
    world = playground.world;
    const made = await post('persons', {
      firstName: 'Dilnoza',
      languageCode: 'uz',
      phone: '+998 90 123-45-67',
    });
    expect(made.status).toBe(201);
    person = (await made.json()) as Person;
  });
  afterAll(() => playground.close());

  it('makes and changes persons', async () => {
    expect(person.phone).toBe('998901234567');
    const changed = await post(
      `persons/${person.id}`,
      { lastName: 'Karimova', languageCode: null },
      {},
      'PATCH',
    );
    expect(await changed.json()).toMatchObject({ firstName: 'Dilnoza', lastName: 'Karimova' });
    expect(world.person(person.id)?.languageCode).toBeUndefined();
  });

  it('starts the bot and talks with it', async () => {
    expect((await as('start')).status).toBe(204);
    await world.waitFor(person.id, ({ message }) => message.text?.includes('Assalomu') ?? false);
    const sent = (await (await as('text', { text: 'Salom' })).json()) as { id: number };
    await world.waitFor(person.id, ({ message }) => message.text === 'Siz: Salom');
    await vi.waitUntil(() => world.entry(person.id, sent.id)?.delivered);
    const opened = await (await call(`persons/${person.id}/chats/${person.id}`)).json();
    expect(opened).toMatchObject({
      more: false,
      keyboard: { kind: 'keyboard' },
      profile: { menuButton: 'commands' },
    });
    const mine = opened.entries.find(({ id }: { id: number }) => id === sent.id);
    expect(mine).toMatchObject({ byBot: false, personId: person.id, delivered: true });
  });

  it('presses buttons and tells what the bot answered', async () => {
    await as('text', { text: '/buttons' });
    const { messageId } = await world.waitFor(person.id, ({ message }) => message.text === 'Tanlang:');
    const press = async (row: number, column: number) =>
      (await as('button', { chatId: person.id, messageId, row, column })).json();
    expect(await press(0, 0)).toMatchObject({
      kind: 'callback',
      answered: true,
      text: 'Qabul qilindi',
      alert: false,
    });
    expect(await press(0, 1)).toMatchObject({ text: 'Diqqat!', alert: true });
    expect((await as('button', { chatId: person.id, messageId, row: 9, column: 0 })).status).toBe(404);
  });

  it('takes files, alone and as an album, and gives them back in pieces', async () => {
    const form = new FormData();
    form.append('about', JSON.stringify({ items: [{ kind: 'document' }], caption: 'Dars' }));
    form.append('file', new Blob(['0123456789']), 'dars.txt');
    const sent = await call(`persons/${person.id}/media`, { method: 'POST', body: form });
    expect(sent.status).toBe(201);
    const [entry] = await sent.json();
    expect(entry.message).toMatchObject({
      caption: 'Dars',
      document: { file_name: 'dars.txt', file_size: 10 },
    });

    const address = `${playground.url}/files/${entry.message.document.file_id}`;
    const whole = await fetch(address);
    expect(whole.headers.get('content-disposition')).toContain('attachment');
    expect(await whole.text()).toBe('0123456789');
    const part = await fetch(address, { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    expect((await fetch(`${playground.url}/files/nothing`)).status).toBe(404);
  });

  it('takes a round video, which has no caption and is no part of an album', async () => {
    const form = (kinds: string[]) => {
      const data = new FormData();
      data.append('about', JSON.stringify({ items: kinds.map((kind) => ({ kind, duration: 3 })) }));
      for (const kind of kinds) data.append('file', new Blob(['0123456789']), `${kind}.mp4`);
      return data;
    };
    const send = (kinds: string[]) =>
      call(`persons/${person.id}/media`, { method: 'POST', body: form(kinds) });
    const [entry] = await (await send(['video_note'])).json();
    expect(entry.message).toMatchObject({ video_note: { duration: 3, file_size: 10 } });
    expect((await send(['video_note', 'photo'])).status).toBe(400);
  });

  it('refuses a form without its files', async () => {
    const form = new FormData();
    form.append('about', JSON.stringify({ items: [{ kind: 'document' }] }));
    const refused = await call(`persons/${person.id}/media`, { method: 'POST', body: form });
    expect([refused.status, (await refused.json()).error]).toEqual([400, 'invalid']);
  });

  it('says by name what cannot be done', async () => {
    expect((await as('text', { text: '' })).status).toBe(400);
    expect((await as('text', { text: 'x'.repeat(4097) })).status).toBe(400);
    expect((await post('persons/42/text', { text: 'x' })).status).toBe(404);
    expect((await call(`persons/${person.id}/chats/42`)).status).toBe(403);
    expect((await post('persons', { firstName: ' ' })).status).toBe(400);
    expect((await call('persons', { method: 'POST', body: 'not json' })).status).toBe(400);
  });

  it('lets no other site act here', async () => {
    const elsewhere = await post('persons', { firstName: 'Evil' }, { origin: 'https://elsewhere.example' });
    expect(elsewhere.status).toBe(403);
    const crossSite = await post('persons', { firstName: 'Evil' }, { 'sec-fetch-site': 'cross-site' });
    expect(crossSite.status).toBe(403);
    expect(world.persons().some(({ firstName }) => firstName === 'Evil')).toBe(false);
  });

  it('blocks and unblocks, joins and leaves', async () => {
    await as('standing', { standing: 'blocked' });
    expect(world.person(person.id)?.standing).toBe('blocked');
    await as('standing', { standing: 'started' });
    const group = world.rooms().find(({ type }) => type === 'supergroup')!.id;
    await as('membership', { chatId: group, status: 'member' });
    expect(world.room(group)?.members.get(person.id)).toBe('member');
    await as('membership', { chatId: group, status: 'administrator' });
    expect(world.room(group)?.members.get(person.id)).toBe('administrator');
    await as('membership', { chatId: group, status: 'left' });
    expect(world.room(group)?.members.has(person.id)).toBe(false);
  });

  it('bends Telegram by a switch and straightens it again', async () => {
    await post('lab/fault', { kind: 'error500', on: true });
    await post('lab/fault', { kind: 'error500', on: true });
    expect(world.faults.list()).toHaveLength(1);
    await post('lab/fault', { kind: 'error500', on: false });
    expect(world.faults.list()).toHaveLength(0);
    expect((await post('lab/fault', { kind: 'nonsense', on: true })).status).toBe(400);
    await post('lab/calls/clear', {});
    expect(world.calls.list()).toHaveLength(0);
  });

  it('tells what changes as it happens', async () => {
    const stop = new AbortController();
    const stream = await call('events', { signal: stop.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await as('text', { text: 'Jonli' });
    let heard = '';
    while (!heard.includes('Siz: Jonli') || !heard.includes('"type":"delivered"')) {
      heard += (await reader.read()).value ?? '';
    }
    expect(heard).not.toContain(process.cwd());
    stop.abort();
  });
});
