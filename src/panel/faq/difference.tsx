/** What changed from one version of an entry to the next: texts word by word, lists line by line. */
import type { VNode } from 'preact';
import type { FaqContent, FaqState } from '../../db/schema/faq.ts';
import { EMPTY_CONTENT } from '../../domain/faq/entry.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { type DiffPiece, listDiff, wordDiff } from './word-diff.ts';

export interface Compared {
  readonly content: FaqContent;
  readonly state: FaqState;
}

export interface DifferenceProps {
  /** Undefined for the first version: everything is new. */
  readonly before: Compared | undefined;
  readonly after: Compared;
}

/** Said aloud too: colour and lines alone tell nothing to somebody who listens. */
function Piece({ piece }: { readonly piece: DiffPiece }): VNode {
  const t = useWords();
  const { kind, text } = piece;
  if (kind === 'same') return <>{text}</>;
  const said = (
    <span class="spoken">{t(kind === 'added' ? 'entries-diff-added' : 'entries-diff-removed')} </span>
  );
  return kind === 'added' ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  );
}

function TextChange(props: {
  readonly label: string;
  readonly lang: string;
  readonly before: string;
  readonly after: string;
}): VNode | null {
  const { label, lang, before, after } = props;
  if (before === after) return null;
  return (
    <section class="faq__change">
      <h3 class="field__label">{label}</h3>
      <p class="faq__diff" lang={lang}>
        {wordDiff(before, after).map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
      </p>
    </section>
  );
}

function ListChange(props: {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}): VNode | null {
  const { label, before, after } = props;
  const pieces = listDiff(before, after);
  if (pieces.length === 0) return null;
  return (
    <section class="faq__change">
      <h3 class="field__label">{label}</h3>
      <ul class="faq__diff faq__diff--list">
        {pieces.map((piece) => (
          <li key={`${piece.kind} ${piece.text}`}>
            <Icon name={piece.kind === 'added' ? 'plus' : 'x'} size="small" />
            <Piece piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Difference({ before, after }: DifferenceProps): VNode {
  const t = useWords();
  const was = before?.content ?? EMPTY_CONTENT;
  const is = after.content;
  const guides = ({ guides: all }: FaqContent) =>
    all.map(({ code, at }) => (at === undefined ? code : `${code} · ${clockOf(at)}`));
  const facts = ({ content, state }: Compared) => [
    t(`entries-state-${state}`),
    ...(content.needsReview ? [t('entries-needs-review')] : []),
    ...(content.pacing ? [t('entries-pacing')] : []),
    ...(content.reviewBy ? [`${t('entries-review-by')}: ${content.reviewBy}`] : []),
  ];
  return (
    <div class="faq__changes">
      {LOCALES.flatMap((locale) => [
        <TextChange
          key={`title ${locale}`}
          label={`${LOCALE_NAMES[locale]} · ${t('entries-title-label')}`}
          lang={locale}
          before={was.titles[locale] ?? ''}
          after={is.titles[locale] ?? ''}
        />,
        <TextChange
          key={`body ${locale}`}
          label={`${LOCALE_NAMES[locale]} · ${t('entries-body-label')}`}
          lang={locale}
          before={was.bodies[locale] ?? ''}
          after={is.bodies[locale] ?? ''}
        />,
      ])}
      <ListChange label={t('entries-part-asks')} before={was.asks} after={is.asks} />
      <ListChange label={t('entries-guides')} before={guides(was)} after={guides(is)} />
      <ListChange label={t('entries-modules')} before={was.modules} after={is.modules} />
      <ListChange label={t('entries-part-care')} before={before ? facts(before) : []} after={facts(after)} />
    </div>
  );
}
