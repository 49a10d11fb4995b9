/** The FAQ as its editors use it, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeEntry, versionsOf } from '../../src/domain/faq/edit-entries.ts';
import { entryByCode, entryById } from '../../src/domain/faq/entries.ts';
import type { Entry } from '../../src/domain/faq/entry.ts';
import { makeEntry, makeGuide } from './faq-fixtures.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let editor: Visitor;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  editor = await server.signedIn(await server.official('editor', 'Елена Ким'));
  await makeGuide(server);
});
afterAll(() => server.close());

const LOCALES = ['uz', 'uz-Cyrl', 'ru', 'en'];

/** A form with nothing but what is given. */
function form(fields: Record<string, string | string[]> = {}): Record<string, string | string[]> {
  return {
    ...Object.fromEntries(
      LOCALES.flatMap((each) => [
        [`title-${each}`, ''],
        [`body-${each}`, ''],
      ]),
    ),
    asks: '',
    modules: '',
    reviewBy: '',
    open: 'uz',
    ...fields,
  };
}

const PASSWORD = {
  'title-uz': 'Parolni unutdim, nima qilay?',
  'body-uz': 'Kirish sahifasida **«Parolni tiklash»** ni bosing.',
  asks: 'parol esimdan chiqdi\n\nparolimni unutdim\nпаролимни унутдим',
};

const made = (code: string): Promise<Entry> =>
  makeEntry(server, code, {
    titles: { uz: `Savol ${code}?` },
    bodies: { uz: 'Javob.' },
    asks: [`${code} haqida`],
  });

describe('the FAQ in the panel', () => {
  it('is edited by editors and administrators, and read by officials who answer', async () => {
    const entry = await made('kimlar');
    const official = await server.signedIn(await server.official('official'));
    expect((await official.get('/panel/faq')).status).toBe(403);
    expect((await official.post(`/panel/faq/${entry.id}/state`, { state: 'archived' })).status).toBe(403);
    expect((await official.get(`/panel/faq/${entry.id}/versions`)).status).toBe(403);
    const page = await official.get(`/panel/faq/${entry.id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('kimlar haqida');
    expect(page.text).not.toContain('<textarea');
    expect((await editor.get('/panel/faq')).text).toContain('href="/panel/faq" aria-current="page"');
    expect((await editor.get('/panel/faq?from=5000')).text).toContain('Savol kimlar?');
    expect((await editor.get('/panel/faq/999999')).status).toBe(404);
  });

  it('takes a new entry as a draft, publishes it, and finds it by a misspelt question', async () => {
    const answer = await editor.post(
      '/panel/faq',
      form({ ...PASSWORD, code: 'parol-unutdim', wish: 'save' }),
    );
    expect(answer.status).toBe(303);
    const draft = (await entryByCode(server.db, 'parol-unutdim'))!;
    expect(draft).toMatchObject({ state: 'draft', version: 1 });
    expect(draft.content.asks).toEqual(['parol esimdan chiqdi', 'parolimni unutdim', 'паролимни унутдим']);
    expect((await editor.get('/panel/faq?view=draft')).text).toContain(PASSWORD['title-uz']);

    const at = `/panel/faq/${draft.id}`;
    const saved = form({
      ...PASSWORD,
      seen: '1',
      wish: 'publish',
      guide: ['parol@65', ''],
      modules: 'mat-0412-03, ФИЗ',
      needsReview: 'on',
      reviewBy: '2026-11-22',
    });
    const refused = await editor.post(at, saved);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('2-modul: bu modul pasporti raqami emas');
    await editor.post(at, { ...saved, modules: 'mat-0412-03' });
    const entry = (await entryById(server.db, draft.id))!;
    expect(entry).toMatchObject({ state: 'published', version: 2, reviewBy: '2026-11-22' });
    expect(entry.content).toMatchObject({
      guides: [{ code: 'parol', at: 65 }],
      modules: ['MAT-0412-03'],
      needsReview: true,
    });
    const page = await editor.get(at);
    expect(page.text).toContain('value="https://t.me/hamroh_bot?start=faq_parol-unutdim"');
    expect(page.text).toMatch(/<option value="parol@65" selected>/);
    expect((await editor.get('/panel/faq?view=needsReview')).text).toContain(PASSWORD['title-uz']);
    expect((await editor.get('/panel/faq?view=reviewDue')).text).toContain(PASSWORD['title-uz']);
    await expect
      .poll(
        async () => (await editor.get(`/panel/faq?q=${encodeURIComponent('паролим ёдимдан чикди')}`)).text,
      )
      .toContain(at);
  });

  it('refuses what cannot be published, and keeps what was typed', async () => {
    const long = form({ 'title-uz': 'Savol?', asks: `${'a'.repeat(201)}\nb`, wish: 'publish' });
    const answer = await editor.post('/panel/faq', long);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('O‘zbekcha: savol bor, javob yo‘q');
    expect(answer.text).toContain('1-savol juda uzun');
    expect(answer.text).toContain(`${'a'.repeat(201)}\nb</textarea>`);
    const twice = await editor.post('/panel/faq', form({ ...PASSWORD, asks: `b\nB\n${'a'.repeat(201)}` }));
    expect(twice.text).toContain(`2-savol juda uzun: «${'a'.repeat(40)}…»`);
    expect((await editor.post('/panel/faq', form({ ...PASSWORD, code: 'Bad code' }))).status).toBe(422);
    await made('band');
    const taken = await editor.post('/panel/faq', form({ ...PASSWORD, code: 'band' }));
    expect(taken.text).toContain('Bu kod boshqa yozuvda bor.');
  });

  it('tells who comes second that somebody was quicker, and lets them overwrite knowingly', async () => {
    const entry = await made('ikki-kishi');
    const at = `/panel/faq/${entry.id}`;
    const content = { ...entry.content, asks: ['hamkasb yozdi'] };
    await changeEntry(server.db, null, entry.id, { content, cause: 'edit' }, server.now());
    const mine = form({ 'title-uz': 'Meniki', 'body-uz': 'Javob.', seen: '1' });
    const stale = await editor.post(at, mine);
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('hamkasbingiz o‘zgartirdi');
    expect(stale.text).toContain('name="seen" value="2"');
    await editor.post(at, { ...mine, seen: '2' });
    expect((await entryById(server.db, entry.id))?.content.titles.uz).toBe('Meniki');
  });

  it('puts an entry away and gives it back at once', async () => {
    const entry = await made('arxivga');
    const at = `/panel/faq/${entry.id}`;
    const answer = await editor.post(`${at}/state`, { state: 'archived' });
    expect(answer.location).toBe(`${at}?was=published`);
    expect((await editor.get(answer.location!)).text).toContain('Arxivga olindi');
    expect((await editor.post(`${at}/state`, { state: 'published', undo: 'on' })).location).toBe(at);
    expect((await entryById(server.db, entry.id))?.state).toBe('published');
    expect((await editor.post(`${at}/state`, { state: 'gone' })).status).toBe(404);
  });

  it('shows versions with who and when and what differs, and brings one back', async () => {
    const entry = await made('tarix');
    const at = `/panel/faq/${entry.id}`;
    await editor.post(
      at,
      form({ 'title-uz': 'Savol tarix?', 'body-uz': 'Boshqa javob.', asks: 'yangi <b>savol</b>', seen: '1' }),
    );
    const page = await editor.get(`${at}/versions`);
    expect(page.text).toContain('Елена Ким');
    expect(page.text).toMatch(/<del>.*Javob<\/del><ins>.*Boshqa javob<\/ins>/);
    expect(page.text).toContain('yangi &lt;b>savol&lt;/b>');
    expect((await editor.post(`${at}/versions`, { version: '1', seen: '1' })).location).toBe(
      `${at}/versions`,
    );
    expect((await editor.post(`${at}/versions`, { version: '1', seen: '2' })).location).toBe(at);
    expect((await entryById(server.db, entry.id))?.content).toEqual(entry.content);
    expect((await versionsOf(server.db, entry.id)).map(({ cause }) => cause)).toEqual([
      'restore',
      'edit',
      'edit',
    ]);
  });

  it('shows what a version lacks that can no longer be brought back as it is, ready to be mended', async () => {
    const draft = form({ 'title-uz': 'Javobsiz savol?', code: 'javobsiz', wish: 'save' });
    await editor.post('/panel/faq', draft);
    const entry = (await entryByCode(server.db, 'javobsiz'))!;
    const at = `/panel/faq/${entry.id}`;
    const whole = form({ 'title-uz': 'Savol?', 'body-uz': 'Javob.', seen: '1', wish: 'publish' });
    expect((await editor.post(at, whole)).status).toBe(303);
    const { location } = await editor.post(`${at}/versions`, { version: '1', seen: '2' });
    const page = await editor.get(location!);
    expect(page.text).toContain('O‘zbekcha: savol bor, javob yo‘q');
    expect(page.text).toContain('value="Javobsiz savol?"');
    expect(page.text).toContain('name="seen" value="2"');
    expect((await entryById(server.db, entry.id))?.content.titles.uz).toBe('Savol?');
  });

  it('shows what is typed as Telegram will, in the language that is written', async () => {
    const look = await editor.post('/panel/faq/look', form({ ...PASSWORD, open: 'uz-Cyrl', pacing: 'on' }));
    expect(look.text).toContain('<b>Паролни унутдим, нима қилай?</b>');
    expect(look.text).toContain('<b>«Паролни тиклаш»</b>');
    const script = await editor.post(
      '/panel/faq/look',
      form({ ...PASSWORD, 'body-uz': '<script>1</script>' }),
    );
    expect(script.text).toContain('&lt;script>');
  });

  it('tries a question with the wordings that are not saved yet', async () => {
    const question = 'kitobxonlik tanlovi qachon';
    const fields = { 'title-uz': 'Boshqa mavzu', 'body-uz': 'Javob.', try: question, entry: '0' };
    const without = await editor.post('/panel/faq/try', form(fields));
    const asks = 'kitobxonlik tanlovi qachon bo‘ladi\nkitobxonlik tanlovi';
    const found = await editor.post('/panel/faq/try', form({ ...fields, asks }));
    expect(without.text).not.toContain('taklif qilinadi');
    expect(found.text).toContain('shu yozuv');
    expect(found.text).toContain('taklif qilinadi');
  });
});
