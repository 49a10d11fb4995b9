/** The section of other systems over real HTTP: tokens are shown once and revoked, unknown activities are mapped. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createToken, listTokens, useToken } from '../../src/domain/exchange/tokens.ts';
import { readStatements } from '../../src/domain/exchange/xapi/read-statements.ts';
import { storeStatements } from '../../src/domain/exchange/xapi/store-statements.ts';
import { applyKeptStatements } from '../../src/jobs/apply-kept.ts';
import { seedCourses } from '../api/exchange-server.ts';
import { moodle } from '../api/statement-shapes.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let visitor: Visitor;

beforeAll(async () => {
  server = await openPanel({ publicUrl: 'https://hamroh.example.uz' });
  await seedCourses(server.db);
});
beforeEach(async () => {
  visitor = await server.signedIn(await server.official('administrator', 'Aziza Rahimova'));
});
afterAll(() => server.close());

describe('tokens', () => {
  const tokenIn = (text: string) => /value="(hamroh_[\w-]{43})"/.exec(text)?.[1];

  it('are made with a name and scopes, shown once, and good', async () => {
    const made = await visitor.post('/panel/api-tokens', {
      name: '  Moodle  1 ',
      scopes: ['statements:write', 'statements:read'],
    });
    expect([made.status, made.location]).toEqual([303, '/panel/api-tokens']);
    const shown = await visitor.get('/panel/api-tokens');
    const secret = tokenIn(shown.text);
    expect(secret).toBeDefined();
    expect(await useToken(server.db, secret!, server.now())).toMatchObject({
      name: 'Moodle 1',
      scopes: ['statements:read', 'statements:write'],
    });
    const again = await visitor.get('/panel/api-tokens');
    expect(again.text).toContain('Moodle 1');
    expect(tokenIn(again.text)).toBeUndefined();
  });

  it.each([
    [{ name: '', scopes: 'progress:read' }, 'name-error'],
    [{ name: 'a:b', scopes: 'progress:read' }, 'name-error'],
    [{ name: 'x'.repeat(61), scopes: 'progress:read' }, 'name-error'],
    [{ name: 'Canvas' }, 'scopes-error'],
    [{ name: 'Canvas', scopes: 'everything' }, 'scopes-error'],
  ])('want a name and what they allow (%#)', async (fields, error) => {
    const before = (await listTokens(server.db)).length;
    const refused = await visitor.post('/panel/api-tokens', fields);
    expect([refused.status, refused.text.includes(`id="${error}"`)]).toEqual([422, true]);
    expect(await listTokens(server.db)).toHaveLength(before);
  });

  it('are revoked at once, and stay in the list and the history', async () => {
    const { secret, token } = await createToken(
      server.db,
      null,
      { name: 'Old system', scopes: ['progress:read'] },
      server.now(),
    );
    await visitor.post(`/panel/api-tokens/${token.id}/revoke`);
    expect(await useToken(server.db, secret, server.now())).toBeUndefined();
    expect((await visitor.get('/panel/api-tokens')).text).toContain('bekor qilingan');
    expect((await visitor.get('/panel/officials/audit')).text).toContain('tokenni bekor qildi: Old system');
    expect((await visitor.post(`/panel/api-tokens/${token.id}/revoke`)).status).toBe(404);
  });

  it.each(['/panel/exchange', '/panel/api-tokens', '/panel/activities'])(
    'and what stands beside them is for administrators: %s',
    async (path) => {
      for (const role of ['supervisor', 'official', 'editor'] as const) {
        const other = await server.signedIn(await server.official(role));
        expect((await other.get(path)).status).toBe(403);
      }
    },
  );
});

describe('activities', () => {
  const at = '2026-10-05T09:00:00+05:00';

  async function send(statements: object[]): Promise<void> {
    const read = readStatements(statements);
    if (read.kind !== 'good') throw new Error(JSON.stringify(read.mistakes));
    const wish = { name: 'Moodle', scopes: ['statements:write' as const] };
    const { token } = await createToken(server.db, null, wish, server.now());
    const authority = { account: { homePage: 'https://hamroh.example.uz', name: 'token' } };
    await storeStatements(server.db, read.statements, { tokenId: token.id, authority }, server.now);
  }
  const fates = async () => {
    const { statements } = server.db.t;
    const rows = await server.db.select().from(statements);
    return rows.map(({ fate }) => fate).sort();
  };

  it('that are unknown are listed with what they are called, and counted', async () => {
    await send([
      moodle.moduleCompleted('401', 31, at),
      moodle.moduleCompleted('402', 31, at),
      moodle.courseCompleted('401', at),
    ]);
    const { text } = await visitor.get('/panel/activities');
    expect(text).toContain('Modul 31');
    expect(text).toContain('kutayotgan xabarlar: 2 ta');
    expect(text).toContain('Matematika 2026');
    expect((await visitor.get('/panel/exchange')).text).toContain(
      'kutayotgan xabarlar: 3 ta (2 ta faoliyat)',
    );
  });

  it('are mapped by a number or a code; what waited counts then', async () => {
    const wrong = await visitor.post('/panel/activities', {
      activityId: moodle.moduleUrl(31),
      target: 'MAT-9',
    });
    expect([wrong.status, wrong.text.includes('Bunday modul yoki kurs yo‘q')]).toEqual([422, true]);
    const mapped = await visitor.post('/panel/activities', {
      activityId: moodle.moduleUrl(31),
      target: ' mat-0412-01 ',
    });
    expect(mapped.status).toBe(303);
    expect(await fates()).toEqual(['applied', 'applied', 'unmapped']);
    const { text } = await visitor.get('/panel/activities');
    expect(text).toContain('hisobga olingan xabarlar: 2 ta');
    await visitor.post('/panel/activities', { activityId: moodle.courseUrl, target: 'mat-2026' });
    expect(await fates()).toEqual(['applied', 'applied', 'applied']);
  });

  it('whose mapping is removed wait again; a job applies what it finds mapped', async () => {
    const activityId = moodle.moduleUrl(31);
    expect((await visitor.post('/panel/activities/unmap', { activityId })).status).toBe(303);
    expect((await visitor.post('/panel/activities/unmap', { activityId })).status).toBe(404);
    await send([moodle.moduleCompleted('403', 31, at)]);
    expect(await fates()).toContain('unmapped');
    const [module] = await server.db.select().from(server.db.t.modules);
    await server.db
      .insert(server.db.t.activityMap)
      .values({ activityId, moduleId: module!.id, createdAt: server.now() });
    await applyKeptStatements(server.db).run(server.now(), new AbortController().signal);
    expect(await fates()).not.toContain('unmapped');
  });

  it('escape what the sender calls them', async () => {
    const strange = moodle.moduleCompleted('404', 99, at);
    const name = '<img src=x onerror=alert(1)>';
    await send([
      {
        ...strange,
        object: { ...strange.object, definition: { ...strange.object.definition, name: { uz: name } } },
      },
    ]);
    const { text } = await visitor.get('/panel/activities');
    expect(text).not.toContain(name);
    expect(text).toContain('&lt;img src=x');
  });
});
