/**
 * Column builders, one set per dialect, with the same names and the same JavaScript types,
 * so that the schema is written once (`schema.ts`) and instantiated for each engine.
 *
 * Times are integers: milliseconds UTC. Telegram ids exceed 32 bits, so every integer is 64 bits wide.
 */
import * as p from 'drizzle-orm/pg-core';
import * as s from 'drizzle-orm/sqlite-core';

export const sqliteKit = {
  table: s.sqliteTable,
  /** A rising number of our own; on SQLite the rowid itself, which full-text search keys on. */
  serial: (name: string) => s.integer(name).primaryKey({ autoIncrement: true }),
  key: (name: string) => s.text(name).primaryKey(),
  text: (name: string) => s.text(name),
  oneOf: <U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T) =>
    s.text(name, { enum: values }),
  int: (name: string) => s.integer(name),
  real: (name: string) => s.real(name),
  bool: (name: string) => s.integer(name, { mode: 'boolean' }),
  json: <T>(name: string) => s.text(name, { mode: 'json' }).$type<T>(),
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  primaryKey: s.primaryKey,
};

export type Kit = typeof sqliteKit;

/** The same shape at run time; SQLite's types at compile time. The one cast between the dialects. */
export const postgresKit = {
  table: p.pgTable,
  serial: (name: string) => p.bigint(name, { mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
  key: (name: string) => p.text(name).primaryKey(),
  text: (name: string) => p.text(name),
  oneOf: <U extends string, T extends Readonly<[U, ...U[]]>>(name: string, values: T) =>
    p.text(name, { enum: values }),
  int: (name: string) => p.bigint(name, { mode: 'number' }),
  real: (name: string) => p.doublePrecision(name),
  bool: (name: string) => p.boolean(name),
  json: <T>(name: string) => p.jsonb(name).$type<T>(),
  index: p.index,
  uniqueIndex: p.uniqueIndex,
  primaryKey: p.primaryKey,
} as unknown as Kit;
