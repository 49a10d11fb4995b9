/**
 * The interfaces for other systems over real HTTP, on a database that the caller gives, with two courses, a clock that
 * the test turns, and tokens.
 */
import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/api/server.ts';
import { restApi } from '../../src/api/v1/v1.ts';
import { xapi } from '../../src/api/xapi/xapi.ts';
import type { Db } from '../../src/db/db.ts';
import { API_SCOPES, type ApiScope } from '../../src/db/schema/exchange.ts';
import { createToken } from '../../src/domain/exchange/tokens.ts';
import { createLog } from '../../src/log.ts';
import { collectAssets } from '../../src/web/assets.ts';

const assets = collectAssets();

export interface ExchangeServer {
  readonly db: Db;
  readonly root: string;
  readonly app: FastifyInstance;
  now(): number;
  pass(ms: number): void;
  /** A token's secret. */
  token(scopes?: readonly ApiScope[], name?: string): Promise<string>;
  /** Sends JSON, or nothing, with a token. */
  call(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON, an object mostly; nothing when there is none. */
  readonly body: Record<string, unknown>;
}

/** Two courses: `MAT-2026` with modules MAT-0412-01 to -03 (12, 24, 36 hours), and `DID-2026` with DID-0100-01. */
export async function seedCourses(db: Db): Promise<void> {
  const { courses, modules } = db.t;
  const common = { area: 'Matematika', credits: 1, permission: null, createdAt: 1, updatedAt: 1 };
  for (const [code, passports] of [
    ['MAT-2026', ['MAT-0412-01', 'MAT-0412-02', 'MAT-0412-03']],
    ['DID-2026', ['DID-0100-01']],
  ] as const) {
    const [course] = await db
      .insert(courses)
      .values({
        ...common,
        code,
        titles: { uz: `Kurs ${code}`, en: `Course ${code}` },
        hours: 72,
        plan: { stepHours: 12, by: 'modules', perPortion: 1 },
        durationDays: 60,
        stoppedReminders: [],
      })
      .returning();
    for (const [index, passport] of passports.entries()) {
      await db.insert(modules).values({
        ...common,
        courseId: course!.id,
        passport,
        position: index + 1,
        titles: { uz: `Modul ${passport}` },
        hours: 12 * (index + 1),
      });
    }
  }
}

export async function openExchange(
  db: Db,
  options: { callsPerMinute?: number } = {},
): Promise<ExchangeServer> {
  let now = Date.UTC(2026, 10, 22, 7);
  const app = await createServer({
    log: createLog({ level: process.env.TEST_LOG ?? 'silent' }),
    assets,
    publicUrl: 'https://hamroh.example.uz',
    trustedProxies: ['loopback'],
  });
  const publicUrl = 'https://hamroh.example.uz';
  const deps = { db, now: () => now, publicUrl, timeZone: 'Asia/Tashkent', ...options };
  await app.register(restApi(deps), { prefix: '/api/v1' });
  await app.register(xapi(deps), { prefix: '/xapi' });
  const root = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    db,
    root,
    app,
    now: () => now,
    pass(ms) {
      now += ms;
    },
    async token(scopes = API_SCOPES, name = 'LMS') {
      return (await createToken(db, null, { name, scopes }, now)).secret;
    },
    async call(method, path, { token, body, headers = {} }) {
      const response = await fetch(root + path, {
        method,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
    close: () => app.close(),
  };
}
