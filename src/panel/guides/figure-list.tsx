/** The figures of one guide, or of all, in a row. */
import type { VNode } from 'preact';
import type { GuideFigures } from '../../domain/guides/figures.ts';
import { useView } from '../../web/view.ts';

export type Shown = Omit<GuideFigures, 'byWay' | 'viewers'> & { readonly viewers?: number };

export function FigureList({ figures }: { readonly figures: Shown }): VNode {
  const { t, locale } = useView();
  const { views, viewers, helped, notHelped, favourites, tickets } = figures;
  const shown = {
    views,
    ...(viewers === undefined ? {} : { viewers }),
    helped,
    notHelped,
    favourites,
    tickets,
  };
  return (
    <dl class="figures">
      {Object.entries(shown).map(([name, count]) => (
        <div class="figure" key={name}>
          <dt>{t(`catalogue-figure-${name}`)}</dt>
          <dd>{count.toLocaleString(locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
