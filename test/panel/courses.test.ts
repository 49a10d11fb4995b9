/** Courses over real HTTP: who may, forms with their mistakes, the order, files that are brought and downloaded. */
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { courseByCode, moduleByPassport, modulesOf } from '../../src/domain/courses/courses.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let visitor: Visitor;

const COURSE = {
  code: 'matem-2026',
  'title-uz': ' Matematika  metodikasi ',
  'title-uz-Cyrl': '',
  'title-ru': '',
  'title-en': '',
  area: 'Matematika',
  hours: '36',
  credits: '1,5',
  durationDays: '30',
  by: 'hours',
  perPortion: '6',
  stepHours: '12',
  openFrom: '2026-12-01',
  openUntil: '2026-12-31',
  places: ['andijon', 'xorazm.xiva'],
};
const MODULE = {
  passport: 'мат-0412-01',
  'title-uz': 'Sonlar',
  'title-uz-Cyrl': '',
  'title-ru': 'Числа',
  'title-en': '',
  area: 'Matematika',
  hours: '6',
  credits: '0.25',
  openFrom: '',
  openUntil: '',
};

beforeAll(async () => {
  server = await openPanel();
});
beforeEach(async () => {
  visitor = await server.signedIn(await server.official('editor', 'Елена Ким'));
});
afterAll(() => server.close());

async function upload(name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  return fetch(`${server.root}/panel/courses/imports`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, accept: 'text/html', 'x-csrf-token': await visitor.csrf() },
    body,
  });
}

describe('courses', () => {
  it('are where an editor begins, and nobody else’s but administrators’', async () => {
    expect((await visitor.get('/panel')).location).toBe('/panel/courses');
    for (const role of ['official', 'supervisor'] as const) {
      const other = await server.signedIn(await server.official(role));
      for (const path of ['/courses', '/courses/new', '/courses/imports', '/courses/export.csv'])
        expect((await other.get(`/panel${path}`)).status, `${role} ${path}`).toBe(403);
      expect((await other.post('/panel/courses', COURSE)).status).toBe(403);
    }
  });

  it('begin with none, and a word on what to do', async () => {
    expect((await visitor.get('/panel/courses')).text).toContain('Hali kurs yo‘q');
    expect((await visitor.get('/panel/courses?show=archived')).text).toContain('Arxiv bo‘sh');
  });

  it('are made as they were typed, tidied', async () => {
    const made = await visitor.post('/panel/courses', COURSE);
    const course = (await courseByCode(server.db, 'MATEM-2026'))!;
    expect([made.status, made.location]).toEqual([303, `/panel/courses/${course.id}`]);
    expect(course).toMatchObject({
      titles: { uz: 'Matematika metodikasi' },
      credits: 1.5,
      permission: {
        from: Date.UTC(2026, 10, 30, 19),
        until: Date.UTC(2026, 11, 31, 19),
        places: [{ regionId: 'andijon' }, { regionId: 'xorazm', districtId: 'xorazm.xiva' }],
      },
    });
    const page = await visitor.get(`/panel/courses/${course.id}`);
    expect(page.text).toContain('Andijon viloyati, Xiva');
    expect(page.text).toContain('Kurs yaratildi');
  });

  it('tell every mistake at once, and lose nothing that was typed', async () => {
    const wrong = {
      ...COURSE,
      code: '!',
      'title-uz': ' ',
      hours: 'olti',
      openUntil: '2026-11-01',
      places: 'mars',
    };
    const refused = await visitor.post('/panel/courses', wrong);
    expect(refused.status).toBe(422);
    for (const field of ['code', 'title-uz', 'hours', 'openUntil'])
      expect(refused.text, field).toContain(`id="${field}-error"`);
    expect(refused.text).toContain('Noma’lum hudud');
    expect(refused.text).toContain('value="olti"');
    const taken = await visitor.post('/panel/courses', COURSE);
    expect(taken.status).toBe(422);
    expect(taken.text).toContain('Bunday kodli kurs bor');
  });

  it('that somebody else changed meanwhile are overwritten only knowingly', async () => {
    const course = (await courseByCode(server.db, 'MATEM-2026'))!;
    const at = `/panel/courses/${course.id}/edit`;
    const seen = String(course.updatedAt);
    server.pass(1000);
    expect((await visitor.post(at, { ...COURSE, hours: '40', seen })).status).toBe(303);
    server.pass(1000);
    const late = await visitor.post(at, { ...COURSE, hours: '44', seen });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Siz yozayotganda');
    const now = /name="seen" value="(\d+)"/.exec(late.text)?.[1] ?? '';
    expect((await visitor.post(at, { ...COURSE, hours: '44', seen: now })).status).toBe(303);
    expect((await courseByCode(server.db, 'MATEM-2026'))?.hours).toBe(44);
  });

  it('have modules, each with a number of its own', async () => {
    const { id } = (await courseByCode(server.db, 'MATEM-2026'))!;
    for (const last of ['01', '02', '03'])
      await visitor.post(`/panel/courses/${id}/modules`, { ...MODULE, passport: `мат-0412-${last}` });
    const again = await visitor.post(`/panel/courses/${id}/modules`, MODULE);
    expect(again.status).toBe(422);
    expect(again.text).toContain('boshqa modulda');
    const page = (await visitor.get(`/panel/courses/${id}`)).text;
    expect(page.match(/MAT-0412-0\d/g)).toEqual(['MAT-0412-01', 'MAT-0412-02', 'MAT-0412-03']);
    expect(page).toContain('Modullar jami 18 soat');
  });

  it('put modules in order by a step, and refuse an order that is out of date', async () => {
    const { id } = (await courseByCode(server.db, 'MATEM-2026'))!;
    const ids = async () => (await modulesOf(server.db, id)).map((module) => module.id);
    const [a, b, c] = (await ids()) as [number, number, number];
    await visitor.post(`/panel/courses/${id}/order`, { move: `${a}:down` });
    expect(await ids()).toEqual([b, a, c]);
    await visitor.post(`/panel/courses/${id}/order`, { move: `${b}:up` });
    expect(await ids()).toEqual([b, a, c]);
    await visitor.post(`/panel/courses/${id}/order`, { ids: [c, b, a].join(',') });
    expect(await ids()).toEqual([c, b, a]);
    await visitor.post(`/panel/courses/${id}/order`, { ids: [a, b].join(',') });
    expect((await visitor.get(`/panel/courses/${id}`)).text).toContain('tartib saqlanmadi');
    expect((await visitor.post(`/panel/courses/${id}/order`, { ids: 'a,b' })).status).toBe(404);
    expect(await ids()).toEqual([c, b, a]);
  });

  it('archive a module and bring it back', async () => {
    const module = (await moduleByPassport(server.db, 'MAT-0412-01'))!;
    await visitor.post(`/panel/courses/modules/${module.id}/archive`);
    expect((await visitor.get(`/panel/courses/${module.courseId}`)).text).toContain('Arxivdagi modullar: 1');
    await visitor.post(`/panel/courses/modules/${module.id}/restore`);
    expect((await visitor.get(`/panel/courses/${module.courseId}`)).text).not.toContain('Arxivdagi modullar');
  });

  it('list what is not translated', async () => {
    const all = (await visitor.get('/panel/courses/untranslated')).text;
    expect(all.match(/MAT-0412-0\d/g)).toHaveLength(3);
    const russian = (await visitor.get('/panel/courses/untranslated?in=ru')).text;
    expect(russian).toContain('MATEM-2026');
    expect(russian).not.toContain('MAT-0412-01');
  });

  it('that do not exist are not found', async () => {
    for (const path of [
      '/courses/999999',
      '/courses/abc',
      '/courses/modules/999999',
      '/courses/imports/999999',
    ])
      expect((await visitor.get(`/panel${path}`)).status, path).toBe(404);
    expect((await visitor.post('/panel/courses/999999/archive')).status).toBe(404);
    expect((await visitor.post('/panel/courses/imports/999999/undo')).status).toBe(404);
  });

  it('escape what people typed', async () => {
    const { id } = (await courseByCode(server.db, 'MATEM-2026'))!;
    await visitor.post(`/panel/courses/${id}/modules`, {
      ...MODULE,
      passport: 'XSS-0001-01',
      'title-uz': '<img src=x>',
    });
    const { text } = await visitor.get(`/panel/courses/${id}`);
    expect(text).not.toContain('<img src=x>');
    expect(text).toContain('&lt;img');
  });
});

describe('files of courses', () => {
  it('are downloaded as a table in the official’s language', async () => {
    const csv = await visitor.get('/panel/courses/export.csv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="courses-2026-11-22.csv"');
    expect(csv.text).toContain('Kurs kodi;Modul pasporti;');
    const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const response = await fetch(`${server.root}/panel/courses/export.xlsx`, { headers: { cookie } });
    const book = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Kurslar', 'Yordam']);
    expect(book.sheets[0]?.rows[1]?.[0]).toBe('MATEM-2026');
    const one = await visitor.get(
      `/panel/courses/${(await courseByCode(server.db, 'MATEM-2026'))?.id}/export.csv`,
    );
    expect(one.text.split('\r\n').filter(Boolean)).toHaveLength(6);
  });

  it('that cannot be read are refused in words', async () => {
    const cases: [string, string | Uint8Array<ArrayBuffer>, string][] = [
      ['a.csv', '', 'Fayl bo‘sh'],
      ['a.csv', 'ism;familiya\nA;B\n', '«Kurs kodi» ustuni topilmadi'],
      ['a.csv', 'course;course\nA;B\n', 'ikki marta'],
      ['a.csv', 'Код курса;Часы\n', 'Sarlavha ostida qator yo‘q'],
      ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'eski Excel'],
      ['a.csv', 'x'.repeat(5 * 1024 * 1024 + 1), '5 MB dan katta'],
      ['a.csv', `course\n${'A1\n'.repeat(5001)}`, '5 000 tadan ko‘p'],
    ];
    for (const [name, content, words] of cases) {
      const refused = await upload(name, content);
      const text = (await refused.text()).replaceAll('\u00a0', ' ');
      expect([refused.status, text.includes(words)], words).toEqual([422, true]);
    }
  });

  it('without the page’s token are not taken', async () => {
    const body = new FormData();
    body.append('file', new Blob(['course\nA1\n']), 'a.csv');
    const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const refused = await fetch(`${server.root}/panel/courses/imports`, {
      method: 'POST',
      headers: { cookie },
      body,
    });
    expect(refused.status).toBe(403);
  });

  it('show what would happen, do it, and take it back', async () => {
    const brought = await upload(
      '../kurs <lar>.csv',
      'course,passport,title_uz,hours,Izoh\nMATEM-2026,,Matematika,50,x\nMATEM-2026,MAT-0412-99,Xato,6,x\n',
    );
    const at = brought.headers.get('location') ?? '';
    expect(at).toMatch(/^\/panel\/courses\/imports\/\d+\?unknown=Izoh$/);
    const preview = (await visitor.get(at)).text;
    expect(preview).toContain('kurs &lt;lar>.csv');
    expect(preview).toContain('tanish emas, o‘tkazib yuborildi: Izoh');
    expect(preview).toContain('Yangi qator uchun kerakli ustunlar yetishmaydi');
    expect((await courseByCode(server.db, 'MATEM-2026'))?.hours).toBe(44);
    const here = at.split('?')[0]!;
    expect((await visitor.get(`${here}?fate=wrong`)).text).not.toContain('MATEM-2026</strong>');
    expect((await visitor.post(`${here}/apply`)).location).toBe(here);
    expect((await visitor.get(here)).text).toContain('Fayl qo‘llandi');
    expect((await courseByCode(server.db, 'MATEM-2026'))?.hours).toBe(50);
    expect((await visitor.post(`${here}/apply`)).status).toBe(404);
    await visitor.post(`${here}/undo`);
    expect((await courseByCode(server.db, 'MATEM-2026'))?.hours).toBe(44);
    expect((await visitor.get('/panel/courses/imports')).text).toContain('qaytarilgan');
  });

  it('are not taken back over later edits, and say why', async () => {
    const brought = await upload('b.csv', 'course,hours\nMATEM-2026,60\n');
    const at = brought.headers.get('location') ?? '';
    await visitor.post(`${at}/apply`);
    const course = (await courseByCode(server.db, 'MATEM-2026'))!;
    await visitor.post(`/panel/courses/${course.id}/edit`, { ...COURSE, hours: '70' });
    const refused = await visitor.post(`${at}/undo`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Qaytarib bo‘lmadi');
    expect(refused.text).toContain('keyin tahrirlangan');
    expect((await courseByCode(server.db, 'MATEM-2026'))?.hours).toBe(70);
  });

  it('that are thrown away change nothing', async () => {
    const brought = await upload('c.csv', 'course,hours\nMATEM-2026,61\n');
    const at = brought.headers.get('location') ?? '';
    expect((await visitor.post(`${at}/discard`)).location).toBe('/panel/courses/imports');
    expect((await visitor.get(at)).status).toBe(404);
    expect((await visitor.post(`${at}/apply`)).status).toBe(404);
  });
});
