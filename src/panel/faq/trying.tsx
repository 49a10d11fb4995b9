/** What the bot would find for a question, with the questions of this entry as they are being typed. */
import type { VNode } from 'preact';
import type { FaqFinding } from '../../domain/faq/faq-search.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { entryAddress, FAQ } from './addresses.ts';

export interface Tried {
  readonly finding: FaqFinding;
  /** Titles in the reader's language, by the entry's id. */
  readonly titles: ReadonlyMap<number, string>;
  /** The entry that is being written. */
  readonly here: number;
}

/** What was found, the best first. Undefined before anything was typed. */
export function TryFound({ tried }: { readonly tried: Tried | undefined }): VNode {
  const { t, locale } = useView();
  if (!tried) return <div id="try-found" aria-live="polite" />;
  const { finding, titles, here } = tried;
  const { hits, offer } = finding;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <div id="try-found" aria-live="polite">
      <p class={offer ? 'faq__verdict faq__verdict--done' : 'faq__verdict'}>
        <Icon name={offer ? 'check' : 'circle-dashed'} size="small" />
        {t(hits.length === 0 ? 'entries-try-nothing' : offer ? 'entries-try-offered' : 'entries-try-unsure')}
      </p>
      <ol class="faq__hits">
        {hits.map(({ entryId, score }) => (
          <li class="faq__hit" key={entryId}>
            {entryId === here ? (
              <strong>
                {titles.get(entryId)} <span class="tag tag--done">{t('entries-try-here')}</span>
              </strong>
            ) : (
              <a href={entryAddress(entryId)} target="_blank" rel="noopener">
                {titles.get(entryId)}
              </a>
            )}
            <span class="faq__score">{share.format(score)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * Stands in the entry's form and is no part of it: Enter saves nothing, and nothing is lost by leaving it.
 *
 * @param id undefined for an entry that is not kept yet
 */
export function TryField({ id }: { readonly id: number | undefined }): VNode {
  const t = useWords();
  return (
    <div class="faq__try field" data-unsaved-never>
      <label class="field__label" for="try">
        {t('entries-try')}
      </label>
      <input
        class="input"
        id="try"
        name="try"
        form="none"
        aria-describedby="try-hint"
        placeholder={t('entries-try-placeholder')}
        autocomplete="off"
        maxLength={300}
        hx-post={`${FAQ}/try`}
        hx-trigger="input changed delay:400ms, change from:#asks delay:400ms"
        hx-include=".post-form"
        hx-vals={JSON.stringify({ entry: id ?? 0 })}
        hx-target="#try-found"
        hx-select="unset"
        hx-disabled-elt="unset"
        hx-swap="outerHTML"
        hx-sync="this:replace"
      />
      <p class="field__hint" id="try-hint">
        {t('entries-try-hint')}
      </p>
      <TryFound tried={undefined} />
    </div>
  );
}
