/** Regions and districts as they stand in files: by id, or by name in either script, in Russian, with or without its kind. */
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import {
  type District,
  districtName,
  findDistrict,
  findRegion,
  REGIONS,
  type Region,
} from '../../regions.ts';

/** Words for kinds of places, each kind made one. Folded: they stand so in either script. */
const KINDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(viloyati?|oblast|obl|region|province)\b/g, 'viloyat'],
  [/\b(shahri|shahar|sh|gorod|g|city)\b/g, 'shahar'],
  [/\b(tumani?|rayoni?|rn|r n|district)\b/g, 'tuman'],
  [/\b(respublikasi|respublika|republic|resp)\b/g, 'respublika'],
];
const KIND_NAMES = /\b(viloyat|shahar|tuman|respublika)\b/g;

/** The name and its kind, in one order whatever the language's is. */
function named(text: string): { whole: string; bare: string } {
  let folded = foldForSearch(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ');
  for (const [pattern, kind] of KINDS) folded = folded.replace(pattern, kind);
  const kinds = folded.match(KIND_NAMES) ?? [];
  const bare = folded.replace(KIND_NAMES, '').replace(/\s+/g, '');
  return { whole: [bare, ...kinds].join(' '), bare };
}

interface Names<T> {
  /** By name with its kind; and by the bare name where only one place has it. */
  find(text: string): T | undefined;
}

function index<T>(places: readonly T[], namesOf: (place: T) => readonly string[]): Names<T> {
  const whole = new Map<string, T>();
  const bare = new Map<string, Set<T>>();
  for (const place of places) {
    for (const name of namesOf(place)) {
      const key = named(name);
      if (!whole.has(key.whole)) whole.set(key.whole, place);
      bare.set(key.bare, (bare.get(key.bare) ?? new Set()).add(place));
    }
  }
  return {
    find(text) {
      const key = named(text);
      const exact = key.whole === key.bare ? undefined : whole.get(key.whole);
      if (exact) return exact;
      const [only, ...others] = bare.get(key.bare) ?? [];
      return others.length === 0 ? only : whole.get(key.whole);
    },
  };
}

const districtNames = (district: District): string[] =>
  LOCALES.flatMap((locale) => [
    district.names[locale],
    districtName(district.id, locale)!,
    `${district.names[locale]} ${district.kind === 'city' ? 'shahar' : 'tuman'}`,
  ]);

const regions = index<Region>(REGIONS, (region) => LOCALES.map((locale) => region.names[locale]));
const everywhere = index<District>(
  REGIONS.flatMap((region) => region.districts),
  districtNames,
);
const within = new Map(
  REGIONS.map((region) => [region.id, index<District>(region.districts, districtNames)]),
);

/** Files name the same few places again and again. */
const remembered = new Map<string, string | undefined>();
const REMEMBERED = 5000;

function once(key: string, find: () => string | undefined): string | undefined {
  if (!remembered.has(key)) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, find());
  }
  return remembered.get(key);
}

/** The id of the region that a text names. */
export function readRegion(text: string): string | undefined {
  return once(text, () => (findRegion(text.toLowerCase()) ?? regions.find(text))?.id);
}

/** The id of the district or city that a text names, in a region where one is known. */
export function readDistrict(text: string, regionId: string | undefined): string | undefined {
  return once(`${regionId ?? ''}|${text}`, () => {
    const byId = findDistrict(text.toLowerCase());
    if (byId) return regionId === undefined || byId.regionId === regionId ? byId.id : undefined;
    return (regionId === undefined ? everywhere : within.get(regionId)!).find(text)?.id;
  });
}
