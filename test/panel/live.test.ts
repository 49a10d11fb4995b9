import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endSessions } from '../../src/domain/sign-in.ts';
import { changeProfile } from '../../src/domain/teachers.ts';
import { claim } from '../../src/domain/tickets/work.ts';
import { type Desk, makeDesk } from '../support/desk.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let desk: Desk;

beforeAll(async () => {
  server = await openPanel();
  desk = makeDesk(server.db);
});
afterAll(() => server.close());

interface Stream {
  readonly events: { event: string; data: { tickets?: number[]; connection?: string } }[];
  readonly ended: Promise<void>;
  close(): void;
}

/** Reads server-sent events as a page does. */
async function listen(visitor: Visitor): Promise<Stream> {
  const abort = new AbortController();
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${server.root}/panel/live`, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: abort.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events: Stream['events'] = [];
  const read = async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      rest += chunk;
      const blocks = rest.split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const [, event = '', data = '{}'] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
        events.push({ event, data: JSON.parse(data) });
      }
    }
  };
  const ended = read().catch(() => {});
  await expect.poll(() => events[0]?.event).toBe('hello');
  return { events, ended, close: () => abort.abort() };
}

const told = (stream: Stream) => stream.events.flatMap(({ data }) => data.tickets ?? []);

describe('live changes', () => {
  it('tells of a new ticket and of what colleagues do', async () => {
    const official = await server.official('official', 'Nilufar');
    const stream = await listen(await server.signedIn(official));
    const ticket = await desk.open(await desk.teacher(), 'Savol');
    await expect.poll(() => told(stream)).toContain(ticket);
    const before = told(stream).length;
    await claim(server.db, official, ticket, server.now());
    await expect.poll(() => told(stream).length).toBeGreaterThan(before);
    stream.close();
  });

  it('tells a supervisor of one region nothing of others', async () => {
    const supervisor = await server.official('supervisor', 'Nazoratchi', ['xorazm']);
    const stream = await listen(await server.signedIn(supervisor));
    const far = await changeProfile(
      server.db,
      (await desk.teacher('A')).id,
      { regionId: 'andijon' },
      server.now(),
    );
    const near = await changeProfile(
      server.db,
      (await desk.teacher('B')).id,
      { regionId: 'xorazm' },
      server.now(),
    );
    const hidden = await desk.open(far, 'Savol');
    const shown = await desk.open(near, 'Savol');
    await expect.poll(() => told(stream)).toContain(shown);
    expect(told(stream)).not.toContain(hidden);
    stream.close();
  });

  it('shows who else has a ticket open, and only to those who may see it', async () => {
    const ticket = await desk.open(await desk.teacher(), 'Savol');
    const colleague = await server.official('official', 'Sherzod Tursunov');
    const other = await server.signedIn(colleague);
    const stream = await listen(other);
    const connection = stream.events[0]!.data.connection!;
    const say = async (body: unknown, csrf?: string) =>
      (
        await fetch(`${server.root}/panel/presence`, {
          method: 'POST',
          headers: {
            cookie: [...other.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            'content-type': 'application/json',
            'x-csrf-token': csrf ?? (await other.csrf()),
          },
          body: JSON.stringify(body),
        })
      ).status;
    expect(await say({ connection, ticket, typing: true })).toBe(204);
    expect(await say({ connection, ticket, typing: true }, 'wrong')).toBe(403);
    expect(await say({ connection: 'x', ticket, typing: true })).toBe(400);
    const me = await server.signedIn(await server.official('administrator', 'Aziza'));
    expect((await me.get(`/panel/tickets/${ticket}`)).text).toContain('Sherzod Tursunov yozmoqda');
    stream.close();
    await expect
      .poll(async () => (await me.get(`/panel/tickets/${ticket}`)).text)
      .not.toContain('Sherzod Tursunov yozmoqda');
  });

  it('ends when its official is signed out', async () => {
    const official = await server.official('official', 'Ketgan');
    const stream = await listen(await server.signedIn(official));
    await endSessions(server.db, official.id, 'all', server.now());
    await stream.ended;
  });

  it('is closed to those who have not signed in', async () => {
    const response = await fetch(`${server.root}/panel/live`, { headers: { accept: 'text/event-stream' } });
    expect(response.status).toBe(401);
  });
});
