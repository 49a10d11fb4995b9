/** An entry of the FAQ: what it may hold, what must be there before teachers see it, and what tells two apart. Pure. */
import { createHash } from 'node:crypto';
import type { Queries } from '../../db/db.ts';
import type { FaqContent, FaqState, LinkedGuide } from '../../db/schema/faq.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { parsePassport } from '../courses/passport.ts';
import { canonical } from '../courses/shape.ts';
import { startOfDay } from '../days.ts';
import { parseGuideCode } from '../guides/guide-code.ts';

export type Entry = Queries['t']['faqEntries']['$inferSelect'];

/** Title, body and the asker's own pacing facts fit into one message of 4096 characters. */
export const LONGEST_TITLE = 120;
export const LONGEST_BODY = 2500;
export const LONGEST_ASK = 200;
export const MOST_ASKS = 200;
/** Guides and modules, each. */
export const MOST_LINKS = 20;

/** Before the code in a deep link: `?start=faq_<code>`. */
export const FAQ_LINK_PREFIX = 'faq_';

/** The code as it is kept, such as `module-locked`; undefined for what is none. Guides have codes of the same form. */
export const parseFaqCode = parseGuideCode;

/** The link that opens an entry in the bot. */
export function faqLink(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=${FAQ_LINK_PREFIX}${code}`;
}

/** An entry that says nothing yet. */
export const EMPTY_CONTENT: FaqContent = {
  titles: {},
  bodies: {},
  asks: [],
  needsReview: false,
  pacing: false,
  guides: [],
  modules: [],
};

/** Where a problem is, and what it is: words are found by `kind`. */
export type Problem =
  | { readonly kind: 'titleTooLong' | 'bodyTooLong'; readonly locale: Locale }
  /** A title without a body, or a body without a title. */
  | { readonly kind: 'titleMissing' | 'bodyMissing'; readonly locale: Locale }
  /** Published, and neither in Uzbek nor in Russian. */
  | { readonly kind: 'nothingToRead' }
  /** Counted from 0. */
  | { readonly kind: 'askTooLong'; readonly index: number }
  | { readonly kind: 'tooManyAsks' | 'tooManyGuides' | 'tooManyModules' }
  | { readonly kind: 'reviewDay' }
  | { readonly kind: 'guideCode' | 'guideMoment' | 'passport'; readonly index: number };

const written = (texts: Titles, locale: Locale): boolean => (texts[locale] ?? '') !== '';

function textProblems({ titles, bodies }: FaqContent): Problem[] {
  return LOCALES.flatMap((locale): Problem[] => {
    const problems: Problem[] = [];
    const title = written(titles, locale);
    const body = written(bodies, locale);
    if (body && !title) problems.push({ kind: 'titleMissing', locale });
    if (title && !body) problems.push({ kind: 'bodyMissing', locale });
    if ((titles[locale] ?? '').length > LONGEST_TITLE) problems.push({ kind: 'titleTooLong', locale });
    if ((bodies[locale] ?? '').length > LONGEST_BODY) problems.push({ kind: 'bodyTooLong', locale });
    return problems;
  });
}

/** Either may be missing in a draft, where somebody is still writing. */
const UNFINISHED: ReadonlySet<Problem['kind']> = new Set(['titleMissing', 'bodyMissing']);

/** Languages of which one must be there: nearly every teacher reads one of them. */
const NEEDED: readonly Locale[] = ['uz', 'uz-Cyrl', 'ru'];

/** Everything that keeps tidy content (see {@link tidy}) from being kept in this state; nothing when it is good. */
export function checkContent(content: FaqContent, state: FaqState): Problem[] {
  const { titles, bodies, asks, guides, modules, reviewBy } = content;
  const problems = textProblems(content).filter(({ kind }) => state === 'published' || !UNFINISHED.has(kind));
  if (state === 'published' && !NEEDED.some((each) => written(titles, each) && written(bodies, each))) {
    problems.push({ kind: 'nothingToRead' });
  }
  if (asks.length > MOST_ASKS) problems.push({ kind: 'tooManyAsks' });
  for (const [index, ask] of asks.entries()) {
    if (ask.length > LONGEST_ASK) problems.push({ kind: 'askTooLong', index });
  }
  if (guides.length > MOST_LINKS) problems.push({ kind: 'tooManyGuides' });
  for (const [index, { code, at }] of guides.entries()) {
    if (parseFaqCode(code) !== code) problems.push({ kind: 'guideCode', index });
    if (at !== undefined && !(Number.isInteger(at) && at >= 0)) problems.push({ kind: 'guideMoment', index });
  }
  if (modules.length > MOST_LINKS) problems.push({ kind: 'tooManyModules' });
  for (const [index, passport] of modules.entries()) {
    if (parsePassport(passport) !== passport) problems.push({ kind: 'passport', index });
  }
  if (reviewBy !== undefined && startOfDay(reviewBy, 'UTC') === undefined)
    problems.push({ kind: 'reviewDay' });
  return problems;
}

/** How titles and asks are kept. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const manyLines = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function tidyTexts(texts: Titles, clean: (text: string) => string): Titles {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, clean(texts[locale] ?? '')]).filter(([, text]) => text !== ''),
  );
}

/** The first of those that are called alike. */
function unique<T>(list: readonly T[], name: (each: T) => string): T[] {
  const named = new Map<string, T>();
  for (const each of list) if (!named.has(name(each))) named.set(name(each), each);
  return [...named.values()];
}

const tidyGuide = ({ code, at }: LinkedGuide): LinkedGuide => ({
  code: code.trim().toLowerCase(),
  ...(at === undefined ? {} : { at }),
});

/**
 * Content in the one form in which it is kept, written to files and compared: spaces and ends of lines made alike,
 * empty and repeated things left out. Tidying twice changes nothing.
 */
export function tidy(content: FaqContent): FaqContent {
  const { reviewBy } = content;
  return {
    titles: tidyTexts(content.titles, oneLine),
    bodies: tidyTexts(content.bodies, manyLines),
    asks: unique(content.asks.map(oneLine).filter(Boolean), (ask) => ask.toLowerCase()),
    needsReview: content.needsReview,
    ...(reviewBy === undefined || reviewBy === '' ? {} : { reviewBy }),
    pacing: content.pacing,
    guides: unique(content.guides.map(tidyGuide), ({ code }) => code),
    modules: unique(content.modules.map(oneLine).filter(Boolean), (passport) => passport),
  };
}

/** Tells what two entries say apart, whatever order the keys of their JSON are in. */
export function hashOf({
  state,
  content,
}: {
  readonly state: FaqState;
  readonly content: FaqContent;
}): string {
  return createHash('sha256').update(canonical({ state, content })).digest('base64url');
}

/** Which parts of two contents differ. */
export function differingParts(before: FaqContent, after: FaqContent): (keyof FaqContent)[] {
  const parts = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof FaqContent>;
  return [...parts].filter((part) => canonical(before[part] ?? null) !== canonical(after[part] ?? null));
}
