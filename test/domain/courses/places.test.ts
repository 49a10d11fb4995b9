/** Places and days as files and forms write them. */
import { describe, expect, it } from 'vitest';
import { placeId, readPlace, writePlace } from '../../../src/domain/courses/places.ts';
import { dayOf, endOfDay, lastDayBefore, startOfDay } from '../../../src/domain/days.ts';
import { REGIONS } from '../../../src/domain/regions.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';

const ZONE = 'Asia/Tashkent';

describe('a place', () => {
  it('is read back from what is written, all of them in every language', () => {
    const places = REGIONS.flatMap((region) => [
      { regionId: region.id },
      ...region.districts.map(({ id }) => ({ regionId: region.id, districtId: id })),
    ]);
    expect(places.length).toBeGreaterThan(200);
    for (const locale of LOCALES)
      for (const place of places) expect(readPlace(writePlace(place, locale)), placeId(place)).toEqual(place);
  });

  it('is known by its id, and by its name however typed', () => {
    const fargona = { regionId: 'fargona' };
    for (const name of ['fargona', 'Farg‘ona viloyati', 'FARGONA VILOYATI', 'Фарғона вилояти'])
      expect(readPlace(name), name).toEqual(fargona);
    expect(readPlace('Atlantida')).toBeUndefined();
    expect(readPlace('')).toBeUndefined();
  });
});

describe('a day', () => {
  it('begins and ends on the clocks of its zone', () => {
    expect(startOfDay('2026-11-22', ZONE)).toBe(Date.UTC(2026, 10, 21, 19));
    expect(endOfDay('2026-11-22', ZONE)).toBe(Date.UTC(2026, 10, 22, 19));
    expect(dayOf(Date.UTC(2026, 10, 21, 19), ZONE)).toBe('2026-11-22');
    expect(lastDayBefore(Date.UTC(2026, 10, 22, 19), ZONE)).toBe('2026-11-22');
    // A day of 23 hours.
    expect(endOfDay('2026-03-29', 'Europe/Berlin')! - startOfDay('2026-03-29', 'Europe/Berlin')!).toBe(
      82_800_000,
    );
  });

  it('is told from what is none', () => {
    for (const none of ['', '22.11.2026', '2026-02-30', '2026-13-01', '0026-01-01', 'ertaga'])
      expect([startOfDay(none, ZONE), endOfDay(none, ZONE)], none).toEqual([undefined, undefined]);
  });
});
