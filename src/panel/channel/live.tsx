/**
 * `GET /channel/live`: which posts change, as server-sent events, to the channel's open pages. Events carry ids and
 * nothing more; a page then asks for itself anew, so an event that is lost costs nothing.
 */
import type { FastifyInstance } from 'fastify';
import type { ComponentChildren, VNode } from 'preact';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { streamChanges } from '../plain/event-stream.ts';
import { HERE } from './addresses.ts';

/** Changes that come together are told once. */
const GATHER_MS = 400;
/** A part of a page that is brought up to date when a post changes: the named one, or whichever it is. */
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
    const concerns = (id: string) => post === undefined || id === post;
    streamChanges(request, reply, deps, { channel: 'post', concerns, gatherMs: GATHER_MS });
  });
}
