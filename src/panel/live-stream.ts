/**
 * `GET /live`: what changes, to open pages, as server-sent events; and `POST /presence`, by which a page says what
 * it shows and whether its official is typing.
 *
 * Events carry the numbers of tickets and nothing of them: a page then asks for what it shows. So an event that is
 * lost costs nothing, and after a broken connection one look at the present catches up.
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { regionsSeen } from '../domain/access.ts';
import type { Official } from '../domain/officials.ts';
import { visibleTicket } from '../domain/tickets/conversation.ts';
import { queueRows } from '../domain/tickets/queue.ts';
import { requireRight, whenSignedOut } from './guard.ts';
import type { Desk } from './load.ts';

/** Pages that hear nothing for twice as long take the connection for lost. */
const BEAT_MS = 15_000;
/** A page that does not read is let go; it comes back by itself. */
const BUFFER_BYTES = 256 * 1024;

const Look = z.object({
  connection: z.uuid(),
  ticket: z.number().int().positive().nullable(),
  typing: z.boolean(),
});

/** Hearers of changes of either kind: of tickets, and of who looks at them. */
export interface LiveHub {
  /** Tells every open page. */
  tell(ticketIds: readonly number[]): void;
  onChange(heard: (ticketIds: readonly number[]) => void): () => void;
}

export function createLiveHub(): LiveHub {
  const hearers = new Set<(ticketIds: readonly number[]) => void>();
  return {
    tell(ticketIds) {
      for (const heard of hearers) heard(ticketIds);
    },
    onChange(heard) {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
  };
}

/** Adds the routes to a guarded scope. */
export function liveStream(app: FastifyInstance, desk: Desk, hub: LiveHub): void {
  const { deps, presence } = desk;
  const answering = { preHandler: requireRight('tickets') };

  /** Those of the tickets that the official may know of. */
  async function visible(official: Official, ids: readonly number[]): Promise<readonly number[]> {
    if (regionsSeen(official) === undefined) return ids;
    return (await queueRows(deps.db, official, ids)).map(({ ticket }) => ticket.id);
  }

  app.get('/live', answering, (request, reply) => {
    const { official } = request;
    const connection = randomUUID();
    const { raw } = reply;
    reply.hijack();
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });

    const send = (event: string, data: unknown): void => {
      if (raw.writableLength > BUFFER_BYTES) raw.destroy();
      else raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const heard = (ids: readonly number[]): void => {
      visible(official, ids).then(
        (seen) => seen.length > 0 && send('changed', { tickets: seen }),
        (error: unknown) => request.log.warn({ err: error }, 'a change could not be told'),
      );
    };
    const beat = setInterval(() => send('beat', {}), BEAT_MS);
    presence.join(connection, official);
    const stops = [
      deps.live.onChange(heard),
      hub.onChange(heard),
      whenSignedOut(request, deps, () => raw.end()),
      () => clearInterval(beat),
      () => presence.leave(connection),
    ];
    raw.once('close', () => {
      for (const stop of stops) stop();
    });
    raw.once('error', () => raw.destroy());
    send('hello', { connection });
  });

  app.post('/presence', answering, async (request, reply) => {
    const look = Look.safeParse(request.body);
    if (!look.success) return reply.code(400).send({ error: 'not a look' });
    const { connection, ticket, typing } = look.data;
    const seen = ticket === null ? undefined : await visibleTicket(deps.db, request.official, ticket);
    presence.look(connection, request.official, seen?.id, typing);
    return reply.code(204).send();
  });
}
