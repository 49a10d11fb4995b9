/** The frame of the campaigns' pages: the column of campaigns on the left, one campaign beside it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { listCampaigns } from '../../domain/campaigns/campaigns.ts';
import type { PanelDeps } from '../deps.ts';
import { takeFlash } from '../plain/flash.ts';
import { deskOf } from '../plain/plain-page.tsx';
import { sendHtml } from '../respond.ts';
import { renderDesk } from '../shell.tsx';
import { timesOf, WithTimes } from '../times.tsx';
import { CampaignList, isRunning, type ListProps } from './list.tsx';
import type { ProgressLookup } from './running.ts';

/** What the routes share. */
export interface Campaigning {
  readonly deps: PanelDeps;
  readonly progress: ProgressLookup;
}

export interface CampaignPage {
  readonly title: string;
  /** The one that is open; undefined where only the list is. */
  readonly currentId: number | undefined;
  readonly scripts?: readonly string[];
  readonly children: VNode;
}

/** What the column shows to an official. */
export async function loadList(
  { deps, progress }: Campaigning,
  request: FastifyRequest,
  currentId: number | undefined,
): Promise<ListProps> {
  const campaigns = await listCampaigns(deps.db, request.official);
  const running = await Promise.all(campaigns.filter(isRunning).map(({ id }) => progress.of(id)));
  return {
    campaigns,
    running: running.filter((each) => each !== undefined),
    currentId,
    csrf: request.csrfToken(),
  };
}

export async function sendCampaignPage(
  request: FastifyRequest,
  reply: FastifyReply,
  campaigning: Campaigning,
  page: CampaignPage,
): Promise<FastifyReply> {
  const { deps } = campaigning;
  const view = request.panelView();
  const flash = takeFlash(request, reply);
  const list = await loadList(campaigning, request, page.currentId);
  const html = renderDesk(view, await deskOf(request, deps), {
    section: 'campaigns',
    title: page.title,
    htmx: true,
    scripts: ['panel/browser/forms.js', ...(page.scripts ?? [])],
    data: { failed: view.t('admin-failed') },
    children: (
      <WithTimes times={timesOf(view, deps.timeZone, deps.now())}>
        <main
          class="campaigns"
          id="main"
          tabIndex={-1}
          data-open={page.currentId === undefined ? undefined : ''}
        >
          {flash ? (
            <p class="spoken" role="status" data-flash>
              {view.t(flash.key, flash.args)}
            </p>
          ) : null}
          <CampaignList {...list} />
          {page.children}
        </main>
      </WithTimes>
    ),
  });
  return sendHtml(reply, html);
}
