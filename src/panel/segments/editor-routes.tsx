/** What the condition editor asks for while somebody builds: its parts anew, and how many they find. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { regionsSeen } from '../../domain/access.ts';
import { countSegment, sampleSegment } from '../../domain/segments/counts.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { sendHtml } from '../respond.ts';
import { CountPart, SAMPLES } from './count-part.tsx';
import { countable, parseDraft, readDraft } from './draft.ts';
import { editorParts } from './editor.tsx';
import { DraftParts } from './parts.tsx';

const Asked = z.object({
  condition: z.string().max(100_000).catch('{}'),
  /** Another number shows other examples. */
  from: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0),
});

export function addConditionEditor(app: FastifyInstance, deps: PanelDeps): void {
  const writers = { preHandler: requireRight('campaigns') };

  app.post('/segments/editor', writers, async (request, reply) => {
    const { condition } = Asked.parse(request.body ?? {});
    const view = request.panelView();
    const parts = await editorParts(deps, view, request.official, parseDraft(condition));
    return sendHtml(reply, renderPart(view, <DraftParts {...parts} />));
  });

  app.post('/segments/count', writers, async (request, reply) => {
    const asked = Asked.parse(request.body ?? {});
    const { condition, places, unfinished } = countable(readDraft(parseDraft(asked.condition)));
    const finding = { now: deps.now(), regions: regionsSeen(request.official) };
    const props = {
      count: await countSegment(deps.db, condition, finding),
      samples: await sampleSegment(deps.db, condition, finding, SAMPLES, asked.from),
      places,
      unfinished,
    };
    return sendHtml(reply, renderPart(request.panelView(), <CountPart {...props} />));
  });
}
