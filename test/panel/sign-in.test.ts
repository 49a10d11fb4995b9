/** Signing in over real HTTP: what each link does, what the cookie allows, and how sessions end. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOfficial, type Official } from '../../src/domain/officials.ts';
import { endSessions, LINK_MS, SESSION_MS, sessionsOf } from '../../src/domain/sign-in.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let administrator: Official;
let aziza: Official;

beforeAll(async () => {
  server = await openPanel({ botUsername: 'hamroh_bot' });
  administrator = await server.official('administrator', 'Nodira Karimova');
  aziza = await server.official('official', 'Aziza Rahimova', ['fargona']);
});
afterAll(() => server.close());

describe('the door', () => {
  it('says how to get a link, in the language of the browser', async () => {
    const visitor = server.visitor();
    const uzbek = await visitor.get('/panel/sign-in', { 'accept-language': 'uz' });
    expect(uzbek.status).toBe(200);
    expect(uzbek.text).toContain('botga /panel deb yozing');
    expect(uzbek.text).toContain('href="https://t.me/hamroh_bot"');
    const russian = await visitor.get('/panel/sign-in', { 'accept-language': 'ru-RU,ru;q=0.9' });
    expect(russian.text).toContain('Вход на рабочий стол');
    expect(russian.text).toContain('<html lang="ru">');
  });

  it('sends everybody else there: pages by a redirect, htmx by its header, programs by 401', async () => {
    const visitor = server.visitor();
    expect((await visitor.get('/panel')).location).toBe('/panel/sign-in');
    expect((await visitor.get('/panel/officials')).location).toBe('/panel/sign-in');
    const htmx = await visitor.get('/panel/labels', { 'hx-request': 'true' });
    expect([htmx.status, htmx.headers.get('hx-redirect')]).toEqual([401, '/panel/sign-in']);
    const program = await visitor.get('/panel/labels', { accept: 'application/json' });
    expect([program.status, program.text]).toEqual([401, '{"error":"not signed in"}']);
  });

  it('lets nobody keep what it shows', async () => {
    const visitor = await server.signedIn(aziza);
    expect((await visitor.get('/panel/sessions')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('a link', () => {
  it('asks before it is used up, so that a preview of a messenger costs nothing', async () => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    for (let preview = 0; preview < 3; preview += 1) {
      const page = await server.visitor().get(path);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Aziza Rahimova');
      expect(page.text).toContain('mutasaddi, Farg‘ona viloyati');
      expect(page.headers.getSetCookie()).toEqual([]);
    }
    const entered = await server.visitor().post(path);
    expect([entered.status, entered.location]).toEqual([303, '/panel/queue']);
  });

  it('works once', async () => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    expect((await server.visitor().post(path)).status).toBe(303);
    for (const again of [await server.visitor().get(path), await server.visitor().post(path)]) {
      expect(again.status).toBe(410);
      expect(again.text).toContain('Havola ishlatilgan');
      expect(again.text).toContain('/panel');
      expect(again.headers.getSetCookie()).toEqual([]);
    }
  });

  it('lets one in of ten who press at once', async () => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.visitor().post(path)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(9);
  });

  it('expires after five minutes', async () => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    server.pass(LINK_MS - 1);
    expect((await server.visitor().get(path)).status).toBe(200);
    server.pass(1);
    const late = await server.visitor().post(path);
    expect(late.status).toBe(410);
    expect(late.text).toContain('Havola eskirgan');
  });

  it('is unknown when it was never made, or its official is disabled', async () => {
    const made = await server.visitor().get(`/panel/sign-in/${'x'.repeat(43)}`);
    expect(made.status).toBe(404);
    expect(made.text).toContain('Bunday havola yo‘q');
    const gone = await server.official('official', 'Gone Away');
    const path = `/panel/sign-in/${await server.link(gone)}`;
    await changeOfficial(server.db, administrator, gone.id, { disabled: true }, server.now());
    expect((await server.visitor().post(path)).status).toBe(404);
  });

  it('cannot be pressed by another site', async () => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    const foreign = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ];
    for (const headers of foreign)
      expect((await server.visitor().post(path, {}, { headers })).status).toBe(403);
    const own = await server.visitor().post(path, {}, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(own.status).toBe(303);
  });
});

describe('a page that was wanted before signing in', () => {
  const press = async (visitor: Visitor) => {
    const path = `/panel/sign-in/${await server.link(aziza)}`;
    return (await visitor.post(path, {}, { csrf: undefined })).location;
  };
  const enter = async (wanted: string) => {
    const visitor = server.visitor();
    await visitor.get(wanted);
    return press(visitor);
  };

  it('is where one arrives', async () => {
    expect(await enter('/panel/tickets/7')).toBe('/panel/tickets/7');
    expect(await enter('/panel/queue?tab=mine&sort=newest')).toBe('/panel/queue?tab=mine&sort=newest');
  });

  it('is one of ours, and not the way out', async () => {
    for (const wanted of [
      '/panel//elsewhere.example',
      '/panel/sign-out',
      '/panel/sign-in',
      '/panel/queue?x=;y',
    ])
      expect(await enter(wanted), wanted).toBe('/panel/queue');
    const tampered = server.visitor();
    tampered.cookies.set('hamroh_wanted', 'https://elsewhere.example/panel/queue');
    expect(await press(tampered)).toBe('/panel/queue');
  });
});

describe('an address that guesses', () => {
  it('has to wait after twenty wrong links; good links of others are not slowed', async () => {
    const guessing = await openPanel();
    try {
      const official = await guessing.official('official');
      const from = { 'x-forwarded-for': '203.0.113.7' };
      const statuses: number[] = [];
      for (let guess = 0; guess < 22; guess += 1) {
        const answer = await guessing.visitor().get(`/panel/sign-in/${'wrong'.repeat(8)}${guess}`, from);
        statuses.push(answer.status);
      }
      expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
      expect(statuses.slice(20)).toEqual([429, 429]);
      const path = `/panel/sign-in/${await guessing.link(official)}`;
      const stopped = await guessing.visitor().get(path, from);
      expect(stopped.status).toBe(429);
      expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await guessing.visitor().get(path, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(200);
    } finally {
      await guessing.close();
    }
  });
});

describe('the cookie', () => {
  it('is out of reach of scripts, other sites and other paths', async () => {
    const entered = await server.visitor().post(`/panel/sign-in/${await server.link(aziza)}`);
    const [cookie = ''] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/^hamroh_session=[\w-]{43};/);
    expect(cookie).toContain(`Max-Age=${SESSION_MS / 1000}`);
    expect(cookie).toContain('Path=/panel');
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');
  });

  it('is sent over https only where the desk is reached by https', async () => {
    const secure = await openPanel({ publicUrl: 'https://hamroh.example.uz' });
    try {
      const official = await secure.official('official');
      const entered = await secure.visitor().post(`/panel/sign-in/${await secure.link(official)}`);
      expect(entered.headers.getSetCookie()[0]).toContain('Secure');
    } finally {
      await secure.close();
    }
  });

  it('made up or changed opens nothing', async () => {
    const visitor = await server.signedIn(aziza);
    const secret = visitor.cookies.get('hamroh_session')!;
    for (const value of ['', 'x', `${secret}x`, secret.slice(1), `x${secret.slice(1)}`]) {
      const other = server.visitor();
      other.cookies.set('hamroh_session', value);
      expect((await other.get('/panel/sessions')).location, value).toBe('/panel/sign-in');
    }
  });

  it('ends with the session after thirty days', async () => {
    const visitor = await server.signedIn(aziza);
    server.pass(SESSION_MS - 60_000);
    expect((await visitor.get('/panel/sessions')).status).toBe(200);
    server.pass(60_000);
    expect((await visitor.get('/panel/sessions')).location).toBe('/panel/sign-in');
  });
});

describe('leaving', () => {
  it('signs out this browser only', async () => {
    const here = await server.signedIn(aziza);
    const there = await server.signedIn(aziza);
    const secret = here.cookies.get('hamroh_session')!;
    expect((await here.post('/panel/sign-out')).location).toBe('/panel/sign-in');
    expect(here.cookies.has('hamroh_session')).toBe(false);
    // The cookie is worthless even to who kept it.
    here.cookies.set('hamroh_session', secret);
    expect((await here.get('/panel/sessions')).status).toBe(303);
    expect((await there.get('/panel/sessions')).status).toBe(200);
  });

  it('signs out everywhere', async () => {
    const here = await server.signedIn(aziza);
    const there = await server.signedIn(aziza);
    await there.post('/panel/sign-out-everywhere');
    for (const visitor of [here, there]) expect((await visitor.get('/panel/sessions')).status).toBe(303);
    expect(await sessionsOf(server.db, aziza.id, server.now())).toEqual([]);
  });

  it('replaces the session of a browser that signs in again', async () => {
    const visitor = await server.signedIn(aziza);
    const former = visitor.cookies.get('hamroh_session')!;
    await visitor.post(`/panel/sign-in/${await server.link(aziza)}`);
    expect(visitor.cookies.get('hamroh_session')).not.toBe(former);
    const kept = server.visitor();
    kept.cookies.set('hamroh_session', former);
    expect((await kept.get('/panel/sessions')).status).toBe(303);
    await endSessions(server.db, aziza.id, 'all', server.now());
  });

  /** A stream of live updates; `ended` settles when the server ends it. */
  async function follow(visitor: Visitor): Promise<{ ended: Promise<void> }> {
    const cookie = `hamroh_session=${visitor.cookies.get('hamroh_session')}`;
    const stream = await fetch(`${server.root}/panel/live`, {
      headers: { cookie, accept: 'text/event-stream' },
    });
    expect(stream.status).toBe(200);
    const reader = stream.body!.getReader();
    await reader.read();
    const drain = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    return { ended: drain() };
  }

  it('ends a stream of live updates at once', async () => {
    const visitor = await server.signedIn(aziza);
    const { ended } = await follow(visitor);
    await visitor.post('/panel/sign-out');
    await ended;
  });

  it.each([
    ['other regions', { regions: ['xorazm'] }],
    ['another role', { role: 'editor' as const }],
    ['no access', { disabled: true }],
  ])('and so do %s, which the stream did not begin with', async (_what, change) => {
    const person = await server.official('official', 'Moving On', ['fargona']);
    const { ended } = await follow(await server.signedIn(person));
    await changeOfficial(server.db, administrator, person.id, change, server.now());
    await ended;
  });

  it('does not end for another name', async () => {
    const person = await server.official('official', 'Another Name', ['fargona']);
    const { ended } = await follow(await server.signedIn(person));
    await changeOfficial(server.db, administrator, person.id, { name: 'Yet Another' }, server.now());
    const soon = new Promise((resolve) => setTimeout(() => resolve('still open'), 300));
    expect(await Promise.race([ended, soon])).toBe('still open');
    await changeOfficial(server.db, administrator, person.id, { disabled: true }, server.now());
    await ended;
  });
});
