/**
 * What officials press besides answering: claim, assign, snooze, label, close, reopen. Each is a POST that answers
 * with events for the page: what to say, how to take it back, where to go next.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { may, seesRegion } from '../../domain/access.ts';
import { officialById } from '../../domain/officials.ts';
import { visibleTicket } from '../../domain/tickets/conversation.ts';
import { setLabels } from '../../domain/tickets/labels.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import * as work from '../../domain/tickets/work.ts';
import { requireRight } from '../guard.ts';
import { type Desk, loadRows } from '../load.ts';
import { queueQuery, readQueueView } from '../queue/filter.ts';
import { type PageEvents, tell, type Undo } from '../respond.ts';
import { timesOf } from '../times.tsx';
import { ticketIdOf } from '../workspace-page.tsx';
import { readLocalTime, SNOOZES, snoozeUntil } from './snooze.ts';

const Assign = z.object({ to: z.union([z.literal(''), z.coerce.number().int().positive()]) });
const Snoozed = z.object({ for: z.enum([...SNOOZES, 'custom', 'wake']), until: z.string().optional() });
const Id = z.coerce.number().int().positive();
const Labels = z.object({ label: z.union([Id.transform((id) => [id]), z.array(Id)]).default([]) });
const Close = z.object({ next: z.literal('1').optional() }).default({});

/** Where to go after a ticket is dealt with: the next of the same queue, or the queue. */
export async function nextAddress(desk: Desk, request: FastifyRequest, doneId: number): Promise<string> {
  const view = { ...readQueueView(request.query), q: '' };
  const { rows } = await loadRows(desk, request.official, view);
  const next = rows.find(({ ticket }) => ticket.id !== doneId);
  return next ? `/panel/tickets/${next.ticket.id}${queueQuery(view)}` : `/panel/queue${queueQuery(view)}`;
}

type Handler = (request: FastifyRequest, reply: FastifyReply, ticket: Ticket) => Promise<FastifyReply>;

/** Adds the actions to a guarded scope. */
export function ticketActions(app: FastifyInstance, desk: Desk): void {
  const { deps } = desk;
  const { db, now } = deps;

  /** An action on a ticket that the official may see; 404 otherwise. */
  function action(name: string, handler: Handler): void {
    app.post(`/tickets/:id/${name}`, { preHandler: requireRight('tickets') }, async (request, reply) => {
      const id = ticketIdOf(request);
      const ticket = id && (await visibleTicket(db, request.official, id));
      if (!ticket) {
        const { t } = request.panelView();
        return tell(reply.code(404), { 'desk:toast': { text: t('panel-gone') } }).send();
      }
      return handler(request, reply, ticket);
    });
  }

  /** Says that it is done; or, when somebody was faster, how things stand instead. */
  async function settle(
    request: FastifyRequest,
    reply: FastifyReply,
    outcome: work.Outcome,
    text: string,
    undo?: Omit<Undo, 'label'>,
    more: PageEvents = {},
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    if (outcome.kind === 'done') {
      const back = undo && { undo: { ...undo, label: t('panel-undo') } };
      return tell(reply, { 'desk:toast': { text, ...back }, 'desk:refresh': true, ...more }).send('');
    }
    const holder =
      outcome.kind === 'stale' && outcome.ticket.assigneeId
        ? await officialById(db, outcome.ticket.assigneeId)
        : undefined;
    const instead =
      holder && holder.id !== request.official.id
        ? t('panel-stale-assigned', { name: holder.name })
        : t('panel-stale');
    return tell(reply.code(409), { 'desk:toast': { text: instead }, 'desk:refresh': true }).send('');
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, key: string): FastifyReply {
    const { t } = request.panelView();
    return tell(reply.code(422), { 'desk:toast': { text: t(key) } }).send('');
  }

  const address = (ticket: Ticket, verb: string) => `/panel/tickets/${ticket.id}/${verb}`;

  action('claim', async (request, reply, ticket) => {
    const { t } = request.panelView();
    const outcome = await work.claim(db, request.official, ticket.id, now());
    return settle(request, reply, outcome, t('panel-done-claimed'), {
      url: address(ticket, 'assign'),
      values: { to: '' },
    });
  });

  action('assign', async (request, reply, ticket) => {
    const { t } = request.panelView();
    const wish = Assign.safeParse(request.body);
    if (!wish.success) return refuse(request, reply, 'panel-bad-request');
    const { to } = wish.data;
    const back = { url: address(ticket, 'assign'), values: { to: String(ticket.assigneeId ?? '') } };
    if (to === '') {
      const outcome = await work.unassign(db, request.official, ticket.id, now());
      return settle(request, reply, outcome, t('panel-done-unassigned'), back);
    }
    const colleague = await officialById(db, to);
    if (!colleague || !may(colleague, 'tickets') || !seesRegion(colleague, ticket.regionId)) {
      return refuse(request, reply, 'panel-assign-impossible');
    }
    const outcome = await work.assign(db, request.official, ticket.id, colleague, now());
    return settle(request, reply, outcome, t('panel-done-assigned', { name: colleague.name }), back);
  });

  action('snooze', async (request, reply, ticket) => {
    const view = request.panelView();
    const wish = Snoozed.safeParse(request.body);
    if (!wish.success) return refuse(request, reply, 'panel-bad-request');
    const choice = wish.data.for;
    if (choice === 'wake') {
      const outcome = await work.wake(db, request.official, ticket.id, now());
      return settle(request, reply, outcome, view.t('panel-done-woken'));
    }
    const until =
      choice === 'custom'
        ? readLocalTime(wish.data.until ?? '', now(), deps.timeZone)
        : snoozeUntil(choice, now(), deps.timeZone);
    if (until === undefined) return refuse(request, reply, 'panel-snooze-past');
    const outcome = await work.snooze(db, request.official, ticket.id, until, now());
    const time = timesOf(view, deps.timeZone, now()).moment(until);
    return settle(request, reply, outcome, view.t('panel-done-snoozed', { time }), {
      url: address(ticket, 'snooze'),
      values: { for: 'wake' },
    });
  });

  action('labels', async (request, reply, ticket) => {
    const wish = Labels.safeParse(request.body ?? {});
    if (!wish.success) return refuse(request, reply, 'panel-bad-request');
    await setLabels(db, request.official, ticket.id, wish.data.label, now());
    return tell(reply, { 'desk:refresh': true }).send('');
  });

  action('close', async (request, reply, ticket) => {
    const { t } = request.panelView();
    const goOn = Close.safeParse(request.body ?? {}).data?.next === '1';
    const next = goOn ? await nextAddress(desk, request, ticket.id) : undefined;
    const outcome = await work.close(db, request.official, ticket.id, now());
    const more: PageEvents = next && outcome.kind === 'done' ? { 'desk:go': { url: next } } : {};
    return settle(request, reply, outcome, t('panel-done-closed'), { url: address(ticket, 'reopen') }, more);
  });

  action('reopen', async (request, reply, ticket) => {
    const { t } = request.panelView();
    const outcome = await work.reopen(db, request.official, ticket.id, now());
    return settle(request, reply, outcome, t('panel-done-reopened'));
  });
}
