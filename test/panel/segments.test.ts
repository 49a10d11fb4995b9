/** Groups and lists over real HTTP: saved and told in words, counted within one's regions, refused unfinished. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { listLists } from '../../src/domain/segments/lists.ts';
import { listSegments } from '../../src/domain/segments/segments.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let editor: Visitor;
let supervisor: Visitor;

beforeAll(async () => {
  server = await openPanel();
  const { teachers } = server.db.t;
  const person = { locale: 'uz', createdAt: 0, updatedAt: 0 } as const;
  await server.db.insert(teachers).values([
    { ...person, telegramId: 5001001, displayName: 'Aziz', regionId: 'andijon', phone: '+998901112233' },
    { ...person, telegramId: 5001002, displayName: 'Barno', regionId: 'andijon', locale: 'ru', blockedAt: 1 },
    { ...person, telegramId: 5001003, displayName: 'Vali', regionId: 'xorazm' },
    { ...person, telegramId: 5001004, displayName: 'Gulnoza' },
  ]);
  const signedIn = async (official: Promise<Official>) => server.signedIn(await official);
  editor = await signedIn(server.official('editor', 'Malika Yusupova'));
  supervisor = await signedIn(server.official('supervisor', 'Sanjar Aliyev', ['xorazm']));
});
afterAll(() => server.close());

const ANDIJAN = { kind: 'all', of: [{ kind: 'region', regions: ['andijon'] }] };
const count = (visitor: Visitor, condition: object) =>
  visitor.post('/panel/segments/count', { condition: JSON.stringify(condition) });
const totalIn = (html: string) => Number(/data-total="(\d+)"/.exec(html)?.[1]);

describe('groups', () => {
  it('begin with none, and a word on what they are for', async () => {
    expect((await editor.get('/panel/segments')).text).toContain('Hali segment yo‘q');
  });

  it('are saved and told in words', async () => {
    const saved = await editor.post('/panel/segments', {
      name: '  Andijon   vodiysi ',
      condition: JSON.stringify({ kind: 'all', of: [...ANDIJAN.of, { kind: 'seen', not: true, days: 30 }] }),
    });
    expect([saved.status, saved.location]).toEqual([303, '/panel/segments']);
    const list = await editor.get('/panel/segments');
    expect(list.text).toContain('Andijon vodiysi');
    expect(list.text).toContain('hududi Andijon viloyati va 30 kundan beri botga kirmagan');
  });

  it('are not saved unfinished, twice under one name, or without one', async () => {
    const unfinished = { kind: 'all', of: [{ kind: 'region', regions: [] }] };
    const refused = await editor.post('/panel/segments', {
      name: 'X',
      condition: JSON.stringify(unfinished),
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Tugallanmagan shart bor');
    for (const name of ['АНДИЖОН ВОДИЙСИ', '']) {
      const again = await editor.post('/panel/segments', { name, condition: '{}' });
      expect(again.status, name).toBe(422);
    }
    expect((await listSegments(server.db)).map(({ name }) => name)).toEqual(['Andijon vodiysi']);
  });

  it('are changed and taken out of use', async () => {
    const [segment] = await listSegments(server.db);
    const path = `/panel/segments/${segment!.id}`;
    expect((await editor.get(path)).text).toContain('Andijon viloyati');
    await editor.post(path, { name: 'Hamma', condition: '{}' });
    expect((await editor.get('/panel/segments')).text).toContain('hamma o‘qituvchilar');
    expect((await editor.post(`${path}/archive`)).status).toBe(303);
    expect((await editor.get(path)).status).toBe(404);
    expect(await listSegments(server.db)).toEqual([]);
  });
});

describe('the live count', () => {
  it('counts, names some, and tells whom the bot cannot reach', async () => {
    const { text } = await count(editor, ANDIJAN);
    expect(totalIn(text)).toBe(2);
    expect(text).toContain('Barno');
    expect(text).not.toContain('Vali');
    expect(text).toContain('1 nafariga bot yoza olmaydi');
  });

  it('shows a supervisor the teachers of their regions only', async () => {
    expect(totalIn((await count(supervisor, {})).text)).toBe(1);
    expect(totalIn((await count(supervisor, ANDIJAN)).text)).toBe(0);
    expect((await supervisor.get('/panel/segments/new')).text).not.toContain('Andijon viloyati');
  });

  it('leaves out what is not finished yet, and says so', async () => {
    const draft = { kind: 'all', of: [...ANDIJAN.of, { kind: 'course', courses: [], state: 'active' }] };
    const { text } = await count(editor, draft);
    expect(totalIn(text)).toBe(2);
    expect(text).toContain('1 ta shart tugallanmagan');
  });

  it('is shown whatever comes in', async () => {
    for (const condition of ['', '[]', '"x"', '{"kind":"all","of":[{"kind":"nothing"}]}', '{{']) {
      const answer = await editor.post('/panel/segments/count', { condition });
      expect([answer.status, totalIn(answer.text)], condition).toEqual([200, 4]);
      expect((await editor.post('/panel/segments/editor', { condition })).status, condition).toBe(200);
    }
  });

  it('is not for those who write no campaigns', async () => {
    const official = await server.signedIn(await server.official('official', 'Otabek'));
    expect((await official.get('/panel/segments')).status).toBe(403);
    expect((await count(official, {})).status).toBe(403);
  });
});

describe('lists', () => {
  it('are pasted, used, and give back whom nobody knows to those who may see it', async () => {
    const keys = '90 111 22 33\n5001003\nnobody-knows';
    const saved = await editor.post('/panel/segment-lists', { name: 'Forum', keys });
    expect(saved.location).toBe('/panel/segment-lists');
    expect((await editor.get('/panel/segment-lists')).text).toContain('3 tadan 2 tasi botda topildi');
    const [list] = await listLists(server.db);
    const csv = await editor.get(`/panel/segment-lists/${list!.id}/unmatched.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text).toContain('nobody-knows');
    expect((await supervisor.get(`/panel/segment-lists/${list!.id}/unmatched.csv`)).status).toBe(404);
    const named = { kind: 'all', of: [{ kind: 'list', lists: [list!.id] }] };
    expect(totalIn((await count(editor, named)).text)).toBe(2);
    expect((await editor.post(`/panel/segment-lists/${list!.id}/archive`)).status).toBe(303);
    expect(totalIn((await count(editor, named)).text)).toBe(0);
  });

  it('say what is missing', async () => {
    const refused = await editor.post('/panel/segment-lists', { name: '', keys: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ro‘yxatga nom bering');
  });
});
