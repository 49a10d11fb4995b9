/** How long a text is and how long it may be, under the field; comes anew while one types. */
import type { VNode } from 'preact';
import { useView } from '../../web/view.ts';

export function TextLength(props: {
  readonly id: string;
  readonly length: number;
  readonly limit: number;
  /** Sent with something else, to take its place. */
  readonly aside?: boolean | undefined;
}): VNode {
  const { id, length, limit, aside } = props;
  const { t, locale } = useView();
  const over = length > limit;
  return (
    <span
      class={over ? 'writer__count writer__count--over' : 'writer__count'}
      id={id}
      {...(aside ? { 'hx-swap-oob': 'true' } : {})}
    >
      <span class="spoken">{t('admin-text-length')} </span>
      {length.toLocaleString(locale)} / {limit.toLocaleString(locale)}
      {over ? <span class="spoken"> {t('admin-text-length-over')}</span> : null}
    </span>
  );
}
