/**
 * Tables of people: teachers who ask, officials who answer, and how officials get in.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

/** The locales as the database stores them; `i18n/locale.ts` is where they are defined. */
const LOCALES = ['uz', 'uz-Cyrl', 'ru', 'en'] as const;

export const POSITIONS = ['subject', 'leading', 'mentor', 'master', 'head', 'methodologist'] as const;
export type Position = (typeof POSITIONS)[number];

/** Why the bot cannot write to somebody. */
export const UNREACHABLE = ['blocked', 'deactivated', 'gone'] as const;
export type Unreachable = (typeof UNREACHABLE)[number];

export const ROLES = ['administrator', 'supervisor', 'official', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export function peopleTables(k: Kit) {
  /** Everyone who wrote to the bot; registered or not. */
  const teachers = k.table(
    'teachers',
    {
      id: k.serial('id'),
      telegramId: k.int('telegram_id').notNull(),
      /** The name shown in Telegram, kept fresh. */
      displayName: k.text('display_name').notNull(),
      username: k.text('username'),
      locale: k.oneOf('locale', LOCALES).notNull(),
      /** When the person chose the language themselves; null while it is only guessed. */
      localeChosenAt: k.int('locale_chosen_at'),
      fullName: k.text('full_name'),
      regionId: k.text('region_id'),
      districtId: k.text('district_id'),
      school: k.text('school'),
      subject: k.text('subject'),
      position: k.oneOf('position', POSITIONS),
      /** E.164 with the plus, only ever from the person's own contact card. */
      phone: k.text('phone'),
      consentAt: k.int('consent_at'),
      registeredAt: k.int('registered_at'),
      /** Since when the bot cannot write to them; null while it may. */
      blockedAt: k.int('blocked_at'),
      /** Why it may not; null while it may. */
      unreachable: k.oneOf('unreachable', UNREACHABLE),
      /** When they last let it in again. */
      returnedAt: k.int('returned_at'),
      /** When they last did something in the bot, to the hour. */
      seenAt: k.int('seen_at'),
      /** Where they live, when it is not the institute's zone; an IANA name. */
      timeZone: k.text('time_zone'),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      /** Names folded for search. */
      searchText: k.text('search_text').notNull().default(''),
      /** Words of the school and of the subject, for segments: see `domain/segments/folded.ts`. */
      schoolFolded: k.text('school_folded').notNull().default(''),
      subjectFolded: k.text('subject_folded').notNull().default(''),
    },
    (t) => [
      k.uniqueIndex('teachers_telegram').on(t.telegramId),
      k.index('teachers_phone').on(t.phone),
      k.index('teachers_unreachable').on(t.regionId).where(sql`blocked_at is not null`),
    ],
  );

  const officials = k.table(
    'officials',
    {
      id: k.serial('id'),
      telegramId: k.int('telegram_id').notNull(),
      name: k.text('name').notNull(),
      role: k.oneOf('role', ROLES).notNull(),
      /** The regions a supervisor sees; empty means all. */
      regions: k.json<string[]>('regions').notNull(),
      locale: k.oneOf('locale', LOCALES).notNull(),
      createdAt: k.int('created_at').notNull(),
      disabledAt: k.int('disabled_at'),
      /** Last request to the panel, to the minute. */
      seenAt: k.int('seen_at'),
    },
    (t) => [k.uniqueIndex('officials_telegram').on(t.telegramId)],
  );

  /** A deep link that makes whoever opens it first an official. */
  const invitations = k.table(
    'invitations',
    {
      id: k.serial('id'),
      tokenHash: k.text('token_hash').notNull(),
      name: k.text('name').notNull(),
      role: k.oneOf('role', ROLES).notNull(),
      regions: k.json<string[]>('regions').notNull(),
      createdBy: k.int('created_by').references(() => officials.id),
      createdAt: k.int('created_at').notNull(),
      expiresAt: k.int('expires_at').notNull(),
      usedAt: k.int('used_at'),
      usedBy: k.int('used_by').references(() => officials.id),
      revokedAt: k.int('revoked_at'),
    },
    (t) => [k.uniqueIndex('invitations_token').on(t.tokenHash)],
  );

  /** One-time sign-in links; only the hash is kept. */
  const loginLinks = k.table(
    'login_links',
    {
      tokenHash: k.key('token_hash'),
      officialId: k
        .int('official_id')
        .notNull()
        .references(() => officials.id, { onDelete: 'cascade' }),
      createdAt: k.int('created_at').notNull(),
      expiresAt: k.int('expires_at').notNull(),
      usedAt: k.int('used_at'),
    },
    (t) => [k.index('login_links_official').on(t.officialId)],
  );

  const sessions = k.table(
    'sessions',
    {
      id: k.serial('id'),
      tokenHash: k.text('token_hash').notNull(),
      officialId: k
        .int('official_id')
        .notNull()
        .references(() => officials.id, { onDelete: 'cascade' }),
      userAgent: k.text('user_agent').notNull(),
      address: k.text('address').notNull(),
      createdAt: k.int('created_at').notNull(),
      seenAt: k.int('seen_at').notNull(),
      expiresAt: k.int('expires_at').notNull(),
      revokedAt: k.int('revoked_at'),
    },
    (t) => [k.uniqueIndex('sessions_token').on(t.tokenHash), k.index('sessions_official').on(t.officialId)],
  );

  /** What officials did that changes rights or settings; tickets keep their own events. */
  const audit = k.table(
    'audit',
    {
      id: k.serial('id'),
      officialId: k.int('official_id').references(() => officials.id),
      action: k.text('action').notNull(),
      target: k.text('target').notNull(),
      data: k.json<Record<string, unknown>>('data').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.index('audit_at').on(t.at)],
  );

  /** Settings that administrators change in the panel, such as the signature under answers. */
  const deskSettings = k.table('desk_settings', {
    key: k.key('key'),
    value: k.json<unknown>('value').notNull(),
    updatedAt: k.int('updated_at').notNull(),
  });

  return { teachers, officials, invitations, loginLinks, sessions, audit, deskSettings };
}

export type PeopleTables = ReturnType<typeof peopleTables>;
