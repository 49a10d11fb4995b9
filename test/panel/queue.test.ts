import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Official } from '../../src/domain/officials.ts';
import { setOfficialLocale } from '../../src/domain/officials.ts';
import { addLabel, setLabels } from '../../src/domain/tickets/labels.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { type Desk, MINUTE, makeDesk } from '../support/desk.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let desk: Desk;
let aziza: Official;
let visitor: Visitor;

const rowIds = (html: string) => [...html.matchAll(/id="row-(\d+)"/g)].map((match) => Number(match[1]));
const htmx = (target: string, url = '/panel/queue') => ({
  'hx-request': 'true',
  'hx-target': target,
  'hx-current-url': `${server.root}${url}`,
});

beforeAll(async () => {
  server = await openPanel({ sandbox: true });
  desk = makeDesk(server.db);
  aziza = await server.official('administrator');
  visitor = await server.signedIn(aziza);
});
afterAll(() => server.close());

describe('the queue', () => {
  it('says what to do when it is empty, in every language', async () => {
    for (const locale of LOCALES) {
      await setOfficialLocale(server.db, aziza.id, locale);
      for (const tab of ['mine', 'unassigned', 'all', 'snoozed', 'closed']) {
        const { status, text } = await visitor.get(`/panel/queue?tab=${tab}`);
        expect(status).toBe(200);
        expect(text).toContain(`lang="${locale}"`);
        expect(text).toContain('class="empty__title"');
        expect(text).not.toMatch(/>panel-|"panel-[a-z-]+"[^>]*>panel/);
      }
    }
    await setOfficialLocale(server.db, aziza.id, 'uz');
  });

  it('shows who waits longest first, with counts, unread words and the wait', async () => {
    const first = await desk.teacher('Jamshid Ergashev');
    const early = await desk.open(first, 'Modul ochilmayapti <b>nega</b>');
    desk.pass(5 * MINUTE);
    const late = await desk.open(await desk.teacher('Елена Ким'), 'Где сертификат?');
    server.pass(65 * MINUTE);
    const { text } = await visitor.get('/panel/queue');
    expect(rowIds(text)).toEqual([early, late]);
    expect(text).toContain('1 soat 05');
    expect(text).toContain('Modul ochilmayapti &lt;b>nega');
    expect(text).toMatch(/id="rail-badge"[^>]*>2</);
    const newest = await visitor.get('/panel/queue?sort=newest');
    expect(rowIds(newest.text)).toEqual([late, early]);
  });

  it('filters by label, region and language; a filter without matches says so', async () => {
    const label = await addLabel(server.db, aziza, 'Sertifikat', server.now());
    if (label.kind !== 'saved') throw new Error('The label was not saved');
    const [first] = rowIds((await visitor.get('/panel/queue')).text);
    await setLabels(server.db, aziza, first!, [label.label.id], server.now());
    expect(rowIds((await visitor.get(`/panel/queue?label=${label.label.id}`)).text)).toEqual([first]);
    const none = await visitor.get('/panel/queue?lang=en');
    expect(rowIds(none.text)).toEqual([]);
    expect(none.text).toContain('Bu filtrga mos murojaat yo‘q');
  });

  it('takes nonsense in an address for nothing given', async () => {
    const { status, text } = await visitor.get(
      '/panel/queue?tab=x&sort=y&region=zz&label=-1&lang=fr&after=1',
    );
    expect(status).toBe(200);
    expect(rowIds(text)).toHaveLength(2);
  });

  it('finds by number, name and words, in either script', async () => {
    const search = async (q: string) =>
      rowIds((await visitor.get(`/panel/queue?q=${encodeURIComponent(q)}`)).text);
    expect(await search('модул очилмаяпти')).toHaveLength(1);
    expect(await search('Ergashev')).toHaveLength(1);
    expect(await search('№ 2')).toContain(2);
    expect(await search('hech-narsa-yoq')).toEqual([]);
  });

  it('gives htmx only the list it will replace, with the address of what is open', async () => {
    const part = await visitor.get('/panel/queue?tab=mine', htmx('queue-list', '/panel/tickets/1?tab=all'));
    expect(part.text).toMatch(/^<div class="queue__list"/);
    expect(part.headers.get('hx-push-url')).toBe('/panel/tickets/1?tab=mine');
    const searched = await visitor.get('/panel/queue?q=modul', htmx('queue-list', '/panel/queue?tab=mine'));
    expect(searched.headers.get('hx-replace-url')).toBe('/panel/queue?tab=mine&q=modul');
  });

  it('goes on page by page, and refreshes as many rows as are shown', async () => {
    const teacher = await desk.teacher('Ko‘p Savol');
    for (let n = 0; n < 60; n += 1) {
      await desk.open(await desk.teacher(`Ustoz ${n}`), `Savol ${n}`);
      desk.pass(1000);
    }
    expect(teacher.id).toBeGreaterThan(0);
    const page = await visitor.get('/panel/queue');
    expect(rowIds(page.text)).toHaveLength(50);
    const more = /hx-get="([^"]+after=[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&');
    const rest = await visitor.get(more!, htmx('more'));
    expect(rowIds(rest.text)).toHaveLength(12);
    expect(new Set([...rowIds(page.text), ...rowIds(rest.text)]).size).toBe(62);
    const live = await visitor.get('/panel/queue/rows?shown=62', htmx('rows'));
    expect(rowIds(live.text)).toHaveLength(62);
    expect(live.text).toContain('id="tabs"');
    expect(live.text).toContain('id="rail-badge"');
  });

  it('opens only to those who may answer', async () => {
    const editor = await server.signedIn(await server.official('editor', 'Editor'));
    expect((await editor.get('/panel/queue')).status).toBe(403);
    const nobody = await server.visitor().get('/panel/queue');
    expect([nobody.status, nobody.location]).toEqual([303, '/panel/sign-in']);
  });
});
