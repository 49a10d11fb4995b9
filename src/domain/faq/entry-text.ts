/**
 * What a reader of a language is shown of an entry: title and body in the same language, theirs if it is written; an
 * Uzbek script that is missing is made from the other one. Pure.
 */
import type { FaqContent } from '../../db/schema/faq.ts';
import type { Titles } from '../../db/schema/learning.ts';
import type { Locale } from '../../i18n/locale.ts';
import { rewriteIn } from '../../i18n/rewrite.ts';
import { textFor } from '../campaigns/languages.ts';
import { titleIn } from '../courses/titles.ts';

export interface EntryText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** In which language it is, for `lang`; another than was asked for where it is not written in that one. */
  readonly shown: Locale;
}

type Texts = Pick<FaqContent, 'titles' | 'bodies'>;

/** A text that was written in one language, as it is shown in another. */
const shownAs = (texts: Titles, source: Locale, shown: Locale): string => {
  const text = texts[source] ?? '';
  return source !== shown && (shown === 'uz' || shown === 'uz-Cyrl') ? rewriteIn(shown, text) : text;
};

/** Empty texts while nothing is written in any language. */
export function entryText({ titles, bodies }: Texts, locale: Locale): EntryText {
  const chosen = textFor(bodies, locale);
  if (!chosen) return { title: titleIn(titles, locale), body: '', shown: locale };
  const { source, shown } = chosen;
  const title = shownAs(titles, source, shown) || titleIn(titles, locale);
  return { title, body: shownAs(bodies, source, shown), shown };
}

/** The body for readers of a language, as Markdown. */
export const bodyIn = (content: Texts, locale: Locale): string => entryText(content, locale).body;
