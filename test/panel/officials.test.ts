/** Administrators over real HTTP: inviting, changing, shutting out, and what is kept of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation, openInvitations } from '../../src/domain/invitations.ts';
import { type Official, officialById, officialByTelegramId } from '../../src/domain/officials.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let administrator: Official;
let visitor: Visitor;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  administrator = await server.official('administrator', 'Nodira Karimova');
});
beforeEach(async () => {
  visitor = await server.signedIn(administrator);
});
afterAll(() => server.close());

const wish = { name: 'Nilufar Qodirova', role: 'supervisor', regions: ['fargona', 'andijon'] };

describe('an invitation', () => {
  it('is a link, shown once, that makes whoever opens it first an official', async () => {
    const sent = await visitor.post('/panel/officials/invite', wish);
    expect([sent.status, sent.location]).toEqual([303, '/panel/officials']);
    const shown = await visitor.get('/panel/officials');
    const secret = /value="https:\/\/t\.me\/hamroh_bot\?start=inv_([\w-]{43})"/.exec(shown.text)?.[1];
    expect(secret).toBeDefined();
    expect(shown.text).toContain('Taklif tayyor: Nilufar Qodirova');
    expect((await visitor.get('/panel/officials')).text).not.toContain('inv_');

    const person = { telegramId: 900_001, locale: 'uz' as const };
    const accepted = await acceptInvitation(server.db, secret!, person, server.now());
    expect(accepted).toMatchObject({
      kind: 'accepted',
      // In the ministry's order, whatever the order of the checkboxes.
      official: { name: 'Nilufar Qodirova', role: 'supervisor', regions: ['andijon', 'fargona'] },
    });
    const late = { telegramId: 900_002, locale: 'uz' as const };
    expect((await acceptInvitation(server.db, secret!, late, server.now())).kind).toBe('unknown');
  });

  it('is a command to write to the bot in the sandbox', async () => {
    const sandbox = await openPanel({ sandbox: true, botUsername: 'hamroh_bot' });
    try {
      const own = await sandbox.signedIn(await sandbox.official('administrator'));
      await own.post('/panel/officials/invite', wish);
      const { text } = await own.get('/panel/officials');
      expect(text).toMatch(/value="\/start inv_[\w-]{43}"/);
      expect(text).not.toContain('t.me');
      expect(text).toContain('href="/sandbox"');
    } finally {
      await sandbox.close();
    }
  });

  it('can be taken back, once', async () => {
    await visitor.post('/panel/officials/invite', { ...wish, name: 'Wrong Person' });
    const { text } = await visitor.get('/panel/officials');
    const secret = /inv_([\w-]{43})/.exec(text)![1]!;
    const [open] = (await openInvitations(server.db, server.now())).filter((i) => i.name === 'Wrong Person');
    await visitor.post(`/panel/officials/invitations/${open!.id}/revoke`);
    expect((await visitor.get('/panel/officials')).text).toContain('Taklif qaytarib olindi');
    const person = { telegramId: 900_003, locale: 'uz' as const };
    expect((await acceptInvitation(server.db, secret, person, server.now())).kind).toBe('unknown');
    await visitor.post(`/panel/officials/invitations/${open!.id}/revoke`);
    expect((await visitor.get('/panel/officials')).text).toContain('allaqachon');
  });

  it('is not needed for a known Telegram account', async () => {
    const sent = await visitor.post('/panel/officials/invite', { ...wish, telegramId: ' 900010 ' });
    expect(sent.status).toBe(303);
    expect((await visitor.get('/panel/officials')).text).toContain('Xodim qo‘shildi: Nilufar Qodirova');
    expect(await officialByTelegramId(server.db, 900_010)).toMatchObject({ role: 'supervisor' });
  });

  it('does not change who is an official already', async () => {
    const fields = { ...wish, telegramId: String(administrator.telegramId) };
    const sent = await visitor.post('/panel/officials/invite', fields);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('xodimlar ro‘yxatida bor');
    expect(await officialById(server.db, administrator.id)).toMatchObject({ role: 'administrator' });
  });
});

describe('a form with mistakes', () => {
  const cases: ReadonlyArray<[string, Record<string, string | string[]>, string]> = [
    ['no name', { ...wish, name: '  ' }, 'kamida 2 ta harf'],
    ['a name without end', { ...wish, name: 'x'.repeat(81) }, 'Ism juda uzun'],
    ['no role', { name: 'Ali Vali' }, 'Vazifani tanlang'],
    ['a role that is none', { ...wish, role: 'emperor' }, 'Vazifani tanlang'],
    ['a region that is none', { ...wish, regions: 'atlantis' }, 'ro‘yxatdan tanlang'],
    ['a Telegram id of letters', { ...wish, telegramId: '@nilufar' }, 'faqat sonlardan'],
    ['a Telegram id too large', { ...wish, telegramId: '9999999999999999' }, 'faqat sonlardan'],
  ];

  it.each(cases)('says so at the field: %s', async (_what, fields, words) => {
    const before = await openInvitations(server.db, server.now());
    const answer = await visitor.post('/panel/officials/invite', fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(words);
    expect(answer.text).toContain('aria-invalid="true"');
    expect(await openInvitations(server.db, server.now())).toEqual(before);
  });

  it('keeps what was typed and chosen, escaped', async () => {
    const { text } = await visitor.post('/panel/officials/invite', {
      name: '"><script>alert(1)</script>',
      role: 'nobody',
      regions: ['xorazm', 'buxoro'],
      telegramId: '12a',
    });
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script');
    expect(text).toContain('value="12a"');
    for (const region of ['xorazm', 'buxoro'])
      expect(text).toMatch(new RegExp(`<input[^>]*value="${region}"[^>]*checked`));
    expect(text).not.toMatch(/<input[^>]*value="navoiy"[^>]*checked/);
  });

  it('answers htmx with 200, which shows it', async () => {
    const answer = await visitor.post(
      '/panel/officials/invite',
      { name: '' },
      { headers: { 'hx-request': 'true' }, csrf: await visitor.csrf() },
    );
    expect([answer.status, answer.text.includes('kamida 2 ta harf')]).toEqual([200, true]);
  });
});

describe('an official', () => {
  it('gets another name, role and regions', async () => {
    const jamshid = await server.official('official', 'Jamshid Ergashev');
    const at = `/panel/officials/${jamshid.id}`;
    const saved = await visitor.post(at, {
      name: ' Jamshid   Ergashov ',
      role: 'supervisor',
      regions: 'xorazm',
    });
    expect([saved.status, saved.location]).toEqual([303, at]);
    expect(await officialById(server.db, jamshid.id)).toMatchObject({
      name: 'Jamshid Ergashov',
      role: 'supervisor',
      regions: ['xorazm'],
    });
    const { text } = await visitor.get(at);
    expect(text).toContain('Saqlandi');
    expect(text).toMatch(/<input[^>]*value="xorazm"[^>]*checked/);
  });

  it('keeps no regions in a role that has none', async () => {
    const person = await server.official('official', 'Bekzod Aliyev', ['navoiy']);
    for (const role of ['administrator', 'editor']) {
      await visitor.post(`/panel/officials/${person.id}`, { name: person.name, role, regions: 'navoiy' });
      expect(await officialById(server.db, person.id)).toMatchObject({ role, regions: [] });
    }
  });

  it('is shut out at once and let in again', async () => {
    const person = await server.official('official', 'Otabek Mamatqulov');
    const theirs = await server.signedIn(person);
    await visitor.post(`/panel/officials/${person.id}/disable`);
    expect((await theirs.get('/panel/queue')).location).toBe('/panel/sign-in');
    expect((await visitor.get('/panel/officials')).text).toContain('o‘chirilgan');
    await visitor.post(`/panel/officials/${person.id}/enable`);
    expect(await officialById(server.db, person.id)).toMatchObject({ disabledAt: null });
  });

  it('is signed out everywhere by an administrator', async () => {
    const person = await server.official('official', 'Muxlisa To‘rayeva');
    const theirs = [await server.signedIn(person), await server.signedIn(person)];
    await visitor.post(`/panel/officials/${person.id}/end-sessions`);
    for (const browser of theirs) expect((await browser.get('/panel/queue')).status).toBe(303);
  });

  it('cannot shut themselves out', async () => {
    const answer = await visitor.post(`/panel/officials/${administrator.id}/disable`);
    expect(answer.status).toBe(303);
    const { status, text } = await visitor.get(`/panel/officials/${administrator.id}`);
    expect([status, text.includes('o‘zingizga qila olmaysiz')]).toEqual([200, true]);
  });

  it.each(['999999', '0', '-1', 'abc', '1.5', '9'.repeat(30)])('does not exist: %s', async (id) => {
    expect((await visitor.get(`/panel/officials/${id}`)).status).toBe(404);
    expect((await visitor.post(`/panel/officials/${id}`, wish)).status).toBe(404);
  });
});

describe('the last administrator', () => {
  it('stays one', async () => {
    const alone = await openPanel();
    try {
      const only = await alone.official('administrator', 'Only One');
      const own = await alone.signedIn(only);
      const fields = { name: 'Only One', role: 'official' };
      const answer = await own.post(`/panel/officials/${only.id}`, fields);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('yagona administrator');
      expect(await officialById(alone.db, only.id)).toMatchObject({ role: 'administrator' });

      // With a second one, the first may step back, and is led to what is left to them.
      await alone.official('administrator', 'Another');
      const stepped = await own.post(`/panel/officials/${only.id}`, fields);
      expect([stepped.status, stepped.location]).toEqual([303, '/panel/queue']);
      expect((await own.get('/panel/officials')).status).toBe(403);
    } finally {
      await alone.close();
    }
  });
});

describe('the history', () => {
  it('says who did what, in words and in the reader’s language', async () => {
    const { status, text } = await visitor.get('/panel/officials/audit');
    expect(status).toBe(200);
    expect(text).toContain('Nodira Karimova taklif yaratdi: Nilufar Qodirova');
    expect(text).toContain('Nodira Karimova xodimni o‘zgartirdi: Otabek Mamatqulov');
    expect(text).toContain('kirishi o‘chirildi');
    expect(text).toContain('xodimni hamma qurilmadan chiqardi: Muxlisa To‘rayeva');
    // Every action has words: none shows its key.
    expect(text).not.toContain('admin-audit-');
  });
});
