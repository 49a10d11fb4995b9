/**
 * The channel's pages over HTTP: who may use them, a second editor's look, what is held, an export taken in, and the
 * results of a poll as a file.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { applyPoll, linkPoll } from '../../src/domain/posts/polls.ts';
import { copiesOf, type PostInput, postById, savePost } from '../../src/domain/posts/posts.ts';
import { publishDue } from '../../src/domain/posts/publish.ts';
import { meetRoom } from '../../src/domain/posts/rooms.ts';
import { publishNow, schedulePost } from '../../src/domain/posts/schedule.ts';
import { searchPosts } from '../../src/domain/posts/search.ts';
import { makeDesk } from '../support/desk.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

const CHANNEL = -1002100000002;
const HOUR = 3600_000;

let server: PanelServer;
let author: Official;
let colleague: Official;
let own: Visitor;
let other: Visitor;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  author = await server.official('editor', 'Nodira Aliyeva');
  colleague = await server.official('editor', 'Botir Karimov');
  own = await server.signedIn(author);
  other = await server.signedIn(colleague);
  const room = { id: CHANNEL, kind: 'channel', title: 'Kasbiy rivojlanish', members: 150_000 } as const;
  await server.db.transaction((tx) => meetRoom(tx, room, true, server.now()));
});
afterAll(() => server.close());

async function draft(change: Partial<PostInput> = {}): Promise<number> {
  const content = {
    text: 'Hafta metodi',
    files: [],
    poll: null,
    buttons: [],
    askButton: false,
    silent: false,
    pin: false,
    rooms: [CHANNEL],
    publishAt: null,
  };
  const saved = await savePost(server.db, author, { ...content, ...change }, server.now());
  if (saved.kind !== 'done') throw new Error(`Saving was ${saved.kind}.`);
  return saved.post.id;
}

const stateOf = async (id: number) => (await postById(server.db, id))?.state;

describe('the channel', () => {
  it('is for editors and administrators', async () => {
    const id = await draft();
    for (const role of ['official', 'supervisor'] as const) {
      const visitor = await server.signedIn(await server.official(role));
      for (const path of ['', '/posts', `/posts/${id}`, '/series', '/rooms', '/import', '/live'])
        expect((await visitor.get(`/panel/channel${path}`)).status, path).toBe(403);
      expect((await visitor.post(`/panel/channel/posts/${id}/publish`)).status).toBe(403);
    }
    const administrator = await server.signedIn(await server.official('administrator'));
    expect((await administrator.get('/panel/channel')).status).toBe(200);
    expect(await stateOf(id)).toBe('draft');
  });

  it('a post is looked over by another editor, who sends it back with a note or approves it', async () => {
    const at = '/panel/channel/posts';
    const fields = {
      text: 'Yangi metod',
      room: String(CHANNEL),
      plan: 'review',
      day: '2026-11-26',
      time: '10:15',
    };
    const sent = await own.post(at, fields);
    const address = sent.location!;
    const id = Number(address.split('/').at(-1));
    expect(await stateOf(id)).toBe('review');
    const page = await own.get(address);
    expect(page.text).toContain('Post tekshiruvda');
    expect(page.text).not.toContain('/review/approve');
    await own.post(`${address}/review/approve`);
    expect(await stateOf(id)).toBe('review');

    expect((await other.get(address)).text).toContain('Nodira Aliyeva tekshirib berishingizni');
    await other.post(`${address}/review/back`, { note: 'Manba yozilmagan' });
    expect(await stateOf(id)).toBe('draft');
    expect((await own.get(address)).text).toContain('Manba yozilmagan');

    const seen = String((await postById(server.db, id))!.updatedAt);
    await own.post(address, { ...fields, text: 'Yangi metod, manbasi bilan', seen });
    await other.post(`${address}/review/approve`);
    expect(await postById(server.db, id)).toMatchObject({
      state: 'scheduled',
      reviewedBy: colleague.id,
      publishAt: Date.UTC(2026, 10, 26, 5, 15),
    });
  });

  it('what somebody else wrote meanwhile is not overwritten unseen', async () => {
    const id = await draft();
    const seen = String((await postById(server.db, id))!.updatedAt);
    server.pass(1000);
    const fields = { room: String(CHANNEL), plan: 'draft', seen };
    await other.post(`/panel/channel/posts/${id}`, { ...fields, text: 'Botirniki' });
    const late = await own.post(`/panel/channel/posts/${id}`, { ...fields, text: 'Nodiraniki' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('kimdir postni o‘zgartirdi');
    expect(late.text).toContain('Nodiraniki');
    expect((await postById(server.db, id))!.text).toBe('Botirniki');
  });

  it('what cannot be published stays a draft, and says why', async () => {
    const fields = { text: '', room: String(CHANNEL), plan: 'at', day: '2026-11-30', time: '09:00' };
    const sent = await own.post('/panel/channel/posts', fields);
    const page = await own.get(sent.location!);
    expect(page.text).toContain('Hozircha chiqarib bo‘lmaydi');
    expect(page.text).toContain('Matn ham, fayl ham yo‘q.');
    const past = await own.post('/panel/channel/posts', { ...fields, text: 'Kecha', day: '2026-11-20' });
    expect(past.status).toBe(422);
    expect(past.text).toContain('Bu vaqt o‘tib ketgan');
  });

  it('publishing now is asked about once more', async () => {
    const sent = await own.post('/panel/channel/posts', {
      text: 'Tezkor',
      room: String(CHANNEL),
      plan: 'now',
    });
    const [address, id] = [sent.location!.split('?')[0]!, Number(/posts\/(\d+)/.exec(sent.location!)?.[1])];
    expect(await stateOf(id)).toBe('draft');
    const asked = await own.get(sent.location!);
    expect(asked.text).toContain('Post hozir chiqarilsinmi?');
    expect(asked.text).toContain('150');
    await own.post(`${address}/publish`);
    expect(await stateOf(id)).toBe('publishing');
    expect((await own.get(address)).text).toContain('Post Telegramga yuborilmoqda');
  });

  it('a post that missed its moment waits for a decision', async () => {
    const id = await draft({ text: 'Kechikkan' });
    await schedulePost(server.db, author, id, server.now() + HOUR, server.now());
    server.pass(26 * HOUR);
    const options = { botUsername: 'hamroh_bot', publicUrl: server.root };
    await publishDue(server.db, server.now(), options);
    expect(await stateOf(id)).toBe('held');
    expect((await own.get('/panel/channel/posts?show=decide')).text).toContain('Kechikkan');
    expect((await own.get(`/panel/channel/posts/${id}`)).text).toContain('server ishlamay turgan');
    await own.post(`/panel/channel/posts/${id}/unschedule`);
    expect(await stateOf(id)).toBe('draft');
  });

  it('results of a poll are shown with their numbers, and are a file', async () => {
    const poll = { question: '=Qaysi kun?', options: ['Dushanba', 'Juma'], multiple: false, anonymous: true };
    const id = await draft({ text: '', poll });
    await publishNow(server.db, author, id, { botUsername: 'hamroh_bot' }, server.now());
    const [view] = await copiesOf(server.db, id);
    await server.db.transaction(async (tx) => {
      await linkPoll(tx, '77', view!.copy.id, poll, server.now());
      const options = [
        { text: 'Dushanba', voters: 30 },
        { text: 'Juma', voters: 90 },
      ];
      await applyPoll(
        tx,
        { id: '77', question: poll.question, options, voters: 120, closed: false },
        server.now(),
      );
    });
    const page = await own.get(`/panel/channel/posts/${id}`);
    expect(page.text).toContain('120 kishi ovoz bergan');
    expect(page.text).toContain('75%');
    const file = await own.get(`/panel/channel/posts/${id}/poll.csv`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    const rows = file.text.replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(rows[0]).not.toMatch(/^"?=/);
    expect(rows.slice(1)).toEqual([
      'Javob;Jami;Kasbiy rivojlanish',
      'Dushanba;30;30',
      'Juma;90;90',
      'Ovoz berganlar;120;120',
    ]);
  });

  it('a question about a post names it, and stands with the others about it', async () => {
    const id = await draft({ text: 'Ochiq dars haqida e’lon' });
    const desk = makeDesk(server.db);
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, 'Qayerda bo‘ladi?', { about: { kind: 'post', id } });
    if (receipt.kind !== 'opened') throw new Error(`The question was ${receipt.kind}.`);
    await desk.open(await desk.teacher('Otabek Mamatqulov'), 'Boshqa savol');
    const official = await server.signedIn(await server.official('official', 'Aziza Rahimova'));
    const ticket = await official.get(`/panel/tickets/${receipt.ticketId}`);
    expect(ticket.text).toContain('Ochiq dars haqida e’lon');
    expect(ticket.text).toContain(`/panel/queue?post=${id}`);
    const queue = await official.get(`/panel/queue?post=${id}`);
    expect(queue.text).toContain('Dilnoza Yo‘ldosheva');
    expect(queue.text).not.toContain('Otabek Mamatqulov');
    expect((await own.get('/panel/channel/posts?show=drafts&q=очиқ')).text).toContain('Ochiq dars haqida');
  });

  it('an export is counted first, then taken in; a second time it changes nothing', async () => {
    const messages = Array.from({ length: 40 }, (_, index) => ({
      id: index + 10,
      type: 'message',
      date_unixtime: String(1_700_000_000 + index * 3600),
      text: `Metodik tavsiya ${index + 1}`,
    }));
    const json = JSON.stringify({
      name: 'Eski kanal',
      type: 'public_channel',
      id: 2100000555,
      messages: [{ id: 1, type: 'service', date_unixtime: '1700000000', text: '' }, ...messages],
    });
    const preview = await bring(json);
    const page = await own.get(preview);
    expect(page.text).toContain('Eski kanal');
    expect(page.text).toContain('40 ta postni olish');
    expect(page.text).toContain('Metodik tavsiya 40');
    expect(await searchPosts(server.db, 'tavsiya', { limit: 100 })).toHaveLength(0);
    await own.post(`${preview}/apply`);
    expect(await searchPosts(server.db, 'тавсия', { limit: 100 })).toHaveLength(40);
    const list = await own.get('/panel/channel/posts?q=tavsiya');
    expect(list.text).toContain('Metodik tavsiya 40');
    expect(list.text).toContain('before=');

    const again = await bring(json);
    expect((await own.get(again)).text).toMatch(/Oldin bor edi<\/dt><dd>40/);
    await own.post(`${again}/apply`);
    expect(await searchPosts(server.db, 'tavsiya', { limit: 100 })).toHaveLength(40);
    expect((await own.get(await bring('{"type": "personal_chat"}'))).text).toContain('o‘qilmadi');
  });
});

/** Brings a file; the address of its preview. */
async function bring(json: string): Promise<string> {
  const cookie = [...own.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const body = new FormData();
  body.append('file', new Blob([json], { type: 'application/json' }), 'result.json');
  const response = await fetch(`${server.root}/panel/channel/import`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'x-csrf-token': await own.csrf() },
    body,
  });
  expect(response.status).toBe(303);
  return response.headers.get('location')!;
}
