/** The public pages of video guides, over HTTP. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidesPages } from '../../src/api/guides-page.tsx';
import { createServer } from '../../src/api/server.ts';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import {
  EMPTY_GUIDE,
  type GuideFields,
  publishGuide,
  saveGuide,
} from '../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../src/domain/guides/edit-topics.ts';
import { missedSearches, searchFigures } from '../../src/domain/guides/figures.ts';
import { createGuideSearch, type GuideSearch } from '../../src/domain/guides/search.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { createLog } from '../../src/log.ts';
import { createFiles, type Files } from '../../src/telegram/files.ts';
import { collectAssets } from '../../src/web/assets.ts';
import { picture } from '../support/picture.ts';

const VIDEO = readFileSync(new URL('../../scripts/demo/guide.mp4', import.meta.url));
const NOW = Date.UTC(2026, 10, 22, 7);

let folder: string;
let db: Db;
let files: Files;
let guideSearch: GuideSearch;
let app: FastifyInstance;
let root: string;
let by: Official;
let topicId: number;

async function keep(bytes: Uint8Array, name: string): Promise<string> {
  const saved = await files.saveUpload(Readable.from([bytes]));
  if (saved.kind !== 'ok') throw new Error(saved.kind);
  await addUpload(db, by, { ...saved, name }, NOW);
  return saved.id;
}

async function guide(code: string, fields: Partial<GuideFields>, published = true): Promise<number> {
  const outcome = await saveGuide(db, by, undefined, { ...EMPTY_GUIDE, topicId, code, ...fields }, NOW);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  if (published) await publishGuide(db, by, outcome.guide.id, NOW);
  return outcome.guide.id;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hamroh-guides-'));
  db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  by = await ensureOfficial(db, { telegramId: 1, name: 'Editor', role: 'editor' }, NOW);
  const transport = { download: () => Promise.reject(new Error('no Telegram here')) };
  files = createFiles({ dir: folder, token: '1:none', api: new Api('1:none'), transport, now: () => NOW });
  topicId = (await addTopic(db, by, { uz: 'Sertifikat', ru: 'Сертификат' }, NOW)).id;
  await guide('sertifikat', {
    titles: { uz: 'Sertifikatni yuklab olish', ru: 'Как скачать сертификат' },
    descriptions: { uz: 'Kabinetdan <b>PDF</b>' },
    uploadId: await keep(VIDEO, 'sertifikat.mp4'),
    coverId: await keep(picture(), 'cover.png'),
    duration: 125,
    chapters: [
      { at: 0, titles: { uz: 'Kabinet' } },
      { at: 65, titles: { uz: 'Yuklab olish' } },
    ],
  });
  await guide('qoralama', { titles: { uz: 'Qoralama' }, url: 'https://example.uz/v' }, false);
  await guide('andijon', {
    titles: { uz: 'Andijon uchun' },
    url: 'https://example.uz/a',
    permission: { places: [{ regionId: 'andijon' }] },
  });
  const assets = collectAssets();
  app = await createServer({
    log: createLog({ level: 'silent' }),
    assets,
    publicUrl: 'http://localhost:3000',
    trustedProxies: ['loopback'],
  });
  const botUsername = () => 'hamroh_bot';
  guideSearch = createGuideSearch(db);
  const pages = guidesPages({ db, guideSearch, assets, files, now: () => NOW, botUsername });
  await app.register(pages, { prefix: '/guides' });
  root = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  guideSearch.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(root + path, { headers: { accept: 'text/html', ...headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe('the page of video guides', () => {
  it('lists what is published by topic, in four languages, without scripts', async () => {
    const leads = new Set<string>();
    for (const locale of LOCALES) {
      const { status, text } = await get('/guides', { cookie: `lang=${locale}` });
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${locale}"`);
      expect(text).toContain('https://t.me/hamroh_bot?start=guide_sertifikat');
      expect(text).toContain('2:05');
      expect(text).not.toMatch(/guide-page-[a-z-]+(?=[<"])/);
      expect(text).not.toContain('Qoralama');
      leads.add(/class="site__lead">([^<]+)/.exec(text)![1]!);
    }
    expect(leads.size).toBe(4);
    const cyrillic = await get('/guides', { cookie: 'lang=uz-Cyrl' });
    expect(cyrillic.text).toContain('Сертификатни юклаб олиш');
    expect(cyrillic.text).toContain('Кабинетдан &lt;б>ПДФ&lt;/б>');
  });

  it('finds by misspelt words in another script, and keeps only searches that are sent', async () => {
    expect((await get('/guides?q=сертефикат')).text).toContain('Sertifikatni yuklab olish');
    expect((await get('/guides?q=pensiya')).text).toContain('Hech narsa topilmadi');
    await get('/guides?q=pen&typing=1');
    expect(await searchFigures(db, 0)).toEqual({ searches: 2, missed: 1 });
    expect((await missedSearches(db, 0, 5)).map(({ words }) => words)).toEqual(['pensiya']);
  });

  it('shows one guide with its chapters, from a moment on', async () => {
    const { status, text } = await get('/guides/sertifikat?t=65');
    expect(status).toBe(200);
    expect(text).toContain('Yuklab olish');
    expect(text).toContain('href="/guides/sertifikat?t=65"');
    const src = /<video[^>]* src="([^"]+)"/.exec(text)![1]!;
    expect(src).toMatch(/#t=65$/);
    const part = await fetch(root + src, { headers: { range: 'bytes=0-99' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-type')).toBe('video/mp4');
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    const cover = await fetch(root + / poster="([^"]+)"/.exec(text)![1]!);
    expect(cover.headers.get('content-type')).toBe('image/png');
    await cover.arrayBuffer();
    expect(text).not.toMatch(/ style="|<style|<script>/);
  });

  it('leaves out drafts, and what is for some regions only, which its own address opens', async () => {
    expect((await get('/guides/qoralama')).status).toBe(404);
    expect((await get('/guides/yoq')).status).toBe(404);
    expect((await get('/guides')).text).not.toContain('Andijon uchun');
    const page = await get('/guides/andijon');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Faqat: Andijon');
    expect(page.text).toContain('href="https://example.uz/a"');
  });

  it('sends no file of a guide that is not to be seen', async () => {
    const id = await guide(
      'yashirin',
      { titles: { uz: 'Yashirin' }, uploadId: await keep(VIDEO, 'v.mp4') },
      false,
    );
    const address = '/guides/yashirin/video/any';
    expect((await get(address)).status).toBe(404);
    await publishGuide(db, by, id, NOW);
    expect((await get(address)).status).toBe(200);
    expect((await get('/guides/yashirin/cover/any')).status).toBe(404);
  });
});
