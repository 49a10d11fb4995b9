/** Days and moments as each language writes them, on the institute's clock. */
import type { Locale } from './locale.ts';

/** English here is British: the day stands before the month, as in the other three. */
const TAGS: Readonly<Record<Locale, string>> = { uz: 'uz', 'uz-Cyrl': 'uz-Cyrl', ru: 'ru', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tag: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${timeZone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(tag, { ...options, timeZone });
    formats.set(key, found);
  }
  return found;
}

/** In which language, where, and as of when dates are read. */
export interface DateReader {
  readonly locale: Locale;
  readonly timeZone: string;
  /** ms UTC: a day of this year goes without the year. */
  readonly now: number;
}

export function yearOf(at: number, timeZone: string): number {
  return Number(format('en-GB', timeZone, { year: 'numeric' }).format(at));
}

/** `5-dekabr`, `5 декабрь`, `5 декабря`, `5 December`; with the year when it is not this one. */
export function dayIn(at: number, { locale, timeZone, now }: DateReader): string {
  const day = format(TAGS[locale], timeZone, { day: 'numeric', month: 'long' }).format(at);
  // The platform's Uzbek Cyrillic leaves the soft sign out: «ноябр», «июл».
  const said = locale === 'uz-Cyrl' ? day.replace(/[рлн]$/, '$&ь') : day;
  const year = yearOf(at, timeZone);
  if (year === yearOf(now, timeZone)) return said;
  return locale === 'uz' || locale === 'uz-Cyrl'
    ? `${year}-${locale === 'uz' ? 'yil' : 'йил'} ${said}`
    : `${said} ${year}`;
}

function clockIn(at: number, timeZone: string): string {
  return format('en-GB', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The same with the time of day, `5-dekabr, 21:00`. */
export function momentIn(at: number, reader: DateReader): string {
  return `${dayIn(at, reader)}, ${clockIn(at, reader.timeZone)}`;
}

/** Until when something may be done: the end of a day is that day, and no midnight of the next. */
export function deadlineIn(at: number, reader: DateReader): string {
  return clockIn(at, reader.timeZone) === '00:00' ? dayIn(at - 1, reader) : momentIn(at, reader);
}
