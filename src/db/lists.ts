/**
 * Lists as one parameter, so that a statement stays the same whatever their length: JSON text such as `[1,2,3]`.
 */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Queries } from './db.ts';

/** The column's value is in the list of whole numbers that the placeholder stands for. */
export const among = (q: Queries, column: SQLWrapper, placeholder: string): SQL =>
  sql`${column} in ${elements(q, placeholder)}`;

/** The column's value is not in the list of whole numbers that the placeholder stands for. */
export const notAmong = (q: Queries, column: SQLWrapper, placeholder: string): SQL =>
  sql`${column} not in ${elements(q, placeholder)}`;

function elements(q: Queries, placeholder: string): SQL {
  const list = sql.placeholder(placeholder);
  return q.engine === 'sqlite'
    ? sql`(select value from json_each(${list}))`
    : sql`(select value::bigint from json_array_elements_text(${list}::json))`;
}

/** The column's value is in a list of texts or of whole numbers. */
export function listed(q: Queries, column: SQLWrapper, list: readonly string[] | readonly number[]): SQL {
  if (list.length === 0) return sql`1 = 0`;
  const json = JSON.stringify(list);
  if (q.engine === 'sqlite') return sql`${column} in (select value from json_each(${json}))`;
  const type = sql.raw(typeof list[0] === 'number' ? 'bigint' : 'text');
  return sql`${column} in (select value::${type} from json_array_elements_text(${json}::json))`;
}
