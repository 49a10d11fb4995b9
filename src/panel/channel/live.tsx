/**
 * `GET /channel/live`: which posts change, as server-sent events, to the channel's open pages. Events carry ids and
 * nothing more; a page then asks for itself anew, so an event that is lost costs nothing.
 */
import type { FastifyInstance } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import type { PanelDeps } from '../deps.ts';
import { requireRight, whenSignedOut } from '../guard.ts';
import { HERE } from './addresses.ts';

/** Pages that hear nothing for twice as long take the connection for lost. */
const BEAT_MS = 15_000;
/** Changes that come together are told once. */
const GATHER_MS = 400;
/** A page that does not read is let go; it comes back by itself. */
const BUFFER_BYTES = 64 * 1024;

/** A part of a page that is brought up to date when a post changes: the one that is named, or any. */
export function LivePart(props: {
  readonly post?: number;
  /** Another part of the page, by its id, that is brought up to date with it. */
  readonly also?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { post, also, children } = props;
  return (
    <div
      hx-ext="sse, morph"
      sse-connect={`${HERE}/live${post === undefined ? '' : `?post=${post}`}`}
      // The page itself, with whatever is searched for in it by now.
      hx-get=""
      hx-trigger="sse:changed"
      hx-target="#live-part"
      hx-select="#live-part"
      hx-select-oob={also ? `#${also}` : undefined}
      hx-swap="morph:outerHTML"
      hx-push-url="false"
      hx-disinherit="*"
      data-live
    >
      <div id="live-part">{children}</div>
    </div>
  );
}

export function addChannelLive(app: FastifyInstance, deps: PanelDeps): void {
  app.get('/channel/live', { preHandler: requireRight('channel') }, (request, reply) => {
    const { post } = request.query as { post?: string };
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
      deps.db.listen('post', (id) => {
        if (post !== undefined && id !== post && id !== '') return;
        gathering ??= setTimeout(() => {
          gathering = undefined;
          send('changed');
        }, GATHER_MS);
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
  });
}
