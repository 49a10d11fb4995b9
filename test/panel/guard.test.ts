/** Who gets where: every route of the panel by every role, and what a request must carry to change something. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/db/schema/people.ts';
import { changeOfficial, listOfficials, type Official } from '../../src/domain/officials.ts';
import { activeLabels } from '../../src/domain/tickets/labels.ts';
import { openPanel, type PanelServer, type Route, type Visitor } from './panel-server.ts';

let server: PanelServer;
const officials = new Map<Role, Official>();

beforeAll(async () => {
  server = await openPanel();
  for (const role of ROLES) officials.set(role, await server.official(role, `The ${role}`));
});
afterAll(() => server.close());

const ALL: readonly Role[] = ROLES;
const ANSWERING: readonly Role[] = ['administrator', 'supervisor', 'official'];
const SUPERVISING: readonly Role[] = ['administrator', 'supervisor'];

/** Who may use the routes below `/panel/<section>`. A section that is not named here fails the test. */
const SECTIONS: Readonly<Record<string, readonly Role[] | 'open'>> = {
  '': ALL,
  'sign-in': 'open',
  'sign-out': ALL,
  'sign-out-everywhere': ALL,
  sessions: ALL,
  officials: ['administrator'],
  settings: ['administrator'],
  labels: SUPERVISING,
  learners: ANSWERING,
  'too-fast': SUPERVISING,
  schedules: SUPERVISING,
  exchange: ['administrator'],
  imports: ['administrator'],
  'api-tokens': ['administrator'],
  activities: ['administrator'],
  courses: ['administrator', 'editor'],
  reminders: ['administrator', 'supervisor', 'editor'],
  campaigns: ['administrator', 'supervisor', 'editor'],
  segments: ['administrator', 'supervisor', 'editor'],
  'segment-lists': ['administrator', 'supervisor', 'editor'],
  channel: ['administrator', 'editor'],
  guides: ['administrator', 'editor'],
  passports: ['administrator', 'editor'],
  faq: ['administrator', 'editor'],
  queue: ANSWERING,
  palette: ANSWERING,
  tickets: ANSWERING,
  messages: ANSWERING,
  media: ANSWERING,
  uploads: ALL,
  live: ANSWERING,
  presence: ANSWERING,
};

/** Routes that others may use than the rest of their section, by method and address. */
const OTHERS: ReadonlyArray<readonly [RegExp, readonly Role[]]> = [
  [/\/panel\/learners\/:id\/(courses|undo)/, SUPERVISING],
  [/\/panel\/faq\/from-ticket\//, ANSWERING],
  [/^(GET|HEAD) \/panel\/faq\/:id$/, ALL],
];

function allowedOn(route: Route): readonly Role[] | 'open' | undefined {
  const named = `${route.method} ${route.url}`;
  return OTHERS.find(([pattern]) => pattern.test(named))?.[1] ?? SECTIONS[sectionOf(route)];
}

function sectionOf(route: Route): string {
  return route.url.split('/')[2] ?? '';
}

/** The status of a request that need not end, such as a stream. */
async function statusOf(route: Route, visitor?: Visitor): Promise<number> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (visitor) {
    headers['x-csrf-token'] = await visitor.csrf();
    headers.cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
  const ends = new AbortController();
  const path = route.url.replace(':secret', 'x'.repeat(43)).replace(/:\w+/g, '999999');
  const response = await fetch(server.root + path, {
    method: route.method,
    redirect: 'manual',
    headers,
    signal: ends.signal,
  });
  ends.abort();
  return response.status;
}

const routes = () => server.routes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS');

describe('roles', () => {
  it('are decided for every section there is', () => {
    expect(routes().length).toBeGreaterThan(30);
    const undecided = routes().filter((route) => !(sectionOf(route) in SECTIONS));
    expect(undecided).toEqual([]);
  });

  it('open nothing to who is not signed in', async () => {
    for (const route of routes()) {
      const status = await statusOf(route);
      const name = `${route.method} ${route.url}`;
      if (SECTIONS[sectionOf(route)] === 'open') expect([200, 404], name).toContain(status);
      else expect(status, name).toBe(401);
    }
  });

  it.each(ROLES)('let the %s do what is theirs and nothing else', async (role) => {
    const official = officials.get(role)!;
    let visitor = await server.signedIn(official);
    for (const route of routes()) {
      const allowed = allowedOn(route);
      const status = await statusOf(route, visitor);
      const name = `${role}: ${route.method} ${route.url}`;
      if (allowed === 'open' || allowed?.includes(role)) expect([401, 403, 500], name).not.toContain(status);
      else expect(status, name).toBe(403);
      if (route.url.includes('sign-out')) visitor = await server.signedIn(official);
    }
  });

  it('show on the rail only what one may use', async () => {
    const links = async (role: Role) => {
      const { text } = await (await server.signedIn(officials.get(role)!)).get('/panel/sessions');
      return [...text.matchAll(/class="rail__item" href="\/panel\/([\w-]+)"/g)].map(([, name]) => name);
    };
    expect(await links('administrator')).toEqual([
      'queue',
      'learners',
      'courses',
      'reminders',
      'campaigns',
      'channel',
      'guides',
      'faq',
      'exchange',
      'officials',
      'labels',
      'settings',
      'sessions',
    ]);
    expect(await links('supervisor')).toEqual([
      'queue',
      'learners',
      'reminders',
      'campaigns',
      'labels',
      'sessions',
    ]);
    expect(await links('official')).toEqual(['queue', 'learners', 'sessions']);
    expect(await links('editor')).toEqual([
      'courses',
      'reminders',
      'campaigns',
      'channel',
      'guides',
      'faq',
      'sessions',
    ]);
  });

  it('lead each to a start of their own, also out of a page that is not theirs', async () => {
    const editor = await server.signedIn(officials.get('editor')!);
    expect((await editor.get('/panel')).location).toBe('/panel/courses');
    const refused = await editor.get('/panel/queue');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Bu sahifa sizga ochilmagan');
    expect(refused.text).toContain('href="/panel/courses"');
    const official = await server.signedIn(officials.get('official')!);
    expect((await official.get('/panel')).location).toBe('/panel/queue');
  });

  it('change at once, in the middle of a session', async () => {
    const by = officials.get('administrator')!;
    const moving = await server.official('supervisor', 'Moving');
    const visitor = await server.signedIn(moving);
    expect((await visitor.get('/panel/labels')).status).toBe(200);
    await changeOfficial(server.db, by, moving.id, { role: 'official' }, server.now());
    expect((await visitor.get('/panel/labels')).status).toBe(403);
    await changeOfficial(server.db, by, moving.id, { disabled: true }, server.now());
    expect((await visitor.get('/panel/sessions')).location).toBe('/panel/sign-in');
  });
});

describe('a request that changes something', () => {
  const label = { name: 'Smuggled' };
  const smuggled = async () => (await activeLabels(server.db)).some(({ name }) => name === label.name);

  it('needs a token of its own session', async () => {
    const visitor = await server.signedIn(officials.get('administrator')!);
    const another = await server.signedIn(officials.get('administrator')!);
    for (const csrf of [undefined, '', 'made-up', await another.csrf()]) {
      const answer = await visitor.post('/panel/labels', label, { csrf });
      expect(answer.status, String(csrf)).toBe(403);
      // Most who see this kept a page open too long: it says how to go on.
      expect(answer.text).toContain('sahifani yangilang');
    }
    expect(await smuggled()).toBe(false);
  });

  it('needs our own origin, even with the token', async () => {
    const visitor = await server.signedIn(officials.get('administrator')!);
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: server.root },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect((await visitor.post('/panel/labels', label, { headers })).status).toBe(403);
    }
    expect(await smuggled()).toBe(false);
  });

  it('takes the token as a field or as a header', async () => {
    const visitor = await server.signedIn(officials.get('administrator')!);
    const token = await visitor.csrf();
    expect((await visitor.post('/panel/labels', { name: 'By field' })).status).toBe(303);
    const byHeader = { headers: { 'x-csrf-token': token }, csrf: undefined };
    expect((await visitor.post('/panel/labels', { name: 'By header' }, byHeader)).status).toBe(303);
    const names = (await activeLabels(server.db)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['By field', 'By header']));
  });

  it('is not done by merely opening an address', async () => {
    const visitor = await server.signedIn(officials.get('administrator')!);
    const before = await listOfficials(server.db);
    for (const path of ['/panel/sign-out', `/panel/officials/${before[0]!.id}/disable`]) {
      expect((await visitor.get(path)).status).toBe(404);
    }
    expect(await listOfficials(server.db)).toEqual(before);
  });
});

describe('a session in a hurry', () => {
  it('is told to wait after 600 requests a minute; another session is not', async () => {
    const busy = await server.signedIn(officials.get('official')!);
    const calm = await server.signedIn(officials.get('official')!);
    const pages: number[] = [];
    for (let round = 0; round < 31; round += 1) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => busy.get('/panel/')));
      pages.push(...answers.map(({ status }) => status));
    }
    expect(pages.filter((status) => status === 303)).toHaveLength(600);
    expect(pages.at(-1)).toBe(429);
    const told = await busy.get('/panel/sessions');
    expect(told.text).toContain('Biroz sekinroq');
    expect(Number(told.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await calm.get('/panel/sessions')).status).toBe(200);
  });
});
