/**
 * What keeps a campaign from being launched, and what somebody should know before: looked for in what was written,
 * and in what it comes to for those who would get it.
 */
import type { Db } from '../../db/db.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { CAPTION_LIMIT, TEXT_LIMIT } from '../../telegram/split.ts';
import { ALBUM_LIMIT, canBeAlbum } from '../attached-files.ts';
import { type CronProblem, cronProblem } from '../cron.ts';
import { quietClock } from '../desk-settings.ts';
import type { Catalogue } from '../learning/course-view.ts';
import type { Campaign } from './campaigns.ts';
import { type Reach, reachedAfter, reachOf } from './reach.ts';
import { type PreparedCampaign, prepareCampaign, renderCampaign } from './render.ts';
import type { Variable } from './variable-names.ts';
import { valuesFor } from './variables.ts';

/** Rows of buttons that a phone still shows under a message. */
export const MOST_BUTTONS = 12;
export const LABEL_LENGTH = 64;

export type Problem =
  | { readonly kind: 'noText' | 'noName' | 'albumKinds' | 'albumButtons' | 'tooManyFiles' | 'tooManyButtons' }
  | { readonly kind: 'condition' | 'nobody' | 'startPast' | 'expired' }
  | { readonly kind: 'unknownVariable'; readonly locale: Locale; readonly names: readonly string[] }
  /** Longer than `limit`, already without the values. */
  | { readonly kind: 'tooLong'; readonly locale: Locale; readonly length: number; readonly limit: number }
  /** Longer than `limit` for so many of those looked at. */
  | { readonly kind: 'tooLongFor'; readonly count: number; readonly limit: number }
  /** Nothing to say for so many of those looked at, and no words that stand in for it. */
  | { readonly kind: 'empty'; readonly variable: Variable; readonly count: number }
  /** By its place from 1. */
  | { readonly kind: 'buttonLabel' | 'buttonLink'; readonly button: number }
  | { readonly kind: 'cron'; readonly problem: CronProblem };

export type Hint =
  /** So many read it in a language that it is not written in. */
  | { readonly kind: 'fallback'; readonly locale: Locale; readonly shown: Locale; readonly count: number }
  | { readonly kind: 'blocked' | 'optedOut'; readonly count: number }
  /** An album has no buttons, so not the one by which people opt out either. */
  | { readonly kind: 'albumOptOut' }
  /** Only so many were looked at one by one. */
  | { readonly kind: 'looked'; readonly count: number };

export interface Report {
  readonly problems: readonly Problem[];
  readonly hints: readonly Hint[];
  /** Undefined while the condition is not finished. */
  readonly reach: Reach | undefined;
}

const BATCH = 500;

/**
 * Looks at everything.
 *
 * @param people to how many of those who would get it the message is made, in the order of their ids
 */
export async function checkCampaign(
  db: Db,
  campaign: Campaign,
  { now, timeZone, people }: { now: number; timeZone: string; people: number },
): Promise<Report> {
  const prepared = prepareCampaign(campaign);
  const written = [...writtenProblems(campaign, prepared), ...timeProblems(campaign, now)];
  const reach = await reachOf(db, campaign, now);
  if (!reach) return { problems: [...written, { kind: 'condition' }], hints: [], reach };
  const made = await makeForMany(db, campaign, prepared, { now, timeZone, people });
  return {
    problems: [...written, ...(reach.willGet === 0 ? [{ kind: 'nobody' as const }] : []), ...made.problems],
    hints: [...hintsOf(campaign, prepared, reach), ...made.hints],
    reach,
  };
}

/** What can be seen without knowing anybody. Pure. */
export function writtenProblems(campaign: Campaign, prepared: PreparedCampaign): Problem[] {
  const { name, action, files, buttons } = campaign;
  const problems: Problem[] = [];
  if (name.trim() === '') problems.push({ kind: 'noName' });
  if (action === 'delete') return problems;
  if (!prepared.texts.uz && files.length === 0) problems.push({ kind: 'noText' });
  if (files.length > ALBUM_LIMIT) problems.push({ kind: 'tooManyFiles' });
  if (files.length > 1 && !canBeAlbum(files)) problems.push({ kind: 'albumKinds' });
  if (files.length > 1 && buttons.length > 0) problems.push({ kind: 'albumButtons' });
  if (buttons.length > MOST_BUTTONS) problems.push({ kind: 'tooManyButtons' });
  for (const [index, button] of buttons.entries()) {
    const labels = Object.values(button.labels).filter((label) => label.trim() !== '');
    if (labels.length === 0 || labels.some((label) => label.length > LABEL_LENGTH))
      problems.push({ kind: 'buttonLabel', button: index + 1 });
    if (button.kind === 'link' && !isLink(button.url))
      problems.push({ kind: 'buttonLink', button: index + 1 });
  }
  for (const locale of LOCALES) {
    const text = prepared.texts[locale];
    if (!text || (campaign.texts[locale] ?? '').trim() === '') continue;
    const { parts, unknown } = text.template;
    if (unknown.length > 0) problems.push({ kind: 'unknownVariable', locale, names: [...new Set(unknown)] });
    const length = parts.reduce((sum, part) => sum + (part.kind === 'words' ? part.text.length : 0), 0);
    const limit = limitOf(campaign);
    if (length > limit) problems.push({ kind: 'tooLong', locale, length, limit });
  }
  return problems;
}

/** Characters that a message may have: fewer under a file. */
export const limitOf = ({ files }: Pick<Campaign, 'files'>): number =>
  files.length > 0 ? CAPTION_LIMIT : TEXT_LIMIT;

/** Links that Telegram takes under a button. */
function isLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'tg:' || ((protocol === 'https:' || protocol === 'http:') && hostname.includes('.'));
}

function timeProblems({ startsAt, cron, expiresAt }: Campaign, now: number): Problem[] {
  const problems: Problem[] = [];
  if (cron !== null) {
    const problem = cronProblem(cron);
    if (problem) problems.push({ kind: 'cron', problem });
  } else if (startsAt !== null && startsAt <= now) problems.push({ kind: 'startPast' });
  if (expiresAt !== null && expiresAt <= Math.max(now, startsAt ?? 0)) problems.push({ kind: 'expired' });
  return problems;
}

function hintsOf(campaign: Campaign, prepared: PreparedCampaign, reach: Reach): Hint[] {
  const hints: Hint[] = [];
  for (const locale of LOCALES) {
    const shown = prepared.texts[locale]?.locale;
    const count = reach.byLocale[locale];
    if (shown && shown !== locale && count > 0) hints.push({ kind: 'fallback', locale, shown, count });
  }
  if (reach.blocked > 0) hints.push({ kind: 'blocked', count: reach.blocked });
  if (reach.optedOut > 0) hints.push({ kind: 'optedOut', count: reach.optedOut });
  if (campaign.files.length > 1 && campaign.kind !== 'service') hints.push({ kind: 'albumOptOut' });
  return hints;
}

/** Makes the message for those who would get it, as it would be sent. */
async function makeForMany(
  db: Db,
  campaign: Campaign,
  prepared: PreparedCampaign,
  { now, timeZone, people }: { now: number; timeZone: string; people: number },
): Promise<{ problems: Problem[]; hints: Hint[] }> {
  if (prepared.uses.size === 0 || campaign.action === 'delete') return { problems: [], hints: [] };
  const { uses } = prepared;
  const clock = await quietClock(db, timeZone);
  const catalogue: Catalogue = new Map();
  const limit = limitOf(campaign);
  const empty = new Map<Variable, number>();
  let tooLong = 0;
  let looked = 0;
  let after = 0;
  while (looked < people) {
    const some = await reachedAfter(db, campaign, { after, limit: Math.min(BATCH, people - looked), now });
    const last = some.at(-1);
    if (!last) break;
    after = last.id;
    looked += some.length;
    const ids = some.map(({ id }) => id);
    const values = await valuesFor(db, ids, { uses, courseId: campaign.courseId, now, clock, catalogue });
    for (const { id, locale } of some) {
      const rendered = renderCampaign(prepared, { locale }, values.get(id));
      if (rendered.kind === 'empty') empty.set(rendered.variable, (empty.get(rendered.variable) ?? 0) + 1);
      else if (lengthOf(rendered.payload) > limit) tooLong += 1;
    }
    // Whoever else waits for the event loop comes first.
    await new Promise(setImmediate);
  }
  const problems: Problem[] = [...empty].map(([variable, count]) => ({ kind: 'empty', variable, count }));
  if (tooLong > 0) problems.push({ kind: 'tooLongFor', count: tooLong, limit });
  return { problems, hints: looked === people ? [{ kind: 'looked', count: looked }] : [] };
}

function lengthOf(payload: Record<string, unknown>): number {
  const [first] = (payload.media as { caption?: string }[] | undefined) ?? [];
  return String(payload.text ?? payload.caption ?? first?.caption ?? '').length;
}
