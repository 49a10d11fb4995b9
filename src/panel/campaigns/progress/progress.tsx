/** `/campaigns/:id/progress`: how a launched campaign gets on, who is in which state, its files, and what is done to it. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { may } from '../../../domain/access.ts';
import {
  type Campaign,
  campaignById,
  campaignSeenBy,
  followersOf,
} from '../../../domain/campaigns/campaigns.ts';
import {
  type ControlOutcome,
  cancel,
  letUncertainStand,
  retryFailed,
  sendUncertainAgain,
} from '../../../domain/campaigns/control.ts';
import { figuresOf } from '../../../domain/campaigns/figures.ts';
import { deletableUntil, type Recall, recall } from '../../../domain/campaigns/follow.ts';
import { readNotice } from '../../../domain/campaigns/notices.ts';
import { campaignPeople } from '../../../domain/campaigns/people.ts';
import { progressOf } from '../../../domain/campaigns/progress.ts';
import { watchCampaign } from '../../../domain/campaigns/watch.ts';
import { requireRight } from '../../guard.ts';
import { streamChanges } from '../../plain/event-stream.ts';
import { leaveFlash } from '../../plain/flash.ts';
import { idIn, missing } from '../../plain/route-id.ts';
import { campaignAt, progressAt } from '../addresses.ts';
import { type Campaigning, sendCampaignPage } from '../frame.tsx';
import { FIRST_LOOK, lookThrough } from '../load.ts';
import { Look } from '../look.tsx';
import { buttonWords, figuresFile, peopleFile } from './files.ts';
import { PeoplePage } from './people-page.tsx';
import { readPeopleView } from './people-view.ts';
import { ProgressColumn } from './progress-part.tsx';

const SCRIPTS = ['panel/browser/steady.js', 'panel/browser/campaign-editor.js'];
const PEOPLE_A_PAGE = 100;
/** Looked at once a second at most, however fast it goes. */
const TELL_EACH_MS = 1000;

const Wish = z.object({ kind: z.enum(['edit', 'delete', 'correction', 'rest']) });

export function addProgress(app: FastifyInstance, campaigning: Campaigning): void {
  const { deps, progress: lookUp } = campaigning;
  const { db, now, publicUrl, timeZone } = deps;
  const editors = { preHandler: requireRight('campaigns') };

  /** A launched campaign that an address names, for those who may see it. */
  async function named(request: FastifyRequest): Promise<Campaign | undefined> {
    const id = idIn(request);
    const campaign = id === undefined ? undefined : await campaignSeenBy(db, request.official, id);
    return campaign?.launchedAt == null ? undefined : campaign;
  }

  app.get('/campaigns/:id/progress', editors, async (request, reply) => {
    const id = idIn(request);
    const seen = id === undefined ? undefined : await campaignSeenBy(db, request.official, id);
    if (!seen) return missing(request, reply);
    if (seen.launchedAt === null) return reply.redirect(campaignAt(seen.id), 303);
    // Whoever opens the page sees what they have just done.
    const partly = request.headers['hx-request'] !== undefined;
    const progress = await (partly ? lookUp.of(seen.id) : progressOf(db, seen.id, now()));
    if (!progress) return missing(request, reply);
    const { campaign } = progress;
    const [figures, until, followers] = await Promise.all([
      figuresOf(db, campaign, now()),
      deletableUntil(db, campaign.id),
      followersOf(db, campaign.id),
    ]);
    const followed = campaign.followsId === null ? undefined : await campaignById(db, campaign.followsId);
    return sendCampaignPage(request, reply, campaigning, {
      title: campaign.name,
      currentId: campaign.id,
      scripts: SCRIPTS,
      children: (
        <>
          <ProgressColumn
            progress={progress}
            figures={figures}
            seesTickets={may(request.official, 'tickets')}
            deletableUntil={until}
            followers={followers}
            followed={followed}
            csrf={request.csrfToken()}
          />
          {campaign.action === 'delete' ? null : (
            <Look {...(await lookThrough(deps, campaign, FIRST_LOOK))} />
          )}
        </>
      ),
    });
  });

  app.get('/campaigns/:id/live', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const concerns = (notice: string) => readNotice(notice)?.id === campaign.id;
    streamChanges(request, reply, deps, { channel: 'campaign', concerns, gatherMs: TELL_EACH_MS });
    return reply;
  });

  app.get('/campaigns/:id/people', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const view = readPeopleView(request.query);
    const { state, reason, region, review, after } = view;
    const filter = { state, reason, regionId: region, unreviewed: review !== undefined, after };
    const found = await campaignPeople(db, campaign.id, filter, PEOPLE_A_PAGE + 1);
    const people = found.slice(0, PEOPLE_A_PAGE);
    const progress = await progressOf(db, campaign.id, now());
    const { t, locale } = request.panelView();
    return sendCampaignPage(request, reply, campaigning, {
      title: t('progress-people-of'),
      currentId: campaign.id,
      children: (
        <PeoplePage
          campaign={campaign}
          view={view}
          people={people}
          next={found.length > people.length ? people.at(-1)?.id : undefined}
          unreviewed={progress?.unreviewed ?? 0}
          buttons={buttonWords(campaign, locale)}
          csrf={request.csrfToken()}
        />
      ),
    });
  });

  const asFile = (reply: FastifyReply, name: string): FastifyReply =>
    reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}.csv"`);

  app.get('/campaigns/:id/people.csv', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const rows = peopleFile(db, campaign, request.panelView(), timeZone);
    return asFile(reply, `campaign-${campaign.id}-people`).send(Readable.from(rows));
  });

  app.get('/campaigns/:id/figures.csv', editors, async (request, reply) => {
    const campaign = await named(request);
    const progress = campaign && (await progressOf(db, campaign.id, now()));
    if (!campaign || !progress) return missing(request, reply);
    const figures = await figuresOf(db, campaign, now());
    return asFile(reply, `campaign-${campaign.id}`).send(figuresFile(progress, figures, request.panelView()));
  });

  /** Back to how it gets on, with a word of what was done. */
  const back = (reply: FastifyReply, id: number, key: string): FastifyReply =>
    leaveFlash(reply, { key }, publicUrl).redirect(progressAt(id), 303);

  for (const [name, act] of [
    ['cancel', cancel],
    ['retry', retryFailed],
    ['stand', letUncertainStand],
    ['again', sendUncertainAgain],
  ] as const)
    app.post(`/campaigns/:id/${name}`, editors, async (request, reply) => {
      const id = idIn(request);
      if (id === undefined) return missing(request, reply);
      const outcome: ControlOutcome = await act(db, request.official, id, now());
      if (outcome.kind === 'unknown') return missing(request, reply);
      const words = outcome.kind === 'state' ? 'campaigns-done-changed' : `progress-done-${outcome.kind}`;
      return back(reply, id, outcome.kind === 'done' ? `progress-done-${name}` : words);
    });

  app.post('/campaigns/:id/watch', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    await watchCampaign(db, request.official, campaign.id);
    return back(reply, campaign.id, 'progress-done-watch');
  });

  app.post('/campaigns/:id/recall', editors, async (request, reply) => {
    const campaign = await named(request);
    const wish = Wish.safeParse(request.body ?? {}).data;
    if (!campaign || !wish) return missing(request, reply);
    const outcome = await recall(db, request.official, campaign.id, recallOf(wish.kind, campaign), now());
    switch (outcome.kind) {
      case 'made':
        leaveFlash(reply, { key: `progress-done-recall-${wish.kind}` }, publicUrl);
        return reply.redirect(campaignAt(outcome.campaign.id), 303);
      case 'unknown':
        return missing(request, reply);
      case 'tooOld':
        return back(reply, campaign.id, 'progress-done-too-old');
      default:
        return back(reply, campaign.id, 'campaigns-done-changed');
    }
  });
}

/** An edit begins with the words that are out; a correction with none. */
function recallOf(kind: z.infer<typeof Wish>['kind'], campaign: Campaign): Recall {
  switch (kind) {
    case 'edit':
      return { kind, texts: campaign.texts };
    case 'correction':
      return { kind, texts: {} };
    case 'delete':
    case 'rest':
      return { kind };
  }
}
