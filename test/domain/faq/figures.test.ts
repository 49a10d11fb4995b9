import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { entryFigures, faqFigures, netOf, shareOf, weekStarts } from '../../../src/domain/faq/figures.ts';
import { type Desk, makeDesk, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

const DAY = 86_400_000;
const ZONE = 'Asia/Tashkent';
const PERIOD = { days: 30, now: NOON, timeZone: ZONE };

const CONTENT = {
  titles: { uz: 'Savol' },
  bodies: { uz: 'Javob' },
  asks: [],
  needsReview: false,
  pacing: false,
  guides: [],
  modules: [],
};

interface Made {
  daysAgo: number;
  locale?: string;
  state: 'open' | 'solved' | 'asked' | 'lapsed';
  missed?: boolean;
  /** Codes of the entries, the best first. */
  entries: string[];
  solvedPlace?: number;
}

describeEngines('figures of the FAQ', (open) => {
  let db: Db;
  let desk: Desk;
  const ids = new Map<string, number>();

  async function make(offer: Made): Promise<void> {
    const teacher = await desk.teacher();
    const ticketId = await desk.open(teacher, 'Sertifikatim qachon chiqadi?');
    const createdAt = NOON - offer.daysAgo * DAY;
    await db.transaction(async (tx) => {
      const { faqOffers, faqOfferItems } = tx.t;
      const [row] = await tx
        .insert(faqOffers)
        .values({
          ticketId,
          teacherId: teacher.id,
          locale: offer.locale ?? 'uz',
          state: offer.state,
          decideAt: createdAt,
          createdAt,
          solvedPlace: offer.solvedPlace ?? null,
          missedAt: offer.missed ? createdAt + 1 : null,
        })
        .returning();
      await tx.insert(faqOfferItems).values(
        offer.entries.map((code, place) => ({
          offerId: row!.id,
          place,
          kind: 'entry' as const,
          entryId: ids.get(code)!,
          score: 1 - place / 10,
        })),
      );
    });
  }

  beforeAll(async () => {
    db = await open();
    desk = makeDesk(db);
    await db.transaction(async (tx) => {
      for (const code of ['certificate-get', 'module-locked']) {
        const [row] = await tx
          .insert(tx.t.faqEntries)
          .values({ code, state: 'published', content: CONTENT, version: 1, createdAt: 0, updatedAt: 0 })
          .returning();
        ids.set(code, row!.id);
      }
    });
    await make({
      daysAgo: 0,
      state: 'solved',
      entries: ['certificate-get', 'module-locked'],
      solvedPlace: 0,
    });
    await make({
      daysAgo: 0,
      state: 'solved',
      entries: ['certificate-get', 'module-locked'],
      solvedPlace: 1,
    });
    await make({ daysAgo: 8, state: 'solved', missed: true, entries: ['certificate-get'], solvedPlace: 0 });
    await make({ daysAgo: 8, state: 'asked', locale: 'ru', entries: ['module-locked'] });
    await make({ daysAgo: 20, state: 'lapsed', locale: 'uz-Cyrl', entries: ['module-locked'] });
    await make({ daysAgo: 0, state: 'open', entries: ['module-locked'] });
    await make({ daysAgo: 40, state: 'solved', entries: ['certificate-get'], solvedPlace: 0 });
  });

  test('count an offer once, for what solved it or else for the best', async () => {
    const { total, byTopic } = await faqFigures(db, PERIOD);
    expect(total).toEqual({ offered: 6, solved: 3, missed: 1, asked: 1, lapsed: 1, open: 1 });
    expect(netOf(total)).toBe(2);
    expect(shareOf(total)).toBeCloseTo(2 / 6);
    expect(byTopic).toEqual([
      {
        topic: { kind: 'entry', id: ids.get('module-locked') },
        counts: { offered: 4, solved: 1, missed: 0, asked: 1, lapsed: 1, open: 1 },
      },
      {
        topic: { kind: 'entry', id: ids.get('certificate-get') },
        counts: { offered: 2, solved: 2, missed: 1, asked: 0, lapsed: 0, open: 0 },
      },
    ]);
  });

  test('by language and by week say the same', async () => {
    const { total, byLocale, byWeek, questions } = await faqFigures(db, PERIOD);
    expect(byLocale.map(({ locale, counts }) => [locale, counts.offered])).toEqual([
      ['uz', 4],
      ['uz-Cyrl', 1],
      ['ru', 1],
    ]);
    expect(byWeek.reduce((sum, { counts }) => sum + counts.offered, 0)).toBe(total.offered);
    expect(byWeek.at(-1)).toMatchObject({ day: '2026-11-16', counts: { offered: 3 }, questions: 7 });
    expect(questions).toBe(7);
  });

  test('of one entry, for lists', async () => {
    expect((await entryFigures(db, PERIOD)).get(ids.get('certificate-get')!)).toMatchObject({
      offered: 2,
      solved: 2,
    });
    expect((await entryFigures(db, { ...PERIOD, days: 90 })).get(ids.get('certificate-get')!)?.offered).toBe(
      3,
    );
  });
});

test('weeks begin on Mondays of the institute’s clock, the first with the period', () => {
  const starts = weekStarts({ days: 10, now: NOON, timeZone: ZONE });
  expect(starts.map((at) => new Date(at + 5 * 3600_000).toISOString())).toEqual([
    '2026-11-13T00:00:00.000Z',
    '2026-11-16T00:00:00.000Z',
  ]);
});

test('the weeks of a period begin on days of the calendar, also where the clock is put forward', () => {
  const now = Date.UTC(2026, 2, 30, 22, 30);
  expect(weekStarts({ days: 3, now, timeZone: 'Europe/Berlin' })).toEqual([
    Date.UTC(2026, 2, 28, 23),
    Date.UTC(2026, 2, 29, 22),
  ]);
});
