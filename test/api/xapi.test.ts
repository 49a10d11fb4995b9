/** The store of statements over real HTTP, on both engines, driven by a client from npm and by plain requests. */
import { randomUUID } from 'node:crypto';
import XAPI from '@xapi/xapi';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mapActivity, unknownActivities } from '../../src/domain/exchange/activity-map.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import { applyKeptStatements } from '../../src/jobs/apply-kept.ts';
import { describeEngines } from '../support/engines.ts';
import { type ExchangeServer, openExchange, seedCourses } from './exchange-server.ts';
import { moodle, openEdx } from './statement-shapes.ts';

/** The class is its own default: so says its CommonJS module, and so do its types. */
const Client = XAPI.default;

const VERSION = { 'x-experience-api-version': '1.0.3' };
const ADL = 'http://adlnet.gov/expapi/verbs/';

const page = (number: string) => `https://platform.example/modules/${number}`;
const completed = (person: string, module: string, more: object = {}) => ({
  actor: { account: { homePage: 'https://platform.example', name: person } },
  verb: { id: `${ADL}completed` },
  object: { id: page(module) },
  timestamp: '2026-11-20T10:00:00+05:00',
  ...more,
});

describeEngines('statements', (open) => {
  let server: ExchangeServer;
  let token: string;
  let client: InstanceType<typeof Client>;

  beforeAll(async () => {
    const db = await open();
    await seedCourses(db);
    server = await openExchange(db, { callsPerMinute: 100_000 });
    token = await server.token();
    client = new Client({
      endpoint: `${server.root}/xapi/`,
      auth: Client.toBasicAuth('LMS', token),
      adapter: 'fetch',
    });
  });
  afterAll(() => server.close());
  beforeEach(() => server.pass(60_000));

  const post = (body: unknown, headers: Record<string, string> = VERSION) =>
    server.call('POST', '/xapi/statements', { token, body, headers });
  const get = (query: Record<string, string>, headers: Record<string, string> = VERSION) =>
    server.call('GET', `/xapi/statements?${new URLSearchParams(query)}`, { token, headers });

  /** A learner's modules and enrolments as they stand. */
  async function progressOf(platformId: string) {
    const { learners, moduleProgress, modules, enrolments, courses } = server.db.t;
    const all = await server.db.select().from(learners);
    const learner = all.find((one) => one.platformId === platformId);
    const passports = new Map(
      (await server.db.select().from(modules)).map(({ id, passport }) => [id, passport]),
    );
    const codes = new Map((await server.db.select().from(courses)).map(({ id, code }) => [id, code]));
    const mine = (row: { learnerId: number }) => row.learnerId === learner?.id;
    return {
      learner,
      modules: Object.fromEntries(
        (await server.db.select().from(moduleProgress))
          .filter(mine)
          .map((row) => [passports.get(row.moduleId), row]),
      ),
      courses: Object.fromEntries(
        (await server.db.select().from(enrolments)).filter(mine).map((row) => [codes.get(row.courseId), row]),
      ),
    };
  }

  describe('a client from npm', () => {
    it('asks what is spoken, sends one and many, and reads them back', async () => {
      expect((await client.getAbout()).data.version).toContain('1.0.3');
      const one = await client.sendStatement({
        statement: completed('N-1', 'MAT-0412-01') as never,
      });
      const [id] = one.data;
      const many = await client.sendStatements({
        statements: [completed('N-1', 'MAT-0412-02'), completed('N-1', 'MAT-0412-03')] as never,
      });
      expect(many.data).toHaveLength(2);
      const back = await client.getStatement({ statementId: id! });
      expect(back.data).toMatchObject({
        id,
        version: '1.0.0',
        timestamp: '2026-11-20T10:00:00+05:00',
        authority: { name: 'LMS', account: { homePage: 'https://hamroh.example.uz' } },
      });
      expect(Date.parse((back.data as { stored: string }).stored)).toBe(server.now());
      const { courses } = await progressOf('N-1');
      expect(courses['MAT-2026']).toMatchObject({ percent: 100, status: 'completed' });
    });

    it('follows the pages of an answer, each statement once', async () => {
      const sent = Array.from({ length: 7 }, (_, index) =>
        completed('N-2', 'MAT-0412-01', { timestamp: `2026-11-2${index % 3}T10:00:00Z` }),
      );
      for (const part of [sent.slice(0, 4), sent.slice(4)]) {
        server.pass(1000);
        await client.sendStatements({ statements: part as never });
      }
      const agent = { account: { homePage: 'https://platform.example', name: 'N-2' } };
      for (const ascending of [false, true]) {
        const seen: { id: string; stored: string }[] = [];
        let answer = (await client.getStatements({ agent, limit: 2, ascending })).data as {
          statements: { id: string; stored: string }[];
          more: string;
        };
        for (;;) {
          seen.push(...answer.statements);
          if (answer.more === '') break;
          answer = (await client.getMoreStatements({ more: answer.more })).data as typeof answer;
        }
        expect(new Set(seen.map(({ id }) => id)).size).toBe(7);
        const order = seen.map(({ stored }) => stored);
        expect(order).toEqual([...order].sort((a, b) => (a < b === ascending ? -1 : 1)));
      }
    });

    it('takes a statement back, and finds it only among the voided', async () => {
      const { data } = await client.sendStatement({ statement: completed('N-3', 'MAT-0412-01') as never });
      const statementId = data[0]!;
      await client.voidStatement({ actor: { mbox: 'mailto:lola@maktab.uz' } as never, statementId });
      await expect(client.getStatement({ statementId })).rejects.toThrow('not-found');
      const voided = await client.getVoidedStatement({ voidedStatementId: statementId });
      expect((voided.data as { id: string }).id).toBe(statementId);
    });
  });

  describe('ids', () => {
    it('of equal statements may come again, and change nothing', async () => {
      const id = randomUUID();
      const statement = { id, ...completed('I-1', 'MAT-0412-01') };
      expect((await post(statement)).body).toEqual([id]);
      const before = await progressOf('I-1');
      // The same in other words: a display, capitals in the id, another zone, a description.
      const again = {
        ...statement,
        id: id.toUpperCase(),
        verb: { ...statement.verb, display: { en: 'completed' } },
        object: { objectType: 'Activity', ...statement.object, definition: { name: { en: 'Fractions' } } },
        timestamp: '2026-11-20T05:00:00.000Z',
      };
      expect(await post(again)).toMatchObject({ status: 200, body: [id] });
      const put = await server.call('PUT', `/xapi/statements?statementId=${id}`, {
        token,
        body: statement,
        headers: VERSION,
      });
      expect(put.status).toBe(204);
      expect(await progressOf('I-1')).toEqual(before);
    });

    it('of other statements are a conflict, and nothing of the call is stored', async () => {
      const id = randomUUID();
      await post({ id, ...completed('I-2', 'MAT-0412-01') });
      const other = { id, ...completed('I-2', 'MAT-0412-02') };
      const put = await server.call('PUT', `/xapi/statements?statementId=${id}`, {
        token,
        body: other,
        headers: VERSION,
      });
      expect([put.status, put.body.type]).toEqual([409, 'urn:hamroh:problem:conflict']);
      const beside = randomUUID();
      const batch = await post([{ id: beside, ...completed('I-2', 'MAT-0412-03') }, other]);
      expect(batch.status).toBe(409);
      expect((await get({ statementId: beside })).status).toBe(404);
      expect(Object.keys((await progressOf('I-2')).modules)).toEqual(['MAT-0412-01']);
    });

    it('that come many times at once are stored once', async () => {
      const id = randomUUID();
      const same = await Promise.all(
        Array.from({ length: 8 }, () => post({ id, ...completed('I-4', 'MAT-0412-01') })),
      );
      expect(same.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const other = randomUUID();
      const differing = await Promise.all(
        Array.from({ length: 4 }, (_, index) =>
          post({ id: other, ...completed(`I-5${index}`, 'MAT-0412-01') }),
        ),
      );
      expect(differing.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
      const rows = await server.db.select().from(server.db.t.statements);
      expect(rows.filter((row) => row.id === id || row.id === other)).toHaveLength(2);
    });

    it('that come twice in a call, or differ from the address, are refused', async () => {
      const id = randomUUID();
      const statement = { id, ...completed('I-3', 'MAT-0412-01') };
      expect((await post([statement, statement])).body.detail).toContain('1.id');
      const put = await server.call('PUT', `/xapi/statements?statementId=${randomUUID()}`, {
        token,
        body: statement,
        headers: VERSION,
      });
      expect(put.status).toBe(400);
      expect((await progressOf('I-3')).learner).toBeUndefined();
    });
  });

  describe('exporters', () => {
    it('of Moodle: what nobody knows is kept, and applies once an official says what it is', async () => {
      const sent = await post([
        moodle.enrolled('401', '2026-10-01T09:00:00+05:00'),
        moodle.moduleCompleted('401', 31, '2026-10-05T09:00:00+05:00'),
        moodle.attended('401', 32, '2026-10-06T09:00:00+05:00'),
        moodle.attemptSubmitted('401', '2026-10-05T08:50:00+05:00'),
      ]);
      expect(sent.status).toBe(200);
      expect((await progressOf('401')).learner).toBeUndefined();
      const unknown = await unknownActivities(server.db, { limit: 100, offset: 0 });
      const ids = unknown.map(({ activityId }) => activityId);
      expect(ids).toEqual(
        expect.arrayContaining([moodle.courseUrl, moodle.moduleUrl(31), moodle.moduleUrl(32)]),
      );
      // One sitting of a test is no module that could be mapped.
      expect(ids.some((id) => id.includes('attempt'))).toBe(false);
      expect(unknown.find(({ activityId }) => activityId === moodle.courseUrl)).toMatchObject({
        statements: 1,
        names: { uz: 'Matematika 2026' },
      });

      const { db } = server;
      const by = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, 1);
      const courseRows = await db.select().from(db.t.courses);
      const moduleRows = await db.select().from(db.t.modules);
      const courseId = courseRows.find(({ code }) => code === 'MAT-2026')!.id;
      const moduleId = (passport: string) => moduleRows.find((row) => row.passport === passport)!.id;
      expect(await mapActivity(db, by, moodle.courseUrl, { courseId }, server.now())).toEqual({
        kind: 'mapped',
        applied: 1,
      });
      await mapActivity(db, by, moodle.moduleUrl(31), { moduleId: moduleId('MAT-0412-01') }, server.now());
      await mapActivity(db, by, moodle.moduleUrl(32), { moduleId: moduleId('MAT-0412-02') }, server.now());
      const { learner, courses, modules } = await progressOf('401');
      expect(learner?.fullName).toBe('Aziza Rahimova');
      expect(courses['MAT-2026']).toMatchObject({
        startedAt: Date.parse('2026-10-01T09:00:00+05:00'),
        // 12 and 24 of 72 hours.
        percent: 50,
      });
      expect(modules['MAT-0412-02']?.completedAt).toBe(Date.parse('2026-10-06T09:00:00+05:00'));

      await post(moodle.courseCompleted('401', '2026-11-01T09:00:00+05:00'));
      expect((await progressOf('401')).courses['MAT-2026']).toMatchObject({ status: 'completed' });
    });

    it('whatever they are: a number nobody has made yet waits for its module', async () => {
      const { db } = server;
      await post(completed('E-1', 'YAN-0001-01'));
      expect((await progressOf('E-1')).learner).toBeUndefined();
      const [template] = await db.select().from(db.t.modules);
      const { id: _, ...fields } = template!;
      await db
        .insert(db.t.modules)
        .values({ ...fields, passport: 'YAN-0001-01', position: 9, updatedAt: server.now() });
      await applyKeptStatements(db).run(server.now(), new AbortController().signal);
      expect((await progressOf('E-1')).modules['YAN-0001-01']?.completedAt).toBe(
        Date.parse('2026-11-20T10:00:00+05:00'),
      );
      await db
        .update(db.t.modules)
        .set({ archivedAt: server.now() })
        .where(eq(db.t.modules.passport, 'YAN-0001-01'));
    });

    it('of Open edX: registered, progressed, passed', async () => {
      const { db } = server;
      const by = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, 1);
      const [course] = (await db.select().from(db.t.courses)).filter(({ code }) => code === 'DID-2026');
      const person = '32e08e30-f8ae-4ce2-94a8-c2bfe38a70cb';
      await mapActivity(db, by, openEdx.courseUrl, { courseId: course!.id }, server.now());
      const sent = await post([
        openEdx.coursePassed(randomUUID(), person, '2026-10-09T06:36:01.917775+00:00'),
        openEdx.courseProgressed(randomUUID(), person, 0.4, '2026-10-03T06:36:01.917775+00:00'),
        openEdx.registered(randomUUID(), person, '2026-10-02T06:36:01.917775+00:00'),
        openEdx.blockCompleted(randomUUID(), person, 'DID-0100-01', '2026-10-08T06:36:01.917775+00:00'),
      ]);
      expect(sent.status).toBe(200);
      const { courses, modules } = await progressOf(person);
      expect(modules['DID-0100-01']).toMatchObject({
        percent: 100,
        completedAt: Date.parse('2026-10-08T06:36:01.917Z'),
      });
      expect(courses['DID-2026']).toMatchObject({
        startedAt: Date.parse('2026-10-02T06:36:01.917Z'),
        told: { percent: { value: 40 }, result: { value: 'passed' } },
      });
    });
  });

  describe('verbs', () => {
    it('tell scores, results and parts; others are kept and not looked into', async () => {
      const about = (verb: string, more: object) => ({
        ...completed('V-1', 'MAT-0412-01', more),
        verb: { id: verb },
      });
      await post([
        about(`${ADL}progressed`, {
          result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 40 } },
        }),
        about(`${ADL}scored`, { result: { score: { raw: 17, min: 0, max: 20 } } }),
        about(`${ADL}failed`, {
          timestamp: '2026-11-21T10:00:00+05:00',
          result: { score: { scaled: 0.31 } },
        }),
        about('http://id.tincanapi.com/verb/viewed', {}),
      ]);
      const { modules } = await progressOf('V-1');
      expect(modules['MAT-0412-01']).toMatchObject({
        percent: 40,
        completedAt: null,
        result: 'failed',
        score: 31,
      });
      const { statements } = (await get({ verb: 'http://id.tincanapi.com/verb/viewed' })).body;
      expect(statements).toHaveLength(1);
    });

    it('of somebody with a mail address mean whoever has that login', async () => {
      await server.call('PUT', '/api/v1/people', {
        token,
        body: { people: [{ platformId: 'V-2', login: 'Dilnoza@maktab.uz' }] },
      });
      await post(
        completed('', 'MAT-0412-01', { actor: { mbox: 'mailto:dilnoza@Maktab.uz', name: 'Dilnoza' } }),
      );
      expect((await progressOf('V-2')).modules['MAT-0412-01']?.completedAt).not.toBeNull();
    });

    it('a clock that is ahead does not outdo what comes later', async () => {
      const share = (percent: number, timestamp: string) => ({
        ...completed('V-3', 'MAT-0412-01', {
          timestamp,
          result: { extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': percent } },
        }),
        verb: { id: `${ADL}progressed` },
      });
      await post(share(20, '2031-01-01T00:00:00Z'));
      server.pass(1000);
      await post(share(30, new Date(server.now()).toISOString()));
      expect((await progressOf('V-3')).modules['MAT-0412-01']?.percent).toBe(30);
    });
  });

  describe('filters', () => {
    it('find by agent, verb, activity, registration and time', async () => {
      const registration = randomUUID();
      const begin = server.now();
      server.pass(1000);
      await post([
        completed('F-1', 'MAT-0412-01'),
        completed('F-1', 'MAT-0412-02', { context: { registration } }),
        { ...completed('F-2', 'MAT-0412-01'), verb: { id: `${ADL}passed` } },
      ]);
      const since = new Date(begin).toISOString();
      const found = async (query: Record<string, string>) =>
        ((await get({ since, ...query })).body.statements as unknown[]).length;
      expect(await found({})).toBe(3);
      expect(
        await found({
          agent: JSON.stringify({
            objectType: 'Agent',
            account: { homePage: 'https://platform.example', name: 'F-1' },
          }),
        }),
      ).toBe(2);
      expect(await found({ verb: `${ADL}passed` })).toBe(1);
      expect(await found({ activity: page('MAT-0412-01') })).toBe(2);
      expect(await found({ registration })).toBe(1);
      expect(await found({ until: new Date(begin).toISOString() })).toBe(0);
      expect(await found({ limit: '1' })).toBe(1);
    });

    it('give names in one language, or ids alone', async () => {
      const object = {
        id: page('MAT-0412-01'),
        definition: {
          name: { en: 'Fractions', uz: 'Kasrlar' },
          type: 'http://adlnet.gov/expapi/activities/module',
        },
      };
      const [id] = (await post(completed('F-3', '', { object }))).body as unknown as string[];
      const canonical = await get(
        { statementId: id!, format: 'canonical' },
        { ...VERSION, 'accept-language': 'ru;q=0.4, uz;q=0.8' },
      );
      expect(canonical.body.object).toMatchObject({ definition: { name: { uz: 'Kasrlar' } } });
      expect((await get({ statementId: id!, format: 'ids' })).body.object).toEqual({ id: object.id });
    });

    it.each([
      [{ stetementId: 'x' }],
      [{ statementId: 'x' }],
      [{ statementId: randomUUID(), verb: `${ADL}passed` }],
      [{ statementId: randomUUID(), voidedStatementId: randomUUID() }],
      [{ agent: '{' }],
      [{ agent: '{"name":"nobody"}' }],
      [{ since: 'yesterday' }],
      [{ limit: '-1' }],
      [{ related_agents: 'true' }],
      [{ more: 'nonsense' }],
    ])('that are not of xAPI or make no sense are refused: %j', async (query) => {
      const { status, body } = await get(query as Record<string, string>);
      expect([status, body.type]).toEqual([400, 'urn:hamroh:problem:invalid-request']);
      expect(body.detail).not.toBe('');
    });
  });

  it('keeps big and strange batches out, and says why', async () => {
    const many = Array.from({ length: 1001 }, () => completed('B-1', 'MAT-0412-01'));
    expect((await post(many)).body.detail).toContain('at most 1000');
    expect((await post(completed('B-1', 'MAT-0412-01', { object: { id: 'no iri' } }))).body.detail).toContain(
      'object.id: must be an absolute IRI',
    );
    const nul = completed('B-1\u0000', 'MAT-0412-01');
    expect((await post(nul)).body.detail).toContain('U+0000');
    expect((await progressOf('B-1')).learner).toBeUndefined();
  });
});

describeEngines('who may', (open) => {
  let server: ExchangeServer;
  beforeAll(async () => {
    server = await openExchange(await open(), { callsPerMinute: 5 });
  });
  afterAll(() => server.close());
  const basic = (user: string, password: string) => ({
    ...VERSION,
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  });

  it('nobody without a token, with a wrong one, or under another name', async () => {
    const token = await server.token(['statements:read'], 'Moodle');
    const bare = await server.call('GET', '/xapi/statements', { headers: VERSION });
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('Basic'),
    ]);
    expect((await server.call('GET', '/xapi/statements', { token: 'x', headers: VERSION })).status).toBe(401);
    expect((await server.call('GET', '/xapi/statements', { headers: basic('Canvas', token) })).status).toBe(
      401,
    );
    expect((await server.call('GET', '/xapi/statements', { headers: basic('Moodle', token) })).status).toBe(
      200,
    );
    expect((await server.call('GET', '/xapi/statements', { headers: basic('1', token) })).status).toBe(200);
  });

  it('nobody beyond the scopes of their token, and nobody too often', async () => {
    const token = await server.token(['statements:read'], 'Reader');
    const refused = await server.call('POST', '/xapi/statements', { token, body: [], headers: VERSION });
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('statements:write')]);
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      statuses.push((await server.call('GET', '/xapi/statements', { token, headers: VERSION })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });

  it('says its version, and wants to hear it', async () => {
    const token = await server.token();
    const bare = await server.call('GET', '/xapi/statements', { token });
    expect([bare.status, bare.headers.get('x-experience-api-version')]).toEqual([400, '1.0.3']);
    const newer = { 'x-experience-api-version': '2.0.0' };
    expect((await server.call('GET', '/xapi/statements', { token, headers: newer })).status).toBe(400);
    const older = { 'x-experience-api-version': '1.0' };
    const good = await server.call('GET', '/xapi/statements', { token, headers: older });
    expect(good.status).toBe(200);
    expect(Date.parse(good.headers.get('x-experience-api-consistent-through') ?? '')).toBeLessThanOrEqual(
      server.now(),
    );
    expect((await server.call('GET', '/xapi/about', {})).status).toBe(200);
    expect((await server.call('GET', '/xapi/nothing', {})).status).toBe(404);
  });
});
