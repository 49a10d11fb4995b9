/** `/too-fast`: who finished before the schedule allows, and the review of each. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  listTooFast,
  reviewTooFast,
  type TooFastCursor,
  tooFastByRegion,
} from '../../domain/learning/too-fast-review.ts';
import { findRegion } from '../../domain/regions.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { mistaken } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { LearnerTabs } from './tabs.tsx';
import { TooFastBody, type TooFastProps, type TooFastView, tooFastHref } from './too-fast-page.tsx';

const PAGE = 20;

const Region = z
  .string()
  .refine((id) => findRegion(id))
  .optional()
  .catch(undefined);
const Query = z.object({
  show: z.enum(['open', 'reviewed']).catch('open'),
  region: Region,
  after: z
    .string()
    .regex(/^\d{1,16}-\d{1,15}$/)
    .optional()
    .catch(undefined),
});
const Review = z.looseObject({ region: Region });

function readCursor(text: string | undefined): TooFastCursor | undefined {
  if (text === undefined) return undefined;
  const [completedAt = 0, enrolmentId = 0] = text.split('-').map(Number);
  return { completedAt, enrolmentId };
}

export function addTooFast(app: FastifyInstance, deps: PanelDeps): void {
  const { db } = deps;
  const supervising = { preHandler: requireRight('schedules') };

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    view: TooFastView,
    { after, refused }: { after?: string | undefined; refused?: TooFastProps['refused'] } = {},
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const { official } = request;
    const wish = {
      reviewed: view.reviewed,
      regionId: view.region,
      after: readCursor(after),
      limit: PAGE + 1,
    };
    const found = await listTooFast(db, official, wish);
    const entries = found.slice(0, PAGE);
    const last = entries.at(-1)?.enrolment;
    const waiting = await tooFastByRegion(db, official);
    const props = {
      view,
      entries,
      waiting,
      more: found.length > PAGE && last ? tooFastHref(view, `${last.completedAt}-${last.id}`) : undefined,
      refused,
      csrf: request.csrfToken(),
    };
    const count = [...waiting.values()].reduce((sum, each) => sum + each, 0);
    return sendPage(
      request,
      reply,
      deps,
      {
        section: 'learners',
        title: t('learners-fast-title'),
        sub: t('learners-fast-sub'),
        children: (
          <>
            <LearnerTabs tab="too-fast" tooFast={count} />
            <TooFastBody {...props} />
          </>
        ),
      },
      refused ? 422 : 200,
    );
  }

  app.get('/too-fast', supervising, (request, reply) => {
    const { show, region, after } = Query.parse(request.query);
    return send(request, reply, { reviewed: show === 'reviewed', region }, { after });
  });

  app.post('/too-fast/:id', supervising, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const form = Review.parse(request.body ?? {});
    const view = { reviewed: false, region: form.region };
    const field = `note-${id}`;
    const note = form[field];
    const outcome = await reviewTooFast(
      db,
      request.official,
      id,
      typeof note === 'string' ? note : '',
      deps.now(),
    );
    if (outcome === 'unknown') return missing(request, reply);
    if (outcome === 'note') {
      const refused = { enrolmentId: id, form: mistaken(request.body, field, 'learners-error-note') };
      return send(request, reply, view, { refused });
    }
    return leaveFlash(reply, { key: 'learners-done-reviewed' }, deps.publicUrl).redirect(
      tooFastHref(view),
      303,
    );
  });
}
