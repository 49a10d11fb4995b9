/** Statements that were stored, as others ask for them: by id, or by who, what and when. */
import { and, asc, desc, eq, gt, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../../db/db.ts';
import type { StatementRow } from './store-statements.ts';

export interface StatementQuery {
  /** As `agentKey` gives it. */
  agent?: string | undefined;
  verb?: string | undefined;
  activity?: string | undefined;
  registration?: string | undefined;
  /** Stored after this moment, and until that one; ms UTC. */
  since?: number | undefined;
  until?: number | undefined;
  ascending: boolean;
  limit: number;
  /** The last statement of the page before. */
  after?: { storedAt: number; id: string } | undefined;
}

/** One statement; those that were taken back are asked for apart. */
export async function statementById(
  db: Queries,
  id: string,
  voided: boolean,
): Promise<StatementRow | undefined> {
  const { statements } = db.t;
  const [row] = await db
    .select()
    .from(statements)
    .where(and(eq(statements.id, id), voided ? isNotNull(statements.voidedBy) : isNull(statements.voidedBy)));
  return row;
}

/** A page of statements in the order in which they were stored, and whether more follow. */
export async function findStatements(
  db: Queries,
  query: StatementQuery,
): Promise<{ rows: StatementRow[]; more: boolean }> {
  const { statements } = db.t;
  const { agent, verb, activity, since, until, ascending, limit } = query;
  const order = ascending ? asc : desc;
  const rows = await db
    .select()
    .from(statements)
    .where(
      and(
        isNull(statements.voidedBy),
        agent === undefined ? undefined : eq(statements.agent, agent),
        verb === undefined ? undefined : eq(statements.verb, verb),
        activity === undefined ? undefined : eq(statements.activityId, activity),
        since === undefined ? undefined : gt(statements.storedAt, since),
        until === undefined ? undefined : lte(statements.storedAt, until),
        withRegistration(db, query),
        beyond(db, query),
      ),
    )
    .orderBy(order(statements.storedAt), order(statements.id))
    .limit(limit + 1);
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}

function withRegistration(db: Queries, { registration }: StatementQuery): SQL | undefined {
  if (registration === undefined) return undefined;
  const { statement } = db.t.statements;
  const told =
    db.engine === 'sqlite'
      ? sql`${statement} ->> '$.context.registration'`
      : sql`${statement} #>> '{context,registration}'`;
  return sql`${told} = ${registration}`;
}

function beyond(db: Queries, { after, ascending }: StatementQuery): SQL | undefined {
  if (!after) return undefined;
  const { storedAt, id } = db.t.statements;
  const than = sql`(${after.storedAt}, ${after.id})`;
  return ascending ? sql`(${storedAt}, ${id}) > ${than}` : sql`(${storedAt}, ${id}) < ${than}`;
}
