/**
 * Hot queries, built once and run many times.
 *
 * Building a drizzle query costs more than running it (SQLite: about three times). A statement keeps the built
 * form for each `Queries` object it meets: on SQLite those are the reader and the writer, for good; on PostgreSQL
 * the pool is kept and a transaction's own object is built anew, because it belongs to one connection.
 */
import type { Queries } from './db.ts';

interface Built<R> {
  execute(values?: Record<string, unknown>): Promise<R>;
}

interface Preparable<R> {
  prepare(): Built<R>;
}

/** A prepared query: call it with where to run and the values of its `sql.placeholder`s. */
export type Statement<P extends Record<string, unknown>, R> = (queries: Queries, values: P) => Promise<R>;

let made = 0;

/** Makes a statement out of a query with placeholders. The builder must not depend on anything but its argument. */
export function statement<P extends Record<string, unknown>>() {
  return <R>(build: (queries: Queries) => Preparable<R>): Statement<P, R> => {
    const builtFor = new WeakMap<Queries, Built<R>>();
    made += 1;
    const name = `hamroh_${made}`;
    return (queries, values) => {
      let built = builtFor.get(queries);
      if (!built) {
        // PostgreSQL wants a name for the server's plan; SQLite's builder takes none and ignores it.
        const query = build(queries) as { prepare(name: string): Built<R> };
        built = query.prepare(name);
        builtFor.set(queries, built);
      }
      return built.execute(values);
    };
  };
}
