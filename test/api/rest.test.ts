/** The REST interface over real HTTP, on both engines: what is told ends in progress, again and again the same. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listTokens, revokeToken } from '../../src/domain/exchange/tokens.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import { describeEngines } from '../support/engines.ts';
import { type ExchangeServer, openExchange, seedCourses } from './exchange-server.ts';

interface Outcomes {
  counts: Record<string, number>;
  outcomes: { index: number; outcome: string; reason?: string; detail?: string }[];
}

interface Read {
  person: Record<string, unknown>;
  courses: { course: string; percent: number; pace: string; modules: Record<string, unknown>[] }[];
}

describeEngines('the REST interface', (open) => {
  let server: ExchangeServer;
  let token: string;

  beforeAll(async () => {
    const db = await open();
    await seedCourses(db);
    server = await openExchange(db);
    token = await server.token();
  });
  afterAll(() => server.close());

  const put = async (path: string, body: unknown) => {
    const answer = await server.call('PUT', `/api/v1/${path}`, { token, body });
    return { ...answer, said: answer.body as unknown as Outcomes };
  };
  const read = async (platformId: string) => {
    const answer = await server.call('GET', `/api/v1/people/${platformId}/progress`, { token });
    return answer.body as unknown as Read;
  };
  const fact = (platformId: string, module: string, more: object = {}) => ({
    person: { platformId },
    module,
    at: '2026-11-20T10:00:00+05:00',
    ...more,
  });

  it('tells whose token it is', async () => {
    const { body } = await server.call('GET', '/api/v1/token', { token });
    expect(body).toMatchObject({ name: 'LMS', callsPerMinute: 600 });
  });

  it('lists courses with the numbers by which progress is told', async () => {
    const { body } = await server.call('GET', '/api/v1/courses', { token });
    expect(body.courses).toMatchObject([
      { code: 'DID-2026', modules: [{ passport: 'DID-0100-01' }] },
      { code: 'MAT-2026', modules: [{ position: 1 }, { position: 2 }, { passport: 'MAT-0412-03' }] },
    ]);
  });

  it('takes people, enrolments and progress, and gives them back', async () => {
    const people = await put('people', {
      people: [{ platformId: 'T-1', fullName: 'Aziza Rahimova', phone: '90 123 45 67', place: 'Qo‘qon' }],
    });
    expect(people.said).toEqual({
      counts: { new: 1, changed: 0, same: 0, wrong: 0 },
      outcomes: [{ index: 0, outcome: 'new' }],
    });
    const enrolments = await put('enrolments', {
      enrolments: [
        {
          person: { platformId: 'T-1' },
          course: 'mat-2026',
          startedAt: '2026-11-01T09:00:00+05:00',
          dueAt: '2026-12-20T18:00:00+05:00',
          provider: 'regional_centre',
          group: 'M-14',
        },
      ],
    });
    expect(enrolments.said.counts).toEqual({ applied: 1, repeated: 0, wrong: 0 });
    await put('progress', {
      facts: [
        fact('T-1', 'MAT-0412-01', { completed: true, result: 'passed', score: 91.5 }),
        fact('T-1', 'MAT-0412-02', { percent: 50 }),
      ],
    });
    const { person, courses } = await read('T-1');
    expect(person).toEqual({ platformId: 'T-1', login: null, fullName: 'Aziza Rahimova', inBot: false });
    expect(courses).toMatchObject([
      {
        course: 'MAT-2026',
        provider: 'regional_centre',
        group: 'M-14',
        status: 'active',
        startedAt: '2026-11-01T04:00:00.000Z',
        dueAt: '2026-12-20T13:00:00.000Z',
        // 12 hours and half of 24, of 72.
        percent: 33,
        modules: [
          { passport: 'MAT-0412-01', percent: 100, result: 'passed', score: 91.5 },
          { passport: 'MAT-0412-02', percent: 50, completedAt: null },
          { passport: 'MAT-0412-03', percent: 0 },
        ],
      },
    ]);
  });

  it('says of each item what became of it; the good ones are written', async () => {
    const { status, said } = await put('progress', {
      facts: [
        fact('T-2', 'MAT-0412-01', { percent: 20 }),
        fact('T-2', 'MAT-0412-99', { percent: 20 }),
        fact('T-2', 'MAT-0412-01', { percent: 120 }),
        { ...fact('T-2', 'MAT-0412-01'), person: { fullName: 'Somebody' } },
        { ...fact('T-2', 'MAT-0412-01'), at: 'yesterday' },
        fact('T-2', 'MAT-0412-01', { at: '2026-12-20T10:00:00Z' }),
        fact('T-2', 'MAT-0412-02', { note: 'unknown' }),
        fact('T-2\u0000', 'MAT-0412-02'),
        'nothing',
        fact('T-2', 'мат–0412–02', { percent: 10 }),
      ],
    });
    expect(status).toBe(200);
    expect(said.counts).toEqual({ applied: 2, repeated: 0, wrong: 8 });
    expect(said.outcomes.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
      'applied',
      'passport-unknown',
      'invalid-item',
      'invalid-item',
      'invalid-item',
      'time-ahead',
      'invalid-item',
      'invalid-item',
      'invalid-item',
      'applied',
    ]);
    for (const { outcome, detail } of said.outcomes) if (outcome === 'wrong') expect(detail).toBeTruthy();
    expect(said.outcomes[3]?.detail).toContain('platformId');
    expect(said.outcomes[6]?.detail).toContain('note');
    expect((await read('T-2')).courses[0]?.modules).toMatchObject([{ percent: 20 }, { percent: 10 }, {}]);
  });

  it('is the same after a call is repeated, and after an older fact', async () => {
    const call = { facts: [fact('T-3', 'MAT-0412-01', { percent: 60 }), fact('T-3', 'MAT-0412-02')] };
    expect((await put('progress', call)).said.counts).toEqual({ applied: 2, repeated: 0, wrong: 0 });
    const percents = async () => (await read('T-3')).courses[0]?.modules.map(({ percent }) => percent);
    expect(await percents()).toEqual([60, 0, 0]);
    expect((await put('progress', call)).said.counts).toEqual({ applied: 0, repeated: 2, wrong: 0 });
    await put('progress', {
      facts: [fact('T-3', 'MAT-0412-01', { percent: 10, at: '2026-11-20T10:00:00+06:00' })],
    });
    expect(await percents()).toEqual([60, 0, 0]);
  });

  it('finds people whatever their id is made of', async () => {
    const platformId = `Ўқитувчи/${'№'.repeat(100)}?&`;
    await put('progress', { facts: [fact(platformId, 'MAT-0412-01', { percent: 5 })] });
    expect((await read(encodeURIComponent(platformId))).person).toMatchObject({ platformId });
  });

  it('tells of a course as a whole, and of who left it', async () => {
    const whole = { person: { platformId: 'T-4' }, course: 'DID-2026', at: '2026-11-20T10:00:00+05:00' };
    await put('progress', { facts: [{ ...whole, percent: 45 }] });
    expect((await read('T-4')).courses).toMatchObject([{ course: 'DID-2026', percent: 45 }]);
    const { at: _, ...word } = whole;
    await put('enrolments', { enrolments: [{ ...word, withdrawn: true }] });
    expect((await read('T-4')).courses).toMatchObject([{ status: 'withdrawn' }]);
  });

  it.each([
    [{}, 'facts'],
    [{ facts: [] }, 'at least one'],
    [{ facts: Array.from({ length: 1001 }, () => fact('T-5', 'MAT-0412-01')) }, 'at most 1000'],
    [{ facts: [fact('T-5', 'MAT-0412-01')], more: 1 }, 'nothing else'],
    [[], 'facts'],
  ])('refuses whole what is no batch (%#)', async (body, said) => {
    const answer = await put('progress', body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.detail).toContain(said);
    expect(await read('T-5')).toMatchObject({ status: 404, type: 'urn:hamroh:problem:not-found' });
  });

  it('takes a thousand facts in a call', async () => {
    const facts = Array.from({ length: 1000 }, (_, index) =>
      fact(`M-${index}`, 'MAT-0412-01', { percent: 5 }),
    );
    expect((await put('progress', { facts })).said.counts).toEqual({ applied: 1000, repeated: 0, wrong: 0 });
  });

  it('refuses in problem details: no token, no JSON, too much of it, no such address', async () => {
    const raw = (init: RequestInit) => fetch(`${server.root}/api/v1/progress`, { method: 'PUT', ...init });
    const json = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answers = [
      await raw({ body: '{}' }),
      await raw({ headers: json, body: '{' }),
      await raw({ headers: { ...json, 'content-type': 'text/csv' }, body: 'a,b' }),
      await raw({ headers: json, body: JSON.stringify({ facts: 'x'.repeat(4 * 1024 * 1024) }) }),
      await fetch(`${server.root}/api/v1/nothing`),
    ];
    for (const answer of answers) {
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(((await answer.json()) as { status: number }).status).toBe(answer.status);
    }
    expect(answers.map(({ status }) => status)).toEqual([401, 400, 415, 413, 404]);
  });

  it('counts what came through the door', async () => {
    const rows = await server.db.select().from(server.db.t.doorCounts);
    expect(rows).toMatchObject([{ door: 'rest', day: '2026-11-22' }]);
    expect(rows[0]?.applied).toBeGreaterThan(1000);
  });

  it('notes when a token was used, to the minute, and stops when it is revoked', async () => {
    const own = await server.token(['progress:read'], 'Mobile app');
    const lastUse = async () => (await listTokens(server.db)).find(({ name }) => name === 'Mobile app')!;
    const ask = () => server.call('GET', '/api/v1/courses', { token: own });
    expect((await lastUse()).lastUsedAt).toBeNull();
    const first = server.now();
    await ask();
    server.pass(59_000);
    await ask();
    expect((await lastUse()).lastUsedAt).toBe(first);
    server.pass(1000);
    await ask();
    expect((await lastUse()).lastUsedAt).toBe(first + 60_000);
    const { db } = server;
    const by = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, 1);
    expect(await revokeToken(db, by, (await lastUse()).id, server.now())).toBe(true);
    expect(await revokeToken(db, by, (await lastUse()).id, server.now())).toBe(false);
    expect((await ask()).status).toBe(401);
    const rows = await db.select().from(db.t.apiTokens);
    for (const row of rows) expect(JSON.stringify(row)).not.toContain(own);
  });
});
