/**
 * Moments and waits as the desk writes them, on the institute's clock and in the reader's language.
 */
import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import { clockTime } from '../domain/tickets/times.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translate } from '../i18n/words.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

export interface Times {
  /** ms UTC. */
  readonly now: number;
  readonly timeZone: string;
  /** `14:05`. */
  clock(at: number): string;
  /** `14:05` today, `21-noy` this year, with the year before that. */
  brief(at: number): string;
  /** `21-noy` this year, with the year before and after it. */
  date(at: number): string;
  /** A whole day, such as «Today» or «Saturday, 21 November». */
  day(at: number): string;
  /** Day and time, for what lies ahead. */
  moment(at: number): string;
  /** Names the local day a moment is in. */
  dayKey(at: number): string;
  /** How long ago or until, such as `38 daq`, `3 soat 06`, `2 kun`. */
  span(ms: number): string;
}

/** English here is British: the day stands before the month, as in the other three. */
const TAGS: Readonly<Record<Locale, string>> = { uz: 'uz', 'uz-Cyrl': 'uz-Cyrl', ru: 'ru', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: Locale, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone });
    formats.set(key, found);
  }
  return found;
}

function spanWords(ms: number, t: Translate): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  if (minutes < HOUR_MINUTES) return t('panel-span-minutes', { count: String(Math.max(1, minutes)) });
  if (minutes >= 2 * DAY_MINUTES)
    return t('panel-span-days', { count: String(Math.floor(minutes / DAY_MINUTES)) });
  const rest = String(minutes % HOUR_MINUTES).padStart(2, '0');
  return t('panel-span-hours', { hours: String(Math.floor(minutes / HOUR_MINUTES)), minutes: rest });
}

/** @param now ms UTC, what «today» is measured from */
export function timesOf(view: { locale: Locale; t: Translate }, timeZone: string, now: number): Times {
  const { locale, t } = view;
  const dayKey = (at: number) =>
    format('en', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  const clock = (at: number) => clockTime(at, { timeZone });
  const sameYear = (at: number) => dayKey(at).slice(-4) === dayKey(now).slice(-4);
  const year = (at: number): Intl.DateTimeFormatOptions => (sameYear(at) ? {} : { year: 'numeric' });
  const date = (at: number) =>
    format(locale, timeZone, { day: 'numeric', month: 'short', ...year(at) }).format(at);
  return {
    now,
    timeZone,
    clock,
    dayKey,
    date,
    brief: (at) => (dayKey(at) === dayKey(now) ? clock(at) : date(at)),
    day(at) {
      if (dayKey(at) === dayKey(now)) return t('panel-today');
      if (dayKey(at) === dayKey(now - DAY_MINUTES * MINUTE_MS)) return t('panel-yesterday');
      return format(locale, timeZone, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...year(at),
      }).format(at);
    },
    moment: (at) => (dayKey(at) === dayKey(now) ? clock(at) : `${date(at)}, ${clock(at)}`),
    span: (ms) => spanWords(ms, t),
  };
}

const TimesContext = createContext<Times | undefined>(undefined);

/** Gives the components inside the clock to write times by. */
export function WithTimes({ times, children }: { times: Times; children: ComponentChildren }): VNode {
  return <TimesContext.Provider value={times}>{children}</TimesContext.Provider>;
}

/** Throws outside of {@link WithTimes}. */
export function useTimes(): Times {
  const times = useContext(TimesContext);
  if (!times) throw new Error('A component asked for the time outside of WithTimes');
  return times;
}

/** A moment as text for people and as a date for machines. */
export function When({ at, text, class: name }: { at: number; text: string; class?: string }): VNode {
  return (
    <time class={name} dateTime={new Date(at).toISOString()}>
      {text}
    </time>
  );
}
