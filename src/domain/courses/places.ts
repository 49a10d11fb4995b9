/** Regions and districts of a permission as people write and read them. */
import type { Permission } from '../../db/schema/learning.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { districtName, findDistrict, findRegion, REGIONS, regionName } from '../regions.ts';

export type PermittedPlace = Permission['places'][number];

/** One place by its id: a region or a district. */
export function placeById(id: string): PermittedPlace | undefined {
  const region = findRegion(id);
  if (region) return { regionId: region.id };
  const district = findDistrict(id);
  return district && { regionId: district.regionId, districtId: district.id };
}

/** The id that names the place alone: districts' ids are unique in the country. */
export function placeId(place: PermittedPlace): string {
  return place.districtId ?? place.regionId;
}

const fold = (name: string) => foldForSearch(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Every name that means exactly one place, folded. A region wins over a district of the same name. */
function uniqueNames(): ReadonlyMap<string, PermittedPlace> {
  const found = new Map<string, PermittedPlace | undefined>();
  const regions = new Map<string, PermittedPlace>();
  for (const region of REGIONS) {
    for (const locale of LOCALES) regions.set(fold(region.names[locale]), { regionId: region.id });
    for (const district of region.districts) {
      const place = { regionId: region.id, districtId: district.id };
      const names = LOCALES.flatMap((locale) => [
        districtName(district.id, locale) ?? '',
        district.names[locale],
      ]);
      for (const name of new Set(names.map(fold))) found.set(name, found.has(name) ? undefined : place);
    }
  }
  const districts = [...found].filter((entry): entry is [string, PermittedPlace] => entry[1] !== undefined);
  return new Map([...districts, ...regions]);
}

let names: ReadonlyMap<string, PermittedPlace> | undefined;

/** A place as people write it: an id, or a name in any language that means one place only. */
export function readPlace(text: string): PermittedPlace | undefined {
  names ??= uniqueNames();
  return placeById(text.trim().toLowerCase()) ?? names.get(fold(text));
}

/** A place for a reader: its name; a district also with its region when `full`. */
export function placeName(place: PermittedPlace, locale: Locale, full = false): string {
  const region = regionName(place.regionId, locale) ?? place.regionId;
  if (place.districtId === undefined) return region;
  const district = districtName(place.districtId, locale) ?? place.districtId;
  return full ? `${district} (${region})` : district;
}

/** A place as a file holds it: its name where that is read back as the same place, else its id. */
export function writePlace(place: PermittedPlace, locale: Locale): string {
  const name = placeName(place, locale);
  const read = readPlace(name);
  return read && placeId(read) === placeId(place) ? name : placeId(place);
}
