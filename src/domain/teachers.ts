/**
 * Teachers: everyone who writes to the bot, and what those who register tell about themselves.
 */
import { eq, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { statement } from '../db/statement.ts';
import { takeTurn } from '../db/turn.ts';
import { foldForSearch } from '../i18n/cyrillic.ts';
import { type Locale, localeFromTag } from '../i18n/locale.ts';
import { linkByPhone } from './learning/linking.ts';
import { foldWords } from './segments/folded.ts';
import { adoptRegion } from './tickets/region.ts';

export type Teacher = Queries['t']['teachers']['$inferSelect'];

/** What a person tells when registering; each can be changed by itself later. */
export type Profile = Pick<
  Teacher,
  'fullName' | 'regionId' | 'districtId' | 'school' | 'subject' | 'position' | 'phone'
>;

/** A Telegram account as an update shows it. */
export interface Account {
  telegramId: number;
  displayName: string;
  username?: string | undefined;
  /** Of the person's Telegram client (IETF tag). */
  languageCode?: string | undefined;
}

const byTelegramId = statement<{ telegramId: number }>()((q) =>
  q
    .select()
    .from(q.t.teachers)
    .where(eq(q.t.teachers.telegramId, sql.placeholder('telegramId'))),
);

const upsertTeacher = statement<{
  telegramId: number;
  displayName: string;
  username: string | null;
  locale: Locale;
  searchText: string;
  seenAt: number;
  now: number;
}>()((q) => {
  const { teachers } = q.t;
  return q
    .insert(teachers)
    .values({
      telegramId: sql.placeholder('telegramId'),
      displayName: sql.placeholder('displayName'),
      username: sql.placeholder('username'),
      locale: sql.placeholder('locale'),
      createdAt: sql.placeholder('now'),
      updatedAt: sql.placeholder('now'),
      searchText: sql.placeholder('searchText'),
      seenAt: sql.placeholder('seenAt'),
    })
    .onConflictDoUpdate({
      target: teachers.telegramId,
      set: {
        displayName: sql`excluded.display_name`,
        username: sql`excluded.username`,
        searchText: sql`excluded.search_text`,
        seenAt: sql`excluded.seen_at`,
        updatedAt: sql`excluded.updated_at`,
      },
    })
    .returning();
});

const updateSeen = statement<{ teacherId: number; seenAt: number }>()((q) => {
  const { teachers } = q.t;
  return q
    .update(teachers)
    .set({ seenAt: sql`${sql.placeholder('seenAt')}` })
    .where(eq(teachers.id, sql.placeholder('teacherId')));
});

const HOUR_MS = 3_600_000;

export async function teacherByTelegramId(db: Queries, telegramId: number): Promise<Teacher | undefined> {
  const [found] = await byTelegramId(db, { telegramId });
  return found;
}

export async function teacherById(db: Queries, id: number): Promise<Teacher | undefined> {
  const [found] = await db.select().from(db.t.teachers).where(eq(db.t.teachers.id, id));
  return found;
}

/** The name to show: the registered one, else the one in Telegram. */
export function teacherName(teacher: Pick<Teacher, 'fullName' | 'displayName'>): string {
  return teacher.fullName ?? teacher.displayName;
}

/**
 * Knows a person who wrote: writes them down the first time, keeps the Telegram name fresh, and notes to the hour when
 * they were last seen. Costs one read when nothing has changed.
 */
export async function meetTeacher(db: Db, account: Account, now: number): Promise<Teacher> {
  const known = await teacherByTelegramId(db, account.telegramId);
  const username = account.username ?? null;
  const seenAt = now - (now % HOUR_MS);
  if (known && known.displayName === account.displayName && known.username === username) {
    if ((known.seenAt ?? 0) >= seenAt) return known;
    // Nobody waits for it: what they want goes on beside it, and shares its commit. If it is lost, so is an hour.
    void noteSeen(db, known.id, seenAt).catch(() => undefined);
    return { ...known, seenAt };
  }
  const { telegramId, displayName } = account;
  const { fullName = null, phone = null } = known ?? {};
  const searchText = searchTextOf({ fullName, displayName, username, phone });
  const locale = localeFromTag(account.languageCode);
  return db.transaction(async (tx) => {
    const person = { telegramId, displayName, username, locale, searchText, seenAt, now };
    const [teacher] = await upsertTeacher(tx, person);
    return teacher!;
  });
}

async function noteSeen(db: Db, teacherId: number, seenAt: number): Promise<void> {
  await db.transaction((tx) => updateSeen(tx, { teacherId, seenAt }));
}

/** The language a person chose. */
export async function chooseLocale(db: Db, teacherId: number, locale: Locale, now: number): Promise<Teacher> {
  return change(db, teacherId, { locale, localeChosenAt: now }, now);
}

/** Where a person lives; null for the institute's own zone. */
export async function chooseTimeZone(
  db: Db,
  teacherId: number,
  timeZone: string | null,
  now: number,
): Promise<Teacher> {
  return change(db, teacherId, { timeZone }, now);
}

/** Saves a reviewed registration, with the consent that was given for it. */
export async function register(db: Db, teacherId: number, profile: Profile, now: number): Promise<Teacher> {
  return change(db, teacherId, { ...profile, consentAt: now, registeredAt: now }, now);
}

/** Changes single fields of a profile. */
export async function changeProfile(
  db: Db,
  teacherId: number,
  fields: Partial<Profile>,
  now: number,
): Promise<Teacher> {
  return change(db, teacherId, fields, now);
}

async function change(db: Db, teacherId: number, fields: Partial<Teacher>, now: number): Promise<Teacher> {
  return db.transaction(async (tx) => {
    const { teachers } = tx.t;
    // Before the row is held: whoever has the turn may want to link just this teacher.
    if (fields.phone) await takeTurn(tx, 'learning');
    const [before] = await tx.forUpdate(tx.select().from(teachers).where(eq(teachers.id, teacherId)));
    if (!before) throw new Error(`No teacher ${teacherId}.`);
    const [after] = await tx
      .update(teachers)
      .set({ ...fields, ...foldedOf({ ...before, ...fields }), updatedAt: now })
      .where(eq(teachers.id, teacherId))
      .returning();
    if (fields.regionId) await adoptRegion(tx, teacherId, fields.regionId, now);
    if (fields.phone) await linkByPhone(tx, [fields.phone], now);
    return after!;
  });
}

/** What is kept in a form to be looked for. */
function foldedOf(teacher: Teacher): Pick<Teacher, 'searchText' | 'schoolFolded' | 'subjectFolded'> {
  return {
    searchText: searchTextOf(teacher),
    schoolFolded: foldWords(teacher.school),
    subjectFolded: foldWords(teacher.subject),
  };
}

function searchTextOf(teacher: Pick<Teacher, 'fullName' | 'displayName' | 'username' | 'phone'>): string {
  const { fullName, displayName, username, phone } = teacher;
  return foldForSearch([fullName, displayName, username, phone?.replace('+', '')].filter(Boolean).join(' '));
}
