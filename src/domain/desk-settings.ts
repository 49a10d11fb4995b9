/**
 * What administrators set in the panel: how answers are signed, how much one teacher may ask, and when it is night.
 */
import type { Db, Queries } from '../db/db.ts';
import type { Locale } from '../i18n/locale.ts';
import { record } from './audit.ts';
import type { Official } from './officials.ts';
import type { QuietClock, QuietHours } from './quiet-hours.ts';

export interface DeskSettings {
  /** Under every answer, by the teacher's language; empty for none. */
  signature: Record<Locale, string>;
  /** Whether the official's own name stands under an answer too. */
  showOfficialName: boolean;
  /** Messages that one teacher may send in an hour. */
  messagesPerHour: number;
  /** When no portion of a course opens and nobody is reminded, on the institute's clock. */
  quietHours: QuietHours;
  /** Bulk messages a second; 0 for what the environment says. */
  bulkRate: number;
  /** A campaign for more people than this needs a second person's approval. */
  approvalAbove: number;
  /** A campaign pauses by itself when more than this share of its latest messages fails, 0 to 1. */
  failureShare: number;
  /** How many minutes late a post may still be published; later it is held until an editor decides. */
  postGraceMinutes: number;
  /** Whether the FAQ is offered before a question goes to an official. */
  faqOffers: boolean;
  /** After how many minutes without a tap it goes there by itself. */
  faqWaitMinutes: number;
}

export const DEFAULT_DESK_SETTINGS: Readonly<DeskSettings> = {
  signature: {
    uz: 'Kasbiy rivojlanish bo‘limi',
    'uz-Cyrl': 'Касбий ривожланиш бўлими',
    ru: 'Отдел профессионального развития',
    en: 'Department of Professional Development',
  },
  showOfficialName: false,
  messagesPerHour: 60,
  quietHours: { from: '22:00', until: '07:00' },
  bulkRate: 0,
  approvalAbove: 1000,
  failureShare: 0.2,
  postGraceMinutes: 30,
  faqOffers: true,
  faqWaitMinutes: 10,
};

/** The settings now, defaults where nothing is set. */
export async function deskSettings(db: Queries): Promise<DeskSettings> {
  const rows = await db.select().from(db.t.deskSettings);
  return { ...DEFAULT_DESK_SETTINGS, ...Object.fromEntries(rows.map((row) => [row.key, row.value])) };
}

/** The clock of schedules and reminders: the institute's zone with the quiet hours that are set now. */
export async function quietClock(db: Queries, timeZone: string): Promise<QuietClock> {
  const { quietHours } = await deskSettings(db);
  return { timeZone, quietHours };
}

/** What stands under an answer in a language: the official's name when it is to be shown, then the department. */
export function signatureOf(
  settings: Pick<DeskSettings, 'signature' | 'showOfficialName'>,
  locale: Locale,
  officialName: string,
): string {
  return [settings.showOfficialName ? officialName : '', settings.signature[locale]]
    .filter(Boolean)
    .join(', ');
}

/** Changes some settings. The caller has checked their shape and the official's right. */
export async function changeDeskSettings(
  db: Db,
  by: Official,
  change: Partial<DeskSettings>,
  now: number,
): Promise<DeskSettings> {
  return db.transaction(async (tx) => {
    for (const [key, value] of Object.entries(change)) {
      await tx
        .insert(tx.t.deskSettings)
        .values({ key, value, updatedAt: now })
        .onConflictDoUpdate({ target: tx.t.deskSettings.key, set: { value, updatedAt: now } });
    }
    await record(
      tx,
      { officialId: by.id, action: 'settings.changed', target: 'desk', data: { ...change } },
      now,
    );
    await tx.notify('settings', '');
    return deskSettings(tx);
  });
}
