/** Pure rules of the domain: regions, hours of service, spans, buttons, rights. */
import { describe, expect, it } from 'vitest';
import { may, regionsSeen, seesRegion } from '../../src/domain/access.ts';
import type { Official } from '../../src/domain/officials.ts';
import { districtName, findDistrict, REGIONS, regionName } from '../../src/domain/regions.ts';
import { isServiceTime, nextServiceTime } from '../../src/domain/service-hours.ts';
import { pressData, readPress } from '../../src/domain/tickets/buttons.ts';
import { likelyWait } from '../../src/domain/tickets/standing.ts';
import { previewOf, queueRank } from '../../src/domain/tickets/ticket.ts';

const TASHKENT = 'Asia/Tashkent';
const HOURS = { from: 4 * 60, to: 24 * 60 };

describe('regions', () => {
  it('are 14 with 206 districts and cities, each with an id of its own', () => {
    const districts = REGIONS.flatMap((region) => region.districts);
    expect(REGIONS).toHaveLength(14);
    expect(districts).toHaveLength(206);
    expect(new Set(districts.map((district) => district.id)).size).toBe(206);
    expect(districts.every((district) => district.id.startsWith(`${district.regionId}.`))).toBe(true);
  });

  it('are named in each language, cities told from districts of the same name', () => {
    expect(regionName('fargona', 'uz-Cyrl')).toBe('Фарғона вилояти');
    expect(regionName('fargona', 'ru')).toBe('Ферганская область');
    expect(districtName('qoraqalpogiston.nukus', 'uz')).toBe('Nukus');
    expect(districtName('qoraqalpogiston.nukus-sh', 'uz')).toBe('Nukus shahri');
    expect(districtName('fargona.quva', 'ru')).toBe('Кувинский р-н');
    expect(districtName('fargona.qoqon-sh', 'ru')).toBe('г. Коканд');
    expect(regionName('atlantis', 'uz')).toBeUndefined();
    expect(findDistrict(null)).toBeUndefined();
  });
});

describe('hours of service', () => {
  it('tell at night when officials are back', () => {
    const night = Date.UTC(2026, 10, 21, 21, 30); // 02:30 in Tashkent
    expect(isServiceTime(night, HOURS, TASHKENT)).toBe(false);
    expect(nextServiceTime(night, HOURS, TASHKENT)).toBe(Date.UTC(2026, 10, 21, 23));
    const noon = Date.UTC(2026, 10, 22, 7);
    expect(nextServiceTime(noon, HOURS, TASHKENT)).toBe(noon);
  });

  it('may span midnight, and hold where clocks change', () => {
    const span = { from: 22 * 60, to: 6 * 60 };
    expect(isServiceTime(Date.UTC(2026, 10, 22, 18), span, TASHKENT)).toBe(true);
    expect(isServiceTime(Date.UTC(2026, 10, 22, 7), span, TASHKENT)).toBe(false);
    // Berlin, the night of 25 October 2026: 03:00 becomes 02:00.
    const before = Date.UTC(2026, 9, 24, 23, 30);
    const back = nextServiceTime(before, { from: 8 * 60, to: 20 * 60 }, 'Europe/Berlin');
    expect(back).toBe(Date.UTC(2026, 9, 25, 7));
  });
});

describe('the likely wait', () => {
  it('is what three of four got, and nothing from too few', () => {
    expect(likelyWait([1, 2, 3, 4])).toBeUndefined();
    expect(likelyWait([40, 10, 20, 30, 1000, 50, 60, 70])).toBe(60);
  });
});

describe('a ticket’s lists', () => {
  it('put those who wait before all others', () => {
    expect(queueRank(5, 9)).toBeLessThan(queueRank(null, 1));
  });

  it('show the beginning of a text on one line, whole characters only', () => {
    expect(previewOf('  bir\n\nikki ')).toBe('bir ikki');
    expect(previewOf('👩‍🏫'.repeat(100)).endsWith('…')).toBe(true);
    expect([...previewOf('👩'.repeat(300))].slice(0, -1).every((each) => each === '👩')).toBe(true);
  });
});

describe('buttons', () => {
  it('survive the way through Telegram, within 64 bytes', () => {
    const presses = [
      { kind: 'solved', ticketId: 1 },
      { kind: 'more', ticketId: 2 },
      { kind: 'show', ticketId: 3 },
      { kind: 'rate', ticketId: 4, stars: 5 },
      { kind: 'separate', ticketId: Number.MAX_SAFE_INTEGER, messageId: Number.MAX_SAFE_INTEGER },
    ] as const;
    for (const press of presses) {
      expect(readPress(pressData(press))).toEqual(press);
      expect(Buffer.byteLength(pressData(press))).toBeLessThanOrEqual(64);
    }
  });

  it('mean nothing when they are not ours', () => {
    for (const data of [
      '',
      't:rate:4:9',
      't:rate:4',
      't:separate:1',
      't:delete:1',
      'x:solved:1',
      't:solved:-1',
    ]) {
      expect(readPress(data), data).toBeUndefined();
    }
  });
});

describe('rights', () => {
  const official = (
    role: Official['role'],
    regions: string[] = [],
    disabledAt: number | null = null,
  ): Official => ({
    id: 1,
    telegramId: 1,
    name: 'A',
    role,
    regions,
    locale: 'uz',
    createdAt: 0,
    disabledAt,
    seenAt: null,
  });

  it('grow with the role, and end when disabled', () => {
    expect(may(official('editor'), 'tickets')).toBe(false);
    expect(may(official('official'), 'labels')).toBe(false);
    expect(may(official('supervisor'), 'labels')).toBe(true);
    expect(may(official('supervisor'), 'officials')).toBe(false);
    expect(may(official('administrator'), 'officials')).toBe(true);
    expect(may(official('administrator', [], 1), 'tickets')).toBe(false);
  });

  it('reach a supervisor’s regions only; an administrator’s reach everywhere', () => {
    expect(seesRegion(official('supervisor', ['fargona']), 'fargona')).toBe(true);
    expect(seesRegion(official('supervisor', ['fargona']), 'andijon')).toBe(false);
    expect(seesRegion(official('supervisor', ['fargona']), null)).toBe(false);
    expect(seesRegion(official('official'), null)).toBe(true);
    expect(regionsSeen(official('administrator', ['fargona']))).toBeUndefined();
  });
});
