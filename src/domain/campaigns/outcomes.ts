/**
 * What Telegram's answer means for a campaign's message, and for the campaign. Pure.
 */
import type { CampaignAction, RecipientState } from '../../db/schema/campaigns.ts';
import type { Unreachable } from '../../db/schema/people.ts';
import type { Outcome } from '../../telegram/delivery.ts';
import type { Reason } from '../../telegram/errors.ts';
import { unreachableBy } from '../reachability.ts';

export type Ruling =
  /** Ids of Telegram's are null where the method tells none. */
  | { kind: 'sent'; messageId: number | null; messageIds: number[] | null }
  /** Once more, not before `dueAt`. */
  | { kind: 'waiting'; dueAt: number; reason: Reason }
  | { kind: 'failed' | 'uncertain'; reason: string; detail: string; unreachable?: Unreachable }
  /** Telegram refuses the message itself, so everybody would get the same refusal: it waits, and its campaign stops. */
  | { kind: 'fault'; detail: string };

export interface Circumstances {
  action: CampaignAction;
  /** Somebody has got this campaign: a refusal without a name is not about the message itself. */
  proven: boolean;
  /** The fault for which it stopped before; somebody has let it go on since. */
  seenFault: string | null;
}

/** Refusals of the message, whoever it is for. */
const FAULTS: ReadonlySet<string> = new Set<Reason>([
  'badMarkup',
  'tooLong',
  'badFile',
  'fileTooBig',
  // It could not even be prepared: a file of ours cannot be read.
  'internal',
]);

/** What a try comes to. */
export function rule(outcome: Outcome, { action, proven, seenFault }: Circumstances): Ruling {
  if (outcome.state === 'sent') {
    const messageIds = outcome.also?.messageIds ?? null;
    return { kind: 'sent', messageId: outcome.message?.message_id ?? null, messageIds };
  }
  if (outcome.state === 'later') return { kind: 'waiting', dueAt: outcome.dueAt, reason: outcome.reason };
  const { state, reason, detail } = outcome;
  // Somebody was quicker: what was to be gone is.
  if (action === 'delete' && reason === 'messageGone' && /not found/i.test(detail))
    return { kind: 'sent', messageId: null, messageIds: null };
  const isFault = FAULTS.has(reason) || (reason === 'rejected' && !proven);
  if (state === 'failed' && isFault && detail !== seenFault) return { kind: 'fault', detail };
  const unreachable = unreachableBy(reason);
  return { kind: state, reason, detail, ...(unreachable && { unreachable }) };
}

/** One of the latest messages that were settled. */
export interface Settled {
  state: RecipientState;
  reason: string | null;
  /** ms UTC. */
  settledAt: number | null;
}

/** As many of the latest say how it goes; fewer than the least say nothing. */
export const LATEST = 200;
const LEAST = 50;
/** Answers lost one soon after the other were lost by one fault of the network, unless it goes on for long. */
const SOON_MS = 1000;
const LONG_MS = 3000;

/**
 * How many of the latest failed, when those are more than `share` of them; undefined while it goes well enough. Who
 * cannot be reached is nobody's fault, and counts as well served.
 */
export function tooManyFail(
  latest: readonly Settled[],
  share: number,
): { failed: number; of: number } | undefined {
  const tried = latest.filter(({ state }) => state !== 'skipped');
  if (tried.length < LEAST) return undefined;
  const refused = tried.filter(
    ({ state, reason }) => state === 'failed' && unreachableBy(reason) === undefined,
  );
  const failed = refused.length + countLost(tried);
  return failed > tried.length * share ? { failed, of: tried.length } : undefined;
}

/**
 * How often answers were lost: a connection that breaks takes many with it, and counts once. A crash of ours says nothing
 * about those who come next.
 */
function countLost(tried: readonly Settled[]): number {
  const moments = tried
    .filter(({ state, reason }) => state === 'uncertain' && reason !== 'crash')
    .map(({ settledAt }) => settledAt ?? 0)
    .sort((a, b) => a - b);
  let count = 0;
  for (let first = 0; first < moments.length; ) {
    let next = first + 1;
    while (next < moments.length && moments[next]! - moments[next - 1]! <= SOON_MS) next += 1;
    count += moments[next - 1]! - moments[first]! > LONG_MS ? next - first : 1;
    first = next;
  }
  return count;
}
