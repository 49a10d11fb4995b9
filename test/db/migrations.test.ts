/** Migrations: complete, in order, the same for both engines, and without losing a row. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { knownMigrations, migrationsFolder } from '../../src/db/migrations.ts';
import { openDb } from '../../src/db/open.ts';
import { meetTeacher } from '../../src/domain/teachers.ts';
import { createReceiver } from '../../src/domain/tickets/receive.ts';
import { describeEngines } from '../support/engines.ts';
import { administer, databaseUrl } from '../support/postgres.ts';

const folders: string[] = [];
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'hamroh-migrations-'));
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** Columns of every table of ours, `table.column`, with whether they may be null. */
async function postgresColumns(): Promise<string[]> {
  const client = new pg.Client({
    connectionString: databaseUrl(inject('postgresUrl'), inject('postgresTemplate')),
  });
  await client.connect();
  const { rows } = await client.query<{ column: string }>(
    `select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end as column
     from information_schema.columns where table_schema = 'public'`,
  );
  await client.end();
  return rows.map((row) => row.column).toSorted();
}

function sqliteColumns(raw: Database.Database): string[] {
  const rows = raw
    .prepare(
      `select m.name || '.' || c.name || case when c."notnull" = 0 and c.pk = 0 then '?' else '' end as "column"
       from sqlite_master m join pragma_table_info(m.name) c
       where m.type = 'table' and m.name not like 'sqlite%' and m.name not like '\\_\\_%' escape '\\'
         and m.name not like '%\\_fts%' escape '\\'`,
    )
    .all() as { column: string }[];
  return rows.map((row) => row.column).toSorted();
}

describe.each(['sqlite', 'postgres'] as const)('the journal of %s', (engine) => {
  it('rises in time, because an older migration would be passed over in silence', () => {
    const times = knownMigrations(migrationsFolder(engine)).map(({ when }) => when);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(times).size).toBe(times.length);
  });

  it('names every file, and no other', () => {
    const files = readdirSync(migrationsFolder(engine)).filter((name) => name.endsWith('.sql'));
    expect(files.toSorted()).toEqual(
      knownMigrations(migrationsFolder(engine)).map(({ tag }) => `${tag}.sql`),
    );
  });
});

describeEngines('migrating', (open) => {
  it('is done once, and does nothing the second time', async () => {
    const db = await open();
    await db.migrate();
    expect(await db.$count(db.t.tickets)).toBe(0);
  });
});

describe('the schemas', () => {
  it('are the same on both engines, and what the program believes', async () => {
    const file = join(folder(), 'a.db');
    const db = await openDb(`file:${file}`);
    await db.migrate();
    const tables = Object.values(db.t).map((table) => getTableName(table));
    await db.close();
    const raw = new Database(file, { readonly: true });
    const columns = sqliteColumns(raw);
    raw.close();
    expect(columns).toEqual(await postgresColumns());
    expect([...new Set(columns.map((column) => column.split('.')[0]))]).toEqual(tables.toSorted());
  });
});

/**
 * The program's migrations of SQLite with one more, of tomorrow: the table of tickets rebuilt, as drizzle-kit writes
 * it. Messages refer to tickets and go with them.
 */
function withRebuiltTickets(): string {
  const root = folder();
  cpSync(migrationsFolder('sqlite'), join(root, 'sqlite'), { recursive: true });
  const raw = new Database(':memory:');
  migrate(drizzle(raw), { migrationsFolder: migrationsFolder('sqlite') });
  const { sql: create } = raw.prepare("select sql from sqlite_master where name = 'tickets'").get() as {
    sql: string;
  };
  raw.close();
  const steps = [
    'PRAGMA foreign_keys=OFF;',
    create
      .replace('`tickets`', '`__new_tickets`')
      .replace('`subject` text NOT NULL', "`subject` text DEFAULT '' NOT NULL"),
    'INSERT INTO `__new_tickets` SELECT * FROM `tickets`;',
    'DROP TABLE `tickets`;',
    'ALTER TABLE `__new_tickets` RENAME TO `tickets`;',
    'PRAGMA foreign_keys=ON;',
  ];
  writeFileSync(join(root, 'sqlite/9999_rebuild.sql'), steps.join('\n--> statement-breakpoint\n'));
  const journal = join(root, 'sqlite/meta/_journal.json');
  const known = JSON.parse(readFileSync(journal, 'utf8')) as { entries: object[] };
  const when = knownMigrations(migrationsFolder('sqlite')).at(-1)!.when + 1;
  known.entries.push({ idx: 9999, version: '6', when, tag: '9999_rebuild', breakpoints: true });
  writeFileSync(journal, JSON.stringify(known));
  return root;
}

describe('a migration of SQLite', () => {
  it('is preceded by a backup, loses no row when a table is rebuilt, and is refused by the old version', async () => {
    const dir = folder();
    const backupDir = join(dir, 'backups');
    const url = `file:${join(dir, 'a.db')}`;
    const old = await openDb(url, { backupDir });
    await old.migrate();
    const clock = { now: () => 1, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
    const teacher = await meetTeacher(old, { telegramId: 7, displayName: 'Dilnoza' }, 1);
    const question = { chatId: 7, telegramMessageId: 1, kind: 'text' as const, text: 'Savol', entities: [] };
    await createReceiver(old, clock).receive(teacher, question);
    await old.close();
    expect(existsSync(backupDir)).toBe(false);

    const next = await openDb(url, { backupDir, migrationsRoot: withRebuiltTickets() });
    await next.migrate();
    expect(await next.$count(next.t.tickets)).toBe(1);
    expect(await next.$count(next.t.messages)).toBe(1);
    await expect(
      Promise.resolve(next.delete(next.t.teachers)),
      'foreign keys are on again',
    ).rejects.toThrow();
    await next.close();

    const [copy] = readdirSync(backupDir);
    const backup = new Database(join(backupDir, copy!), { readonly: true });
    expect(backup.prepare('select text from messages').pluck().all()).toEqual(['Savol']);
    backup.close();

    const again = await openDb(url, { backupDir });
    await expect(again.migrate()).rejects.toThrow('newer version');
    await again.close();
  });

  it('is nobody’s but the process that holds the file', async () => {
    const url = `file:${join(folder(), 'a.db')}`;
    const program = await openDb(url);
    await program.migrate();
    await expect(openDb(url)).rejects.toThrow('Another Hamroh process');

    const command = await openDb(url, { beside: true });
    await command.migrate();
    await command.insert(command.t.labels).values({ name: 'from beside', createdAt: 1 });
    expect(await program.$count(program.t.labels)).toBe(1);
    await command.close();
    const tomorrow = await openDb(url, { beside: true, migrationsRoot: withRebuiltTickets() });
    await expect(tomorrow.migrate()).rejects.toThrow('of another version');
    await tomorrow.close();
    await program.close();
  });

  it('waits for nobody when the process that held the file was killed', async () => {
    const file = join(folder(), 'a.db');
    const script = `import('./src/db/open.ts').then(async ({ openDb }) => {
      const db = await openDb('file:${file}');
      await db.migrate();
      process.stdout.write('open');
      setInterval(() => {}, 1000);
    })`;
    const holder = spawn(process.execPath, ['--import', 'tsx', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await expect(openDb(`file:${file}`)).rejects.toThrow('Another Hamroh process');
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const db = await openDb(`file:${file}`);
    await db.migrate();
    await db.close();
  });
});

describe('a migration of PostgreSQL', () => {
  it('is done by one instance while the others wait', async () => {
    const server = inject('postgresUrl');
    const name = `hamroh_${randomBytes(8).toString('hex')}`;
    await administer(server, `create database ${name}`);
    const instances = await Promise.all([1, 2, 3].map(() => openDb(databaseUrl(server, name))));
    await Promise.all(instances.map((db) => db.migrate()));
    expect(await instances[2]!.$count(instances[2]!.t.tickets)).toBe(0);
    await Promise.all(instances.map((db) => db.close()));

    const client = new pg.Client({ connectionString: databaseUrl(server, name) });
    await client.connect();
    const { rows } = await client.query<{ n: string }>(
      'select count(*) as n from drizzle.__drizzle_migrations',
    );
    expect(Number(rows[0]?.n)).toBe(knownMigrations(migrationsFolder('postgres')).length);
    await client.query('update drizzle.__drizzle_migrations set created_at = created_at + 1');
    await client.end();
    const old = await openDb(databaseUrl(server, name));
    await expect(old.migrate()).rejects.toThrow('newer version');
    await old.close();
    await administer(server, `drop database ${name} with (force)`);
  });
});
