/**
 * Many rows at once. To PostgreSQL they go as one parameter, JSON text, in a statement that stays the same whatever
 * their number. SQLite lies in this process: a prepared statement a row costs it a third of taking JSON apart.
 *
 * The rows are whole (every column is given), so that a row that is known already can be replaced.
 */
import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
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
  if (tx.run) {
    const text = putRowText(table, columns, key);
    for (const row of rows as readonly Record<string, unknown>[]) {
      const values = fields.map((field) => driverValue(columns[field]!, row[field]));
      // In a transaction it is done already; a thousand waits for nothing are not free.
      const running = tx.run(text, values);
      if (running instanceof Promise) await running;
    }
    return;
  }
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
      fields.map((field, place) => element(columns[field]!, place)),
      sql`, `,
    );
    await tx
      .insert(table)
      .select(sql`select ${values} from json_array_elements(${json}::json) as given(value)`)
      .onConflictDoUpdate({ target: key.map((field) => columns[field]!), set: set as never });
  }
}

/** SQLite's statement for one row. */
function putRowText(
  table: SQLiteTable,
  columns: Record<string, SQLiteColumn>,
  key: readonly string[],
): string {
  const names = (fields: readonly string[]) => fields.map((field) => `"${columns[field]!.name}"`);
  const fields = Object.keys(columns);
  const others = names(fields.filter((field) => !key.includes(field)));
  return [
    `insert into "${getTableName(table)}" (${names(fields).join(', ')})`,
    `values (${fields.map(() => '?').join(', ')})`,
    `on conflict (${names(key).join(', ')})`,
    `do update set ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  ].join(' ');
}

function driverValue(column: SQLiteColumn, value: unknown): unknown {
  return value === null || value === undefined ? null : column.mapToDriverValue(value);
}

/** A column's value out of the array that is a row. */
function element(column: SQLiteColumn, place: number): SQL {
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
