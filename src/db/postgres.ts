/**
 * PostgreSQL, for several instances behind a load balancer: a pool for queries, a connection of its own for
 * LISTEN, and one for each leadership held by an advisory lock.
 */
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { type Channel, type Db, type LeaderRole, type Queries, type Searchable, searchWords } from './db.ts';
import { createGuard } from './guard.ts';
import { migrationsFolder, migrationsPending } from './migrations.ts';
import { schema } from './schema/postgres.ts';

/** Numbers of our advisory locks; any will do as long as they stay the same. */
const MIGRATION_LOCK = 7_310_001;
/** A running program holds these, or waits for them. */
export const LEADER_LOCKS: Readonly<Record<LeaderRole, number>> = {
  telegram: 7_310_002,
  clock: 7_310_003,
  imports: 7_310_004,
};

const RETRY_MS = 1000;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const TRANSACTION_TRIES = 4;

export interface PostgresOptions {
  /** Another folder of migrations than the program's own. */
  migrationsRoot?: string;
  /** Whether to watch for code that leaves its transaction (`guard.ts`); true when not given. */
  guarded?: boolean;
  /** Connections in the pool. */
  poolSize?: number;
  /** Hears of errors on idle connections, which would otherwise end the process. */
  onError?: (error: Error) => void;
}

/** Opens a pool. Nothing is connected before the first query. */
export function openPostgres(url: string, options: PostgresOptions = {}): Db {
  const onError = options.onError ?? (() => {});
  const guard = createGuard<{ open: boolean }>(options.guarded ?? true);
  const pool = new pg.Pool({ connectionString: url, max: options.poolSize ?? 10 });
  /** Drizzle sends everything that is outside a transaction through the pool's `query`. */
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
  pool.query = ((...args: unknown[]) => {
    if (guard.seen()?.open)
      throw new Error('The database was used inside a transaction: use the tx it gives.');
    return query(...args);
  }) as typeof pool.query;
  pool.on('error', onError);
  const base = drizzle(pool, { schema });

  const extend = (builder: object): Queries =>
    Object.assign(builder as Queries, {
      t: schema,
      engine: 'postgres' as const,
      forUpdate: <Q>(query: Q) => (query as { for(strength: 'update'): Q }).for('update'),
      hits: (table: Searchable, words: string, limit: number) =>
        sql`(select id from ${sql.identifier(table)} where to_tsvector('simple', search_text) @@ to_tsquery('simple', ${tsQuery(words)}) order by id desc limit ${limit})`,
      async notify(channel: Channel, payload: string) {
        await (builder as typeof base).execute(sql`select pg_notify(${channel}, ${payload})`);
      },
    });

  const begin = base.transaction.bind(base);
  const listener = makeListener(url, onError);

  return Object.assign(extend(base), {
    async transaction<T>(work: (tx: Queries) => Promise<T>): Promise<T> {
      if (guard.seen()?.open) throw new Error('A transaction was begun inside a transaction: use its tx.');
      for (let attempt = 1; ; attempt++) {
        const mine = { open: true };
        try {
          return await guard.run(mine, () =>
            begin((tx) => {
              endWith(tx, mine);
              return work(extend(tx));
            }),
          );
        } catch (error) {
          const code = sqlState(error);
          if (attempt < TRANSACTION_TRIES && (code === SERIALIZATION_FAILURE || code === DEADLOCK)) continue;
          throw error;
        } finally {
          mine.open = false;
        }
      }
    },
    listen: listener.listen,
    async migrate() {
      const connection = await pool.connect();
      try {
        await connection.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
        const folder = migrationsFolder('postgres', options.migrationsRoot);
        if (migrationsPending(folder, await newestMigration(connection))) {
          await migrate(drizzle(connection), { migrationsFolder: folder });
        }
      } finally {
        await connection.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(onError);
        connection.release();
      }
    },
    whileLeader(role: LeaderRole, signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>) {
      return whileLeader(url, LEADER_LOCKS[role], signal, work);
    },
    async healthy() {
      return pool.query('select 1').then(
        () => true,
        () => false,
      );
    },
    async close() {
      if (pool.ending) return;
      await listener.close();
      await pool.end();
    },
  });
}

/**
 * Makes a transaction's object useless once it is over. Its connection is back in the pool by then, and a late query
 * would end up in whatever transaction has it now.
 */
function endWith(tx: object, scope: { readonly open: boolean }): void {
  const { session } = tx as { session: { client: pg.PoolClient } };
  const { client } = session;
  const query = (...args: unknown[]): unknown => {
    if (!scope.open) throw new Error('A transaction was used after its end.');
    return (client.query as (...args: unknown[]) => unknown)(...args);
  };
  session.client = Object.create(client, { query: { value: query } }) as pg.PoolClient;
}

/** One connection that hears notifications, made again whenever it breaks. */
function makeListener(url: string, onError: (error: Error) => void) {
  const bus = new EventEmitter().setMaxListeners(0);
  const channels = new Set<Channel>();
  let client: pg.Client | undefined;
  let connecting: Promise<void> | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    const again = () => {
      if (client === next) client = undefined;
      connecting = undefined;
      if (!closed) setTimeout(ensure, RETRY_MS).unref();
    };
    next.on('notification', (told) => bus.emit(told.channel, told.payload ?? ''));
    next.on('error', onError);
    next.once('end', again);
    try {
      await next.connect();
      client = next;
      for (const channel of channels) await next.query(`listen ${channel}`);
      // Whatever was said while nobody listened: the hearers look for themselves.
      for (const channel of channels) bus.emit(channel, '');
    } catch (error) {
      onError(error as Error);
      await next.end().catch(onError);
      again();
    }
  }

  function ensure(): void {
    if (!closed) connecting ??= connect();
  }

  return {
    listen(channel: Channel, heard: (payload: string) => void) {
      bus.on(channel, heard);
      if (!channels.has(channel)) {
        channels.add(channel);
        client?.query(`listen ${channel}`).catch(onError);
      }
      ensure();
      return () => void bus.off(channel, heard);
    },
    async close() {
      closed = true;
      await connecting;
      await client?.end();
    },
  };
}

/** Holds an advisory lock on a connection of its own: the server frees it as soon as this process is gone. */
async function whileLeader(
  url: string,
  lock: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    const lost = new AbortController();
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    try {
      await client.connect();
      if (await acquired(client, lock)) {
        const beat = setInterval(() => {
          client.query('select 1').catch(() => lost.abort());
        }, 3000);
        try {
          await work(AbortSignal.any([signal, lost.signal]));
        } finally {
          clearInterval(beat);
        }
      }
    } catch (error) {
      if (!isConnectionError(error)) throw error;
    } finally {
      await client.end().catch(() => {});
    }
    if (!signal.aborted) await pause(RETRY_MS, undefined, { signal }).catch(() => {});
  }
}

async function acquired(client: pg.Client, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ ok: boolean }>('select pg_try_advisory_lock($1) as ok', [lock]);
  return rows[0]?.ok === true;
}

function isConnectionError(error: unknown): boolean {
  const code = sqlState(error) ?? '';
  return (
    /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|08|57P)/.test(code) || /terminated|Connection/.test(String(error))
  );
}

async function newestMigration(connection: pg.PoolClient): Promise<number | undefined> {
  const { rows } = await connection.query<{ found: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as found`,
  );
  if (!rows[0]?.found) return undefined;
  const newest = await connection.query<{ at: string | null }>(
    'select max(created_at) as at from drizzle.__drizzle_migrations',
  );
  const at = newest.rows[0]?.at;
  return at ? Number(at) : undefined;
}

function sqlState(error: unknown): string | undefined {
  for (let e = error as { code?: unknown; cause?: unknown } | undefined; e; e = e.cause as typeof e) {
    if (typeof e.code === 'string') return e.code;
  }
  return undefined;
}

/** Every word must occur, the last one as a prefix; words hold letters and digits only, so nothing to escape. */
function tsQuery(text: string): string {
  const words = searchWords(text).map((word) => `'${word}'`);
  return words.length > 0 ? `${words.join(' & ')}:*` : '';
}
