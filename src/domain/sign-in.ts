/**
 * Signing in without passwords: a one-time link leads to a session; sessions can be listed and ended.
 */
import { and, desc, eq, gt, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { statement } from '../db/statement.ts';
import { record } from './audit.ts';
import type { Official } from './officials.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** How long a sign-in link works. */
export const LINK_MS = 5 * 60_000;
/** How long a session lasts without a sign-out. */
export const SESSION_MS = 30 * 24 * 3600_000;
/** How fine «last seen» is: one write a minute and not one a request. */
const SEEN_MS = 60_000;

export type Session = Queries['t']['sessions']['$inferSelect'];

/** Makes a one-time link's secret for an official. */
export async function issueLoginLink(db: Db, officialId: number, now: number): Promise<string> {
  const secret = newSecret();
  await db.transaction(async (tx) => {
    await tx
      .insert(tx.t.loginLinks)
      .values({ tokenHash: hashSecret(secret), officialId, createdAt: now, expiresAt: now + LINK_MS });
  });
  return secret;
}

/**
 * The address that a link's secret goes out in. The panel answers there, the bot and the operator's command hand it
 * out.
 *
 * @param publicUrl without a slash at the end
 */
export function loginUrl(publicUrl: string, secret: string): string {
  return `${publicUrl}/panel/sign-in/${secret}`;
}

export type LinkState =
  | { kind: 'good'; official: Official }
  | { kind: 'unknown' }
  | { kind: 'expired' }
  | { kind: 'used' };

/** What a link would do, without using it up: messengers fetch links to preview them. */
export async function inspectLoginLink(db: Queries, secret: string, now: number): Promise<LinkState> {
  const { loginLinks, officials } = db.t;
  const [found] = await db
    .select({ link: loginLinks, official: officials })
    .from(loginLinks)
    .innerJoin(officials, eq(officials.id, loginLinks.officialId))
    .where(eq(loginLinks.tokenHash, hashSecret(secret)));
  if (!found || found.official.disabledAt !== null) return { kind: 'unknown' };
  if (found.link.usedAt !== null) return { kind: 'used' };
  if (found.link.expiresAt <= now) return { kind: 'expired' };
  return { kind: 'good', official: found.official };
}

export type SignIn =
  | { kind: 'signedIn'; secret: string; official: Official }
  | Exclude<LinkState, { kind: 'good' }>;

/** Uses a link up and opens a session. Of two who try at once, one gets in. */
export async function signIn(
  db: Db,
  secret: string,
  client: { userAgent: string; address: string },
  now: number,
): Promise<SignIn> {
  return db.transaction(async (tx) => {
    const state = await inspectLoginLink(tx, secret, now);
    if (state.kind !== 'good') return state;
    const { loginLinks, sessions } = tx.t;
    const used = await tx
      .update(loginLinks)
      .set({ usedAt: now })
      .where(and(eq(loginLinks.tokenHash, hashSecret(secret)), isNull(loginLinks.usedAt)))
      .returning({ officialId: loginLinks.officialId });
    if (used.length === 0) return { kind: 'used' };
    const session = newSecret();
    await tx.insert(sessions).values({
      tokenHash: hashSecret(session),
      officialId: state.official.id,
      userAgent: client.userAgent.slice(0, 300),
      address: client.address,
      createdAt: now,
      seenAt: now,
      expiresAt: now + SESSION_MS,
    });
    await tx.update(tx.t.officials).set({ seenAt: now }).where(eq(tx.t.officials.id, state.official.id));
    return { kind: 'signedIn', secret: session, official: state.official };
  });
}

const bySecret = statement<{ tokenHash: string }>()((q) =>
  q
    .select({ session: q.t.sessions, official: q.t.officials })
    .from(q.t.sessions)
    .innerJoin(q.t.officials, eq(q.t.officials.id, q.t.sessions.officialId))
    .where(eq(q.t.sessions.tokenHash, sql.placeholder('tokenHash'))),
);

/** The live session behind a cookie and its official; undefined when there is none (any more). */
export async function sessionBySecret(
  db: Db,
  secret: string,
  now: number,
): Promise<{ session: Session; official: Official } | undefined> {
  const [found] = await bySecret(db, { tokenHash: hashSecret(secret) });
  if (!found || found.official.disabledAt !== null) return undefined;
  const { session, official } = found;
  if (session.revokedAt !== null || session.expiresAt <= now) return undefined;
  if (now - session.seenAt >= SEEN_MS) {
    await db.transaction(async (tx) => {
      await tx.update(tx.t.sessions).set({ seenAt: now }).where(eq(tx.t.sessions.id, session.id));
      await tx.update(tx.t.officials).set({ seenAt: now }).where(eq(tx.t.officials.id, official.id));
    });
  }
  return { session, official };
}

/** An official's live sessions, the last used first. */
export function sessionsOf(db: Queries, officialId: number, now: number): Promise<Session[]> {
  const { sessions } = db.t;
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.officialId, officialId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.seenAt));
}

/** Which of an official's sessions end: one, all but one, or all. */
export type SessionChoice = { only: number } | { except: number } | 'all';

/** Ends sessions of an official at once. Returns how many ended. */
export async function endSessions(
  db: Db,
  officialId: number,
  choice: SessionChoice,
  now: number,
): Promise<number> {
  return db.transaction((tx) => endChosen(tx, officialId, choice, now));
}

/** An administrator signs a colleague out everywhere. */
export async function signOutColleague(
  db: Db,
  by: Official,
  officialId: number,
  now: number,
): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await endChosen(tx, officialId, 'all', now);
    const target = `official:${officialId}`;
    await record(
      tx,
      { officialId: by.id, action: 'official.signedOut', target, data: { sessions: ended } },
      now,
    );
    return ended;
  });
}

async function endChosen(
  tx: Queries,
  officialId: number,
  choice: SessionChoice,
  now: number,
): Promise<number> {
  const { sessions } = tx.t;
  const chosen =
    choice === 'all'
      ? undefined
      : 'only' in choice
        ? eq(sessions.id, choice.only)
        : ne(sessions.id, choice.except);
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.officialId, officialId), isNull(sessions.revokedAt), chosen))
    .returning({ id: sessions.id });
  await tx.notify('official', String(officialId));
  return ended.length;
}

/** Forgets links and sessions that ended before `before` (ms UTC). */
export async function forgetSignIns(db: Db, before: number): Promise<void> {
  await db.transaction(async (tx) => {
    const { loginLinks, sessions } = tx.t;
    await tx.delete(loginLinks).where(lt(loginLinks.expiresAt, before));
    await tx.delete(sessions).where(or(lt(sessions.expiresAt, before), lt(sessions.revokedAt, before)));
  });
}
