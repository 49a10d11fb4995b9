/** The FAQ where it meets tickets, as officials and editors use it, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allEntries, entryByCode } from '../../src/domain/faq/entries.ts';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import type { Official } from '../../src/domain/officials.ts';
import { answer } from '../../src/domain/tickets/answer.ts';
import { ask, makeEntry, makeSolved } from './faq-fixtures.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let answering: Official;
let official: Visitor;
let editor: Visitor;
async function reply(ticketId: number, markdown: string): Promise<void> {
  const body = parseMarkdown(markdown);
  const wish = { ticketId, body, uploads: [], close: false, seenMessageId: undefined };
  await answer(server.db, answering, wish, server.now());
}

const entry = async (code: string) => (await entryByCode(server.db, code))!;

beforeAll(async () => {
  server = await openPanel();
  answering = await server.official('official', 'Aziza Rahimova');
  for (const [code, uz, asks] of [
    ['login-forgotten', 'Parolni unutdim', ['parolim esimdan chiqdi', 'parolni unutdim nima qilay']],
    ['certificate-get', 'Sertifikatni qachon olaman?', ['sertifikat qachon chiqadi']],
  ] as const) {
    const content = { titles: { uz }, bodies: { uz: `**${uz}** haqida javob.` }, asks: [...asks] };
    await makeEntry(server, code, content);
  }
  editor = await server.signedIn(await server.official('editor', 'Nodir Aliyev'));
  official = await server.signedIn(answering);
});
afterAll(() => server.close());

describe('beside a ticket', () => {
  it('stands what the FAQ has for its question, ready for the answer in the asker’s language', async () => {
    const id = await ask(server, 'Parolimni unutib qo‘ydim, nima qilay?');
    const page = await official.get(`/panel/tickets/${id}`);
    const { id: entryId } = await entry('login-forgotten');
    expect(page.text).toContain('Parolni unutdim');
    expect(page.text).toContain(`data-insert="/panel/tickets/${id}/faq/${entryId}"`);
    const body = await official.get(`/panel/tickets/${id}/faq/${entryId}`);
    expect(body.text).toBe('**Parolni unutdim** haqida javob.');
    expect((await editor.get(`/panel/tickets/${id}/faq/${entryId}`)).status).toBe(403);
  });

  it('a link proposes its wording, and can be taken back at once', async () => {
    const id = await ask(server, 'Parolimni eslay olmayapman');
    const { id: entryId } = await entry('login-forgotten');
    const address = `/panel/tickets/${id}/faq/${entryId}`;
    const linked = await official.post(`${address}/link`);
    expect(linked.headers.get('hx-trigger')).toContain(`${address}/unlink`);
    expect((await editor.get('/panel/faq/asks')).text).toContain('Parolimni eslay olmayapman');
    await official.post(`${address}/unlink`);
    expect((await editor.get('/panel/faq/asks')).text).not.toContain('Parolimni eslay olmayapman');
    expect((await official.post(`/panel/tickets/${id}/faq/999999/link`)).status).toBe(404);
  });
});

describe('an answered ticket', () => {
  it('becomes a draft without what is personal, after similar entries were shown', async () => {
    const id = await ask(
      server,
      'Men Toshmatov Eshmatman, tel 90 123 45 67. Parolimni unutdim, kira olmayapman',
    );
    await reply(id, 'Hurmatli Eshmat Toshmatov, **«Parolni tiklash»** tugmasini bosing.');
    const page = await official.get(`/panel/faq/from-ticket/${id}`);
    expect(page.text).toMatch(/<del[^>]*>90 123 45 67/);
    expect(page.text).toMatch(/<del[^>]*>Eshmat Toshmatov/);
    const { id: similar } = await entry('login-forgotten');
    expect(page.text).toContain(`/panel/faq/from-ticket/${id}/link/${similar}`);
    expect(page.text).toContain('value="Parolimni unutdim, kira olmayapman"');

    const empty = await official.post(`/panel/faq/from-ticket/${id}`, { title: '', ask: 'x', body: 'Javob' });
    expect(empty.status).toBe(422);
    const saved = await official.post(`/panel/faq/from-ticket/${id}`, {
      title: 'Kira olmayapman',
      ask: 'kira olmayapman',
      body: 'Tugmani bosing.',
    });
    const made = (await allEntries(server.db)).find(({ ticketId }) => ticketId === id);
    expect(made).toMatchObject({ state: 'draft', content: { bodies: { uz: 'Tugmani bosing.' } } });
    expect(saved.location).toBe(`/panel/faq/${made!.id}`);
    expect((await official.get(saved.location!)).status).toBe(200);
    expect((await official.get(`/panel/tickets/${id}`)).text).toContain(`href="/panel/faq/${made!.id}"`);
  });

  it('may be linked to a similar entry instead', async () => {
    const id = await ask(server, 'Sertifikatim qachon chiqarkan?');
    const { id: entryId } = await entry('certificate-get');
    const linked = await official.post(`/panel/faq/from-ticket/${id}/link/${entryId}`);
    expect(linked.location).toBe(`/panel/faq/from-ticket/${id}`);
    expect((await editor.get('/panel/faq/asks')).text).toContain('Sertifikatim qachon chiqarkan');
  });
});

describe('a proposed wording', () => {
  const waiting = async () =>
    /\/panel\/faq\/asks\/(\d+)\/take/.exec((await editor.get('/panel/faq/asks')).text)?.[1];

  it('is taken as the editor wrote it, and back again', async () => {
    const id = await waiting();
    await editor.post(`/panel/faq/asks/${id}/take`, { text: 'sertifikat qachon chiqarkan' });
    expect((await entry('certificate-get')).content.asks).toContain('sertifikat qachon chiqarkan');
    expect((await editor.get('/panel/faq/asks')).text).toContain(`/panel/faq/asks/${id}/undecide`);
    await editor.post(`/panel/faq/asks/${id}/undecide`);
    expect((await entry('certificate-get')).content.asks).toEqual(['sertifikat qachon chiqadi']);
    await editor.post(`/panel/faq/asks/${id}/refuse`);
    expect(await waiting()).toBeUndefined();
  });

  it('is for editors', async () => {
    expect((await official.get('/panel/faq/asks')).status).toBe(403);
    expect((await official.post('/panel/faq/asks/1/take', { text: 'x' })).status).toBe(403);
  });
});

describe('topics to write', () => {
  it('become drafts, or are set aside and brought back', async () => {
    for (const text of ['Temir daftar nima?', 'temir daftarga kim kiritiladi', 'temir daftar haqida'])
      await ask(server, text);
    const page = (await editor.get('/panel/faq/to-write')).text;
    expect(page).toContain('temir daftarga kim kiritiladi');
    const tickets = [...page.matchAll(/name="ticket" value="(\d+)"/g)].map((match) => match[1]!);
    const stems = /name="stems" value="([^"]+)"/.exec(page)![1]!;

    await editor.post('/panel/faq/to-write/aside', { ticket: tickets.slice(0, 2), stems });
    const aside = (await editor.get('/panel/faq/to-write')).text;
    expect(aside).toContain('/panel/faq/to-write/back');
    expect(aside).not.toContain('/panel/faq/to-write/entry');
    await editor.post('/panel/faq/to-write/back', { stems });

    const written = await editor.post('/panel/faq/to-write/entry', { ticket: tickets.slice(0, 2) });
    const made = (await allEntries(server.db)).at(-1);
    const drafts = (await allEntries(server.db)).filter(({ content }) =>
      content.asks.includes('Temir daftar nima?'),
    );
    expect(made).toBeDefined();
    expect(drafts).toHaveLength(1);
    expect(written.location).toBe(`/panel/faq/${drafts[0]!.id}`);
    expect((await editor.post('/panel/faq/to-write/entry', { ticket: '999999' })).status).toBe(404);
  });
});

describe('figures', () => {
  it('are told on a page and in files, by topic, language and week', async () => {
    const id = await ask(server, 'Sertifikat qachon?');
    const { id: entryId } = await entry('certificate-get');
    await makeSolved(server, id, entryId);
    const page = await editor.get('/panel/faq/figures?days=90');
    expect(page.text).toContain('Sertifikatni qachon olaman?');
    const topics = await editor.get('/panel/faq/figures/topics.csv?days=90');
    expect(topics.headers.get('content-disposition')).toContain('faq-topics-2026-11-22.csv');
    expect(topics.text).toContain('Sertifikatni qachon olaman?;1;1;0;1;0;0;100,0');
    expect((await editor.get('/panel/faq/figures/languages.csv')).text).toContain('O‘zbekcha;1;1');
    expect((await editor.get('/panel/faq/figures/weeks.csv')).text).toContain('2026-11-16;');
    expect((await official.get('/panel/faq/figures')).status).toBe(403);
  });
});
