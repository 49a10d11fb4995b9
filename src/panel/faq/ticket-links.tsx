/** What officials do with the FAQ in a ticket: put an answer into the composer, and link the ticket to its entry. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { linkTicket, unlinkTicket } from '../../domain/faq/asks.ts';
import { entryById } from '../../domain/faq/entries.ts';
import { bodyIn } from '../../domain/faq/entry-text.ts';
import { type Matter, matterOf, wordingOf } from '../../domain/faq/from-ticket.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { Id, missing } from '../plain/route-id.ts';
import { tell } from '../respond.ts';
import { FAQ } from './addresses.ts';

const Params = z.object({ id: Id, entry: Id });

export function addTicketLinks(app: FastifyInstance, deps: PanelDeps): void {
  const { db, now } = deps;
  const answering = { preHandler: requireRight('tickets') };

  async function named(request: FastifyRequest): Promise<{ matter: Matter; entryId: number } | undefined> {
    const { data } = Params.safeParse(request.params);
    const matter = data && (await matterOf(db, request.official, data.id));
    return matter && { matter, entryId: data.entry };
  }

  const link = (request: FastifyRequest, { matter, entryId }: { matter: Matter; entryId: number }) =>
    linkTicket(
      db,
      request.official,
      { ticketId: matter.ticket.id, entryId, text: wordingOf(matter.question) },
      now(),
    );

  app.get('/tickets/:id/faq/:entry', answering, async (request, reply) => {
    const asked = await named(request);
    const entry = asked && (await entryById(db, asked.entryId));
    if (!entry) return reply.callNotFound();
    return reply.type('text/plain; charset=utf-8').send(bodyIn(entry.content, asked.matter.locale));
  });

  /** Says in a toast what became of it. */
  function say(request: FastifyRequest, reply: FastifyReply, status: number, key: string, undo?: string) {
    const { t } = request.panelView();
    const back = undo === undefined ? {} : { undo: { label: t('panel-undo'), url: undo } };
    return tell(reply.code(status), {
      'desk:toast': { text: t(key), ...back },
      'desk:refresh': true,
    }).send('');
  }

  app.post('/tickets/:id/faq/:entry/link', answering, async (request, reply) => {
    const asked = await named(request);
    const outcome = asked && (await link(request, asked));
    if (!asked || outcome?.kind === 'unknown') return say(request, reply, 404, 'faqdesk-link-impossible');
    const undo = `/panel/tickets/${asked.matter.ticket.id}/faq/${asked.entryId}/unlink`;
    return outcome?.kind === 'already'
      ? say(request, reply, 200, 'faqdesk-link-already')
      : say(request, reply, 200, 'faqdesk-linked', undo);
  });

  app.post('/tickets/:id/faq/:entry/unlink', answering, async (request, reply) => {
    const asked = await named(request);
    if (!asked) return say(request, reply, 404, 'faqdesk-link-impossible');
    const done = await unlinkTicket(db, request.official, asked.matter.ticket.id, asked.entryId);
    return say(request, reply, done ? 200 : 409, done ? 'faqdesk-unlinked' : 'faqdesk-link-decided');
  });

  app.post('/faq/from-ticket/:id/link/:entry', answering, async (request, reply) => {
    const asked = await named(request);
    const outcome = asked && (await link(request, asked));
    if (!asked || outcome?.kind === 'unknown') return missing(request, reply);
    const flash = { key: 'faqdesk-done-linked' };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(
      `${FAQ}/from-ticket/${asked.matter.ticket.id}`,
      303,
    );
  });
}
