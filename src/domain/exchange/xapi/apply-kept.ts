/** Statements that were kept because nobody knew their activity, applied once somebody does. */
import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { putRows } from '../../../db/rows.ts';
import { takeTurn } from '../../../db/turn.ts';
import { passportIn } from '../activity-ids.ts';
import { applyStatements } from './apply.ts';
import { Statement } from './statement.ts';
import type { StatementRow } from './store-statements.ts';

/** Statements of one transaction: others wait for it. */
const BATCH = 500;
/** Unknown activities that are searched for a passport number at most. */
const LOOKED_THROUGH = 20_000;

/**
 * Applies the kept statements about an activity that is known now.
 *
 * @param most stops after about so many; the rest stays kept
 * @param now ms UTC
 * @returns how many were applied
 */
export async function applyKept(db: Db, activityId: string, most: number, now: number): Promise<number> {
  let applied = 0;
  for (let looked = 0; looked < most; ) {
    const batch = await db.transaction((tx) => applyBatch(tx, activityId, now));
    applied += batch.applied;
    looked += batch.looked;
    if (batch.looked < BATCH) break;
  }
  return applied;
}

/** Activities that an official has mapped and about which statements are still kept. */
export async function activitiesToApply(db: Queries, limit: number): Promise<string[]> {
  const { statements, activityMap } = db.t;
  const rows = await db
    .selectDistinct({ activityId: statements.activityId })
    .from(statements)
    .where(
      and(
        eq(statements.fate, 'unmapped'),
        inArray(statements.activityId, db.select({ id: activityMap.activityId }).from(activityMap)),
      ),
    )
    .limit(limit);
  return rows.map(({ activityId }) => activityId);
}

/**
 * Activities about which statements are still kept and whose id holds the passport number of a module that was made,
 * or given this number, since `since` (ms UTC).
 */
export async function activitiesOfNewModules(db: Queries, since: number, limit: number): Promise<string[]> {
  const { statements, modules } = db.t;
  const fresh = await db
    .select({ passport: modules.passport })
    .from(modules)
    .where(gte(modules.updatedAt, since));
  if (fresh.length === 0) return [];
  const passports = new Set(fresh.map(({ passport }) => passport));
  const kept = await db
    .selectDistinct({ activityId: statements.activityId })
    .from(statements)
    .where(eq(statements.fate, 'unmapped'))
    .limit(LOOKED_THROUGH);
  return kept
    .map(({ activityId }) => activityId)
    .filter((activityId) => passports.has(passportIn(activityId) ?? ''))
    .slice(0, limit);
}

async function applyBatch(
  tx: Queries,
  activityId: string,
  now: number,
): Promise<{ looked: number; applied: number }> {
  await takeTurn(tx, 'learning');
  const { statements } = tx.t;
  const rows = await tx
    .select()
    .from(statements)
    .where(and(eq(statements.fate, 'unmapped'), eq(statements.activityId, activityId)))
    .orderBy(asc(statements.storedAt), asc(statements.id))
    .limit(BATCH);
  const [voided, standing] = [rows.filter(isVoided), rows.filter((row) => !isVoided(row))];
  const fates = await applyStatements(
    tx,
    standing.map((row) => ({ statement: Statement.parse(row.statement), storedAt: row.storedAt })),
    now,
  );
  // Whoever asked believed that the activity is known: what is not goes on being kept.
  if (fates.every(({ fate }) => fate === 'unmapped') && voided.length === 0) return { looked: 0, applied: 0 };
  await putRows(
    tx,
    statements,
    ['id'],
    [
      ...standing.map((row, index) => ({ ...row, ...fates[index]! })),
      ...voided.map((row) => ({ ...row, fate: 'ignored' as const })),
    ],
  );
  return { looked: rows.length, applied: fates.filter(({ fate }) => fate === 'applied').length };
}

const isVoided = (row: StatementRow) => row.voidedBy !== null;
