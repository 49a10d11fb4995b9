/** Invitations: a link that makes whoever opens it first an official. */
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import type { Locale } from '../i18n/locale.ts';
import { record } from './audit.ts';
import { type Official, type OfficialWish, officialByTelegramId } from './officials.ts';
import { hashSecret, newSecret } from './secrets.ts';

export type Invitation = Queries['t']['invitations']['$inferSelect'];

/** What stands before an invitation's secret in the parameter of `/start`: the panel writes it, the bot reads it. */
export const INVITATION_PREFIX = 'inv_';
/** How long an invitation may be opened: a week. */
export const INVITATION_MS = 7 * 24 * 3600_000;

/** Makes an invitation. The secret is returned once and never kept. */
export async function invite(
  db: Db,
  by: Official,
  wish: OfficialWish,
  now: number,
): Promise<{ secret: string; invitation: Invitation }> {
  const secret = newSecret();
  const invitation = await db.transaction(async (tx) => {
    const [written] = await tx
      .insert(tx.t.invitations)
      .values({
        ...wish,
        tokenHash: hashSecret(secret),
        createdBy: by.id,
        createdAt: now,
        expiresAt: now + INVITATION_MS,
      })
      .returning();
    await record(
      tx,
      { officialId: by.id, action: 'official.invited', target: wish.name, data: { ...wish } },
      now,
    );
    return written!;
  });
  return { secret, invitation };
}

/** Invitations that can still be opened, newest first. */
export function openInvitations(db: Queries, now: number): Promise<Invitation[]> {
  const { invitations } = db.t;
  return db
    .select()
    .from(invitations)
    .where(and(isNull(invitations.usedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.id));
}

/** Takes an invitation back. True when it could still be opened. */
export async function revokeInvitation(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { invitations } = tx.t;
    const rows = await tx
      .update(invitations)
      .set({ revokedAt: now })
      .where(and(eq(invitations.id, id), isNull(invitations.usedAt), isNull(invitations.revokedAt)))
      .returning({ name: invitations.name });
    if (rows.length === 0) return false;
    await record(tx, { officialId: by.id, action: 'invitation.revoked', target: rows[0]!.name }, now);
    return true;
  });
}

export type Acceptance =
  | { kind: 'accepted'; official: Official }
  /** They are an official as it is; the invitation is still there for whom it is meant. */
  | { kind: 'already'; official: Official }
  | { kind: 'unknown' }
  | { kind: 'expired' };

/**
 * Whoever opens an invitation first becomes an official with its role; opening it again changes nothing. Somebody who
 * is an official keeps their role: an administrator who tries the link out must not lose theirs.
 */
export async function acceptInvitation(
  db: Db,
  secret: string,
  person: { telegramId: number; locale: Locale },
  now: number,
): Promise<Acceptance> {
  return db.transaction(async (tx) => {
    const { invitations, officials } = tx.t;
    const [found] = await tx.forUpdate(
      tx
        .select()
        .from(invitations)
        .where(eq(invitations.tokenHash, hashSecret(secret))),
    );
    if (!found || found.revokedAt !== null) return { kind: 'unknown' };
    if (found.usedBy !== null) {
      const [holder] = await tx.select().from(officials).where(eq(officials.id, found.usedBy));
      return holder?.telegramId === person.telegramId
        ? { kind: 'accepted', official: holder }
        : { kind: 'unknown' };
    }
    if (found.expiresAt <= now) return { kind: 'expired' };
    const known = await officialByTelegramId(tx, person.telegramId);
    if (known) return { kind: 'already', official: known };
    const { name, role, regions } = found;
    const [official] = await tx
      .insert(officials)
      .values({ ...person, name, role, regions, createdAt: now })
      .onConflictDoUpdate({ target: officials.telegramId, set: { name, role, regions, disabledAt: null } })
      .returning();
    await tx
      .update(invitations)
      .set({ usedAt: now, usedBy: official!.id })
      .where(eq(invitations.id, found.id));
    await record(
      tx,
      { officialId: official!.id, action: 'official.joined', target: `official:${official!.id}` },
      now,
    );
    return { kind: 'accepted', official: official! };
  });
}
