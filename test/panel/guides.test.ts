/** The catalogue of video guides as its editors use it, over HTTP. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addCourse } from '../../src/domain/courses/edit-courses.ts';
import { addModule } from '../../src/domain/courses/edit-modules.ts';
import { allGuides, topics } from '../../src/domain/guides/catalogue.ts';
import { recordSearch } from '../../src/domain/guides/searches.ts';
import { recordView } from '../../src/domain/guides/send.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

const VIDEO = readFileSync(new URL('../../scripts/demo/guide.mp4', import.meta.url));
const DAY = 86_400_000;

let server: PanelServer;
let editor: Visitor;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  const official = await server.official('editor', 'Елена Ким');
  editor = await server.signedIn(official);
  const made = await addCourse(
    server.db,
    official,
    {
      code: 'MATEM-26',
      titles: { uz: 'Matematika' },
      area: 'Matematika',
      hours: 36,
      credits: 1,
      plan: { stepHours: 12, by: 'hours', perPortion: 6 },
      durationDays: 30,
      permission: null,
    },
    server.now(),
  );
  if (made.kind !== 'saved') throw new Error(made.kind);
  const module = { passport: 'MAT-0412-03', titles: { uz: 'Kasrlar' }, area: 'M', hours: 6, credits: 0.25 };
  await addModule(server.db, official, made.course.id, { ...module, permission: null }, server.now());
  await editor.post('/panel/guides/topics', titles({ uz: 'Platforma', ru: 'Платформа' }));
});
afterAll(() => server.close());

const LOCALES = ['uz', 'uz-Cyrl', 'ru', 'en'];
const named = (prefix: string, texts: Record<string, string>) =>
  Object.fromEntries(LOCALES.map((locale) => [`${prefix}-${locale}`, texts[locale] ?? '']));
const titles = (texts: Record<string, string>) => named('title', texts);

/** A guide's form with nothing but what is given. */
async function form(
  fields: Record<string, string | string[]> = {},
): Promise<Record<string, string | string[]>> {
  const [topic] = await topics(server.db);
  return {
    ...titles({ uz: 'Parolni almashtirish' }),
    ...named('description', {}),
    ...named('chapters', {}),
    topicId: String(topic!.id),
    code: '',
    uploadId: '',
    coverId: '',
    url: '',
    length: '',
    passports: '',
    keywords: '',
    openFrom: '',
    openUntil: '',
    ...fields,
  };
}

async function upload(bytes: Uint8Array, name: string): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${server.root}/panel/uploads`, {
    method: 'POST',
    headers: {
      cookie: [...editor.cookies].map((pair) => pair.join('=')).join('; '),
      'x-csrf-token': await editor.csrf(),
    },
    body,
  });
  return ((await answer.json()) as { id: string }).id;
}

const guideCalled = async (code: string) =>
  (await allGuides(server.db)).find((guide) => guide.code === code)!;

describe('video guides in the panel', () => {
  it('are for editors and administrators', async () => {
    const official = await server.signedIn(await server.official('official'));
    expect((await official.get('/panel/guides')).status).toBe(403);
    expect((await official.post('/panel/guides', await form())).status).toBe(403);
    expect((await editor.get('/panel/guides')).status).toBe(200);
  });

  it('know the length and the size of a video, and its chapters in several languages', async () => {
    const uploadId = await upload(VIDEO, 'parol.mp4');
    const stage = await editor.get(`/panel/guides/stage?upload=${uploadId}`);
    expect(stage.text).toContain('2:05');
    const chapters = named('chapters', { uz: '0:00 Kirish\n1:00 Parol', ru: '1:00 Пароль\n1:30 Конец' });
    const fields = { uploadId, ...chapters, passports: 'mat-0412-03', code: 'parol', places: ['andijon'] };
    expect((await editor.post('/panel/guides', await form(fields))).status).toBe(303);
    const guide = await guideCalled('parol');
    expect(guide).toMatchObject({
      uploadId,
      duration: 125,
      width: 480,
      height: 270,
      passports: ['MAT-0412-03'],
      publishedAt: null,
      chapters: [
        { at: 0, titles: { uz: 'Kirish' } },
        { at: 60, titles: { uz: 'Parol', ru: 'Пароль' } },
        { at: 90, titles: { ru: 'Конец' } },
      ],
    });
    const page = await editor.get(`/panel/guides/${guide.id}`);
    expect(page.text).toContain('https://t.me/hamroh_bot?start=guide_parol');
    expect((await editor.get(`/panel/guides/${guide.id}?in=ru`)).text).toContain('1:30 Конец');
  });

  it('say which modules the typed passports belong to, while one types', async () => {
    const check = await editor.get('/panel/passports?passports=mat-0412-03,%20MAT-9999-01;mat-0412-03');
    expect(check.text.match(/MAT-0412-03/g)).toHaveLength(1);
    expect(check.text).toContain('MAT-9999-01: bunday modul yo‘q');
  });

  it.each([
    ['no title', titles({}), 'kamida bitta tilda'],
    ['a video and a link', { url: 'https://example.uz/v', uploadId: 'x'.repeat(24) }, 'bittasini qoldiring'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'https:// bilan boshlansin'],
    ['an unknown module', { passports: 'MAT-9999-01' }, 'MAT-9999-01: bunday modul yo‘q'],
    ['a code in use', { code: 'parol' }, 'boshqa qo‘llanmada bor'],
    ['a line that is no chapter', named('chapters', { ru: '1:00 Пароль\nconец' }), 'Русский, 2-qator'],
    [
      'a chapter after the end',
      { url: 'https://example.uz/v', length: '2:00', ...named('chapters', { uz: '2:30 Kech' }) },
      'video bu vaqtgacha tugaydi',
    ],
    ['a video that was never sent', { uploadId: 'y'.repeat(24) }, 'Video fayl topilmadi'],
  ])('refuse %s, and keep what was typed', async (_, fields, words) => {
    const answer = await editor.post('/panel/guides', await form({ keywords: 'qulf', ...fields }));
    expect(answer.status).toBe(422);
    expect(answer.text.toLowerCase()).toContain(words.toLowerCase());
    expect(answer.text).toContain('qulf');
  });

  it('refuse a file that is no video', async () => {
    const uploadId = await upload(Buffer.from('this is no video at all'), 'video.mp4');
    const answer = await editor.post('/panel/guides', await form({ uploadId }));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Bu MP4 video emas');
  });

  it('may be a link, whose length is typed; the code is made of the title', async () => {
    const fields = { url: 'https://example.uz/uzun-video', length: '1:02:05' };
    const answer = await editor.post('/panel/guides', await form(fields));
    expect(answer.status).toBe(303);
    expect(await guideCalled('parolni-almashtirish')).toMatchObject({ duration: 3725, uploadId: null });
  });

  it('are published when they are whole, taken back, archived and brought back', async () => {
    await editor.post('/panel/guides', await form({ code: 'qoralama' }));
    const { id } = await guideCalled('qoralama');
    const lacking = await editor.get(`/panel/guides/${id}`);
    expect(lacking.text).toContain('video yoki havola');
    await editor.post(`/panel/guides/${id}/publish`);
    expect((await guideCalled('qoralama')).publishedAt).toBeNull();
    const edit = await editor.get(`/panel/guides/${id}/edit`);
    const seen = /name="seen" value="(\d+)"/.exec(edit.text)?.[1] ?? '';
    const whole = await form({ code: 'qoralama', url: 'https://example.uz/v', seen });
    expect((await editor.post(`/panel/guides/${id}/edit`, whole)).status).toBe(303);
    // The same form again is of an older version by now.
    const stale = await editor.post(`/panel/guides/${id}/edit`, { ...whole, keywords: 'boshqa' });
    expect(stale.status).toBe(422);
    await editor.post(`/panel/guides/${id}/publish`);
    expect((await guideCalled('qoralama')).publishedAt).toBe(server.now());
    await editor.post(`/panel/guides/${id}/unpublish`);
    expect((await guideCalled('qoralama')).publishedAt).toBeNull();
    await editor.post(`/panel/guides/${id}/archive`);
    expect((await editor.get('/panel/guides')).text).not.toContain('qoralama ·');
    expect((await editor.get('/panel/guides/archive')).text).toContain('qoralama ·');
    await editor.post(`/panel/guides/${id}/restore`);
    expect((await guideCalled('qoralama')).archivedAt).toBeNull();
  });

  it('are put in order, and found in either script', async () => {
    const [topic] = await topics(server.db);
    const codes = async () =>
      (await allGuides(server.db)).filter(({ archivedAt }) => archivedAt === null).map(({ code }) => code);
    const before = await codes();
    const first = await guideCalled(before[0]!);
    await editor.post(`/panel/guides/topics/${topic!.id}/order`, { move: `${first.id}:down` });
    expect(await codes()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect((await editor.get('/panel/guides?q=пароль')).text).toContain('parol ·');
    expect((await editor.get('/panel/guides?q=xayr')).text).toContain('Hech narsa topilmadi');
  });

  it('keep a topic that has guides; an empty one is archived', async () => {
    const [topic] = await topics(server.db);
    await editor.post(`/panel/guides/topics/${topic!.id}/archive`);
    expect(await topics(server.db)).toHaveLength(1);
    await editor.post('/panel/guides/topics', titles({ uz: 'Bo‘sh' }));
    const empty = (await topics(server.db))[1]!;
    await editor.post(`/panel/guides/topics/${empty.id}/archive`);
    expect(await topics(server.db)).toHaveLength(1);
  });

  it('are counted day by day; what was looked for in vain becomes a guide', async () => {
    const { id } = await guideCalled('parol');
    for (const [cause, way, days] of [
      ['1', 'search', 0],
      ['2', 'topic', 0],
      ['3', 'inline', 3],
      ['4', 'chapter', 0],
    ] as const) {
      await server.db.transaction((tx) =>
        recordView(tx, { guideId: id, teacherId: null, way, cause }, server.now() - days * DAY),
      );
    }
    await recordSearch(server.db, 'диплом йўқолди', 0, server.now());
    await recordSearch(server.db, 'diplom yoʻqoldi', 0, server.now());
    const { text } = await editor.get('/panel/guides/figures?days=30');
    expect(text).toMatch(/<dt>ko‘rish<\/dt><dd>3<\/dd>/);
    expect(text).toContain('2 marta');
    const href = /href="(\/panel\/guides\/new\?words=[^"]+)"/.exec(text)![1]!;
    const making = await editor.get(href.replaceAll('&amp;', '&'));
    expect(making.text).toMatch(/<textarea[^>]*id="keywords"[^>]*>[^<]*(диплом|diplom)/);
  });
});
