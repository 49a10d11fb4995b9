/** The period that a page of figures is about: the last so many days, as links and in the address. */
import type { VNode } from 'preact';
import { z } from 'zod';
import { useWords } from '../../web/view.ts';

const PERIODS = [30, 90, 365] as const;
export type Period = (typeof PERIODS)[number];

/** The query of such a page's address; what makes no sense in it counts as the shortest period. */
export const PeriodQuery = z.object({
  days: z.coerce.number().pipe(z.literal(PERIODS)).catch(PERIODS[0]),
});

/** @param page the address, without a query */
export function Periods({ page, days }: { readonly page: string; readonly days: Period }): VNode {
  const t = useWords();
  return (
    <nav class="segments" aria-label={t('admin-period')}>
      {PERIODS.map((each) => (
        <a
          class="segment"
          key={each}
          href={`${page}?days=${each}`}
          aria-current={each === days ? 'true' : undefined}
        >
          {t('admin-period-days', { count: each })}
        </a>
      ))}
    </nav>
  );
}
