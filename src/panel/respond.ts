/**
 * What an action answers to htmx: events for the page's scripts, in the header `HX-Trigger`.
 */
import type { FastifyReply } from 'fastify';

/** A way back in a toast: a POST to `url`. */
export interface Undo {
  readonly label: string;
  readonly url: string;
  readonly values?: Readonly<Record<string, string>>;
}

export interface PageEvents {
  /** A short message at the foot of the page. */
  readonly 'desk:toast'?: { readonly text: string; readonly undo?: Undo };
  /** Something changed: show it now, without waiting for the live connection. */
  readonly 'desk:refresh'?: true;
  /** Show another address. */
  readonly 'desk:go'?: { readonly url: string };
  /** An answer was taken back: its text belongs into the composer of this ticket again. */
  readonly 'desk:restore'?: { readonly ticket: number; readonly message: number; readonly text: string };
  /** An answer was taken in; the composer remembers how it was typed, for undo. */
  readonly 'desk:answered'?: { readonly ticket: number; readonly message: number };
  /** A note was written. */
  readonly 'desk:noted'?: true;
}

/** Headers carry ASCII only, so everything else is escaped as JSON allows. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Adds events to an answer. */
export function tell(reply: FastifyReply, events: PageEvents): FastifyReply {
  return reply.header('hx-trigger', asciiJson(events));
}

/** Sends a piece of HTML. */
export function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(html);
}
