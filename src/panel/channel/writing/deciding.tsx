/** What is done with a post before it is published, besides writing: reviewed, called off, sent, copied, thrown away. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { deleteDraft, duplicatePost } from '../../../domain/posts/posts.ts';
import { publishNow, review, unschedule } from '../../../domain/posts/schedule.ts';
import type { PanelDeps } from '../../deps.ts';
import { requireRight } from '../../guard.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { idIn, missing } from '../../plain/route-id.ts';
import { listAt, postAt } from '../addresses.ts';
import type { Plan } from './post-form.ts';

const NOTE_LENGTH = 500;
const Note = z.object({ note: z.string().catch('').default('') });

export function addDeciding(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('channel') };
  const { db, publicUrl } = deps;

  /** Leads on after a step: what kept the post from it is shown on its page. */
  function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    id: number,
    outcome: { kind: string },
    { done, to, want }: { done: string; to?: string; want?: Plan },
  ): FastifyReply {
    if (outcome.kind === 'unknown') return missing(request, reply);
    if (outcome.kind === 'problems' && want) return reply.redirect(`${postAt(id)}?want=${want}`, 303);
    const key = outcome.kind === 'done' ? done : `channel-done-not-${outcome.kind === 'own' ? 'own' : 'now'}`;
    return leaveFlash(reply, { key }, publicUrl).redirect(to ?? postAt(id), 303);
  }

  app.post('/channel/posts/:id/review/approve', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await review(db, request.official, id, { kind: 'approve' }, deps.now());
    return answer(request, reply, id, outcome, { done: 'channel-done-approved', want: 'review' });
  });

  app.post('/channel/posts/:id/review/back', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const { note } = Note.parse(request.body ?? {});
    const verdict = { kind: 'back' as const, note: note.slice(0, NOTE_LENGTH) };
    const outcome = await review(db, request.official, id, verdict, deps.now());
    return answer(request, reply, id, outcome, { done: 'channel-done-sent-back' });
  });

  app.post('/channel/posts/:id/unschedule', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await unschedule(db, request.official, id, deps.now());
    return answer(request, reply, id, outcome, { done: 'channel-done-unscheduled' });
  });

  app.post('/channel/posts/:id/publish', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const publishing = { botUsername: deps.botUsername() };
    const outcome = await publishNow(db, request.official, id, publishing, deps.now());
    return answer(request, reply, id, outcome, { done: 'channel-done-publishing', want: 'now' });
  });

  app.post('/channel/posts/:id/duplicate', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await duplicatePost(db, request.official, id, deps.now());
    const to = outcome.kind === 'done' ? postAt(outcome.post.id) : postAt(id);
    return answer(request, reply, id, outcome, { done: 'channel-done-duplicated', to });
  });

  app.post('/channel/posts/:id/throw-away', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const outcome = await deleteDraft(db, request.official, id, deps.now());
    const to = outcome.kind === 'done' ? listAt : postAt(id);
    return answer(request, reply, id, outcome, { done: 'channel-done-thrown-away', to });
  });
}
