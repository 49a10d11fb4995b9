/**
 * Many rows in one statement that stays the same whatever their number: they go as one parameter, JSON text.
 *
 * The rows are whole (every column is given), so that a row that is known already can be replaced.
 */
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Queries } from './db.ts';

/** Rows of one statement: what a JSON text of a few hundred kilobytes holds. */
const ROWS_PER_STATEMENT = 1000;

/**
 * Writes rows, and replaces those whose `key` (a primary key or unique index) is known.
 *
 * @param key names of the key's columns, as in the rows
 */
export async function putRows<T extends SQLiteTable>(
  tx: Queries,
  table: T,
  key: readonly (keyof T['$inferSelect'] & string)[],
  rows: readonly T['$inferSelect'][],
): Promise<void> {
  const columns = getTableColumns(table) as Record<string, SQLiteColumn>;
  const fields = Object.keys(columns);
  const set = Object.fromEntries(
    fields
      .filter((field) => !key.includes(field))
      .map((field) => [field, sql`excluded.${sql.identifier(columns[field]!.name)}`]),
  );
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT);
    const json = JSON.stringify(
      some.map((row) => fields.map((field) => (row as Record<string, unknown>)[field] ?? null)),
    );
    const values = sql.join(
      fields.map((field, place) => element(tx, columns[field]!, place)),
      sql`, `,
    );
    const source =
      tx.engine === 'sqlite'
        ? sql`json_each(${json})`
        : sql`json_array_elements(${json}::json) as given(value)`;
    // Without a condition SQLite would take the conflict clause for one of a join.
    const select = sql`select ${values} from ${source} where true`;
    await tx
      .insert(table)
      .select(select)
      .onConflictDoUpdate({ target: key.map((field) => columns[field]!), set: set as never });
  }
}

/** A column's value out of the array that is a row. */
function element(tx: Queries, column: SQLiteColumn, place: number): SQL {
  if (tx.engine === 'sqlite') return sql.raw(`value ->> '$[${place}]'`);
  return sql.raw(`(value ->> ${place})::${column.getSQLType()}`);
}

/** Ids for rows that are about to be written, in their order; nobody else gets them. */
export async function newIds(
  tx: Queries,
  table: 'learners' | 'enrolments' | 'reminders' | 'outbox',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  if (tx.engine === 'postgres') {
    const ids = await tx
      .select({ id: sql<string>`nextval(pg_get_serial_sequence(${table}, 'id'))` })
      .from(sql`generate_series(1, ${count}::int)`);
    return ids.map(({ id }) => Number(id));
  }
  // SQLite has one writer: what is above the highest id ever given is free until the transaction ends.
  const [last] = await tx
    .select({ seq: sql<number>`seq` })
    .from(sql`sqlite_sequence`)
    .where(sql`name = ${table}`);
  const first = (last?.seq ?? 0) + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}
