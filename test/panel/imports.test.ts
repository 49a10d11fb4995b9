import { streamXlsxRows } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHeadings } from '../../src/domain/exchange/files/columns.ts';
import { nextImport } from '../../src/domain/exchange/files/imports.ts';
import { runImport } from '../../src/domain/exchange/files/run-import.ts';
import { TEMPLATES, templateFile } from '../../src/domain/exchange/files/template.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { makeContent } from '../domain/learning/support.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

const FILE = [
  'Login;Telefon;Passport;Foiz;Izoh',
  'anna;901234567;MAT-0001-01;45;',
  'boris;12;MAT-0001-01;45;',
  'vera;;MAT-9999-99;45;<b>bold</b>',
].join('\r\n');

let server: PanelServer;
let visitor: Visitor;

beforeAll(async () => {
  server = await openPanel();
  await makeContent(server.db);
  visitor = await server.signedIn(await server.official('administrator'));
});
afterAll(() => server.close());

async function upload(content: string, who = visitor, name = 'may.csv') {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const cookie = [...who.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const response = await fetch(`${server.root}/panel/imports`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, accept: 'text/html', 'x-csrf-token': await who.csrf() },
    body,
  });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** What the task beside the server does in the program. */
async function takeIn() {
  const { db, importsDir: dir, timeZone, now } = server.deps;
  const next = await nextImport(db);
  return runImport({ db, dir, timeZone, now }, next!.id, new AbortController().signal);
}

it('shows what becomes of the first rows, and writes nothing before somebody says so', async () => {
  const { status, location } = await upload(FILE);
  expect(status).toBe(303);
  const page = await visitor.get(location!);
  expect(page.text).toContain('may.csv');
  for (const words of [
    'yangi',
    'Telefon raqami noto‘g‘ri',
    'Bunday modul yo‘q',
    'O‘qilmaydigan ustunlar: Izoh',
  ])
    expect(page.text).toContain(words);
  expect(await server.db.$count(server.db.t.learners)).toBe(0);
  expect(await nextImport(server.db)).toBeUndefined();

  expect((await visitor.post(`${location}/start`)).status).toBe(303);
  const waiting = await visitor.get(`${location}/progress`);
  expect(waiting.text).toContain('Oldingi fayl tugashi bilan');
  expect(await takeIn()).toMatchObject({ state: 'done', counts: { new: 1, wrong: 2 } });
  expect((await visitor.get(`${location}/progress`)).headers.get('hx-refresh')).toBe('true');
  const done = await visitor.get(location!);
  expect(done.text).toContain('rejected.csv');
  expect(done.text).not.toContain('<b>bold');

  const rejected = await visitor.get(`${location}/rejected.csv`);
  expect(rejected.headers.get('content-disposition')).toContain('attachment');
  expect(rejected.text.split('\r\n')[1]).toBe('3;Telefon raqami noto‘g‘ri;boris;12;MAT-0001-01;45;');
  expect((await visitor.post(`${location}/start`)).status).toBe(404);
});

it('throws a file away that nobody wants', async () => {
  const { location } = await upload(FILE);
  expect((await visitor.post(`${location}/cancel`)).location).toBe('/panel/imports');
  expect((await visitor.get(location!)).text).toContain('To‘xtatildi');
  expect(await nextImport(server.db)).toBeUndefined();
});

it('says why a file cannot be used', async () => {
  expect(await upload('')).toMatchObject({ status: 422 });
  const { status, text } = await upload('Ism;Foiz\r\nA;1');
  expect(status).toBe(422);
  expect(text).toContain('platforma ID, login yoki telefon ustuni topilmadi');
});

it('is for administrators only', async () => {
  const { location } = await upload(FILE);
  for (const role of ['supervisor', 'official', 'editor'] as const) {
    const other = await server.signedIn(await server.official(role));
    expect((await upload(FILE, other)).status).toBe(403);
    for (const path of ['/panel/imports', location!, `${location}/rejected.csv`, `${location}/progress`])
      expect((await other.get(path)).status, path).toBe(403);
    expect((await other.post(`${location}/start`)).status).toBe(403);
  }
});

it.each(LOCALES)('gives a template of which every heading is understood, in %s', async (locale) => {
  for (const of of TEMPLATES) {
    const [heading] = await rowsOf(await templateFile(of, locale));
    const read = readHeadings(heading!.map(String));
    expect(read).toMatchObject({ kind: 'headings', of });
    if (read.kind === 'headings') expect(read.headings.columns).not.toContain(undefined);
  }
  expect((await visitor.get('/panel/imports/template-people.xlsx')).status).toBe(200);
});

async function rowsOf(bytes: Uint8Array): Promise<readonly unknown[][]> {
  const rows: unknown[][] = [];
  for await (const { values } of streamXlsxRows(bytes)) rows.push(values);
  return rows;
}
