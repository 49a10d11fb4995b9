/**
 * Campaigns as the bulk sender sees them: rows to read ahead, to claim and to settle.
 *
 * What is read is not written down; a row is `sending` from its claim, with a lease, until its outcome. Campaigns that
 * run at the same time share the rate evenly.
 */
import type { Db } from '../../db/db.ts';
import type { BulkRow, BulkSource } from '../../telegram/bulk.ts';
import { type ReadyRow, readMessages } from './read-ahead.ts';
import { claimRecipients, nextDue, nextLease, recoverLeased, skipRecipients } from './recipient-rows.ts';
import { type Running, type RunningCampaigns, watchRunning } from './running.ts';
import { type EndedMessage, settleMessages } from './settle.ts';

export interface CampaignSourceOptions {
  db: Db;
  /** The bot's own id, the first part of its token. */
  botId: number;
  /** Where people live whose own zone is not known; an IANA name. */
  timeZone: string;
}

/** Longer than a call takes that ends at all. */
const LEASE_MS = 60_000;
/** How soon to look again while a first message is on its way with its files. */
const UPLOADING_MS = 200;

/** What is to be remembered of a row for as long as the sender holds it. */
type Held = Pick<ReadyRow, 'goodUntil'> & { running: Running };

/** One sender at a time may use it. */
export function createCampaignSource({ db, botId, timeZone }: CampaignSourceOptions): BulkSource {
  const watch = watchRunning(db, botId, timeZone);
  const held = new WeakMap<BulkRow, Held>();
  let recovered = false;

  async function nextMoment({ campaigns }: RunningCampaigns, now: number): Promise<number | undefined> {
    if (campaigns.some(({ uploaded }) => !uploaded)) return now + UPLOADING_MS;
    // More than was looked at has to wait for the morning.
    if (campaigns.some(({ drained }) => !drained)) return now;
    const moments: number[] = [];
    for (const { campaign } of campaigns) {
      const [next] = await nextDue(db, { campaignId: campaign.id, now });
      if (next?.at != null) moments.push(Number(next.at));
    }
    return moments.length > 0 ? Math.min(...moments) : undefined;
  }

  return {
    async recover(now) {
      // SQLite's file is locked by this process: whoever held a lease before it is dead.
      const endedBy = recovered || db.engine !== 'sqlite' ? now : now + LEASE_MS;
      await db.transaction(async (tx) => {
        for (const id of await recoverLeased(tx, endedBy, now)) await tx.notify('campaign', String(id));
      });
      recovered = true;
      return nextLease(db);
    },

    async readAhead(limit, known, now) {
      const all = await watch.read(now);
      const found = new Map(all.campaigns.map((running) => [running, [] as BulkRow[]]));
      const taken = new Set(known);
      let open = [...found.keys()];
      for (let left = limit; left > 0 && open.length > 0; ) {
        const share = Math.ceil(left / open.length);
        for (const running of open) {
          const ready = await readMessages(db, running, all, { limit: share, known: taken, now });
          for (const { row, goodUntil } of ready) {
            held.set(row, { running, goodUntil });
            taken.add(row.id);
            found.get(running)!.push(row);
          }
          left -= ready.length;
        }
        open = open.filter((running) => running.uploaded && !running.drained && left > 0);
        if (open.every((running) => found.get(running)!.length === 0)) break;
      }
      const rows = inTurn([...found.values()]);
      return { rows, nextAt: rows.length > 0 ? undefined : await nextMoment(all, now) };
    },

    async claim(tx, rows, now) {
      // The night may have begun since they were read; they are read once more, and put off.
      const good = rows.filter((row) => (held.get(row)?.goodUntil ?? 0) > now);
      if (good.length === 0) return new Set();
      const ids = JSON.stringify(good.map(({ id }) => id));
      const claimed = await claimRecipients(tx, { ids, now, leasedUntil: now + LEASE_MS });
      if (claimed.length < good.length) await skipRecipients(tx, { ids, now });
      return new Set(claimed.map(({ id }) => id));
    },

    async settle(tx, ended, now) {
      const byCampaign = new Map<Running, EndedMessage[]>();
      for (const { row, outcome } of ended) {
        const running = held.get(row)?.running;
        if (!running) throw new Error(`Message ${row.id} was never read.`);
        const some = byCampaign.get(running);
        if (some) some.push({ row, outcome });
        else byCampaign.set(running, [{ row, outcome }]);
      }
      const failureShare = watch.last?.failureShare ?? 1;
      for (const [running, some] of byCampaign)
        await settleMessages(tx, running, some, { failureShare, now });
    },

    listen: (heard) => watch.listen(heard),
  };
}

/** One of each in turn. */
function inTurn(lists: readonly BulkRow[][]): BulkRow[] {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}
