/** The reminders' pages over real HTTP: what is to come, what was sent, how it looks, and who may stop it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remindDue } from '../../src/domain/reminders/remind.ts';
import { at, clock, openSchool, type School } from '../domain/reminders/school.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let school: School;
let administrator: Visitor;

beforeAll(async () => {
  server = await openPanel();
  school = await openSchool(server.db, 3);
  administrator = await server.signedIn(await server.official('administrator'));
});
afterAll(() => server.close());

/** A table's row as its cells. */
function row(html: string, heading: string): string[] {
  const [, found = ''] =
    new RegExp(`<tr><th scope="row">(?:<a[^>]*>)?${heading}.*?</th>(.*?)</tr>`).exec(html) ?? [];
  return [...found.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell!.replace(/<[^>]+>/g, ''));
}

/** The overview once the forecast is there; until then the page asks again by itself. */
async function overview(visitor: Visitor): Promise<string> {
  for (;;) {
    const { text } = await visitor.get('/panel/reminders');
    if (!text.includes('Sanalmoqda')) return text;
    expect(text).toContain('hx-trigger="load delay:1500ms"');
  }
}

describe('the reminders', () => {
  it('are shown before anybody was written to', async () => {
    const html = await overview(administrator);
    expect(html).toContain('Bugun hali hech kimga yozilmadi.');
    expect(row(html, 'Jadvaldan ortda')).toEqual(['–', '–', '3']);
    expect(row(html, 'Xabarlar')).toEqual(['–', '–', '3']);
    expect(row(html, 'Matematika o‘qitish metodikasi')).toEqual(['–', '–', '3', '']);
    expect(html).toContain('Tunda, 22:00 dan 07:00 gacha');
    const { text } = await administrator.get('/panel/reminders/history');
    expect(text).toContain('Hali hech kimga eslatma yuborilmagan');
  });

  it('are found by teacher once they are written', async () => {
    await remindDue(server.db, at(21), clock, new AbortController().signal);
    const { text } = await administrator.get('/panel/reminders/history?q=ustoz+1');
    expect(text).toContain('Ustoz 1');
    expect(text).not.toContain('Ustoz 2');
    expect(text).toContain('navbatda');
    expect((await administrator.get('/panel/reminders/history?q=zzz')).text).toContain('eslatma topilmadi');
  });

  it('are previewed in four languages with their buttons', async () => {
    const { text } = await administrator.get('/panel/reminders/preview?kind=overdue');
    for (const words of [
      'Kursning muddati o‘tdi',
      'Курснинг муддати ўтди',
      'Срок курса истёк',
      'The course is overdue',
    ])
      expect(text).toContain(words);
    expect(text.match(/class="inline-key"/g)).toHaveLength(8);
    expect(text).toContain('<b>Методика преподавания математики</b>');
    expect((await administrator.get('/panel/reminders/preview?kind=nothing&course=x')).status).toBe(200);
  });

  it('are stopped for a course and let go on', async () => {
    const at = `/panel/reminders/courses/${school.courseId}`;
    const change = `/panel/courses/${school.courseId}/reminders`;
    expect((await administrator.get(at)).text).toContain('To‘xtatish');
    const stopped = await administrator.post(`${change}/behind/stop`);
    expect([stopped.status, stopped.location]).toEqual([303, at]);
    const { text } = await administrator.get(at);
    expect(text).toContain('navbatdan qaytarib olindi: 3 ta');
    expect(text).toContain('Davom ettirish');
    expect((await school.outgoing()).map(({ state }) => state)).toEqual(Array(3).fill('cancelled'));
    const html = await overview(administrator);
    expect(row(html, 'Matematika o‘qitish metodikasi').at(-1)).toBe('Jadvaldan ortda');
    await administrator.post(`${change}/behind/resume`);
    expect((await administrator.get(at)).text).not.toContain('Davom ettirish');
    expect((await administrator.post(`${change}/cycle/stop`)).status).toBe(404);
    expect((await administrator.get('/panel/reminders/courses/999')).status).toBe(404);
  });

  it('are seen by supervisors, stopped by editors, and nobody else’s', async () => {
    const at = `/panel/reminders/courses/${school.courseId}`;
    const change = `/panel/courses/${school.courseId}/reminders`;
    const supervisor = await server.signedIn(await server.official('supervisor', 'Shohida', ['fargona']));
    expect((await supervisor.get(at)).text).toContain('administrator yoki muharrir to‘xtatadi');
    expect((await supervisor.post(`${change}/behind/stop`)).status).toBe(403);
    expect(row(await overview(supervisor), 'Xabarlar')).toEqual(['–', '–', '–']);
    const editor = await server.signedIn(await server.official('editor', 'Karim'));
    expect((await editor.post(`${change}/due/stop`)).status).toBe(303);
    const official = await server.signedIn(await server.official('official', 'Olim'));
    expect((await official.get('/panel/reminders')).status).toBe(403);
  });
});
