/** Kinds of campaigns that a teacher does not want. What concerns service comes to everybody. */
import { and, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { CAMPAIGN_KINDS, type CampaignKind } from '../../db/schema/campaigns.ts';

export type OptionalKind = Exclude<CampaignKind, 'service'>;

/** Those that one may turn off, in the order in which they are shown. */
export const OPTIONAL_KINDS: readonly OptionalKind[] = CAMPAIGN_KINDS.filter((kind) => kind !== 'service');

export async function optOutsOf(db: Queries, teacherId: number): Promise<ReadonlySet<CampaignKind>> {
  const { optOuts } = db.t;
  const rows = await db.select({ kind: optOuts.kind }).from(optOuts).where(eq(optOuts.teacherId, teacherId));
  return new Set(rows.map(({ kind }) => kind));
}

/**
 * Turns a kind on or off for somebody; from then on it holds, also for what is being sent just now.
 *
 * @returns false when it was so already
 */
export async function setWanted(
  db: Db,
  teacherId: number,
  kind: OptionalKind,
  wanted: boolean,
  now: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { optOuts } = tx.t;
    const changed = wanted
      ? await tx
          .delete(optOuts)
          .where(and(eq(optOuts.teacherId, teacherId), eq(optOuts.kind, kind)))
          .returning({ at: optOuts.at })
      : await tx
          .insert(optOuts)
          .values({ teacherId, kind, at: now })
          .onConflictDoNothing()
          .returning({ at: optOuts.at });
    return changed.length > 0;
  });
}
