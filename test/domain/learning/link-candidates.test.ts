/** Teachers whom officials may link with a learner by hand, on both engines. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { saveLearner } from '../../../src/domain/learning/learners.ts';
import { findTeachersToLink, teacherToLink } from '../../../src/domain/learning/link-candidates.ts';
import { link } from '../../../src/domain/learning/linking.ts';
import type { Official } from '../../../src/domain/officials.ts';
import { changeProfile, type Teacher } from '../../../src/domain/teachers.ts';
import { type Desk, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('teachers to link', (open) => {
  let db: Db;
  let desk: Desk;
  let administrator: Official;
  let supervisor: Official;
  let gulnora: Teacher;
  let umida: Teacher;

  beforeAll(async () => {
    db = await open();
    desk = makeDesk(db);
    administrator = await desk.official();
    supervisor = await desk.official('Nazira', 'supervisor', ['xorazm']);
    gulnora = await desk.teacher('Gulnora Ergasheva');
    umida = await desk.teacher('Umida Karimova');
    gulnora = await changeProfile(db, gulnora.id, { phone: '+998901234567' }, desk.clock.now());
    umida = await changeProfile(db, umida.id, { regionId: 'andijon' }, desk.clock.now());
    const { teachers } = db.t;
    await db.update(teachers).set({ username: 'gulnora_e' }).where(eq(teachers.id, gulnora.id));
  });

  const found = async (official: Official, words: string) =>
    (await findTeachersToLink(db, official, words)).map(({ teacher }) => teacher.id);

  it('are found by Telegram id, name in either script, and phone', async () => {
    for (const words of [String(gulnora.telegramId), 'гулнора', 'Ergash', '90 123-45-67'])
      expect(await found(administrator, words), words).toEqual([gulnora.id]);
    expect(await found(administrator, '  ')).toEqual([]);
  });

  it('are those of one’s regions, and those who have not told theirs', async () => {
    expect(await found(administrator, 'Umida')).toEqual([umida.id]);
    expect(await found(supervisor, 'Umida')).toEqual([]);
    expect(await found(supervisor, 'Gulnora')).toEqual([gulnora.id]);
    expect(await teacherToLink(db, supervisor, umida.id)).toBeUndefined();
    expect(await found({ ...administrator, role: 'editor' }, 'Gulnora')).toEqual([]);
  });

  it('come with the learner they are already', async () => {
    const saved = await db.transaction((tx) =>
      saveLearner(tx, { platformId: 'P-1', fullName: 'Ergasheva G.' }, desk.clock.now()),
    );
    if (saved.kind === 'wrong') throw new Error(saved.reason);
    await link(db, administrator, saved.learnerId, gulnora.id, desk.clock.now());
    const [one] = await findTeachersToLink(db, administrator, 'Gulnora');
    expect(one?.learner).toEqual({ id: saved.learnerId, fullName: 'Ergasheva G.' });
  });
});
