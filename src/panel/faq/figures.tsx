/** `/faq/figures`: what the FAQ brings, by topic, language and week, and the same as a file. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { titleIn } from '../../domain/courses/titles.ts';
import { dayOf } from '../../domain/days.ts';
import { entryHeads } from '../../domain/faq/entries.ts';
import { type FaqTopic, faqFigures } from '../../domain/faq/figures.ts';
import { allGuides } from '../../domain/guides/catalogue.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { PeriodQuery } from '../plain/periods.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { entryAddress } from './addresses.ts';
import { FIGURE_FILES, figuresFile } from './figures-file.ts';
import { FiguresBody, type TopicName } from './figures-page.tsx';

const FileParams = z.object({ by: z.enum(FIGURE_FILES) });

export function addFaqFigures(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone } = deps;
  const editors = { preHandler: requireRight('faq') };

  /** What the topics are called, and where they are. */
  async function topicNames(locale: Locale): Promise<(topic: FaqTopic) => TopicName> {
    const entries = new Map((await entryHeads(db)).map((head) => [head.id, head]));
    const guides = new Map((await allGuides(db)).map((guide) => [guide.id, guide]));
    return (topic) => {
      const entry = topic.kind === 'entry' ? entries.get(topic.id) : undefined;
      if (entry) return { name: titleIn(entry.titles, locale) || entry.code, href: entryAddress(entry.id) };
      const guide = topic.kind === 'guide' ? guides.get(topic.id) : undefined;
      return guide && { name: titleIn(guide.titles, locale), href: `/panel/guides/${guide.id}` };
    };
  }

  app.get('/faq/figures', editors, async (request, reply) => {
    const { t, locale } = request.panelView();
    const { days } = PeriodQuery.parse(request.query);
    const figures = await faqFigures(db, { days, now: deps.now(), timeZone });
    return sendPage(request, reply, deps, {
      section: 'faq',
      title: t('entries-title'),
      sub: t('entries-sub'),
      wide: true,
      children: <FiguresBody days={days} figures={figures} nameOf={await topicNames(locale)} />,
    });
  });

  app.get('/faq/figures/:by.csv', editors, async (request, reply) => {
    const by = FileParams.safeParse(request.params).data?.by;
    if (!by) return reply.callNotFound();
    const view = request.panelView();
    const { days } = PeriodQuery.parse(request.query);
    const now = deps.now();
    const figures = await faqFigures(db, { days, now, timeZone });
    const names = await topicNames(view.locale);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="faq-${by}-${dayOf(now, timeZone)}.csv"`)
      .send(figuresFile(figures, by, names, view));
  });
}
