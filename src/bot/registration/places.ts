/** Regions and districts by typed name: in either script, in Russian, with any apostrophe, or only begun. */
import { districtName, findRegion, REGIONS, regionName } from '../../domain/regions.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { LOCALES } from '../../i18n/locale.ts';

/** Words that say what kind of place it is, which districts' names go without. */
const KIND = /\b(viloyati?|tumani?|rayoni?|respublikasi|respublika|obl|oblast|r n)\b/g;

/** Folded, and a city said the Russian way («г. Хива») as the Uzbek one («Xiva shahri»). */
function folded(text: string): string {
  return foldForSearch(text)
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:gorod|g) (.+)$/, '$1 shahri');
}

function withoutKind(text: string): string {
  return text.replace(KIND, ' ').replace(/\s+/g, ' ').trim();
}

function namesIn(ids: readonly string[], nameOf: (id: string, locale: (typeof LOCALES)[number]) => string) {
  return ids.map((id) => ({
    id,
    names: [...new Set(LOCALES.map((locale) => withoutKind(folded(nameOf(id, locale)))))],
  }));
}

const regions = namesIn(
  REGIONS.map((region) => region.id),
  (id, locale) => regionName(id, locale)!,
);

const districts = new Map(
  REGIONS.map((region) => [
    region.id,
    namesIn(
      region.districts.map((district) => district.id),
      (id, locale) => districtName(id, locale)!,
    ),
  ]),
);

/** The name itself, or the city of that name. */
const isNamed = (wanted: string) => (name: string) => name === wanted || name === `${wanted} shahri`;

/** The beginning that «Кува» and «Кувинский», «Фергана» and «Ферганская» share. */
function stemOf(name: string): string {
  const stem = name.replace(/[aeiouy]+$/, '');
  return stem.length < 3 ? name : stem;
}

/**
 * Ids of the regions, or of the districts of `regionId`, whose name begins with a text. A name with its kind, such as
 * «Toshkent viloyati», means that one only; «Toshkent» may be the region or the city. A text that is nobody's name as
 * it stands may be the noun of a Russian adjective: «Кува» may be Кувинский район, or the beginning of Кувасай.
 */
export function placesNamed(text: string, regionId?: string | null): string[] {
  const given = folded(text);
  const wanted = withoutKind(given);
  if (wanted.length < 2) return [];
  const places = findRegion(regionId) ? districts.get(regionId!)! : regions;
  const matching = (matches: (name: string) => boolean) =>
    places.filter(({ names }) => names.some(matches)).map(({ id }) => id);
  const exact = matching((name) => name === wanted);
  if (given !== wanted && exact.length > 0) return exact;
  const beginning = matching(isNamed(wanted)).length > 0 ? wanted : stemOf(wanted);
  return matching((name) => name.startsWith(beginning));
}
