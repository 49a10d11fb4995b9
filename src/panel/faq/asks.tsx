/** `/faq/asks`: wordings of linked tickets, which an editor adds to their entries or refuses. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  type AskOutcome,
  countWaitingAsks,
  decidedAsks,
  refuseAsk,
  takeAsk,
  undecideAsk,
  waitingAsks,
} from '../../domain/faq/asks.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { idIn, missing } from '../plain/route-id.ts';
import { FAQ } from './addresses.ts';
import { AsksBody } from './asks-page.tsx';

const SHOWN = 50;
const DAY_MS = 86_400_000;
/** How long a decision stands in reach of being taken back. */
const DECIDED_DAYS = 7;
const DECIDED_SHOWN = 20;

const TakeFields = z.object({ text: z.string().max(2000).default('') });

export function addFaqAsks(app: FastifyInstance, deps: PanelDeps): void {
  const { db, now } = deps;
  const editors = { preHandler: requireRight('faq') };

  app.get('/faq/asks', editors, async (request, reply) => {
    const { t } = request.panelView();
    const waiting = await waitingAsks(db, SHOWN);
    const props = {
      waiting,
      total: await countWaitingAsks(db),
      decided: await decidedAsks(db, now() - DECIDED_DAYS * DAY_MS, DECIDED_SHOWN),
      viewer: request.official,
      csrf: request.csrfToken(),
    };
    return sendPage(request, reply, deps, {
      section: 'faq',
      title: t('entries-title'),
      sub: t('entries-sub'),
      children: <AsksBody {...props} />,
    });
  });

  /** Goes back to the list and says what became of it. */
  function settle(reply: FastifyReply, outcome: AskOutcome, done: string): FastifyReply {
    const key = outcome.kind === 'done' ? done : `ask-${outcome.kind}`;
    return leaveFlash(reply, { key: `faqdesk-done-${key}` }, deps.publicUrl).redirect(`${FAQ}/asks`, 303);
  }

  app.post('/faq/asks/:id/take', editors, async (request, reply) => {
    const id = idIn(request);
    const fields = TakeFields.safeParse(request.body);
    if (id === undefined || !fields.success) return missing(request, reply);
    return settle(reply, await takeAsk(db, request.official, id, fields.data.text, now()), 'ask-taken');
  });

  app.post('/faq/asks/:id/refuse', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    return settle(reply, await refuseAsk(db, request.official, id, now()), 'ask-refused');
  });

  app.post('/faq/asks/:id/undecide', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    return settle(reply, await undecideAsk(db, request.official, id, now()), 'ask-waits');
  });
}
