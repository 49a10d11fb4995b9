/** Where somebody works and lives: schools by number, the asker's own by its name, districts, streets. Pure. */
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { REGIONS } from '../../regions.ts';
import { adjoins, found, type Span, type Token, tokensOf } from './spans.ts';

const SCHOOL =
  /^(?:maktab|shkol|idum|litse|lisey|litsey|gimnaz|dmtt|bogcha|sadik|sosh$|school|kindergarten|texnikum|tehnikum|kollej|umumtalim)/;
/** Stand between a school's number and the word for it. */
const BETWEEN_SCHOOL =
  /^(?:son|sonli|sonlik|umumiy|orta|talim|davlat|ixtisoslashtirilgan|ixtisoslashgan|umumtalim|aya|oy|ya|y|i|th|nomerli|raqamli|obscheobrazovatelnaya|srednyaya)$/;
const MOST_BETWEEN = 6;
const NUMBER_GAP = /^[\s\-–—№#.("«]*$/u;
/** With an ending the number after it counts something in the school. */
const BARE_SCHOOL =
  /^(?:maktab|shkol[aieyu]|shkoloy|idum|litsey|lisey|gimnaziya|dmtt|bogcha|sosh|school|kindergarten)$/;
const NUMBER_WORD = /^(?:nomer|raqam|son|n$)/;

/** Words of a school's name that every other has too. */
const OF_SCHOOLS =
  /^(?:maktab|umumiy|orta|talim|sonli|davlat|ixtisos|litse|lisey|gimnaz|shkol|nomli|nomidagi|tuman|shahar|shahri|viloyat|school|filial|chuqur|fanlar|aniq|tabiiy|boshlangich|bolalar|bogcha)/;
const SHORTEST_WORD = 4;

function schoolAt(text: string, tokens: readonly Token[], index: number): Span | undefined {
  const token = tokens[index]!;
  if (token.isNumber) {
    let last = index + 1;
    while (last - index < MOST_BETWEEN && BETWEEN_SCHOOL.test(tokens[last]?.folded ?? '')) last += 1;
    const school = tokens[last];
    const isSchool = school !== undefined && !school.isNumber && SCHOOL.test(school.folded);
    if (!isSchool || !NUMBER_GAP.test(text.slice(token.end, tokens[index + 1]!.start))) return undefined;
    const sign = /[№#]\s*$/u.exec(text.slice(0, token.start))?.[0].length ?? 0;
    return { start: token.start - sign, end: school.end, kind: 'school' };
  }
  if (!BARE_SCHOOL.test(token.folded)) return undefined;
  const said = NUMBER_WORD.test(tokens[index + 1]?.folded ?? '') ? 2 : 1;
  const number = tokens[index + said];
  if (!number?.isNumber || !NUMBER_GAP.test(text.slice(tokens[index + said - 1]!.end, number.start))) {
    return undefined;
  }
  return { start: token.start, end: number.end, kind: 'school' };
}

/** @param school as the asker wrote it in their profile */
export function findSchools(text: string, school: string | null): Span[] {
  const tokens = tokensOf(text);
  const own = foldForSearch(school ?? '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD && !OF_SCHOOLS.test(word));
  return tokens.flatMap((token, index): Span[] => {
    const numbered = schoolAt(text, tokens, index);
    if (numbered) return [numbered];
    const isOwn = !token.isNumber && own.some((word) => token.folded.startsWith(word));
    return isOwn ? [{ start: token.start, end: token.end, kind: 'school' }] : [];
  });
}

const KIND_OF_PLACE = /^(?:tuman|shahar|shahr|rayon|raon|district|city|gorod|mahalla|qishlo)/;
const STREET =
  /\p{Lu}[\p{L}‘’'`ʻʼ´]+(?:\s+\p{Lu}[\p{L}‘’'`ʻʼ´]+)?\s+(?:ko['‘’`ʻʼ´]cha|кўча|кўчаси|mahalla|маҳалла)\p{L}*(?:[\s,]+\d+[\s-]*(?:uy|уй)\p{L}*)?|(?:ул\.|улица)\s+\p{Lu}\p{L}+(?:[\s,]+(?:д\.|дом)?\s*\d+)?/gu;

/** A name without the endings by which Russian makes an adjective of it. */
const placeStem = (word: string): string => word.replace(/(?:skiy|skaya|skoy|skom|iy|a|i|o)$/, '');

interface District {
  readonly id: string;
  /** Its name's words, each as a beginning. */
  readonly stems: readonly string[];
}

const DISTRICTS: readonly District[] = REGIONS.flatMap(({ districts }) =>
  districts.flatMap(({ id, names }) =>
    [names.uz, names.ru].map((name) => ({
      id,
      stems: foldForSearch(name)
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && !KIND_OF_PLACE.test(word))
        .map(placeStem),
    })),
  ),
).filter(({ stems }) => stems.length > 0 && stems[0]!.length >= 3);

const byFirstLetters = new Map<string, District[]>();
for (const district of DISTRICTS) {
  const letters = district.stems[0]!.slice(0, 3);
  byFirstLetters.set(letters, [...(byFirstLetters.get(letters) ?? []), district]);
}

/**
 * Names of districts and cities. Most are ordinary words or people's names as well, so a name counts only together with
 * a word such as «tuman» or «город»; the asker's own district counts without it too. Regions are too large to tell
 * anybody by, and stay.
 */
export function findPlaces(text: string, districtId: string | null): Span[] {
  const tokens = tokensOf(text);
  const places = tokens.flatMap((token, index): Span[] => {
    for (const { id, stems } of byFirstLetters.get(token.folded.slice(0, 3)) ?? []) {
      const named = tokens.slice(index, index + stems.length);
      const fits = stems.every(
        (stem, at) => named[at]?.isCapital && named[at].folded.startsWith(stem) && isSide(named, at),
      );
      if (!fits) continue;
      const last = named.at(-1)!;
      const kind = tokens[index + stems.length];
      const isPlace = kind !== undefined && KIND_OF_PLACE.test(kind.folded) && adjoins(text, last, kind);
      if (isPlace) return [{ start: token.start, end: kind.end, kind: 'place' }];
      const before = tokens[index - 1];
      const isCity = before !== undefined && /^(?:gorod|g|rayon)/.test(before.folded);
      if (id === districtId || isCity) return [{ start: token.start, end: last.end, kind: 'place' }];
    }
    return [];
  });
  return [...found(text, STREET, 'place'), ...places];

  function isSide(named: readonly Token[], at: number): boolean {
    return at === 0 || adjoins(text, named[at - 1], named[at], /^[\s-]+$/);
  }
}
