/** `/campaigns`: the list, the editor of a draft with its save, look and try-out, and what waits for its moment. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Campaign, campaignSeenBy } from '../../domain/campaigns/campaigns.ts';
import { beginCampaign, duplicateCampaign, isEditable, saveDraft } from '../../domain/campaigns/edit.ts';
import { tryOut } from '../../domain/campaigns/try-out.ts';
import { nameOf } from '../../domain/campaigns/variable-names.ts';
import { findUploads } from '../../domain/uploads.ts';
import { LOCALE_NAMES } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { renderPart } from '../../web/page.tsx';
import type { PanelDeps } from '../deps.ts';
import { requireRight } from '../guard.ts';
import { FILE_SCRIPTS } from '../plain/file-field.tsx';
import { leaveFlash } from '../plain/flash.ts';
import { idIn, missing } from '../plain/route-id.ts';
import { sendHtml, tell } from '../respond.ts';
import { EDITOR_SCRIPTS } from '../segments/editor.tsx';
import { timesOf, WithTimes } from '../times.tsx';
import { campaignAt, progressAt } from './addresses.ts';
import { readDraftForm, uploadIdsIn } from './editor/draft-form.ts';
import { Editor, SavedParts } from './editor/editor.tsx';
import { type Campaigning, loadList, sendCampaignPage } from './frame.tsx';
import { addLaunching } from './launching.tsx';
import { ListBody } from './list.tsx';
import { bulkRateOf, FIRST_LOOK, loadEditor, loadSummary, lookThrough, reportOn } from './load.ts';
import { Look, LookBody } from './look.tsx';
import { addProgress } from './progress/progress.tsx';
import { createProgressLookup } from './running.ts';
import { Summary } from './summary.tsx';
import { addUnreachable } from './unreachable/unreachable.tsx';

const SCRIPTS = [
  ...EDITOR_SCRIPTS,
  ...FILE_SCRIPTS,
  'panel/browser/rows.js',
  'panel/browser/campaign-editor.js',
];
const LOOK_SCRIPTS = ['panel/browser/campaign-editor.js'];

const ListQuery = z.object({ at: z.coerce.number().int().positive().optional().catch(undefined) });

export function addCampaigns(app: FastifyInstance, deps: PanelDeps): void {
  const editors = { preHandler: requireRight('campaigns') };
  const campaigning: Campaigning = { deps, progress: createProgressLookup(deps.db, deps.now) };
  app.addHook('onClose', async () => campaigning.progress.close());

  /** The campaign an address names, for those who may see it. */
  async function named(request: FastifyRequest): Promise<Campaign | undefined> {
    const id = idIn(request);
    return id === undefined ? undefined : campaignSeenBy(deps.db, request.official, id);
  }

  const timesFor = (request: FastifyRequest) => timesOf(request.panelView(), deps.timeZone, deps.now());

  app.get('/campaigns', editors, (request, reply) => {
    const { t } = request.panelView();
    return sendCampaignPage(request, reply, campaigning, {
      title: t('campaigns-title'),
      currentId: undefined,
      children: (
        <section class="draft draft--none">
          <Empty icon="megaphone" title={t('campaigns-empty-title')} text={t('campaigns-empty-text')} />
        </section>
      ),
    });
  });

  app.get('/campaigns/list', editors, async (request, reply) => {
    const { at } = ListQuery.parse(request.query);
    const list = await loadList(campaigning, request, at);
    const part = (
      <WithTimes times={timesFor(request)}>
        <ListBody {...list} />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(request.panelView(), part));
  });

  app.post('/campaigns', editors, async (request, reply) => {
    const campaign = await beginCampaign(deps.db, request.official, '', deps.now());
    return reply.redirect(campaignAt(campaign.id), 303);
  });

  async function sendEditor(
    request: FastifyRequest,
    reply: FastifyReply,
    campaign: Campaign,
  ): Promise<FastifyReply> {
    const { t } = request.panelView();
    const props = await loadEditor(deps, request, campaign);
    return sendCampaignPage(request, reply, campaigning, {
      title: campaign.name === '' ? t('campaigns-unnamed') : campaign.name,
      currentId: campaign.id,
      scripts: SCRIPTS,
      children: (
        <>
          <Editor {...props} />
          {campaign.action === 'delete' ? null : <Look {...props} />}
        </>
      ),
    });
  }

  app.get('/campaigns/:id', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    if (campaign.launchedAt !== null) return reply.redirect(progressAt(campaign.id), 303);
    if (isEditable(campaign)) return sendEditor(request, reply, campaign);
    const summary = await loadSummary(deps, request, campaign);
    const look = await lookThrough(deps, campaign, FIRST_LOOK);
    return sendCampaignPage(request, reply, campaigning, {
      title: campaign.name,
      currentId: campaign.id,
      scripts: LOOK_SCRIPTS,
      children: (
        <>
          <Summary {...summary} />
          {campaign.action === 'delete' ? null : <Look {...look} />}
        </>
      ),
    });
  });

  /** What was typed, with the files that it names. */
  async function typedIn(request: FastifyRequest, campaign: Campaign) {
    const uploads = await findUploads(deps.db, uploadIdsIn(request.body));
    return readDraftForm(request.body, campaign, uploads, deps.timeZone);
  }

  app.post('/campaigns/:id/draft', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const view = request.panelView();
    const { draft, seen, look } = await typedIn(request, campaign);
    const outcome = await saveDraft(deps.db, request.official, campaign.id, draft, seen, deps.now());
    switch (outcome.kind) {
      case 'unknown':
        return missing(request, reply);
      case 'state':
        return tell(reply, { 'desk:toast': { text: view.t('campaigns-no-draft') } }).send('');
      case 'stale':
        return tell(reply, { 'desk:toast': { text: view.t('campaigns-stale') } }).send('');
      case 'saved': {
        const looked = await lookThrough(deps, outcome.campaign, look);
        const parts = (
          <WithTimes times={timesFor(request)}>
            <SavedParts
              {...looked}
              report={await reportOn(deps, outcome.campaign, 'typing')}
              bulkRate={await bulkRateOf(deps)}
            />
          </WithTimes>
        );
        return sendHtml(reply, renderPart(view, parts));
      }
    }
  });

  app.post('/campaigns/:id/look', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const { look } = readDraftForm(request.body, campaign, [], deps.timeZone);
    const looked = await lookThrough(deps, campaign, look);
    const part = (
      <WithTimes times={timesFor(request)}>
        <LookBody {...looked} />
      </WithTimes>
    );
    return sendHtml(reply, renderPart(request.panelView(), part));
  });

  app.post('/campaigns/:id/try', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const { t } = request.panelView();
    const { look } = await typedIn(request, campaign);
    const { prepared, values } = await lookThrough(deps, campaign, look);
    const outcome = await tryOut(deps.db, request.official, prepared, look.locale, values, deps.now());
    const words = {
      sent: () => t('campaigns-tried', { language: LOCALE_NAMES[look.locale] }),
      nothing: () => t('campaigns-look-nothing'),
      empty: () =>
        outcome.kind === 'empty'
          ? t('campaigns-look-empty-variable', { name: nameOf(outcome.variable, look.locale) })
          : '',
    };
    return tell(reply, { 'desk:toast': { text: words[outcome.kind]() } }).send('');
  });

  app.post('/campaigns/:id/duplicate', editors, async (request, reply) => {
    const campaign = await named(request);
    if (!campaign) return missing(request, reply);
    const { t } = request.panelView();
    const name = t('campaigns-copy-of', { name: campaign.name });
    const copy = await duplicateCampaign(deps.db, request.official, campaign.id, name, deps.now());
    if (!copy) return missing(request, reply);
    leaveFlash(reply, { key: 'campaigns-done-duplicated' }, deps.publicUrl);
    return reply.redirect(campaignAt(copy.id), 303);
  });

  addLaunching(app, deps);
  addProgress(app, campaigning);
  addUnreachable(app, deps);
}
