/**
 * The campaigns that run, made ready to be sent: read and parsed once, until one of them changes.
 */
import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { deskSettings } from '../desk-settings.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { type Campaign, campaignById } from './campaigns.ts';
import { readNotice } from './notices.ts';
import { type PreparedCampaign, prepareCampaign } from './render.ts';

/** One of them. It stays the same object for as long as it runs. */
export interface Running {
  campaign: Campaign;
  prepared: PreparedCampaign;
  /** Somebody has got it. */
  proven: boolean;
  /** Telegram knows its files by an id, or never will; until then its messages go one at a time. */
  uploaded: boolean;
  /** Nothing was left to read when it was looked at last. */
  drained: boolean;
  /** When it was last told how it gets on, ms UTC. */
  toldAt: number;
}

export interface RunningCampaigns {
  readonly campaigns: readonly Running[];
  readonly clock: QuietClock;
  /** See the desk's settings. */
  readonly failureShare: number;
}

export interface RunningWatch {
  /** What runs now; asks the database only when something may have changed. */
  read(now: number): Promise<RunningCampaigns>;
  /** What ran when it was last read. */
  readonly last: RunningCampaigns | undefined;
  /** Hears that a campaign began, changed or ended. Returns the way to stop. */
  listen(heard: () => void): () => void;
}

/** Settings that were changed hold after this at the latest. */
const FRESH_MS = 5000;

/** @param botId whose file_ids count */
export function watchRunning(db: Db, botId: number, timeZone: string): RunningWatch {
  const known = new Map<number, Running>();
  let last: RunningCampaigns | undefined;
  let readAt = 0;
  let stale = true;

  async function readAnew(): Promise<RunningCampaigns> {
    // Before reading: what changes meanwhile makes it stale once more.
    stale = false;
    const { campaigns } = db.t;
    const rows = await db
      .select()
      .from(campaigns)
      .where(eq(campaigns.state, 'running'))
      .orderBy(asc(campaigns.id));
    for (const id of known.keys()) if (!rows.some((row) => row.id === id)) known.delete(id);
    for (const campaign of rows) {
      const before = known.get(campaign.id);
      if (before && isDeepStrictEqual(before.campaign, campaign)) continue;
      const prepared = prepareCampaign({ ...campaign, id: await countsFor(db, campaign) });
      if (before) Object.assign(before, { campaign, prepared });
      else {
        const proven = await hasArrived(db, campaign.id);
        known.set(campaign.id, { campaign, prepared, proven, uploaded: false, drained: false, toldAt: 0 });
      }
    }
    const { quietHours, failureShare } = await deskSettings(db);
    return { campaigns: [...known.values()], clock: { timeZone, quietHours }, failureShare };
  }

  return {
    async read(now) {
      if (stale || !last || now - readAt > FRESH_MS) {
        last = await readAnew();
        readAt = now;
      }
      for (const each of last.campaigns)
        each.uploaded ||= each.proven || (await isUploaded(db, each.campaign, botId));
      return last;
    },
    get last() {
      return last;
    },
    listen: (heard) =>
      db.listen('campaign', (notice) => {
        if (readNotice(notice)?.what === 'progress') return;
        stale = true;
        heard();
      }),
  };
}

/** The campaign for which presses of its buttons count: an edit that leaves the buttons alone has those of the first. */
async function countsFor(db: Queries, { id, action, followsId, buttons }: Campaign): Promise<number> {
  const first = action === 'edit' && followsId !== null ? await campaignById(db, followsId) : undefined;
  return first && isDeepStrictEqual(first.buttons, buttons) ? first.id : id;
}

async function hasArrived(db: Queries, id: number): Promise<boolean> {
  const { recipients } = db.t;
  const [found] = await db
    .select({ id: recipients.id })
    .from(recipients)
    .where(and(eq(recipients.campaignId, id), eq(recipients.state, 'sent')))
    .limit(1);
  return found !== undefined;
}

async function isUploaded(db: Queries, { action, files }: Campaign, botId: number): Promise<boolean> {
  if (action !== 'send' || files.length === 0) return true;
  const { sentFiles } = db.t;
  const ids = [...new Set(files.map(({ uploadId }) => uploadId))];
  const known = await db
    .selectDistinct({ id: sentFiles.uploadId })
    .from(sentFiles)
    .where(and(eq(sentFiles.botId, botId), listed(db, sentFiles.uploadId, ids)));
  return known.length === ids.length;
}
