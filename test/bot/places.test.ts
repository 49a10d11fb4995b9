/** Regions and districts as people type them. */
import { describe, expect, it } from 'vitest';
import { placesNamed } from '../../src/bot/registration/places.ts';
import { districtName, REGIONS, regionName } from '../../src/domain/regions.ts';
import { LOCALES } from '../../src/i18n/locale.ts';

describe('places by typed name', () => {
  it('each is found by its own name in every language', () => {
    for (const locale of LOCALES) {
      for (const region of REGIONS) {
        expect(placesNamed(regionName(region.id, locale)!)).toEqual([region.id]);
        for (const { id } of region.districts) {
          const name = districtName(id, locale)!;
          expect(placesNamed(name, region.id), `${name} in ${region.id}`).toContain(id);
        }
      }
    }
  });

  it.each([
    ['Фергана', 'fargona'],
    ["farg'ona", 'fargona'],
    ['Бухара', 'buxoro'],
    ['Кашкадарья', 'qashqadaryo'],
    ['Ташкентская обл.', 'toshkent'],
    ['г. Ташкент', 'toshkent-shahri'],
  ])('«%s» is a region', (text, id) => {
    expect(placesNamed(text)).toEqual([id]);
  });

  it.each([
    ['Коканд', 'fargona', ['fargona.qoqon-sh']],
    ['qoqon', 'fargona', ['fargona.qoqon-sh']],
    ['Маргилан', 'fargona', ['fargona.margilon-sh']],
    ['Кувинский район', 'fargona', ['fargona.quva']],
    ['Кува', 'fargona', ['fargona.quva', 'fargona.quvasoy-sh']],
    ['Навои', 'navoiy', ['navoiy.navoiy-sh']],
    ['Хива', 'xorazm', ['xorazm.xiva', 'xorazm.xiva-sh']],
    ['г. Хива', 'xorazm', ['xorazm.xiva-sh']],
    ['xiva tumani', 'xorazm', ['xorazm.xiva']],
    ['Мирзо Улугбек', 'toshkent-shahri', ['toshkent-shahri.mirzo-ulugbek']],
  ])('«%s» in %s', (text, region, ids) => {
    expect(placesNamed(text, region)).toEqual(ids);
  });

  it('nothing is found for what is no place', () => {
    expect(placesNamed('Париж')).toEqual([]);
    expect(placesNamed('Коканд', 'xorazm')).toEqual([]);
    expect(placesNamed('?')).toEqual([]);
  });
});
