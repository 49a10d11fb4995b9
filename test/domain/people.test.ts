/** People on both engines: meeting teachers, inviting officials, getting in once. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import {
  acceptInvitation,
  INVITATION_MS,
  invite,
  openInvitations,
  revokeInvitation,
} from '../../src/domain/invitations.ts';
import { changeOfficial, ensureOfficial } from '../../src/domain/officials.ts';
import {
  endSessions,
  inspectLoginLink,
  issueLoginLink,
  LINK_MS,
  SESSION_MS,
  sessionBySecret,
  sessionsOf,
  signIn,
} from '../../src/domain/sign-in.ts';
import {
  changeProfile,
  chooseLocale,
  meetTeacher,
  register,
  teacherById,
  teacherName,
} from '../../src/domain/teachers.ts';
import { ownTicket } from '../../src/domain/tickets/asker.ts';
import { purgeDialogues, readDialogue, writeDialogue } from '../../src/telegram/dialogues.ts';
import { HOUR, makeDesk } from '../support/desk.ts';
import { describeEngines } from '../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);
const CLIENT = { userAgent: 'test', address: '127.0.0.1' };

describeEngines('people', (open) => {
  let db: Db;
  let next = 500;
  beforeAll(async () => {
    db = await open();
  });
  const administrator = () =>
    ensureOfficial(db, { telegramId: ++next, name: 'Aziza', role: 'administrator' }, NOW);

  it('a teacher is met once, also by two updates at the same moment, and their Telegram name stays fresh', async () => {
    const account = { telegramId: ++next, displayName: 'Dilnoza', languageCode: 'ru' };
    const [one, other] = await Promise.all([meetTeacher(db, account, NOW), meetTeacher(db, account, NOW)]);
    expect(one.id).toBe(other.id);
    expect(one).toMatchObject({ locale: 'ru', localeChosenAt: null, registeredAt: null });
    const chosen = await chooseLocale(db, one.id, 'uz-Cyrl', NOW + 1);
    expect(chosen).toMatchObject({ locale: 'uz-Cyrl', localeChosenAt: NOW + 1 });
    const renamed = await meetTeacher(db, { ...account, displayName: 'Дилноза К', username: 'dk' }, NOW + 2);
    expect(renamed).toMatchObject({
      id: one.id,
      displayName: 'Дилноза К',
      username: 'dk',
      locale: 'uz-Cyrl',
    });
    expect(renamed.searchText).toContain('dilnoza');
  });

  it('when somebody was last seen is noted to the hour', async () => {
    const hour = NOW - (NOW % 3_600_000);
    const account = { telegramId: ++next, displayName: 'Nodira' };
    const met = await meetTeacher(db, account, hour + 1);
    expect(met.seenAt).toBe(hour);
    await meetTeacher(db, account, hour + 3_599_999);
    expect((await meetTeacher(db, account, hour + 3_600_000)).seenAt).toBe(hour + 3_600_000);
    await vi.waitFor(async () => expect((await teacherById(db, met.id))?.seenAt).toBe(hour + 3_600_000));
  });

  it('a registration is kept with its consent, and its fields change one by one', async () => {
    const teacher = await meetTeacher(db, { telegramId: ++next, displayName: 'D' }, NOW);
    const profile = {
      fullName: 'O‘ktamova Gulnora',
      regionId: 'fargona',
      districtId: null,
      school: null,
      subject: 'Fizika',
      position: 'mentor' as const,
      phone: '+998901234567',
    };
    const registered = await register(db, teacher.id, profile, NOW);
    expect(registered).toMatchObject({ ...profile, consentAt: NOW, registeredAt: NOW });
    expect(registered.searchText).toContain('oktamova gulnora');
    const changed = await changeProfile(db, teacher.id, { phone: null, fullName: 'Ўктамова Г' }, NOW + 5);
    expect(changed).toMatchObject({ phone: null, subject: 'Fizika', registeredAt: NOW });
    expect(changed.searchText).toContain('oktamova g');
    expect(changed.searchText).not.toContain('998901234567');
    expect(teacherName(changed)).toBe('Ўктамова Г');
  });

  it('a region told later brings open questions without one into its queue, and no others', async () => {
    const desk = makeDesk(db);
    const teacher = await desk.teacher();
    const closed = await desk.open(teacher, 'Eski savol');
    await desk.reply(await desk.official(), closed, 'Javob', true);
    desk.pass(100 * HOUR);
    const open = await desk.open(teacher, 'Yangi savol');
    const regionOf = async (id: number) => (await ownTicket(db, teacher.id, id))!.ticket.regionId;
    const profile = { fullName: 'A B', districtId: null, school: null, subject: null };
    await register(db, teacher.id, { ...profile, regionId: 'navoiy', position: null, phone: null }, NOW);
    expect([await regionOf(closed), await regionOf(open)]).toEqual([null, 'navoiy']);
    await changeProfile(db, teacher.id, { regionId: 'buxoro' }, NOW);
    expect(await regionOf(open)).toBe('navoiy');
  });

  it('of two who open an invitation at once, one becomes an official', async () => {
    const { secret } = await invite(
      db,
      await administrator(),
      { name: 'Bobur', role: 'supervisor', regions: ['andijon'] },
      NOW,
    );
    const people = [++next, ++next].map((telegramId) => ({ telegramId, locale: 'uz' as const }));
    const outcomes = await Promise.all(people.map((person) => acceptInvitation(db, secret, person, NOW)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'unknown']);
    const winner = people[outcomes.findIndex(({ kind }) => kind === 'accepted')]!;
    expect(await acceptInvitation(db, secret, winner, NOW)).toMatchObject({
      kind: 'accepted',
      official: { role: 'supervisor', regions: ['andijon'] },
    });
  });

  it('an invitation can be taken back, and ends after a week', async () => {
    const by = await administrator();
    const wish = { name: 'Bobur', role: 'editor' as const, regions: [] };
    const { secret, invitation } = await invite(db, by, wish, NOW);
    expect((await openInvitations(db, NOW)).map(({ id }) => id)).toContain(invitation.id);
    expect(await revokeInvitation(db, by, invitation.id, NOW)).toBe(true);
    expect(await revokeInvitation(db, by, invitation.id, NOW)).toBe(false);
    const person = { telegramId: ++next, locale: 'uz' as const };
    expect((await acceptInvitation(db, secret, person, NOW)).kind).toBe('unknown');
    const late = await invite(db, by, wish, NOW);
    expect((await acceptInvitation(db, late.secret, person, NOW + INVITATION_MS)).kind).toBe('expired');
  });

  it('a sign-in link works once, for five minutes, also when two browsers open it at once', async () => {
    const official = await administrator();
    const secret = await issueLoginLink(db, official.id, NOW);
    expect((await inspectLoginLink(db, secret, NOW + LINK_MS - 1)).kind).toBe('good');
    expect((await inspectLoginLink(db, secret, NOW + LINK_MS)).kind).toBe('expired');
    const outcomes = await Promise.all([signIn(db, secret, CLIENT, NOW), signIn(db, secret, CLIENT, NOW)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['signedIn', 'used']);
    expect((await inspectLoginLink(db, 'nonsense', NOW)).kind).toBe('unknown');
  });

  it('a session ends by signing out, by age, and with the official', async () => {
    const official = await administrator();
    const secrets: string[] = [];
    for (let n = 0; n < 2; n++) {
      const signedIn = await signIn(db, await issueLoginLink(db, official.id, NOW), CLIENT, NOW);
      if (signedIn.kind === 'signedIn') secrets.push(signedIn.secret);
    }
    const [first, second] = secrets as [string, string];
    const { session } = (await sessionBySecret(db, first, NOW))!;
    expect(await sessionsOf(db, official.id, NOW)).toHaveLength(2);
    expect(await endSessions(db, official.id, { except: session.id }, NOW)).toBe(1);
    expect(await sessionBySecret(db, second, NOW)).toBeUndefined();
    expect(await sessionBySecret(db, first, NOW + SESSION_MS)).toBeUndefined();
    const by = await administrator();
    expect((await changeOfficial(db, by, official.id, { disabled: true }, NOW)).kind).toBe('changed');
    expect(await sessionBySecret(db, first, NOW)).toBeUndefined();
  });

  it('a dialogue is kept as it was given, and forgotten when nobody comes back to it', async () => {
    const state = { version: 1, aside: { state: { words: ['o‘', null, 1.5] } } };
    await writeDialogue(db, 42, state, NOW);
    await writeDialogue(db, 43, { version: 1 }, NOW + 10);
    expect(await readDialogue(db, 42)).toEqual(state);
    expect(await readDialogue(db, 44)).toBeUndefined();
    expect(await db.transaction((tx) => purgeDialogues(tx, NOW + 5))).toBe(1);
    expect(await readDialogue(db, 42)).toBeUndefined();
    expect(await readDialogue(db, 43)).toEqual({ version: 1 });
  });
});

describeEngines('the last administrator', (open) => {
  it('can be neither disabled nor given another role', async () => {
    const db = await open();
    const only = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, NOW);
    expect((await changeOfficial(db, only, only.id, { role: 'official' }, NOW)).kind).toBe(
      'lastAdministrator',
    );
    expect((await changeOfficial(db, only, only.id, { disabled: true }, NOW)).kind).toBe('lastAdministrator');
    const second = await ensureOfficial(db, { telegramId: 2, name: 'Bobur', role: 'administrator' }, NOW);
    expect((await changeOfficial(db, second, only.id, { role: 'official' }, NOW)).kind).toBe('changed');
  });
});
