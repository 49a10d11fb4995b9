/**
 * `GET /queue`, `/tickets/:id` and `/tickets/:id/teacher`: the same workspace, with the column that the address names;
 * and the parts of it that htmx asks for, by what it will replace (`HX-Target`).
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { may } from '../domain/access.ts';
import { countTooFast } from '../domain/learning/too-fast-review.ts';
import { teacherName } from '../domain/teachers.ts';
import { searchTickets } from '../domain/tickets/queue.ts';
import { markRead } from '../domain/tickets/work.ts';
import { renderPart } from '../web/page.tsx';
import { requireRight } from './guard.ts';
import { type Desk, loadQueue, loadRows, loadTicket } from './load.ts';
import { PaletteTickets } from './palette.tsx';
import { QueueList } from './queue/column.tsx';
import { type QueueView, queueQuery, readCursor, readQueueView } from './queue/filter.ts';
import { Tabs } from './queue/filters.tsx';
import { RowList, Rows } from './queue/row-list.tsx';
import { sendHtml } from './respond.ts';
import { RailBadge, renderDesk } from './shell.tsx';
import { type Column, LiveParts, NoTicket, TicketPart, type TicketView } from './ticket/ticket-part.tsx';
import { timesOf, WithTimes } from './times.tsx';
import { WORKSPACE_SCRIPTS, Workspace, WorkspacePage } from './workspace.tsx';

const TicketParams = z.object({ id: z.coerce.number().int().positive() });
const PALETTE_TICKETS = 8;

/** The number in an address `/tickets/:id`; undefined for what is none, which then is not found. */
export function ticketIdOf(request: FastifyRequest): number | undefined {
  return TicketParams.safeParse(request.params).data?.id;
}

/** What the page that asks is showing now (htmx's `HX-Current-URL`). */
function shownNow(request: FastifyRequest): { ticketId: number | undefined; view: QueueView } {
  const header = request.headers['hx-current-url'];
  const url = typeof header === 'string' && URL.canParse(header) ? new URL(header) : undefined;
  const ticket = /^\/panel\/tickets\/(\d+)/.exec(url?.pathname ?? '')?.[1];
  return {
    ticketId: ticket === undefined ? undefined : Number(ticket),
    view: readQueueView(Object.fromEntries(url?.searchParams ?? [])),
  };
}

function numberIn(query: unknown, name: string): number {
  const value = Number((query as Record<string, unknown>)[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

/** Adds the workspace's routes to a guarded scope. */
export function workspacePages(app: FastifyInstance, desk: Desk): void {
  const { deps } = desk;
  const answering = { preHandler: requireRight('tickets') };

  function part(request: FastifyRequest, reply: FastifyReply, children: ComponentChildren): FastifyReply {
    const view = request.panelView();
    const times = timesOf(view, deps.timeZone, deps.now());
    return sendHtml(reply, renderPart(view, <WithTimes times={times}>{children}</WithTimes>));
  }

  /** The whole workspace: as a page, or for going back and forth as the part `#main`. */
  async function workspace(
    request: FastifyRequest,
    reply: FastifyReply,
    view: QueueView,
    ticket: TicketView | undefined,
    column: Column,
  ): Promise<FastifyReply> {
    const { official } = request;
    const queue = await loadQueue(desk, official, view, ticket?.conversation.ticket.id);
    const props = { queue, ticket, column };
    if (request.headers['hx-target'] === 'main') return part(request, reply, <Workspace {...props} />);
    const words = request.panelView();
    const times = timesOf(words, deps.timeZone, deps.now());
    const page = renderDesk(
      words,
      {
        official,
        csrf: request.csrfToken(),
        sandbox: deps.sandbox,
        unassigned: queue.counts.unassigned,
        ...(may(official, 'schedules') ? { tooFast: await countTooFast(deps.db, official) } : {}),
      },
      {
        section: 'queue',
        title: ticket ? teacherName(ticket.conversation.teacher) : words.t('panel-section-queue'),
        htmx: true,
        scripts: WORKSPACE_SCRIPTS,
        data: { view: column, failed: words.t('panel-failed') },
        children: (
          <WithTimes times={times}>
            <WorkspacePage {...props} />
          </WithTimes>
        ),
      },
    );
    return sendHtml(reply, page);
  }

  function readBy(request: FastifyRequest, ticket: TicketView): void {
    const { id, unread } = ticket.conversation.ticket;
    if (unread === 0) return;
    markRead(deps.db, id).catch((error: unknown) =>
      request.log.error({ err: error }, 'a ticket could not be marked as read'),
    );
  }

  app.get('/queue', answering, async (request, reply) => {
    const asked = readQueueView(request.query);
    if (request.headers['hx-target'] !== 'queue-list') {
      return workspace(request, reply, asked, undefined, 'list');
    }
    const { ticketId, view: shown } = shownNow(request);
    const searching = (request.query as Record<string, unknown>).q !== undefined;
    const view = searching ? { ...shown, q: asked.q } : asked;
    const path = ticketId === undefined ? '/panel/queue' : `/panel/tickets/${ticketId}`;
    // Every letter of a search would be a step back otherwise.
    void reply.header(searching ? 'hx-replace-url' : 'hx-push-url', `${path}${queueQuery(view)}`);
    const queue = await loadQueue(desk, request.official, view, ticketId);
    return part(request, reply, <QueueList {...queue} />);
  });

  app.get('/queue/rows', answering, async (request, reply) => {
    const view = readQueueView(request.query);
    const { ticketId } = shownNow(request);
    const after = readCursor((request.query as Record<string, unknown>).after);
    if (after) {
      const { rows, next } = await loadRows(desk, request.official, view, after);
      const watchersOf = (id: number) => desk.presence.watchers(id, request.official);
      const props = { view, rows, next, currentId: ticketId, watchersOf };
      return part(request, reply, <Rows {...props} />);
    }
    const shown = numberIn(request.query, 'shown');
    const queue = await loadQueue(desk, request.official, view, ticketId, shown);
    return part(
      request,
      reply,
      <>
        <RowList {...queue} />
        <Tabs view={view} counts={queue.counts} />
        <RailBadge count={queue.counts.unassigned} />
      </>,
    );
  });

  app.get('/palette', answering, async (request, reply) => {
    const words = readQueueView(request.query).q;
    const rows = words === '' ? [] : await searchTickets(deps.db, request.official, words, PALETTE_TICKETS);
    return part(request, reply, <PaletteTickets rows={rows} />);
  });

  for (const [path, column] of [
    ['/tickets/:id', 'talk'],
    ['/tickets/:id/teacher', 'card'],
  ] as const) {
    app.get(path, answering, async (request, reply) => {
      const id = ticketIdOf(request);
      const view = readQueueView(request.query);
      const ticket = id && (await loadTicket(desk, request.official, id, queueQuery(view)));
      if (!ticket) return reply.callNotFound();
      readBy(request, ticket);
      if (request.headers['hx-target'] !== 'ticket') {
        return workspace(request, reply, view, ticket, column);
      }
      return part(request, reply, <TicketPart ticket={ticket} column={column} />);
    });
  }

  app.get('/tickets/:id/live', answering, async (request, reply) => {
    const id = ticketIdOf(request);
    const query = queueQuery(readQueueView(request.query));
    const pages = numberIn(request.query, 'pages');
    const ticket = id && (await loadTicket(desk, request.official, id, query, pages || 1));
    if (!ticket) {
      // It was given to another region meanwhile.
      return part(request, reply, <NoTicket />);
    }
    readBy(request, ticket);
    return part(request, reply, <LiveParts ticket={ticket} />);
  });
}
