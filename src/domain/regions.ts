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
  readonly name: string;
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
    name: district.name,
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

const CITY: Readonly<Record<Locale, (name: string) => string>> = {
  uz: (name) => `${name} shahri`,
  'uz-Cyrl': (name) => `${name} шаҳри`,
  ru: (name) => `г. ${name}`,
  en: (name) => `${name} city`,
};

/**
 * A district's or city's name in a language. Russian shows the Uzbek Cyrillic spelling, which readers of Russian
 * here know from street signs; the domain's data names districts in Uzbek Latin only.
 */
export function districtName(id: string | null | undefined, locale: Locale): string | undefined {
  const district = findDistrict(id);
  if (!district) return undefined;
  const name = locale === 'uz-Cyrl' || locale === 'ru' ? toCyrillic(district.name) : district.name;
  return district.kind === 'city' ? CITY[locale](name) : name;
}
