/** `/faq/from-ticket/:id`: an entry made of an answered ticket, unless one that says the same is there already. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { LONGEST_ASK, LONGEST_BODY, LONGEST_TITLE } from '../../domain/faq/entry.ts';
import {
  entryFromTicket,
  type Matter,
  makeEntryFromTicket,
  matterOf,
  titleOf,
  wordingOf,
} from '../../domain/faq/from-ticket.ts';
import { withGaps } from '../../domain/faq/redact/redact.ts';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { sendPage } from '../plain/plain-page.tsx';
import { type FormState, freshForm, readForm } from '../plain/read-form.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { entryAddress } from './addresses.ts';
import { FromTicketBody } from './from-ticket-page.tsx';
import { foundFor } from './ticket-faq.ts';

const line = (empty: string, long: string, most: number) =>
  z
    .string(empty)
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, empty).max(most, long));

const EntryFields = z.object({
  title: line('faqdesk-error-title', 'faqdesk-error-title-long', LONGEST_TITLE),
  ask: line('faqdesk-error-ask', 'faqdesk-error-ask-long', LONGEST_ASK),
  body: z
    .string('faqdesk-error-body')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(1, 'faqdesk-error-body').max(LONGEST_BODY, 'faqdesk-error-body-long')),
});

/** What the form begins with. */
function proposalOf({ question, answer }: Matter): FormState {
  const ask = wordingOf(question);
  return freshForm({ title: titleOf(ask), ask, body: withGaps(answer) });
}

export function addEntryFromTicket(app: FastifyInstance, deps: PanelDeps): void {
  const { db, now } = deps;
  const answering = { preHandler: requireRight('tickets') };

  async function named(request: FastifyRequest): Promise<Matter | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : matterOf(db, request.official, id);
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    matter: Matter,
    form: FormState,
    status?: number,
  ): Promise<FastifyReply> {
    const { t, locale } = request.panelView();
    const { id } = matter.ticket;
    const page = {
      section: 'queue' as const,
      title: t('faqdesk-from-ticket'),
      sub: t('faqdesk-from-ticket-sub'),
      back: { href: `/panel/tickets/${id}`, label: `№ ${id}` },
      children: (
        <FromTicketBody
          matter={matter}
          form={form}
          similar={await foundFor(deps, id, wordingOf(matter.question), locale)}
          made={await entryFromTicket(db, id)}
          csrf={request.csrfToken()}
        />
      ),
    };
    return sendPage(request, reply, deps, page, status);
  }

  app.get('/faq/from-ticket/:id', answering, async (request, reply) => {
    const matter = await named(request);
    return matter ? sendForm(request, reply, matter, proposalOf(matter)) : missing(request, reply);
  });

  app.post('/faq/from-ticket/:id', answering, async (request, reply) => {
    const matter = await named(request);
    if (!matter) return missing(request, reply);
    const reading = readForm(EntryFields, request.body);
    if (reading.kind === 'mistaken') return sendForm(request, reply, matter, reading.form, 422);
    const { ticket, locale } = matter;
    const wish = { ticketId: ticket.id, locale, ...reading.data };
    const made = await makeEntryFromTicket(db, request.official, wish, now());
    // The fields are held to what an entry may hold, and its code is made.
    if (made.kind !== 'saved') throw new Error(`No entry was made of a ticket: ${made.kind}.`);
    const flash = { key: 'faqdesk-done-entry-made' };
    return leaveFlash(reply, flash, deps.publicUrl).redirect(entryAddress(made.entry.id), 303);
  });
}
