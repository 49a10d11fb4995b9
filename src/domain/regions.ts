/**
 * The 14 regions in the order of the ministry's tables, and their 206 districts and cities.
 */
import { toCyrillic } from '../i18n/cyrillic.ts';
import type { Locale } from '../i18n/locale.ts';
import data from './data/regions.json' with { type: 'json' };

export interface District {
  /** Begins with the region's id, so that it is unique in the country. */
  readonly id: string;
  readonly regionId: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly kind: 'district' | 'city';
}

export interface Region {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
  readonly districts: readonly District[];
}

/** In the ministry's order, which reports keep. */
export const REGIONS: readonly Region[] = data.map((region) => ({
  id: region.id,
  names: { uz: region.uz, 'uz-Cyrl': toCyrillic(region.uz), ru: region.ru, en: region.uz },
  districts: region.districts.map((district) => ({
    id: district.id,
    regionId: region.id,
    names: {
      uz: district.name,
      'uz-Cyrl': toCyrillic(district.name),
      ru: district.ru,
      en: district.name,
    },
    kind: district.kind as District['kind'],
  })),
}));

const regionById = new Map(REGIONS.map((region) => [region.id, region]));
const districtById = new Map(
  REGIONS.flatMap((region) => region.districts).map((district) => [district.id, district]),
);

export function findRegion(id: string | null | undefined): Region | undefined {
  return id ? regionById.get(id) : undefined;
}

export function findDistrict(id: string | null | undefined): District | undefined {
  return id ? districtById.get(id) : undefined;
}

/** A region's name in a language, or undefined for an unknown or missing id. */
export function regionName(id: string | null | undefined, locale: Locale): string | undefined {
  return findRegion(id)?.names[locale];
}

/** What is said with a name. Russian names of districts are adjectives, and do not stand alone. */
const SPOKEN: Readonly<Record<Locale, Record<District['kind'], (name: string) => string>>> = {
  uz: { district: (name) => name, city: (name) => `${name} shahri` },
  'uz-Cyrl': { district: (name) => name, city: (name) => `${name} шаҳри` },
  ru: { district: (name) => `${name} р-н`, city: (name) => `г. ${name}` },
  en: { district: (name) => name, city: (name) => `${name} city` },
};

/** A district's or city's name in a language, short enough for a button; undefined for an unknown or missing id. */
export function districtName(id: string | null | undefined, locale: Locale): string | undefined {
  const district = findDistrict(id);
  return district && SPOKEN[locale][district.kind](district.names[locale]);
}
