/** Gathers what a campaign's page shows: what it comes to, through whose eyes, and what was said about it. */
import type { FastifyRequest } from 'fastify';
import { lastVerdict } from '../../domain/campaigns/approve.ts';
import { type Campaign, campaignById } from '../../domain/campaigns/campaigns.ts';
import { checkCampaign } from '../../domain/campaigns/check.ts';
import { type Reached, reachedAfter } from '../../domain/campaigns/reach.ts';
import {
  type PreparedCampaign,
  prepareCampaign,
  renderCampaign,
  renderSample,
} from '../../domain/campaigns/render.ts';
import { type Values, valuesFor } from '../../domain/campaigns/variables.ts';
import { listCourses } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { deskSettings, quietClock } from '../../domain/desk-settings.ts';
import { readCondition } from '../../domain/segments/condition.ts';
import { describeCondition } from '../../domain/segments/describe.ts';
import { conditionNames } from '../../domain/segments/names.ts';
import { findUploads } from '../../domain/uploads.ts';
import type { PanelDeps } from '../deps.ts';
import { editorParts } from '../segments/editor.tsx';
import type { LookWish } from './editor/draft-form.ts';
import type { EditorProps } from './editor/editor.tsx';
import type { LookProps } from './look.tsx';
import type { SummaryProps } from './summary.tsx';

/** To how many the message is made while somebody types, and before a launch. */
const LOOKED_AT = { typing: 500, launching: 20_000 } as const;

export const FIRST_LOOK: LookWish = { locale: 'uz', after: 0 };

/** Bulk messages a second: what is set in the panel, else in the environment. */
export async function bulkRateOf(deps: PanelDeps): Promise<number> {
  const { bulkRate } = await deskSettings(deps.db);
  return bulkRate || deps.bulkRate;
}

/** The report on a campaign, thorough before a launch. */
export function reportOn(deps: PanelDeps, campaign: Campaign, depth: keyof typeof LOOKED_AT) {
  const { db, timeZone } = deps;
  return checkCampaign(db, campaign, { now: deps.now(), timeZone, people: LOOKED_AT[depth] });
}

/** Somebody who reads the language; else anybody; nobody where nobody gets it. */
async function eyesFor(
  deps: PanelDeps,
  campaign: Campaign,
  { locale, after }: LookWish,
): Promise<Reached | undefined> {
  const ask = async (from: number, own: boolean) => {
    const wish = { after: from, limit: 1, now: deps.now(), ...(own ? { locale } : {}) };
    const [found] = await reachedAfter(deps.db, campaign, wish);
    return found;
  };
  return (await ask(after, true)) ?? (await ask(0, true)) ?? (await ask(after, false)) ?? ask(0, false);
}

export interface Looked extends LookProps {
  readonly values: Values | undefined;
}

/** The message as somebody would get it. */
export async function lookThrough(deps: PanelDeps, campaign: Campaign, wish: LookWish): Promise<Looked> {
  const prepared: PreparedCampaign = prepareCampaign(campaign);
  const person = await eyesFor(deps, campaign, wish);
  const now = deps.now();
  const clock = await quietClock(deps.db, deps.timeZone);
  const { uses } = prepared;
  const values = person
    ? (await valuesFor(deps.db, [person.id], { uses, courseId: campaign.courseId, now, clock })).get(
        person.id,
      )
    : undefined;
  const shown = { ...prepared, campaign: { ...campaign, action: 'send' as const } };
  return {
    campaign,
    prepared,
    rendered: person
      ? renderCampaign(shown, { locale: wish.locale }, values)
      : renderSample(shown, wish.locale),
    eyes: { locale: wish.locale, person },
    values,
  };
}

export async function loadEditor(
  deps: PanelDeps,
  request: FastifyRequest,
  campaign: Campaign,
): Promise<EditorProps> {
  const { db } = deps;
  const view = request.panelView();
  const courses = await listCourses(db, { archived: false });
  const { values: _, ...look } = await lookThrough(deps, campaign, FIRST_LOOK);
  return {
    ...look,
    report: await reportOn(deps, campaign, 'typing'),
    followed: campaign.followsId === null ? undefined : await campaignById(db, campaign.followsId),
    parts: await editorParts(deps, view, request.official, campaign.condition),
    uploads: await findUploads(
      db,
      campaign.files.map(({ uploadId }) => uploadId),
    ),
    courses: courses.map(({ id, titles }) => ({ id, title: titleIn(titles, view.locale) })),
    verdict: await lastVerdict(db, campaign.id),
    bulkRate: await bulkRateOf(deps),
    lookAfter: FIRST_LOOK.after,
    csrf: request.csrfToken(),
  };
}

export async function loadSummary(
  deps: PanelDeps,
  request: FastifyRequest,
  campaign: Campaign,
): Promise<SummaryProps> {
  const { db } = deps;
  const { t, locale } = request.panelView();
  const { condition } = readCondition(campaign.condition);
  return {
    campaign,
    viewer: request.official,
    whom: condition ? describeCondition(condition, t, await conditionNames(db, condition, locale)) : '',
    report: await reportOn(deps, campaign, 'typing'),
    verdict: await lastVerdict(db, campaign.id),
    bulkRate: await bulkRateOf(deps),
    csrf: request.csrfToken(),
  };
}
