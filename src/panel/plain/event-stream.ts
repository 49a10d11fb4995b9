/**
 * Server-sent events that say only that something has changed, for pages that then ask for a part of themselves anew. An
 * event that is lost costs nothing.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Channel } from '../../db/db.ts';
import type { PanelDeps } from '../deps.ts';
import { whenSignedOut } from '../guard.ts';

/** Pages that hear nothing for twice as long take the connection for lost. */
const BEAT_MS = 15_000;
/** A page that does not read is let go; it comes back by itself. */
const BUFFER_BYTES = 64 * 1024;

export interface Changes {
  /** Of the database's notices. */
  readonly channel: Channel;
  /** Whether the page shows what a notice is about; the empty one says that some may have been missed. */
  readonly concerns: (notice: string) => boolean;
  /** Changes within this time are told once, ms. */
  readonly gatherMs: number;
}

/** Answers with `hello`, then `changed` after each change, until the page is closed or its official is signed out. */
export function streamChanges(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: PanelDeps,
  { channel, concerns, gatherMs }: Changes,
): void {
  const { raw } = reply;
  reply.hijack();
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const send = (event: string): void => {
    if (raw.writableLength > BUFFER_BYTES) raw.destroy();
    else raw.write(`event: ${event}\ndata: {}\n\n`);
  };
  let gathering: NodeJS.Timeout | undefined;
  const stops = [
    deps.db.listen(channel, (notice) => {
      if (notice !== '' && !concerns(notice)) return;
      gathering ??= setTimeout(() => {
        gathering = undefined;
        send('changed');
      }, gatherMs);
    }),
    whenSignedOut(request, deps, () => raw.end()),
  ];
  const beat = setInterval(() => send('beat'), BEAT_MS);
  raw.once('close', () => {
    clearInterval(beat);
    clearTimeout(gathering);
    for (const stop of stops) stop();
  });
  raw.once('error', () => raw.destroy());
  send('hello');
}
