/**
 * An entry as a file of the folder `faq/`: front matter in YAML, then for each language a heading such as
 * «# uz: Sertifikatni qayerdan olaman?» with the answer in Markdown below it. Pure.
 *
 * What was written and is read again is the same. A line of an answer that looks like such a heading is written with a
 * backslash before it.
 */
import { stringify } from 'yaml';
import type { FaqContent, FaqState } from '../../db/schema/faq.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { clockOf } from '../guides/chapters.ts';
import { checkContent, type Problem, parseFaqCode, tidy } from './entry.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';

/** What is wrong with a file; words are found by `kind`, under `entries-file-`. */
export interface FileProblem {
  readonly kind:
    | Problem['kind']
    | 'noFrontMatter'
    | 'notYaml'
    | 'unknownField'
    | 'wrongField'
    | 'noId'
    | 'otherName'
    | 'textBeforeHeading'
    | 'headingTwice';
  /** Counted from 1. */
  readonly line: number;
  /** What the words name: a field, a language, what YAML says. */
  readonly what?: string;
}

export interface EntryFile {
  readonly code: string;
  readonly state: FaqState;
  readonly content: FaqContent;
}

export type EntryFileRead =
  | ({ readonly kind: 'good' } & EntryFile)
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

const HEADING = /^# (uz-Cyrl|uz|ru|en):(.*)$/;
const ESCAPED = /^(\\+)(?=# (?:uz-Cyrl|uz|ru|en):)/;
const LOOKS_LIKE_HEADING = /^(?=\\*# (?:uz-Cyrl|uz|ru|en):)/;

interface Texts {
  readonly titles: Titles;
  readonly bodies: Titles;
  /** Of each language's heading. */
  readonly lines: Partial<Record<Locale, number>>;
  readonly problems: readonly FileProblem[];
}

/** @param first the line, counted from 1, with which `lines` begin in the file */
function readTexts(lines: readonly string[], first: number): Texts {
  const titles: Titles = {};
  const found = new Map<Locale, string[]>();
  const at: Partial<Record<Locale, number>> = {};
  const problems: FileProblem[] = [];
  let current: string[] | undefined;
  for (const [index, text] of lines.entries()) {
    const line = first + index;
    const [, language, title = ''] = HEADING.exec(text) ?? [];
    const locale = LOCALES.find((each) => each === language);
    if (locale) {
      if (found.has(locale)) problems.push({ kind: 'headingTwice', line, what: locale });
      current = [];
      titles[locale] = title;
      found.set(locale, current);
      at[locale] = line;
    } else if (current) current.push(text.replace(ESCAPED, (slashes) => slashes.slice(1)));
    else if (text.trim() !== '') problems.push({ kind: 'textBeforeHeading', line });
  }
  const bodies = Object.fromEntries([...found].map(([locale, body]) => [locale, body.join('\n')])) as Titles;
  return { titles, bodies, lines: at, problems };
}

/** The line of the file where a problem of its content is. */
function lineOf(problem: Problem, front: FrontMatter, texts: Texts): number {
  if ('locale' in problem) return texts.lines[problem.locale] ?? 1;
  switch (problem.kind) {
    case 'askTooLong':
      return front.lineOf('asks', problem.index);
    case 'tooManyAsks':
      return front.lineOf('asks');
    case 'guideCode':
    case 'guideMoment':
      return front.lineOf('guides', problem.index);
    case 'tooManyGuides':
      return front.lineOf('guides');
    case 'passport':
      return front.lineOf('modules', problem.index);
    case 'tooManyModules':
      return front.lineOf('modules');
    case 'reviewDay':
      return front.lineOf('review_by');
    default:
      return 1;
  }
}

/**
 * Reads a file.
 *
 * @param name the file's name, which is its entry's code and `.md`
 */
export function readEntryFile(name: string, text: string): EntryFileRead {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    return { kind: 'problems', problems: [{ kind: 'noFrontMatter', line: 1 }] };
  const front = readFrontMatter(lines.slice(1, end).join('\n'), 2);
  const texts = readTexts(lines.slice(end + 1), end + 2);
  const problems = [...front.problems, ...texts.problems];
  const code = parseFaqCode(front.id);
  if (code === undefined && !front.isBroken) problems.push({ kind: 'noId', line: front.lineOf('id') });
  if (code !== undefined && `${code}.md` !== name) {
    problems.push({ kind: 'otherName', line: front.lineOf('id'), what: `${code}.md` });
  }
  const { titles, bodies } = texts;
  // What is empty or there twice would move the places by which problems are found; it is only left out afterwards.
  const content = { titles, bodies, ...front.fields };
  const tidied = tidy(content);
  const checked = { ...tidied, asks: content.asks, guides: content.guides, modules: content.modules };
  for (const problem of checkContent(checked, front.state)) {
    const what = 'locale' in problem ? problem.locale : undefined;
    const line = lineOf(problem, front, texts);
    problems.push({ kind: problem.kind, line, ...(what === undefined ? {} : { what }) });
  }
  if (problems.length > 0 || code === undefined) return { kind: 'problems', problems };
  return { kind: 'good', code, state: front.state, content: tidied };
}

/** The file's text; its name is the code and `.md`. */
export function writeEntryFile({ code, state, content }: EntryFile): string {
  const { asks, needsReview, reviewBy, pacing, guides, modules } = content;
  const front = stringify(
    {
      id: code,
      ...(state === 'published' ? {} : { state }),
      needs_review: needsReview,
      ...(reviewBy === undefined ? {} : { review_by: reviewBy }),
      ...(pacing ? { pacing } : {}),
      ...(guides.length === 0
        ? {}
        : { guides: guides.map(({ code, at }) => (at === undefined ? code : { code, at: clockOf(at) })) }),
      ...(modules.length === 0 ? {} : { modules }),
      asks,
    },
    { lineWidth: 0 },
  );
  const texts = LOCALES.flatMap((locale) => {
    const title = content.titles[locale] ?? '';
    const body = content.bodies[locale] ?? '';
    if (title === '' && body === '') return [];
    const lines = body.split('\n').map((line) => line.replace(LOOKS_LIKE_HEADING, '\\'));
    return [`# ${locale}: ${title}`.trimEnd(), '', ...lines, ''];
  });
  return `---\n${front}---\n\n${texts.join('\n')}`;
}
