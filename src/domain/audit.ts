/** What officials did that changes rights or settings, kept for whoever asks later. */
import { desc } from 'drizzle-orm';
import type { Queries } from '../db/db.ts';

export interface AuditEntry {
  officialId: number | null;
  /** A verb such as `official.invited`. */
  action: string;
  /** What it was done to, such as `official:7`. */
  target: string;
  data?: Record<string, unknown>;
}

/** Writes an entry in the transaction of what it reports. */
export async function record(tx: Queries, entry: AuditEntry, now: number): Promise<void> {
  await tx.insert(tx.t.audit).values({ ...entry, data: entry.data ?? {}, at: now });
}

/** The newest entries first. */
export function recentAudit(db: Queries, limit: number) {
  const { audit } = db.t;
  return db.select().from(audit).orderBy(desc(audit.id)).limit(limit);
}
