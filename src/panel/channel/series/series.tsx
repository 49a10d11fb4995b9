/** `/channel/series`: recurring places for posts, their queues and their order. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nextMoments } from '../../../domain/cron.ts';
import { knownRooms } from '../../../domain/posts/rooms.ts';
import {
  archiveSeries,
  listSeries,
  moveInQueue,
  queueOf,
  type Series,
  saveSeries,
  seriesById,
} from '../../../domain/posts/series.ts';
import { Icon } from '../../../web/icon.tsx';
import { renderPart } from '../../../web/page.tsx';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { ORDER_SCRIPT, readOrder } from '../../plain/order.tsx';
import { sendPage } from '../../plain/plain-page.tsx';
import { type FormState, mistaken } from '../../plain/read-form.ts';
import { idIn, missing } from '../../plain/route-id.ts';
import { sendHtml } from '../../respond.ts';
import { timesOf, WithTimes } from '../../times.tsx';
import { seriesAt } from '../addresses.ts';
import { ChannelTabs } from '../frame.tsx';
import { LivePart } from '../live.tsx';
import { NextMoments, newSeriesForm, readSeries, SeriesFields, seriesForm } from './series-form.tsx';
import { QueueBody, QueueTools, SeriesListBody } from './series-page.tsx';

const MOMENTS_SHOWN = 5;

/** What was moved by a drag, and to which place from 1; undefined when nothing was. */
export function movedOne(
  before: readonly number[],
  after: readonly number[],
): { id: number; to: number } | undefined {
  const first = before.findIndex((id, index) => id !== after[index]);
  const up = after[first];
  const down = before[first];
  if (up === undefined || down === undefined) return undefined;
  const without = (ids: readonly number[]) => ids.filter((id) => id !== up).join(',');
  const id = without(before) === without(after) ? up : down;
  return { id, to: after.indexOf(id) + 1 };
}

export function addSeries(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('channel') };
  const { db, timeZone, publicUrl } = deps;

  async function named(request: FastifyRequest): Promise<Series | undefined> {
    const id = idIn(request);
    const series = id === undefined ? undefined : await seriesById(db, id);
    return series?.archivedAt === null ? series : undefined;
  }

  app.get('/channel/series', editors, async (request, reply) => {
    const { t } = request.panelView();
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: t('channel-title'),
      sub: t('channel-sub'),
      wide: true,
      tools: (
        <a class="button button--main" href={`${seriesAt}/new`}>
          <Icon name="plus" />
          {t('channel-series-new')}
        </a>
      ),
      children: (
        <>
          <ChannelTabs tab="series" />
          <LivePart>
            <SeriesListBody all={await listSeries(db)} />
          </LivePart>
        </>
      ),
    });
  });

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    series: Series | undefined,
    state: FormState | undefined,
    status?: number,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const rooms = await knownRooms(db);
    const shown = state ?? (series ? seriesForm(series) : newSeriesForm(rooms));
    const { cron } = readSeries(shown.values);
    const at = series ? `${seriesAt}/${series.id}` : seriesAt;
    const page = {
      section: 'channel' as const,
      title: series?.name ?? t('channel-series-new'),
      back: { href: at, label: series?.name ?? t('channel-tab-series') },
      children: (
        <SeriesFields
          state={shown}
          rooms={rooms}
          moments={nextMoments(cron, timeZone, deps.now(), MOMENTS_SHOWN)}
          action={series ? `${at}/edit` : at}
          cancel={at}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  async function save(request: FastifyRequest, reply: FastifyReply, series: Series | undefined) {
    const sent = readSeries(request.body);
    const outcome = await saveSeries(db, request.official, { ...sent, id: series?.id }, timeZone, deps.now());
    const again = (field: string, key: string) =>
      sendForm(request, reply, series, mistaken(request.body, field, key), 422);
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'noName':
        return again('name', 'channel-error-series-name');
      case 'noRooms':
        return again('room', 'channel-error-series-rooms');
      case 'badCron':
        return again('repeat', `channel-error-cron-${outcome.problem}`);
      case 'done':
        leaveFlash(reply, { key: 'channel-done-series-saved' }, publicUrl);
        return reply.redirect(`${seriesAt}/${outcome.series.id}`, 303);
    }
  }

  app.get('/channel/series/new', editors, (request, reply) => sendForm(request, reply, undefined, undefined));
  app.post('/channel/series', editors, (request, reply) => save(request, reply, undefined));

  app.post('/channel/series/next', editors, (request, reply) => {
    const view = request.panelView();
    const moments = nextMoments(readSeries(request.body).cron, timeZone, deps.now(), MOMENTS_SHOWN);
    const part = (
      <WithTimes times={timesOf(view, timeZone, deps.now())}>
        <NextMoments moments={moments} />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(view, part));
  });

  app.get('/channel/series/:id', editors, async (request, reply) => {
    const series = await named(request);
    if (!series) return missing(request, reply);
    const { t } = request.panelView();
    const queue = await queueOf(db, series.id);
    const moments =
      series.nextAt === null ? [] : nextMoments(series.cron, timeZone, series.nextAt - 1, queue.length);
    const props = { series, queue, moments, rooms: await knownRooms(db), csrf: request.csrfToken() };
    return sendPage(request, reply, deps, {
      section: 'channel',
      title: series.name,
      back: { href: seriesAt, label: t('channel-tab-series') },
      tools: <QueueTools series={series} />,
      scripts: [ORDER_SCRIPT],
      children: (
        <LivePart>
          <QueueBody {...props} />
        </LivePart>
      ),
    });
  });

  app.get('/channel/series/:id/edit', editors, async (request, reply) => {
    const series = await named(request);
    return series ? sendForm(request, reply, series, undefined) : missing(request, reply);
  });

  app.post('/channel/series/:id/edit', editors, async (request, reply) => {
    const series = await named(request);
    return series ? save(request, reply, series) : missing(request, reply);
  });

  app.post('/channel/series/:id/order', editors, async (request, reply) => {
    const series = await named(request);
    if (!series) return missing(request, reply);
    const before = (await queueOf(db, series.id)).map(({ id }) => id);
    const after = readOrder(request.body, before);
    const stale = !after || [...after].sort().join() !== [...before].sort().join();
    const moved = stale ? undefined : movedOne(before, after);
    if (moved) await moveInQueue(db, moved.id, moved.to, deps.now());
    if (stale) leaveFlash(reply, { key: 'channel-done-order-stale' }, publicUrl);
    return reply.redirect(`${seriesAt}/${series.id}`, 303);
  });

  app.post('/channel/series/:id/end', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined || !(await archiveSeries(db, request.official, id, deps.now())))
      return missing(request, reply);
    return leaveFlash(reply, { key: 'channel-done-series-ended' }, publicUrl).redirect(seriesAt, 303);
  });
}
