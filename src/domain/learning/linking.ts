/**
 * Which learner a teacher of the bot is: by the phone both have, by a login with its one-time code, or because an
 * official says so. One to one; a link that exists is never changed by itself.
 */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { LinkWay } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { stopReminders } from '../reminders/stop.ts';
import { CODE_TRIES, hashCode } from './codes.ts';
import type { Learner } from './identity.ts';
import { normalPhone } from './phone.ts';
import { recompute } from './recompute.ts';

/**
 * Links whoever these phones join: exactly one learner and exactly one teacher have the phone, neither is linked,
 * and no official has undone just this link. Called when a teacher shares a phone and when a learner's arrives.
 *
 * @returns ids of the learners that are linked now and were not before
 */
export async function linkByPhone(tx: Queries, phones: readonly string[], now: number): Promise<number[]> {
  const numbers = [...new Set(phones.flatMap((phone) => normalPhone(phone) ?? []))];
  if (numbers.length === 0) return [];
  const { learners, teachers } = tx.t;
  const sharing = await tx
    .select({ id: teachers.id, phone: teachers.phone, linkedTo: learners.id })
    .from(teachers)
    .leftJoin(learners, eq(learners.teacherId, teachers.id))
    .where(and(isNotNull(teachers.phone), listed(tx, teachers.phone, numbers)));
  if (sharing.length === 0) return [];
  await takeTurn(tx, 'learning');
  const shared = [...new Set(sharing.flatMap(({ phone }) => phone ?? []))];
  const having = await tx
    .select()
    .from(learners)
    .where(listed(tx, learners.phone, shared));
  const linked: number[] = [];
  for (const phone of shared) {
    const [teacher, ...otherTeachers] = sharing.filter((one) => one.phone === phone);
    const [learner, ...otherLearners] = having.filter((one) => one.phone === phone);
    if (!teacher || !learner || otherTeachers.length > 0 || otherLearners.length > 0) continue;
    if (teacher.linkedTo !== null || learner.teacherId !== null) continue;
    if (learner.refusedTeacherId === teacher.id) continue;
    await setLink(tx, learner.id, teacher.id, 'phone', now);
    linked.push(learner.id);
  }
  // What is open to them may follow from where the teacher works.
  await recompute(tx, linked, now);
  return linked;
}

export type CodeOutcome =
  | { kind: 'linked'; learner: Learner }
  /** No such login, or another code: which of them is not told. */
  | { kind: 'wrong' }
  | { kind: 'expired' }
  /** Too many wrong codes for this login: the platform has to send a new one. */
  | { kind: 'locked' }
  /** Another teacher of the bot is this learner already: an official has to look. */
  | { kind: 'taken' }
  /** This teacher is linked already. */
  | { kind: 'already'; learner: Learner };

/** Links a teacher with the learner whose login and one-time code they typed. Wrong codes are counted. */
export async function linkByCode(
  db: Db,
  teacher: { id: number },
  login: string,
  code: string,
  now: number,
): Promise<CodeOutcome> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { learners } = tx.t;
    const [own] = await tx.select().from(learners).where(eq(learners.teacherId, teacher.id));
    if (own) return { kind: 'already', learner: own };
    const [learner] = await tx.select().from(learners).where(eq(learners.login, login.trim().toLowerCase()));
    if (!learner || learner.codeHash === null) return { kind: 'wrong' };
    if (learner.codeTries >= CODE_TRIES) return { kind: 'locked' };
    if (learner.codeHash !== hashCode(code)) {
      const codeTries = learner.codeTries + 1;
      await tx.update(learners).set({ codeTries }).where(eq(learners.id, learner.id));
      return codeTries >= CODE_TRIES ? { kind: 'locked' } : { kind: 'wrong' };
    }
    if (learner.codeExpiresAt === null || learner.codeExpiresAt <= now) return { kind: 'expired' };
    if (learner.teacherId !== null) return { kind: 'taken' };
    // The hash stays: the same code in a file that is imported again must not come to life again.
    await tx.update(learners).set({ codeExpiresAt: now }).where(eq(learners.id, learner.id));
    const linked = await setLink(tx, learner.id, teacher.id, 'code', now);
    await recompute(tx, [learner.id], now);
    return { kind: 'linked', learner: linked };
  });
}

export type LinkOutcome =
  | { kind: 'linked'; learner: Learner }
  | { kind: 'unknown' }
  /** The learner has a teacher already. */
  | { kind: 'learner-taken' }
  /** The teacher has a learner already. */
  | { kind: 'teacher-taken' };

/** An official says which teacher a learner is. */
export async function link(
  db: Db,
  official: Official,
  learnerId: number,
  teacherId: number,
  now: number,
): Promise<LinkOutcome> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { learners, teachers } = tx.t;
    const [learner] = await tx.select().from(learners).where(eq(learners.id, learnerId));
    const [teacher] = await tx.select({ id: teachers.id }).from(teachers).where(eq(teachers.id, teacherId));
    if (!learner || !teacher) return { kind: 'unknown' };
    if (learner.teacherId === teacherId) return { kind: 'linked', learner };
    if (learner.teacherId !== null) return { kind: 'learner-taken' };
    const [own] = await tx.select().from(learners).where(eq(learners.teacherId, teacherId));
    if (own) return { kind: 'teacher-taken' };
    const linked = await setLink(tx, learnerId, teacherId, 'official', now);
    await recompute(tx, [learnerId], now);
    await note(tx, official, 'learner.linked', learnerId, teacherId, now);
    return { kind: 'linked', learner: linked };
  });
}

/** An official undoes a wrong link. The phone does not make it again. False when there is no link. */
export async function unlink(db: Db, official: Official, learnerId: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { learners } = tx.t;
    const [learner] = await tx.select().from(learners).where(eq(learners.id, learnerId));
    if (!learner || learner.teacherId === null) return false;
    await stopReminders(tx, [learnerId], now);
    await tx
      .update(learners)
      .set({
        teacherId: null,
        linkedAt: null,
        linkedBy: null,
        refusedTeacherId: learner.teacherId,
        remindAt: null,
        updatedAt: now,
      })
      .where(eq(learners.id, learnerId));
    await recompute(tx, [learnerId], now);
    await note(tx, official, 'learner.unlinked', learnerId, learner.teacherId, now);
    return true;
  });
}

async function setLink(
  tx: Queries,
  learnerId: number,
  teacherId: number,
  linkedBy: LinkWay,
  now: number,
): Promise<Learner> {
  const { learners } = tx.t;
  const [linked] = await tx
    .update(learners)
    .set({ teacherId, linkedAt: now, linkedBy, refusedTeacherId: null, remindAt: now, updatedAt: now })
    .where(eq(learners.id, learnerId))
    .returning();
  return linked!;
}

async function note(
  tx: Queries,
  official: Official,
  action: string,
  learnerId: number,
  teacherId: number,
  now: number,
): Promise<void> {
  const entry = { officialId: official.id, action, target: `learner:${learnerId}`, data: { teacherId } };
  await record(tx, entry, now);
}
