/** Learners over real HTTP: who sees and changes whose, forms that say what is wrong, links by hand, and reviews. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { link } from '../../src/domain/learning/linking.ts';
import { recompute } from '../../src/domain/learning/recompute.ts';
import type { Official } from '../../src/domain/officials.ts';
import { changeProfile, meetTeacher, type Teacher } from '../../src/domain/teachers.ts';
import { type Classroom, classroom, DAY, HOUR } from '../domain/learning/classroom.ts';
import { type Desk, makeDesk } from '../support/desk.ts';
import { openPanel, type PanelServer, type Visitor } from './panel-server.ts';

let server: PanelServer;
let room: Classroom;
let administrator: Official;
let supervisor: Official;
let mine: { learnerId: number; enrolmentId: number };
let neighbour: { learnerId: number; enrolmentId: number };
let elsewhere: { learnerId: number; enrolmentId: number };
let visitor: Visitor;
let desk: Desk;

beforeAll(async () => {
  server = await openPanel();
  desk = makeDesk(server.db);
  room = await classroom(server.db);
  administrator = await server.official('administrator', 'Aziza Rahimova');
  supervisor = await server.official('supervisor', 'Nazira Otajonova', ['xorazm']);
});
afterAll(() => server.close());

beforeEach(async () => {
  const startedAt = server.now() - 10 * DAY;
  mine = await enrol('Gulnora Ergasheva', 'xorazm', startedAt);
  neighbour = await enrol('Laylo Saidova', 'xorazm', startedAt);
  elsewhere = await enrol('Umida Karimova', 'andijon', startedAt);
  visitor = await server.signedIn(supervisor);
});

async function enrol(fullName: string, regionId: string, startedAt: number) {
  const made = await room.enrol({ regionId, startedAt });
  const { learners } = server.db.t;
  await server.db.update(learners).set({ fullName }).where(eq(learners.id, made.learnerId));
  return made;
}

const change = (one: typeof mine, kind: string) =>
  `/panel/learners/${one.learnerId}/courses/${one.enrolmentId}/${kind}`;
const changesOf = ({ enrolmentId }: typeof mine) => {
  const { scheduleChanges } = server.db.t;
  return server.db.select().from(scheduleChanges).where(eq(scheduleChanges.enrolmentId, enrolmentId));
};
const learnerOf = async ({ learnerId }: typeof mine) => {
  const { learners } = server.db.t;
  const [learner] = await server.db.select().from(learners).where(eq(learners.id, learnerId));
  return learner!;
};

describe('a supervisor of one region', () => {
  it('sees its learners and nobody else’s', async () => {
    const { text } = await visitor.get('/panel/learners');
    expect(text).toContain('Gulnora Ergasheva');
    expect(text).not.toContain('Umida Karimova');
    expect((await visitor.get('/panel/learners?region=andijon')).text).not.toContain('Umida Karimova');
    expect((await visitor.get(`/panel/learners/${mine.learnerId}`)).text).toContain('Matematika');
    expect((await visitor.get(`/panel/learners/${elsewhere.learnerId}`)).status).toBe(404);
  });

  it('changes schedules of its learners only, also where a group has others', async () => {
    const wish = { scope: 'learner', days: '5', reason: 'Kasallik varaqasi' };
    expect((await visitor.post(change(elsewhere, 'extend'), wish)).status).toBe(404);
    expect((await visitor.get(change(elsewhere, 'pause'))).status).toBe(404);
    const crossed = { learnerId: mine.learnerId, enrolmentId: elsewhere.enrolmentId };
    expect((await visitor.post(change(crossed, 'extend'), wish)).status).toBe(404);
    const done = await visitor.post(change(mine, 'extend'), { ...wish, scope: 'group' });
    expect([done.status, done.location]).toEqual([303, `/panel/learners/${mine.learnerId}`]);
    expect(await changesOf(elsewhere)).toEqual([]);
    expect(await changesOf(neighbour)).toMatchObject([{ kind: 'extend', byMs: 5 * DAY }]);
    const [made] = await changesOf(mine);
    expect(made).toMatchObject({ officialId: supervisor.id, reason: 'Kasallik varaqasi' });
    await visitor.post(`/panel/learners/${mine.learnerId}/undo`, { batch: made!.batch });
    for (const one of [mine, neighbour])
      expect(await changesOf(one)).toMatchObject([{ undoneAt: server.now() }]);
  });

  it('does not take back what was changed elsewhere', async () => {
    const other = await server.signedIn(administrator);
    await other.post(change(elsewhere, 'extend'), { scope: 'learner', days: '5', reason: 'Safar' });
    const [made] = await changesOf(elsewhere);
    await visitor.post(`/panel/learners/${mine.learnerId}/undo`, { batch: made!.batch });
    expect(await changesOf(elsewhere)).toMatchObject([{ undoneAt: null }]);
  });
});

describe('rights', () => {
  it('an official sees learners and changes nothing; an editor sees none', async () => {
    const official = await server.signedIn(await server.official('official', 'Nilufar Qodirova'));
    const page = await official.get(`/panel/learners/${mine.learnerId}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain(`${change(mine, 'pause')}"`);
    expect((await official.get(change(mine, 'pause'))).status).toBe(403);
    expect((await official.get('/panel/too-fast')).status).toBe(403);
    const editor = await server.signedIn(await server.official('editor', 'Malika Yusupova'));
    expect((await editor.get('/panel/learners')).status).toBe(403);
    expect((await editor.get(`/panel/learners/${mine.learnerId}`)).status).toBe(403);
  });
});

describe('a change of a schedule', () => {
  it.each([
    ['extend', { days: '0', reason: 'Safar' }, 'days-error'],
    ['extend', { days: '12', reason: '' }, 'reason-error'],
    ['shift', { days: '12', from: '2026-13-01', reason: 'Safar' }, 'from-error'],
    ['pause', { from: '2026-11-22', until: '2026-11-01', reason: 'Safar' }, 'until-error'],
    ['resume', { reason: 'x' }, 'reason-error'],
  ])('says at its field what is wrong: %s %o', async (kind, fields, at) => {
    const refused = await visitor.post(change(mine, kind), { scope: 'learner', ...fields });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`id="${at}"`);
    expect(await changesOf(mine)).toEqual([]);
  });

  it('pauses from today on, and goes on again', async () => {
    const today = new Date(server.now() + 5 * HOUR).toISOString().slice(0, 10);
    await visitor.post(change(mine, 'pause'), {
      scope: 'learner',
      from: today,
      until: '',
      reason: 'Kasallik',
    });
    expect(await changesOf(mine)).toMatchObject([{ kind: 'pause', fromAt: server.now(), untilAt: null }]);
    const paused = await visitor.get(`/panel/learners/${mine.learnerId}`);
    expect(paused.text).toContain('To‘xtatib turilgan');
    expect((await visitor.get('/panel/learners?state=paused')).text).toContain('Gulnora Ergasheva');
    server.pass(DAY);
    await visitor.post(change(mine, 'resume'), { scope: 'learner', reason: 'Sog‘aydi' });
    expect(await changesOf(mine)).toMatchObject([{ untilAt: server.now() }]);
  });
});

describe('a whole group', () => {
  const at = (kind: string, group = '1-guruh') =>
    `/panel/schedules/${room.courseId}/${kind}?${new URLSearchParams({ group })}`;

  it('is shifted as far as the supervisor sees it, and put back', async () => {
    const { text } = await visitor.get(`/panel/schedules?course=${room.courseId}`);
    expect(text).toContain('1-guruh');
    expect((await visitor.get(at('shift', '9-guruh'))).status).toBe(404);
    const wish = { from: '2026-11-22', days: '3', reason: 'Markazda ta’mir' };
    expect((await visitor.post(at('shift'), { ...wish, days: '' })).text).toContain('id="days-error"');
    const done = await visitor.post(at('shift'), wish);
    expect(done.location).toBe(`/panel/schedules?course=${room.courseId}`);
    expect(await changesOf(mine)).toMatchObject([{ kind: 'shift', byMs: 3 * DAY }]);
    expect(await changesOf(elsewhere)).toEqual([]);
    expect((await visitor.get('/panel/schedules')).text).toContain('Markazda ta’mir');
    const [made] = await changesOf(mine);
    await visitor.post('/panel/schedules/undo', { batch: made!.batch });
    expect(await changesOf(neighbour)).toMatchObject([{ undoneAt: server.now() }]);
  });
});

describe('a link by hand', () => {
  let teacher: Teacher;
  let nextId = 7_100_000_000;

  beforeEach(async () => {
    nextId += 1;
    const account = { telegramId: nextId, displayName: 'Gulnora E.', username: `gulnora${nextId}` };
    teacher = await meetTeacher(server.db, account, server.now());
  });

  it('is found by Telegram id, made, and taken apart again', async () => {
    const page = `/panel/learners/${mine.learnerId}`;
    const found = await visitor.get(`${page}?teacher=${teacher.telegramId}`);
    expect(found.text).toContain(`@${teacher.username}`);
    await visitor.post(`${page}/link`, { teacher: String(teacher.id) });
    expect(await learnerOf(mine)).toMatchObject({ teacherId: teacher.id, linkedBy: 'official' });
    await visitor.post(`${page}/unlink`);
    expect(await learnerOf(mine)).toMatchObject({ teacherId: null, refusedTeacherId: teacher.id });
  });

  it('is not for teachers or learners of other regions, nor for those who have one', async () => {
    const { teachers } = server.db.t;
    const wanted = { teacher: String(teacher.id) };
    expect((await visitor.post(`/panel/learners/${elsewhere.learnerId}/link`, wanted)).status).toBe(404);
    expect((await visitor.post(`/panel/learners/${elsewhere.learnerId}/unlink`)).status).toBe(404);
    await visitor.post(`/panel/learners/${mine.learnerId}/link`, wanted);
    const second = await visitor.get(`/panel/learners/${neighbour.learnerId}?teacher=${teacher.telegramId}`);
    expect(second.text).toContain('bog‘langan: Gulnora Ergasheva');
    await visitor.post(`/panel/learners/${neighbour.learnerId}/link`, wanted);
    expect(await learnerOf(neighbour)).toMatchObject({ teacherId: null });
    await visitor.post(`/panel/learners/${mine.learnerId}/unlink`);
    await server.db.update(teachers).set({ regionId: 'andijon' }).where(eq(teachers.id, teacher.id));
    expect((await visitor.post(`/panel/learners/${mine.learnerId}/link`, wanted)).status).toBe(404);
  });
});

describe('beside a conversation', () => {
  /** A question of the teacher who is this learner, from a region that the supervisor sees. */
  async function asked(one: typeof mine): Promise<number> {
    const teacher = await changeProfile(
      server.db,
      (await desk.teacher(`Ustoz ${one.learnerId}`)).id,
      { regionId: 'xorazm' },
      server.now(),
    );
    await link(server.db, administrator, one.learnerId, teacher.id, server.now());
    const receipt = await desk.ask(teacher, 'Modul ochilmayapti', {
      about: { kind: 'module', id: room.moduleIds[2]! },
    });
    if (receipt.kind !== 'opened') throw new Error(receipt.kind);
    return receipt.ticketId;
  }

  it('stands how the asker gets on, and the module it is about', async () => {
    const { text } = await visitor.get(`/panel/tickets/${await asked(mine)}`);
    expect(text).toContain(`href="/panel/learners/${mine.learnerId}"`);
    expect(text).toContain('3-modul');
    const passport = /KRS-\d{4}-03/.exec(text)?.[0] ?? '';
    expect(text).toContain(`href="/panel/queue?module=${passport}"`);
    const found = await visitor.get(`/panel/queue?module=${passport.toLowerCase()}`);
    expect(found.text).toContain(`Ustoz ${mine.learnerId}`);
  });

  it('stands nothing of learners whom one may not see', async () => {
    const { text } = await visitor.get(`/panel/tickets/${await asked(elsewhere)}`);
    expect(text).toContain(`Ustoz ${elsewhere.learnerId}`);
    expect(text).not.toContain(`/panel/learners/${elsewhere.learnerId}`);
    expect(text).not.toContain('class="course"');
  });
});

describe('who was too fast', () => {
  it('waits with the evidence until a supervisor of the region says what was found', async () => {
    for (let module = 1; module <= 10; module += 1)
      for (const one of [mine, elsewhere])
        await room.work(one.learnerId, module, 100, server.now() - 10 * DAY + module * HOUR);
    const ids = [mine.learnerId, elsewhere.learnerId];
    await server.db.transaction((tx) => recompute(tx, ids, server.now()));
    const { text } = await visitor.get('/panel/too-fast');
    expect(text).toContain('Gulnora Ergasheva');
    expect(text).toContain('40 o‘quv soati 10 soat 00 ichida');
    expect(text).not.toContain('Umida Karimova');
    const at = `/panel/too-fast/${mine.enrolmentId}`;
    const field = `note-${mine.enrolmentId}`;
    expect((await visitor.post(at, { [field]: 'x' })).text).toContain(`id="${field}-error"`);
    expect((await visitor.post(`/panel/too-fast/${elsewhere.enrolmentId}`, {})).status).not.toBe(303);
    expect((await visitor.post(at, { [field]: 'Offline o‘qigan' })).location).toBe('/panel/too-fast');
    expect((await visitor.get('/panel/too-fast')).text).not.toContain('Gulnora Ergasheva');
    expect((await visitor.get('/panel/too-fast?show=reviewed')).text).toContain('Offline o‘qigan');
  });
});
