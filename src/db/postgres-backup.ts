/**
 * Copies of a PostgreSQL database, by PostgreSQL's own tools.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { LEADER_LOCKS } from './postgres.ts';

export type ToolOutcome =
  | { kind: 'done' }
  /** The tool is not installed. */
  | { kind: 'missing'; tool: string }
  | { kind: 'failed'; tool: string; said: string };

/** Writes a copy as of now, in `pg_restore`'s format. Safe beside running instances. */
export function backUpPostgres(url: string, target: string): Promise<ToolOutcome> {
  mkdirSync(dirname(target), { recursive: true });
  return runTool('pg_dump', ['--format=custom', '--no-owner', `--file=${target}`], url);
}

/** Puts a copy in place of what is there, all of it or nothing. Refuses while an instance runs. */
export async function restorePostgres(url: string, copy: string): Promise<ToolOutcome | { kind: 'running' }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const lock of Object.values(LEADER_LOCKS)) {
      const { rows } = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [lock]);
      if (!rows[0]?.ok) return { kind: 'running' };
    }
    const database = databaseOf(url);
    return await runTool(
      'pg_restore',
      ['--clean', '--if-exists', '--no-owner', '--single-transaction', `--dbname=${database}`, copy],
      url,
    );
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** The address goes by the environment: arguments are seen by every user of the machine. */
function connection(url: string): Record<string, string> {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const given = {
    PGHOST: hostname.replace(/^\[|\]$/g, ''),
    PGPORT: port,
    PGUSER: decodeURIComponent(username),
    PGPASSWORD: decodeURIComponent(password),
    PGDATABASE: databaseOf(url),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

function runTool(tool: string, args: readonly string[], url: string): Promise<ToolOutcome> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      env: { ...process.env, ...connection(url) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ENOENT' ? { kind: 'missing', tool } : { kind: 'failed', tool, said: error.message },
      ),
    );
    child.once('close', (code) => resolve(code === 0 ? { kind: 'done' } : { kind: 'failed', tool, said }));
  });
}
