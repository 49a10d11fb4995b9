/**
 * Hot queries, built once and run many times.
 *
 * Building a drizzle query costs more than running it (SQLite: about three times). A statement keeps the built
 * form for each `Queries` object it meets: on SQLite those are the reader and the writer, for good; on PostgreSQL
 * the pool is kept and a transaction's own object is built anew, because it belongs to one connection.
 *
 * On SQLite a statement is run directly (`Queries.run`), without the promises that drizzle puts around a driver
 * that might be far away: they cost as much as the statement.
 */
import { is, Param, Placeholder, type Query } from 'drizzle-orm';
import type { Queries } from './db.ts';

/** A query with placeholders, as drizzle's `prepare` gives it on either engine. */
interface Built<R> {
  execute(values?: Record<string, unknown>): Promise<R>;
}

/** The same on SQLite, where drizzle lets others run it and makes objects of the rows. */
interface BuiltSqlite<R> extends Built<R> {
  getQuery(): Query;
  mapAllResult(rows: unknown[]): R;
}

interface Preparable<R> {
  prepare(): Built<R>;
}

/** A prepared query: call it with where to run and the values of its `sql.placeholder`s. */
export type Statement<P extends Record<string, unknown>, R> = (queries: Queries, values: P) => Promise<R>;

type Run<R> = (values: Record<string, unknown>) => Promise<R>;

let made = 0;

/** Makes a statement out of a query with placeholders. The builder must not depend on anything but its argument. */
export function statement<P extends Record<string, unknown>>() {
  return <R>(build: (queries: Queries) => Preparable<R>): Statement<P, R> => {
    const runFor = new WeakMap<Queries, Run<R>>();
    made += 1;
    const name = `hamroh_${made}`;
    return (queries, values) => {
      let run = runFor.get(queries);
      if (!run) {
        // PostgreSQL wants a name for the server's plan; SQLite's builder takes none and ignores it.
        const query = build(queries) as { prepare(name: string): Built<R> };
        run = runner(queries, query.prepare(name));
        runFor.set(queries, run);
      }
      return run(values);
    };
  };
}

function runner<R>(queries: Queries, built: Built<R>): Run<R> {
  const { run } = queries;
  if (!run) return (values) => built.execute(values);
  const sqlite = built as BuiltSqlite<R>;
  const { sql, params } = sqlite.getQuery();
  const fillers = params.map(fillerOf);
  return async (values) => {
    const rows = run(
      sql,
      fillers.map((fill) => fill(values)),
    );
    return sqlite.mapAllResult(rows instanceof Promise ? await rows : rows);
  };
}

type Filler = (values: Record<string, unknown>) => unknown;

/** Where a parameter's value comes from, decided once: drizzle's own way asks every parameter at every run. */
function fillerOf(param: unknown): Filler {
  if (is(param, Placeholder)) {
    const { name } = param;
    return (values) => given(values, name);
  }
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param;
    const { name } = param.value;
    return (values) => encoder.mapToDriverValue(given(values, name));
  }
  return () => param;
}

function given(values: Record<string, unknown>, name: string): unknown {
  if (!(name in values)) throw new Error(`A statement lacks a value for ${name}.`);
  return values[name];
}
