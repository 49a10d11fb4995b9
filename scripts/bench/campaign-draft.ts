/** The campaign of the benchmark: news for everybody, by name, launched by an official. */
import type { Db } from '../../src/db/db.ts';
import { putRows } from '../../src/db/rows.ts';
import { newCampaign } from '../../src/domain/campaigns/campaigns.ts';
import { launch } from '../../src/domain/campaigns/launch.ts';
import { changeDeskSettings } from '../../src/domain/desk-settings.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';

export const TIME_ZONE = 'Asia/Tashkent';
const ROWS = 1000;
const REGIONS = 14;

/** Writes a teacher for every person of Telegram, in turn in every language and region. */
export async function fillTeachers(db: Db, people: readonly number[], now: number): Promise<void> {
  for (let start = 0; start < people.length; start += ROWS) {
    const rows = people.slice(start, start + ROWS).map((telegramId, index) => {
      const id = start + index + 1;
      return {
        id,
        telegramId,
        displayName: `Ustoz ${id}`,
        username: null,
        locale: (['uz', 'uz', 'uz-Cyrl', 'ru'] as const)[id % 4]!,
        localeChosenAt: now,
        fullName: `Dilnoza Karimova ${id}`,
        regionId: `region-${id % REGIONS}`,
        districtId: null,
        school: null,
        schoolFolded: '',
        subject: null,
        subjectFolded: '',
        position: null,
        phone: null,
        consentAt: now,
        registeredAt: now,
        blockedAt: null,
        unreachable: null,
        returnedAt: null,
        seenAt: now,
        timeZone: null,
        createdAt: now,
        updatedAt: now,
        searchText: '',
      };
    });
    await db.transaction((tx) => putRows(tx, tx.t.teachers, ['id'], rows));
  }
}

/** Launches it; gives its number and how long the launch took, ms. */
export async function launchNews(db: Db, now: number): Promise<{ id: number; launchMs: number }> {
  const by = await ensureOfficial(db, { telegramId: 1, name: 'Aziza Rahimova', role: 'administrator' }, now);
  await changeDeskSettings(db, by, { approvalAbove: 1_000_000 }, now);
  const id = await db.transaction(async (tx) => {
    const [made] = await tx
      .insert(tx.t.campaigns)
      .values({
        ...newCampaign(by, 'Yangilik', now),
        // At any hour: a benchmark does not wait for the morning.
        quiet: false,
        texts: { uz: 'Assalomu alaykum, {ism}! **Kasbiy rivojlanish kuni** 25-noyabrda bo‘lib o‘tadi.' },
        buttons: [{ kind: 'read', labels: { uz: 'O‘qidim' } }],
      })
      .returning({ id: tx.t.campaigns.id });
    return made!.id;
  });
  const began = performance.now();
  const outcome = await launch(db, id, by, now, TIME_ZONE);
  if (outcome.kind !== 'launched') throw new Error(`The campaign was not launched: ${outcome.kind}`);
  return { id, launchMs: performance.now() - began };
}
