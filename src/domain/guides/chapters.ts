/**
 * Chapters of a video as an editor writes them, a text a language: «1:05 Registration» in each line. Pure.
 *
 * The same moment in two texts is one chapter with two titles.
 */
import type { Chapter } from '../../db/schema/guides.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';

export const LONGEST_CHAPTER_TITLE = 100;
export const MOST_CHAPTERS = 30;

/** What is wrong with a line, counted from 1, of one language's text. */
export interface ChapterProblem {
  readonly locale: Locale;
  readonly line: number;
  readonly kind: /** No «mm:ss title». */
    | 'unreadable'
    /** Not after the line before. */
    | 'notRising'
    /** After the end of the video. */
    | 'beyondEnd'
    | 'titleTooLong'
    /** More than {@link MOST_CHAPTERS}. */
    | 'tooMany';
}

export type ChaptersRead =
  | { readonly kind: 'ok'; readonly chapters: Chapter[] }
  | { readonly kind: 'wrong'; readonly problems: ChapterProblem[] };

const LINE = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\s*[-–—.)]?\s+(\S.*)$/u;

/** Reads «1:05 …» or «1:02:05 …»; undefined for anything else. */
function readLine(line: string): { at: number; title: string } | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (seconds > 59 || (match[1] !== undefined && minutes > 59)) return undefined;
  return { at: hours * 3600 + minutes * 60 + seconds, title: match[4]!.trim() };
}

/**
 * Reads the texts of all languages. Empty lines are passed over.
 *
 * @param duration seconds; null where it is not known
 */
export function readChapters(texts: Titles, duration: number | null): ChaptersRead {
  const problems: ChapterProblem[] = [];
  const found = new Map<number, Titles>();
  for (const locale of LOCALES) {
    let last = -1;
    let count = 0;
    for (const [index, raw] of (texts[locale] ?? '').split('\n').entries()) {
      const text = raw.trim();
      if (text === '') continue;
      const wrong = (kind: ChapterProblem['kind']) => problems.push({ locale, line: index + 1, kind });
      const read = readLine(text);
      count += 1;
      if (!read) wrong('unreadable');
      else if (count > MOST_CHAPTERS) wrong('tooMany');
      else if (read.at <= last) wrong('notRising');
      else if (duration !== null && read.at >= duration) wrong('beyondEnd');
      else if (read.title.length > LONGEST_CHAPTER_TITLE) wrong('titleTooLong');
      else found.set(read.at, { ...found.get(read.at), [locale]: read.title });
      if (read) last = Math.max(last, read.at);
    }
  }
  if (problems.length > 0) return { kind: 'wrong', problems };
  const chapters = [...found].sort(([a], [b]) => a - b).map(([at, titles]) => ({ at, titles }));
  return { kind: 'ok', chapters };
}

/** One language's text of chapters, as {@link readChapters} takes it. */
export function writeChapters(chapters: readonly Chapter[], locale: Locale): string {
  return chapters
    .flatMap(({ at, titles }) => (titles[locale] ? [`${clockOf(at)} ${titles[locale]}`] : []))
    .join('\n');
}

/** Seconds as players show them: «1:05», «1:02:05». */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
