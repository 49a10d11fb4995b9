/** Where the FAQ and the desk meet: what tickets teach it, what it brings, and what is still to be written. */
import type { FastifyInstance } from 'fastify';
import type { PanelDeps } from '../deps.ts';
import { addFaqAsks } from './asks.tsx';
import { addFaqFigures } from './figures.tsx';
import { addEntryFromTicket } from './from-ticket.tsx';
import { addTicketLinks } from './ticket-links.tsx';
import { addTopicsToWrite } from './to-write.tsx';

export function addFaqDesk(app: FastifyInstance, deps: PanelDeps): void {
  addFaqAsks(app, deps);
  addTopicsToWrite(app, deps);
  addFaqFigures(app, deps);
  addEntryFromTicket(app, deps);
  addTicketLinks(app, deps);
}
