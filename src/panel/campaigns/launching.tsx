/** What decides about a campaign as a whole: launching, approving, taking back, deleting, holding and going on. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { approve, askApproval, NOTE_LENGTH, refuse } from '../../domain/campaigns/approve.ts';
import { type Campaign, campaignSeenBy } from '../../domain/campaigns/campaigns.ts';
import { pause, resume } from '../../domain/campaigns/control.ts';
import { deleteDraft, isEditable, withdraw } from '../../domain/campaigns/edit.ts';
import { launch } from '../../domain/campaigns/launch.ts';
import { deskSettings } from '../../domain/desk-settings.ts';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { leaveFlash } from '../plain/flash.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { sendHtml } from '../respond.ts';
import { timesOf, WithTimes } from '../times.tsx';
import { campaignAt, HERE, progressAt } from './addresses.ts';
import { LaunchPart } from './launch-part.tsx';
import { bulkRateOf, reportOn } from './load.ts';

/** The version that somebody looked at when they decided. */
const Decided = z.object({ seen: z.coerce.number().int().catch(0) });
const Refusal = z.object({
  note: z
    .string()
    .catch('')
    .transform((note) => note.trim().slice(0, NOTE_LENGTH)),
});

export function addLaunching(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('campaigns') };
  const { db, now, publicUrl, timeZone } = deps;

  async function named(request: FastifyRequest): Promise<Campaign | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : campaignSeenBy(db, request.official, id);
  }

  /** Back to a page, with a word of what was done. */
  const back = (reply: FastifyReply, to: string, key: string): FastifyReply =>
    leaveFlash(reply, { key }, publicUrl).redirect(to, 303);

  const linkTo = (campaign: Campaign): string => `${publicUrl}${campaignAt(campaign.id)}`;

  app.get('/campaigns/:id/launch', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign || !isEditable(campaign)) return missing(request, reply);
    const view = request.panelView();
    const { approvalAbove } = await deskSettings(db);
    const part = (
      <WithTimes times={timesOf(view, timeZone, now())}>
        <LaunchPart
          campaign={campaign}
          report={await reportOn(deps, campaign, 'launching')}
          approvalAbove={approvalAbove}
          bulkRate={await bulkRateOf(deps)}
          csrf={request.csrfToken()}
        />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(view, part));
  });

  /** The draft, when it is still the one that was looked at, and nothing stands in its way. */
  async function ready(request: FastifyRequest): Promise<Campaign | 'unknown' | 'changed'> {
    const campaign = await named(request);
    if (!campaign) return 'unknown';
    if (campaign.updatedAt !== Decided.parse(request.body ?? {}).seen) return 'changed';
    const { problems } = await reportOn(deps, campaign, 'typing');
    return problems.length > 0 ? 'changed' : campaign;
  }

  app.post('/campaigns/:id/launch', editors, async (request, reply) => {
    const campaign = await ready(request);
    if (campaign === 'unknown') return missing(request, reply);
    const here = campaignAt(idIn(request) ?? 0);
    if (campaign === 'changed') return back(reply, here, 'campaigns-done-changed');
    const outcome = await launch(db, campaign.id, request.official, now(), timeZone);
    if (outcome.kind === 'launched') return back(reply, progressAt(campaign.id), 'campaigns-done-launched');
    return back(
      reply,
      here,
      outcome.kind === 'scheduled' ? 'campaigns-done-scheduled' : 'campaigns-done-changed',
    );
  });

  app.post('/campaigns/:id/ask', editors, async (request, reply) => {
    const campaign = await ready(request);
    if (campaign === 'unknown') return missing(request, reply);
    const here = campaignAt(idIn(request) ?? 0);
    if (campaign === 'changed') return back(reply, here, 'campaigns-done-changed');
    const outcome = await askApproval(db, request.official, campaign.id, linkTo(campaign), now());
    return back(reply, here, outcome.kind === 'done' ? 'campaigns-done-asked' : 'campaigns-done-changed');
  });

  app.post('/campaigns/:id/approve', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const here = campaignAt(campaign.id);
    if (campaign.updatedAt !== Decided.parse(request.body ?? {}).seen)
      return back(reply, here, 'campaigns-done-changed');
    const outcome = await approve(db, request.official, campaign.id, linkTo(campaign), now());
    return back(reply, here, outcome.kind === 'done' ? 'campaigns-done-approved' : 'campaigns-done-changed');
  });

  app.post('/campaigns/:id/refuse', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const { note } = Refusal.parse(request.body ?? {});
    const outcome = await refuse(db, request.official, campaign.id, note, linkTo(campaign), now());
    const key = outcome.kind === 'done' ? 'campaigns-done-refused' : 'campaigns-done-changed';
    return back(reply, campaignAt(campaign.id), key);
  });

  app.post('/campaigns/:id/withdraw', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const outcome = await withdraw(db, request.official, campaign.id, now());
    const key = outcome.kind === 'saved' ? 'campaigns-done-withdrawn' : 'campaigns-done-changed';
    return back(reply, campaignAt(campaign.id), key);
  });

  app.post('/campaigns/:id/delete', editors, async (request, reply) => {
    const id = idIn(request);
    if (id === undefined) return missing(request, reply);
    const deleted = await deleteDraft(db, request.official, id, now());
    return deleted ? back(reply, HERE, 'campaigns-done-deleted') : missing(request, reply);
  });

  for (const [name, act, key] of [
    ['pause', pause, 'campaigns-done-paused'],
    ['resume', resume, 'campaigns-done-resumed'],
  ] as const)
    app.post(`/campaigns/:id/${name}`, editors, async (request, reply) => {
      const campaign = await named(request);
      if (!campaign) return missing(request, reply);
      const outcome = await act(db, request.official, campaign.id, now());
      return back(reply, progressAt(campaign.id), outcome.kind === 'done' ? key : 'campaigns-done-changed');
    });
}
