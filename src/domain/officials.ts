/**
 * Officials: who they are, their roles and regions, and how one is appointed; `invitations.ts` is the other way in.
 */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import type { Role } from '../db/schema/people.ts';
import { statement } from '../db/statement.ts';
import type { Locale } from '../i18n/locale.ts';
import { record } from './audit.ts';

export type Official = Queries['t']['officials']['$inferSelect'];

/** What an official is to be. No regions means all of them. */
export interface OfficialWish {
  name: string;
  role: Role;
  regions: string[];
}

const byTelegramId = statement<{ telegramId: number }>()((q) =>
  q
    .select()
    .from(q.t.officials)
    .where(eq(q.t.officials.telegramId, sql.placeholder('telegramId'))),
);

/** The official behind a Telegram account, unless disabled. */
export async function officialByTelegramId(db: Queries, telegramId: number): Promise<Official | undefined> {
  const [found] = await byTelegramId(db, { telegramId });
  return found?.disabledAt === null ? found : undefined;
}

export async function officialById(db: Queries, id: number): Promise<Official | undefined> {
  const [found] = await db.select().from(db.t.officials).where(eq(db.t.officials.id, id));
  return found;
}

/** Everyone, the active first, by name. */
export function listOfficials(db: Queries): Promise<Official[]> {
  const { officials } = db.t;
  return db
    .select()
    .from(officials)
    .orderBy(sql`${officials.disabledAt} is not null`, asc(officials.name), asc(officials.id));
}

/**
 * Makes sure that a Telegram account is an official of this role: for ADMIN_IDS at start and for the operator's
 * command line. An existing official gets the role and is enabled again; the name stays.
 */
export async function ensureOfficial(
  db: Db,
  wanted: { telegramId: number; name: string; role: Role; locale?: Locale },
  now: number,
): Promise<Official> {
  return db.transaction(async (tx) => {
    const { officials } = tx.t;
    const [official] = await tx
      .insert(officials)
      .values({ regions: [], locale: 'uz', createdAt: now, ...wanted })
      .onConflictDoUpdate({ target: officials.telegramId, set: { role: wanted.role, disabledAt: null } })
      .returning();
    return official!;
  });
}

export type Appointment = { kind: 'appointed'; official: Official } | { kind: 'known'; official: Official };

/**
 * Makes a Telegram account an official at once, without an invitation. An account that is one already, active or
 * not, stays as it is.
 */
export async function appoint(
  db: Db,
  by: Official,
  wish: OfficialWish & { telegramId: number; locale: Locale },
  now: number,
): Promise<Appointment> {
  return db.transaction(async (tx) => {
    const { officials } = tx.t;
    const [official] = await tx
      .insert(officials)
      .values({ ...wish, createdAt: now })
      .onConflictDoNothing({ target: officials.telegramId })
      .returning();
    if (!official) {
      const [known] = await tx.select().from(officials).where(eq(officials.telegramId, wish.telegramId));
      return { kind: 'known', official: known! };
    }
    const { name, role, regions } = wish;
    const target = `official:${official.id}`;
    await record(
      tx,
      { officialId: by.id, action: 'official.appointed', target, data: { name, role, regions } },
      now,
    );
    return { kind: 'appointed', official };
  });
}

export type OfficialChange = Partial<Pick<Official, 'name' | 'role' | 'regions'>> & { disabled?: boolean };

export type ChangeOutcome =
  | { kind: 'changed'; official: Official }
  | { kind: 'unknown' }
  | { kind: 'lastAdministrator' };

/**
 * Changes an official. The last active administrator can be neither disabled nor demoted.
 * A disabled official's sessions end at once, because every request asks for an enabled official.
 */
export async function changeOfficial(
  db: Db,
  by: Official,
  id: number,
  change: OfficialChange,
  now: number,
): Promise<ChangeOutcome> {
  return db.transaction(async (tx) => {
    const { officials } = tx.t;
    const { disabled, ...rest } = change;
    const [before] = await tx.select().from(officials).where(eq(officials.id, id));
    if (!before) return { kind: 'unknown' };
    const stays = !(disabled ?? before.disabledAt !== null) && (rest.role ?? before.role) === 'administrator';
    if (before.role === 'administrator' && before.disabledAt === null && !stays) {
      const active = await tx.forUpdate(
        tx
          .select({ id: officials.id })
          .from(officials)
          .where(and(eq(officials.role, 'administrator'), isNull(officials.disabledAt))),
      );
      if (active.length <= 1) return { kind: 'lastAdministrator' };
    }
    const disabledAt =
      disabled === undefined ? before.disabledAt : disabled ? (before.disabledAt ?? now) : null;
    const [official] = await tx
      .update(officials)
      .set({ ...rest, disabledAt })
      .where(eq(officials.id, id))
      .returning();
    await record(
      tx,
      { officialId: by.id, action: 'official.changed', target: `official:${id}`, data: { ...change } },
      now,
    );
    await tx.notify('official', String(id));
    return { kind: 'changed', official: official! };
  });
}

/** The official's own choice of language for panel and bot. */
export async function setOfficialLocale(db: Db, id: number, locale: Locale): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(tx.t.officials).set({ locale }).where(eq(tx.t.officials.id, id));
  });
}
