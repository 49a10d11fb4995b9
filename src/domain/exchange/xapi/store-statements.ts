/**
 * Takes statements in: all of a call or none, each once, and what they tell is applied in the same transaction.
 */
import { randomUUID } from 'node:crypto';
import { and, eq, ne } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { listed } from '../../../db/lists.ts';
import { putRows } from '../../../db/rows.ts';
import { takeTurn } from '../../../db/turn.ts';
import { type Actor, agentKey } from './actor.ts';
import { type Applied, applyStatements } from './apply.ts';
import { momentOf } from './atoms.ts';
import { fingerprint } from './fingerprint.ts';
import { objectId, type Statement } from './statement.ts';
import { VOIDED } from './vocabulary.ts';

export type StatementRow = Queries['t']['statements']['$inferSelect'];

export interface Sender {
  tokenId: number;
  /** Who answers for the statements: what stands in their `authority`. */
  authority: Actor;
}

export type Storing =
  /** All are there now, or were there before: their ids, in their order. */
  | { kind: 'stored'; ids: string[] }
  /** Another statement has this id; nothing was stored. */
  | { kind: 'conflict'; id: string };

type Identified = Statement & { id: string };

/** The version of statements that say none. */
const VERSION = '1.0.0';

/** @param clock ms UTC; asked when it is this call's turn, so that statements are stored in the order of their moments */
export function storeStatements(
  db: Db,
  statements: readonly Statement[],
  sender: Sender,
  clock: () => number,
): Promise<Storing> {
  const all = statements.map((statement): Identified => ({ ...statement, id: statement.id ?? randomUUID() }));
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const known = await fingerprintsOf(
      tx,
      all.map(({ id }) => id),
    );
    const conflict = all.find((one) => known.has(one.id) && known.get(one.id) !== fingerprint(one));
    if (conflict) return { kind: 'conflict', id: conflict.id };
    await write(
      tx,
      all.filter(({ id }) => !known.has(id)),
      sender,
      clock(),
    );
    return { kind: 'stored', ids: all.map(({ id }) => id) };
  });
}

async function fingerprintsOf(tx: Queries, ids: readonly string[]): Promise<Map<string, string>> {
  const { statements } = tx.t;
  const rows = await tx
    .select({ id: statements.id, fingerprint: statements.fingerprint })
    .from(statements)
    .where(listed(tx, statements.id, ids));
  return new Map(rows.map((row) => [row.id, row.fingerprint]));
}

async function write(tx: Queries, fresh: readonly Identified[], sender: Sender, now: number): Promise<void> {
  if (fresh.length === 0) return;
  const applied = await applyStatements(
    tx,
    fresh.map((statement) => ({ statement, storedAt: now })),
    now,
  );
  const rows = fresh.map((statement, index) => rowOf(statement, applied[index]!, sender, now));
  await putRows(tx, tx.t.statements, ['id'], rows);
  await voidThose(tx, rows);
}

function rowOf(statement: Identified, applied: Applied, sender: Sender, now: number): StatementRow {
  const stored = new Date(now).toISOString();
  const { timestamp = stored, version = VERSION } = statement;
  const { authority } = sender;
  return {
    id: statement.id,
    fingerprint: fingerprint(statement),
    verb: statement.verb.id,
    activityId: objectId(statement),
    agent: agentKey(statement.actor),
    statement: { ...statement, timestamp, stored, authority, version },
    voidedBy: null,
    ...applied,
    tokenId: sender.tokenId,
    happenedAt: momentOf(timestamp),
    storedAt: now,
  };
}

/** Marks what the new statements void, and those of them that were voided before they came. */
async function voidThose(tx: Queries, rows: readonly StatementRow[]): Promise<void> {
  const { statements } = tx.t;
  const late = await tx
    .select({ id: statements.id, activityId: statements.activityId })
    .from(statements)
    .where(
      and(
        eq(statements.verb, VOIDED),
        listed(
          tx,
          statements.activityId,
          rows.map(({ id }) => id),
        ),
      ),
    );
  const voidings = rows.filter(({ verb }) => verb === VOIDED);
  for (const { id, activityId } of [...voidings, ...late]) {
    // A voiding statement cannot be voided.
    await tx
      .update(statements)
      .set({ voidedBy: id })
      .where(and(eq(statements.id, activityId), ne(statements.verb, VOIDED)));
  }
}
