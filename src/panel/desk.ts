/** The desk's own pages: the queue and its tickets, with everything that happens in them. */
import type { FastifyInstance } from 'fastify';
import type { PanelDeps } from './deps.ts';
import { createLiveHub, liveStream } from './live-stream.ts';
import { mediaFile } from './media-file.ts';
import { createPresence } from './presence.ts';
import { answers } from './ticket/answers.tsx';
import { ticketActions } from './ticket/ticket-actions.ts';
import { uploadFile } from './upload.ts';
import { workspacePages } from './workspace-page.tsx';

/** Adds them to a guarded scope. */
export async function addDesk(app: FastifyInstance, deps: PanelDeps): Promise<void> {
  const hub = createLiveHub();
  const presence = createPresence(deps.now, hub.tell);
  const desk = { deps, presence };
  workspacePages(app, desk);
  ticketActions(app, desk);
  answers(app, desk);
  liveStream(app, desk, hub);
  await mediaFile(app, deps);
  await uploadFile(app, deps);
}
