/** `/faq`: the entries, filtered and searched. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { dayOf } from '../../domain/days.ts';
import {
  ENTRY_VIEWS,
  type EntryHead,
  type EntryView,
  entryHeads,
  filterEntries,
  isInView,
} from '../../domain/faq/entries.ts';
import { entryFigures } from '../../domain/faq/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { EntryList, ListTools, PAGE_SIZE } from './list-page.tsx';

/** Days of the figures beside an entry. */
const FIGURE_DAYS = 30;
/** Of what the bot would find. */
const MOST_MEANT = 10;

const ListQuery = z.object({
  view: z.enum(ENTRY_VIEWS).catch('published').default('published'),
  q: z.string().max(100).catch('').default(''),
  from: z.coerce.number().int().nonnegative().catch(0).default(0),
});

export function addEntryList(app: FastifyInstance, deps: PanelDeps): void {
  const { db, faqSearch, timeZone } = deps;

  /** Those whose title has the words; after them those that the bot would find for them. */
  async function search(
    heads: readonly EntryHead[],
    wish: { words: string; view: EntryView; today: string; locale: Locale },
  ): Promise<EntryHead[]> {
    const called = filterEntries(heads, wish);
    const known = new Map(heads.map((head) => [head.id, head]));
    const { hits } = await faqSearch.find(wish.words, MOST_MEANT);
    const meant = hits.flatMap(({ entryId }) => known.get(entryId) ?? []);
    const fit = meant.filter((head) => isInView(head, wish.view, wish.today) && !called.includes(head));
    return [...called, ...fit];
  }

  app.get('/faq', { preHandler: requireRight('faq') }, async (request, reply) => {
    const { t, locale } = request.panelView();
    const { view, q, from } = ListQuery.parse(request.query);
    const heads = await entryHeads(db);
    const today = dayOf(deps.now(), timeZone);
    const filter = { view, today, locale };
    const found =
      q.trim() === '' ? filterEntries(heads, filter) : await search(heads, { ...filter, words: q });
    // A shared link may name a page that is no longer there.
    const before = Math.min(from, Math.floor(Math.max(0, found.length - 1) / PAGE_SIZE) * PAGE_SIZE);
    const counts = Object.fromEntries(
      ENTRY_VIEWS.map((each) => [each, heads.filter((head) => isInView(head, each, today)).length]),
    ) as Record<EntryView, number>;
    const props = {
      view,
      search: q,
      shown: found.slice(before, before + PAGE_SIZE),
      found: found.length,
      before,
      counts,
      total: heads.length,
      figures: await entryFigures(db, { days: FIGURE_DAYS, now: deps.now(), timeZone }),
      figureDays: FIGURE_DAYS,
      today,
    };
    return sendPage(request, reply, deps, {
      section: 'faq',
      title: t('entries-title'),
      sub: t('entries-sub'),
      tools: <ListTools />,
      children: <EntryList {...props} />,
    });
  });
}
