/**
 * The same cases on both engines: a SQLite file, and a real PostgreSQL.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import type { Db, Engine } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { administer, databaseUrl } from './postgres.ts';

/** One engine, as a suite sees it. Everything made is closed and removed after the suite. */
export interface TestEngine {
  readonly name: Engine;
  /** The `DATABASE_URL` of a fresh database, not migrated on SQLite, for tests that start a process or several. */
  freshUrl(): Promise<string>;
  /** Opens one more connection to a database of `freshUrl`, migrated. */
  openUrl(url: string): Promise<Db>;
}

/** A fresh database with all migrations applied, for each call. */
export type OpenFresh = () => Promise<Db>;

/** Declares a suite twice, once an engine. `open` is to be called in hooks or tests. */
export function describeEngines(name: string, cases: (open: OpenFresh, engine: TestEngine) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} (%s)`, (engineName) => {
    const engine = engineName === 'sqlite' ? sqliteFiles() : postgresDatabases();
    const opened: Db[] = [];
    // Declared first, so it runs after the suite's own hooks: vitest unwinds them.
    afterAll(async () => {
      for (const db of opened) await db.close();
      await engine.remove();
    });
    const openUrl = async (url: string) => {
      const db = await openDb(url);
      opened.push(db);
      await db.migrate();
      return db;
    };

    cases(async () => openUrl(await engine.freshUrl()), {
      name: engineName,
      freshUrl: engine.freshUrl,
      openUrl,
    });
  });
}

interface Databases {
  freshUrl(): Promise<string>;
  remove(): Promise<void>;
}

function sqliteFiles(): Databases {
  const folders: string[] = [];
  return {
    async freshUrl() {
      const folder = mkdtempSync(join(tmpdir(), 'hamroh-sqlite-'));
      folders.push(folder);
      return `file:${join(folder, 'hamroh.db')}`;
    },
    async remove() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresDatabases(): Databases {
  const server = inject('postgresUrl');
  const made: string[] = [];
  return {
    async freshUrl() {
      const database = `hamroh_${randomBytes(8).toString('hex')}`;
      await administer(server, `create database ${database} template ${inject('postgresTemplate')}`);
      made.push(database);
      return databaseUrl(server, database);
    },
    async remove() {
      for (const database of made)
        await administer(server, `drop database if exists ${database} with (force)`);
    },
  };
}
