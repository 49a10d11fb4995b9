/**
 * Writes what became of messages that were on their way, and what that means for their campaigns and for the people.
 */
import type { Queries } from '../../db/db.ts';
import type { Unreachable } from '../../db/schema/people.ts';
import type { BulkRow } from '../../telegram/bulk.ts';
import type { Outcome } from '../../telegram/delivery.ts';
import { markUnreachable } from '../reachability.ts';
import { finishIfDone } from './finish.ts';
import { tellProgress } from './notices.ts';
import { rule } from './outcomes.ts';
import { putBack, settleAlbum, settleEnded, settleSent } from './recipient-outcomes.ts';
import type { Running } from './running.ts';
import { stopForFault, stopIfFailing } from './stops.ts';

export interface EndedMessage {
  readonly row: BulkRow;
  readonly outcome: Outcome;
}

/** Pages that show a campaign are told no more often than this. */
const TELL_EACH_MS = 300;

/** Settles messages of one campaign. */
export async function settleMessages(
  tx: Queries,
  running: Running,
  ended: readonly EndedMessage[],
  { failureShare, now }: { failureShare: number; now: number },
): Promise<void> {
  const { campaign } = running;
  running.proven ||= ended.some(({ outcome }) => outcome.state === 'sent');
  const circumstances = {
    action: campaign.action,
    proven: running.proven,
    seenFault: campaign.pausedDetail,
  };
  const sent: [number, number | null][] = [];
  const lost = new Map<Unreachable, number[]>();
  let fault: string | undefined;
  let troubled = false;
  for (const { row, outcome } of ended) {
    const ruling = rule(outcome, circumstances);
    switch (ruling.kind) {
      case 'sent':
        sent.push([row.id, ruling.messageId]);
        if (ruling.messageIds) await settleAlbum(tx, { id: row.id, messageIds: ruling.messageIds });
        break;
      case 'waiting':
        await putBack(tx, { id: row.id, dueAt: ruling.dueAt, reason: ruling.reason });
        break;
      case 'fault':
        await putBack(tx, { id: row.id, dueAt: now, reason: null });
        fault ??= ruling.detail;
        break;
      default: {
        const { kind: state, reason, detail, unreachable } = ruling;
        await settleEnded(tx, { id: row.id, state, reason, detail, now });
        if (unreachable) lost.set(unreachable, [...(lost.get(unreachable) ?? []), row.chatId]);
        else troubled = true;
      }
    }
  }
  if (sent.length > 0) await settleSent(tx, { pairs: JSON.stringify(sent), now });
  for (const [why, chatIds] of lost) await markUnreachable(tx, chatIds, why, now);
  if (fault !== undefined) await stopForFault(tx, campaign.id, fault, now);
  else if (troubled) await stopIfFailing(tx, campaign, failureShare, now);
  const finished = running.drained ? await finishIfDone(tx, campaign.id, now) : undefined;
  if (!finished && (running.drained || now - running.toldAt >= TELL_EACH_MS)) {
    running.toldAt = now;
    await tellProgress(tx, campaign.id);
  }
}
