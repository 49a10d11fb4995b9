/** An entry for officials who do not edit the FAQ: what it says in each language, and in which words it is asked. */
import type { VNode } from 'preact';
import type { Entry } from '../../domain/faq/entry.ts';
import { parseMarkdown } from '../../domain/markdown.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Formatted } from '../ticket/formatted.tsx';
import { StateTag } from './frame.tsx';

function Language({ entry, locale }: { readonly entry: Entry; readonly locale: Locale }): VNode | null {
  const body = entry.content.bodies[locale];
  if (!body) return null;
  return (
    <Block title={LOCALE_NAMES[locale]}>
      <div class="faq__read" lang={locale}>
        <h3 class="faq__read-title">{entry.content.titles[locale]}</h3>
        <p class="faq__read-body">
          <Formatted {...parseMarkdown(body)} />
        </p>
      </div>
    </Block>
  );
}

export function ReadBody({ entry }: { readonly entry: Entry }): VNode {
  const t = useWords();
  const { asks } = entry.content;
  return (
    <>
      {entry.state === 'published' ? null : (
        <p>
          <StateTag state={entry.state} />
        </p>
      )}
      {LOCALES.map((locale) => (
        <Language key={locale} entry={entry} locale={locale} />
      ))}
      {asks.length === 0 ? null : (
        <Block title={t('entries-part-asks')}>
          <ul class="faq__asks">
            {asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </Block>
      )}
    </>
  );
}
