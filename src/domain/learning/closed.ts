/** Why a course or a module is not open to a teacher, in kind words, and where to ask about it. */
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { regionName } from '../regions.ts';
import { dayOf, lastDayBefore } from './days.ts';
import type { Openness, Place } from './permission.ts';
import { type PermittedPlace, placeName } from './places.ts';

export type Closed = Exclude<Openness, { kind: 'open' }>;

/** Places named in a message before the rest is only counted. */
const NAMED_PLACES = 6;

/** `22.11.2026`, the way days are written here. */
function writtenDay(day: string): string {
  return day.split('-').toReversed().join('.');
}

function listed(places: readonly PermittedPlace[], locale: Locale): string {
  const t = translator(locale);
  const names = places.slice(0, NAMED_PLACES).map((place) => placeName(place, locale));
  const more = places.length - names.length;
  return names.join(', ') + (more > 0 ? ` ${t('courses-closed-more', { count: String(more) })}` : '');
}

export interface ClosedThing {
  readonly what: 'course' | 'module';
  /** In the reader's language. */
  readonly title: string;
  readonly why: Closed;
  readonly place: Place;
}

/**
 * The message for a teacher, as plain text: what is not open and why, what will change that, and where to ask.
 *
 * @param timeZone in which days begin and end
 */
export function closedWords(thing: ClosedThing, locale: Locale, timeZone: string): string {
  const { what, title, why, place } = thing;
  const t = translator(locale);
  const region = regionName(place.regionId, locale);
  const ask = region === undefined ? t('courses-closed-ask') : t('courses-closed-ask-centre', { region });
  switch (why.kind) {
    case 'not-yet': {
      const day = writtenDay(dayOf(why.from, timeZone));
      return [t(`courses-closed-not-yet-${what}`, { title, day }), ask].join('\n\n');
    }
    case 'over': {
      const day = writtenDay(lastDayBefore(why.until, timeZone));
      return [t(`courses-closed-over-${what}`, { title, day }), ask].join('\n\n');
    }
    case 'elsewhere': {
      const places = listed(why.places, locale);
      const unknown = place.regionId === null ? [t('courses-closed-tell-region')] : [];
      return [t(`courses-closed-elsewhere-${what}`, { title, places }), ...unknown, ask].join('\n\n');
    }
  }
}
