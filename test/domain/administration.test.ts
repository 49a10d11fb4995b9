/** What administrators do to colleagues and labels, on both engines, also several at the same moment. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { recentAudit } from '../../src/domain/audit.ts';
import { DEFAULT_DESK_SETTINGS, signatureOf } from '../../src/domain/desk-settings.ts';
import {
  appoint,
  changeOfficial,
  ensureOfficial,
  listOfficials,
  type Official,
} from '../../src/domain/officials.ts';
import {
  endSessions,
  issueLoginLink,
  sessionBySecret,
  signIn,
  signOutColleague,
} from '../../src/domain/sign-in.ts';
import { activeLabels, addLabel, archiveLabel, renameLabel } from '../../src/domain/tickets/labels.ts';
import { describeEngines } from '../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);

describeEngines('administration', (open) => {
  let db: Db;
  let by: Official;
  let nextId = 700;

  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    nextId += 1;
    by = await ensureOfficial(db, { telegramId: nextId, name: 'Nodira', role: 'administrator' }, NOW);
  });

  const wish = (telegramId: number) => ({
    telegramId,
    name: 'Jamshid',
    role: 'official' as const,
    regions: ['xorazm'],
    locale: 'ru' as const,
  });

  async function enter(official: Official): Promise<string> {
    const link = await issueLoginLink(db, official.id, NOW);
    const entered = await signIn(db, link, { userAgent: '', address: '127.0.0.1' }, NOW);
    if (entered.kind !== 'signedIn') throw new Error(entered.kind);
    return entered.secret;
  }

  it('a Telegram account is appointed once, also by two at the same moment', async () => {
    const telegramId = 900_000 + nextId;
    const outcomes = await Promise.all([1, 2, 3].map(() => appoint(db, by, wish(telegramId), NOW)));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['appointed', 'known', 'known']);
    expect(new Set(outcomes.map(({ official }) => official.id)).size).toBe(1);
    const [entry] = await recentAudit(db, 1);
    expect(entry).toMatchObject({ action: 'official.appointed', officialId: by.id });
  });

  it('who is an official already, disabled or not, is not changed by an appointment', async () => {
    const appointment = await appoint(db, by, wish(910_000 + nextId), NOW);
    await changeOfficial(db, by, appointment.official.id, { disabled: true }, NOW);
    const again = await appoint(
      db,
      by,
      { ...wish(910_000 + nextId), role: 'administrator', name: 'Other' },
      NOW,
    );
    expect(again).toMatchObject({ kind: 'known', official: { name: 'Jamshid', role: 'official' } });
    expect(again.official.disabledAt).not.toBeNull();
  });

  it('of two last administrators who demote each other at once, one stays', async () => {
    for (const { id, role } of await listOfficials(db))
      if (role === 'administrator' && id !== by.id)
        await changeOfficial(db, by, id, { role: 'official' }, NOW);
    const other = await ensureOfficial(
      db,
      { telegramId: 920_000 + nextId, name: 'Other', role: 'administrator' },
      NOW,
    );
    const outcomes = await Promise.all([
      changeOfficial(db, by, other.id, { role: 'official' }, NOW),
      changeOfficial(db, other, by.id, { disabled: true }, NOW),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'lastAdministrator']);
    const active = (await listOfficials(db)).filter(
      ({ role, disabledAt }) => role === 'administrator' && disabledAt === null,
    );
    expect(active).toHaveLength(1);
  });

  it('sessions end one, all but one, or all; an administrator’s doing is on record', async () => {
    const { official } = await appoint(db, by, wish(930_000 + nextId), NOW);
    const secrets = [await enter(official), await enter(official), await enter(official)];
    const alive = async () =>
      Promise.all(secrets.map(async (secret) => (await sessionBySecret(db, secret, NOW)) !== undefined));
    const ids = await Promise.all(
      secrets.map(async (secret) => (await sessionBySecret(db, secret, NOW))!.session.id),
    );
    expect(await endSessions(db, official.id, { only: ids[0]! }, NOW)).toBe(1);
    expect(await alive()).toEqual([false, true, true]);
    expect(await endSessions(db, official.id, { except: ids[2]! }, NOW)).toBe(1);
    expect(await alive()).toEqual([false, false, true]);
    // Somebody else's id ends nothing.
    expect(await endSessions(db, by.id, { only: ids[2]! }, NOW)).toBe(0);
    expect(await signOutColleague(db, by, official.id, NOW)).toBe(1);
    expect(await alive()).toEqual([false, false, false]);
    expect((await recentAudit(db, 1))[0]).toMatchObject({
      action: 'official.signedOut',
      target: `official:${official.id}`,
      data: { sessions: 1 },
    });
  });

  it('a label is one in every script and case, also for two who add it at once', async () => {
    const added = await Promise.all([1, 2, 3].map(() => addLabel(db, by, 'O‘quv reja', NOW)));
    expect(added.map(({ kind }) => kind).sort()).toEqual(['saved', 'taken', 'taken']);
    expect((await addLabel(db, by, 'ЎҚУВ РЕЖА', NOW)).kind).toBe('taken');
    const [label] = await activeLabels(db);
    expect(await renameLabel(db, by, label!.id, "o'quv reja", NOW)).toMatchObject({ kind: 'saved' });
    await addLabel(db, by, 'Sertifikat', NOW);
    expect((await renameLabel(db, by, label!.id, 'Сертификат', NOW)).kind).toBe('taken');
    expect(await archiveLabel(db, by, label!.id, NOW)).toBe(true);
    const back = await addLabel(db, by, 'Oquv reja', NOW);
    expect(back).toMatchObject({ kind: 'saved', label: { id: label!.id, name: 'Oquv reja' } });
    expect((await renameLabel(db, by, 999_999, 'Nobody', NOW)).kind).toBe('unknown');
  });

  it('a signature is the name and the department, or what there is of them', () => {
    const { signature } = DEFAULT_DESK_SETTINGS;
    expect(signatureOf({ signature, showOfficialName: true }, 'ru', 'Азиза')).toBe(
      'Азиза, Отдел профессионального развития',
    );
    expect(signatureOf({ signature, showOfficialName: false }, 'uz', 'Aziza')).toBe(
      'Kasbiy rivojlanish bo‘limi',
    );
    const none = { ...signature, uz: '' };
    expect(signatureOf({ signature: none, showOfficialName: false }, 'uz', 'Aziza')).toBe('');
  });
});
