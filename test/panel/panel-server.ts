/**
 * The panel over real HTTP on a fresh SQLite file, with a clock that the test turns, and browsers without a screen:
 * they keep cookies, send forms with the page's token, and follow nothing by themselves.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { guidesPages } from '../../src/api/guides-page.tsx';
import { createServer } from '../../src/api/server.ts';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import type { Role } from '../../src/db/schema/people.ts';
import { createFaqSearch } from '../../src/domain/faq/faq-search.ts';
import { createGuideSearch } from '../../src/domain/guides/search.ts';
import { changeOfficial, ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { issueLoginLink } from '../../src/domain/sign-in.ts';
import { createLive } from '../../src/domain/tickets/live.ts';
import { createLog } from '../../src/log.ts';
import { PANEL_SCRIPTS, type PanelDeps } from '../../src/panel/deps.ts';
import { panel } from '../../src/panel/panel.ts';
import { createFiles, UPLOAD_LIMIT } from '../../src/telegram/files.ts';
import { collectAssets } from '../../src/web/assets.ts';

const assets = collectAssets([PANEL_SCRIPTS]);

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly location: string | null;
}

export interface FormOptions {
  /** Sends another token, or none at all. */
  readonly csrf?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One browser: cookies as a browser keeps them by name, no scripts. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Sends a form as the page would, with the token of a page seen before. */
  post(
    path: string,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    options?: FormOptions,
  ): Promise<Answer>;
  /** The token of this visitor's session. */
  csrf(): Promise<string>;
}

export interface Route {
  readonly method: string;
  readonly url: string;
}

export interface PanelServer {
  readonly root: string;
  /** Every route of the panel. */
  readonly routes: readonly Route[];
  readonly db: Db;
  readonly deps: PanelDeps;
  pass(ms: number): void;
  now(): number;
  official(role: Role, name?: string, regions?: string[]): Promise<Official>;
  visitor(): Visitor;
  /** A browser that an official has signed in with. */
  signedIn(official: Official, userAgent?: string): Promise<Visitor>;
  link(official: Official): Promise<string>;
  close(): Promise<void>;
}

const PAGE = { accept: 'text/html,application/xhtml+xml' };

function createVisitor(root: string): Visitor {
  const cookies = new Map<string, string>();
  let token: string | undefined;

  async function send(path: string, init: RequestInit): Promise<Answer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(root + path, {
      redirect: 'manual',
      ...init,
      headers: { ...PAGE, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const value = pair.slice(at + 1);
      if (value === '') cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), value);
    }
    const text = await response.text();
    token = /data-csrf="([^"]+)"/.exec(text)?.[1] ?? token;
    return {
      status: response.status,
      headers: response.headers,
      text,
      location: response.headers.get('location'),
    };
  }

  const visitor: Visitor = {
    cookies,
    get: (path, headers = {}) => send(path, { headers }),
    async csrf() {
      if (token === undefined) await visitor.get('/panel/sessions');
      return token ?? '';
    },
    async post(path, fields = {}, options = {}) {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat()) body.append(name, one);
      }
      const csrf = 'csrf' in options ? options.csrf : cookies.size > 0 ? await visitor.csrf() : undefined;
      if (csrf !== undefined) body.append('_csrf', csrf);
      return send(path, { method: 'POST', body, headers: { ...options.headers } });
    },
  };
  return visitor;
}

export interface PanelServerOptions {
  readonly publicUrl?: string;
  readonly sandbox?: boolean;
  readonly botUsername?: string;
}

export async function openPanel(options: PanelServerOptions = {}): Promise<PanelServer> {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-panel-'));
  const db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  let now = Date.UTC(2026, 10, 22, 7);
  let telegramId = 500_000_000;
  const live = createLive(db, () => {});
  const faqSearch = createFaqSearch(db);
  const guideSearch = createGuideSearch(db);
  // Nobody sends a file in these tests, so Telegram is never asked for one.
  const files = createFiles({
    dir: folder,
    token: '1:none',
    api: new Api('1:none'),
    transport: { download: () => Promise.reject(new Error('no Telegram here')) },
    now: () => now,
  });
  const deps: PanelDeps = {
    db,
    live,
    faqSearch,
    files,
    uploadLimit: UPLOAD_LIMIT,
    importsDir: join(folder, 'imports'),
    bulkRate: 25,
    assets,
    now: () => now,
    timeZone: 'Asia/Tashkent',
    publicUrl: options.publicUrl ?? 'http://localhost:3000',
    sessionSecret: 'only for tests: a secret of enough characters',
    sandbox: options.sandbox ?? false,
    botUsername: () => options.botUsername,
  };
  const app = await createServer({
    log: createLog({ level: process.env.TEST_LOG ?? 'silent' }),
    assets,
    publicUrl: deps.publicUrl,
    trustedProxies: ['loopback'],
  });
  const routes: Route[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (!url.startsWith('/panel')) return;
    for (const one of [method].flat()) routes.push({ method: one, url });
  });
  await app.register(panel(deps), { prefix: '/panel' });
  await app.register(guidesPages({ ...deps, guideSearch, files }), { prefix: '/guides' });
  const root = await app.listen({ host: '127.0.0.1', port: 0 });

  const server: PanelServer = {
    root,
    routes,
    db,
    deps,
    pass(ms) {
      now += ms;
    },
    now: () => now,
    async official(role, name = 'Aziza Rahimova', regions = []) {
      telegramId += 1;
      const made = await ensureOfficial(db, { telegramId, name, role }, now);
      if (regions.length === 0) return made;
      const changed = await changeOfficial(db, made, made.id, { regions }, now);
      return changed.kind === 'changed' ? changed.official : made;
    },
    visitor: () => createVisitor(root),
    link: (official) => issueLoginLink(db, official.id, now),
    async signedIn(official, userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0') {
      const visitor = createVisitor(root);
      const secret = await server.link(official);
      const entered = await visitor.post(
        `/panel/sign-in/${secret}`,
        {},
        { csrf: undefined, headers: { 'user-agent': userAgent } },
      );
      if (entered.status !== 303) throw new Error(`Signing in answered ${entered.status}`);
      return visitor;
    },
    async close() {
      await app.close();
      live.close();
      faqSearch.close();
      guideSearch.close();
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return server;
}
