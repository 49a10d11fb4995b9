/** `/guides`: the catalogue of video guides, one guide, what becomes of it, and the figures of all. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { titleIn } from '../../domain/courses/titles.ts';
import { allGuides, type Guide, guideById, topicById, topics } from '../../domain/guides/catalogue.ts';
import { lacksOf } from '../../domain/guides/check-guide.ts';
import { archiveGuide, publishGuide, restoreGuide, unpublishGuide } from '../../domain/guides/edit-guides.ts';
import { guideFigures, missedSearches, NO_FIGURES, searchFigures } from '../../domain/guides/figures.ts';
import { guideLink } from '../../domain/guides/guide-code.ts';
import { viewsByDay } from '../../domain/guides/views-by-day.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { VIDEO_SCRIPT } from '../../web/video.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { ORDER_SCRIPT } from '../plain/order.tsx';
import { PeriodQuery } from '../plain/periods.tsx';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { GUIDES, guideAddress } from './addresses.ts';
import { ArchiveBody, CatalogueBody, CatalogueTools } from './catalogue-page.tsx';
import { FiguresBody } from './figures-page.tsx';
import { findGuides } from './find-guides.ts';
import { GuideBody, GuideTools } from './guide-page.tsx';
import { lookAtVideo } from './video-file.ts';

const DAY_MS = 86_400_000;
/** On a guide's own page. */
const CHART_DAYS = 30;
const MOST_MISSED = 50;

const ListQuery = z.object({ q: z.string().max(100).catch('').default('') });
const GuideQuery = z.object({ in: z.enum(LOCALES).optional().catch(undefined) });

export function addGuides(app: FastifyInstance, deps: PanelDeps): void {
  const { db, timeZone } = deps;
  const editors = { preHandler: requireRight('guides') };

  app.get('/guides', editors, async (request, reply) => {
    const { t } = request.panelView();
    const { q } = ListQuery.parse(request.query);
    const guides = (await allGuides(db)).filter(({ archivedAt }) => archivedAt === null);
    const shown = await topics(db);
    const props = {
      topics: shown,
      guides,
      figures: await guideFigures(db),
      search: q,
      found: q.trim() === '' ? undefined : findGuides(guides, shown, q),
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'guides',
      title: t('catalogue-title'),
      sub: t('catalogue-sub'),
      tools: <CatalogueTools mayAdd={shown.length > 0} />,
      scripts: [ORDER_SCRIPT],
      children: <CatalogueBody {...props} />,
    });
  });

  app.get('/guides/archive', editors, async (request, reply) => {
    const { t } = request.panelView();
    const archived = (await allGuides(db)).filter(({ archivedAt }) => archivedAt !== null);
    return sendPage(request, reply, deps, {
      section: 'guides',
      title: t('catalogue-title'),
      sub: t('catalogue-sub'),
      children: <ArchiveBody guides={archived} />,
    });
  });

  app.get('/guides/figures', editors, async (request, reply) => {
    const { t } = request.panelView();
    const { days } = PeriodQuery.parse(request.query);
    const now = deps.now();
    const since = now - days * DAY_MS;
    const props = {
      days,
      guides: (await allGuides(db)).filter(({ archivedAt }) => archivedAt === null),
      figures: await guideFigures(db, since),
      views: await viewsByDay(db, { days, now, timeZone }),
      missed: await missedSearches(db, since, MOST_MISSED),
      searches: await searchFigures(db, since),
    };
    return sendPage(request, reply, deps, {
      section: 'guides',
      title: t('catalogue-title'),
      sub: t('catalogue-sub'),
      children: <FiguresBody {...props} />,
    });
  });

  async function named(request: FastifyRequest): Promise<Guide | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : guideById(db, id);
  }

  app.get('/guides/:id', editors, async (request, reply) => {
    const guide = await named(request);
    if (!guide) return missing(request, reply);
    const { t, locale } = request.panelView();
    const topic = await topicById(db, guide.topicId);
    const username = deps.botUsername();
    const csrf = request.csrfToken();
    const lacks = lacksOf(guide, topic);
    const props = {
      guide,
      topic,
      lacks,
      csrf,
      look: guide.uploadId === null ? undefined : await lookAtVideo(deps, guide.uploadId),
      figures: (await guideFigures(db)).get(guide.id) ?? NO_FIGURES,
      views: await viewsByDay(db, { guideId: guide.id, days: CHART_DAYS, now: deps.now(), timeZone }),
      inLocale: GuideQuery.parse(request.query).in ?? locale,
      botLink: username === undefined ? undefined : guideLink(username, guide.code),
      publicLink: `${deps.publicUrl}/guides/${guide.code}`,
    };
    const state = guide.archivedAt !== null ? 'archived' : guide.publishedAt === null ? 'draft' : 'published';
    return sendPage(request, reply, deps, {
      section: 'guides',
      title: titleIn(guide.titles, locale),
      sub: t(`catalogue-state-${state}`),
      back: { href: GUIDES, label: t('catalogue-title') },
      tools: <GuideTools guide={guide} csrf={csrf} lacks={lacks} />,
      scripts: [VIDEO_SCRIPT],
      children: <GuideBody {...props} />,
    });
  });

  const done = (reply: FastifyReply, key: string, id: number): FastifyReply =>
    leaveFlash(reply, { key: `catalogue-done-${key}` }, deps.publicUrl).redirect(guideAddress(id), 303);

  app.post('/guides/:id/publish', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await publishGuide(db, request.official, id, deps.now());
    if (outcome.kind === 'unknown') return missing(request, reply);
    return done(reply, outcome.kind === 'saved' ? 'published' : 'incomplete', id);
  });

  for (const [verb, change, key] of [
    ['unpublish', unpublishGuide, 'unpublished'],
    ['archive', archiveGuide, 'archived'],
    ['restore', restoreGuide, 'restored'],
  ] as const) {
    app.post(`/guides/:id/${verb}`, editors, async (request, reply) => {
      const id = idIn(request);
      if (id === undefined || !(await change(db, request.official, id, deps.now()))) {
        return missing(request, reply);
      }
      return done(reply, key, id);
    });
  }
}
