import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthRoutes } from '../../src/api/health.ts';
import { createServer } from '../../src/api/server.ts';
import { createLog } from '../../src/log.ts';
import { collectAssets } from '../../src/web/assets.ts';

const page = { accept: 'text/html' };
const assets = collectAssets();

async function startServer(add: (app: FastifyInstance) => void, trustedProxies: string[] = ['loopback']) {
  const app = await createServer({
    log: createLog({ level: 'silent' }),
    assets,
    publicUrl: 'http://localhost:3000',
    trustedProxies,
  });
  add(app);
  const root = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, root };
}

describe('the server', () => {
  let app: FastifyInstance;
  let root: string;
  let databaseAnswers = true;

  beforeAll(async () => {
    ({ app, root } = await startServer((app) => {
      healthRoutes(app, { database: () => databaseAnswers, lanes: async () => true });
      app.get('/broken', () => {
        throw new Error('the cause is our own affair');
      });
      app.get('/address', (request) => request.ip);
      app.post('/echo', (request) => request.body);
    }));
  });
  afterAll(() => app.close());

  it('says that it is alive, and ready only when every part is', async () => {
    const alive = await fetch(`${root}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }]);
    const ready = await fetch(`${root}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: 'ready', checks: { database: true, lanes: true } },
    ]);
    databaseAnswers = false;
    const not = await fetch(`${root}/readyz`);
    databaseAnswers = true;
    expect([not.status, await not.json()]).toEqual([
      503,
      { status: 'not ready', checks: { database: false, lanes: true } },
    ]);
  });

  it('hides the cause of an error from programs and people, and gives people its number', async () => {
    const program = await fetch(`${root}/broken`);
    expect([program.status, await program.json()]).toEqual([500, { error: 'internal error' }]);
    const person = await fetch(`${root}/broken`, { headers: page });
    expect(person.status).toBe(500);
    const html = await person.text();
    expect(html).not.toContain('our own affair');
    expect(html).toMatch(/[\w-]{8}/);
  });

  it('keeps pages to themselves with headers', async () => {
    const { headers } = await fetch(`${root}/nowhere`, { headers: page });
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-frame-options')?.toLowerCase()).toBe('deny');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('refuses bodies that are too large or broken', async () => {
    const json = { 'content-type': 'application/json' };
    const large = await fetch(`${root}/echo`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify('x'.repeat(1024 * 1024)),
    });
    expect(large.status).toBe(413);
    const broken = await fetch(`${root}/echo`, { method: 'POST', headers: json, body: '{' });
    expect(broken.status).toBe(400);
  });

  it('answers wrong addresses a limited number of times', async () => {
    const visitor = { 'x-forwarded-for': '203.0.113.7' };
    const statuses: number[] = [];
    for (let n = 0; n < 61; n++)
      statuses.push((await fetch(`${root}/guess-${n}`, { headers: visitor })).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    const other = await fetch(`${root}/guess`, { headers: { 'x-forwarded-for': '203.0.113.8' } });
    expect(other.status).toBe(404);
  });

  it('takes a visitor’s address from a trusted proxy only', async () => {
    const claimed = { headers: { 'x-forwarded-for': '203.0.113.9' } };
    expect(await (await fetch(`${root}/address`, claimed)).text()).toBe('203.0.113.9');
    const strict = await startServer(
      (app) => void app.get('/address', (request) => request.ip),
      ['10.0.0.1'],
    );
    expect(await (await fetch(`${strict.root}/address`, claimed)).text()).toBe('127.0.0.1');
    await strict.app.close();
  });
});

describe('closing the server', () => {
  it('ends live streams and waits for answers under way', async () => {
    const { app, root } = await startServer((app) => {
      app.get('/events', (_request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
        reply.raw.write(': hello\n\n');
      });
      app.get('/slow', async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return 'done';
      });
    });
    const stream = await fetch(`${root}/events`, { headers: { accept: 'text/event-stream' } });
    const slow = fetch(`${root}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = Date.now();
    await app.close();
    expect(Date.now() - began).toBeLessThan(2000);
    expect(await stream.text()).toBe(': hello\n\n');
    expect(await (await slow).text()).toBe('done');
  });

  it('does not wait for somebody who watches a video on a slow line', async () => {
    const endless = () =>
      Readable.from(
        (function* () {
          for (;;) yield Buffer.alloc(64 * 1024);
        })(),
      );
    const { app, root } = await startServer((app) => {
      app.get('/video', (_request, reply) => reply.send(endless()));
    });
    // Asked for, and never read.
    const video = await fetch(`${root}/video`);
    const began = Date.now();
    await app.close();
    expect(Date.now() - began).toBeLessThan(6000);
    await video.body?.cancel().catch(() => {});
  }, 15_000);
});
