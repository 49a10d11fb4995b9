/** The operator's commands, as processes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { officialByTelegramId } from '../../src/domain/officials.ts';
import { inspectLoginLink } from '../../src/domain/sign-in.ts';
import { databaseUrl } from '../support/postgres.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Settings of a data folder of its own. */
function place() {
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-scripts-'));
  folders.push(dir);
  const url = `file:${join(dir, 'hamroh.db')}`;
  return { dir, url, env: { DATA_DIR: dir, DATABASE_URL: url, PUBLIC_URL: 'https://hamroh.example.uz' } };
}

function run(script: string, args: readonly string[], env: Record<string, string>) {
  const node = ['--import', 'tsx', `scripts/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
  });
  return { status, stdout, stderr };
}

describe('login-link', () => {
  it('makes the first administrator and prints a link that works once, beside a running program', async () => {
    const { url, env } = place();
    const program = await openDb(url);
    await program.migrate();
    const { status, stdout } = run('login-link', ['--telegram-id', '7000000001', '--role', 'admin'], env);
    expect(status).toBe(0);
    const [, secret] = /^https:\/\/hamroh\.example\.uz\/panel\/sign-in\/([\w-]{43})\n$/.exec(stdout) ?? [];
    const state = await inspectLoginLink(program, secret!, Date.now());
    expect(state).toMatchObject({
      kind: 'good',
      official: { role: 'administrator', telegramId: 7_000_000_001 },
    });
    await program.close();
  });

  it('keeps the role of whoever is an official already, unless told otherwise', async () => {
    const { url, env } = place();
    run('login-link', ['--telegram-id', '5', '--role', 'editor', '--name', 'Lola Karimova'], env);
    expect(run('login-link', ['--telegram-id', '5'], env).status).toBe(0);
    const db = await openDb(url);
    expect(await officialByTelegramId(db, 5)).toMatchObject({ role: 'editor', name: 'Lola Karimova' });
    await db.close();
  });

  it('explains itself, without a stack', () => {
    const { env } = place();
    for (const args of [[], ['--telegram-id', 'x'], ['--telegram-id', '5', '--role', 'king'], ['--wrong']]) {
      const { status, stdout, stderr } = run('login-link', args, env);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stderr).toMatch(/login-link|--wrong/);
    }
  });
});

describe('backup and restore', () => {
  const add = async (url: string, name: string) => {
    const db = await openDb(url);
    await db.migrate();
    await db.insert(db.t.labels).values({ name, createdAt: 1 });
    return db;
  };
  const labels = async (url: string) => {
    const db = await openDb(url);
    const rows = await db.select({ name: db.t.labels.name }).from(db.t.labels).orderBy(db.t.labels.id);
    await db.close();
    return rows.map(({ name }) => name);
  };

  it('copies while the program runs, and puts back only when it does not', async () => {
    const { dir, url, env } = place();
    const program = await add(url, 'before');
    const { status, stdout } = run('backup', [], env);
    expect(status).toBe(0);
    const copy = stdout.trim();
    expect(copy.startsWith(join(dir, 'backups'))).toBe(true);
    await program.insert(program.t.labels).values({ name: 'after', createdAt: 1 });

    const refused = run('restore', [copy], env);
    expect([refused.status, refused.stderr]).toEqual([1, 'Hamroh is running: stop it first.\n']);
    await program.close();

    const restored = run('restore', [copy], env);
    expect(restored.status, restored.stderr).toBe(0);
    expect(await labels(url)).toEqual(['before']);
    const former = /kept in (.+)\n/.exec(restored.stdout)![1]!;
    expect(await labels(`file:${former}`)).toEqual(['before', 'after']);
  });

  it('refuses what is no backup of ours, and leaves the database as it is', async () => {
    const { dir, url, env } = place();
    await (await add(url, 'kept')).close();
    const wrong = join(dir, 'wrong.db');
    writeFileSync(wrong, 'nothing of the kind');
    for (const file of [wrong, join(dir, 'absent.db')]) {
      const { status, stderr } = run('restore', [file], env);
      expect(status).toBe(1);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(await labels(url)).toEqual(['kept']);
    expect(existsSync(join(dir, 'backups'))).toBe(false);
  });

  it('says what is missing where PostgreSQL’s tools are not installed', () => {
    const { dir } = place();
    const url = databaseUrl(inject('postgresUrl'), inject('postgresTemplate'));
    const env = { DATA_DIR: dir, DATABASE_URL: url, SESSION_SECRET: 's'.repeat(32), PATH: '/nowhere' };
    const { status, stderr } = run('backup', [], env);
    expect(status).toBe(1);
    expect(stderr).toContain('pg_dump is not installed');
    expect(stderr).toContain('postgresql-client');
  });
});

describe('demo-data', () => {
  it('fills an empty sandbox, the same way for the same seed', async () => {
    const tell = async () => {
      const { url, env } = place();
      const { status, stdout, stderr } = run('demo-data', ['--teachers', '12', '--seed', '7'], env);
      expect(status, stderr).toBe(0);
      expect(stdout).toMatch(
        /^12 learners, 12 courses, 12 teachers in the bot, \d+ tickets, \d+ messages, \d+ reminders, 30 video guides\b/,
      );
      const db = await openDb(url);
      const { enrolments, guides, outbox, teachers } = db.t;
      const states = new Set(
        (await db.select({ state: outbox.state }).from(outbox)).map(({ state }) => state),
      );
      const names = await db
        .select({ name: teachers.displayName })
        .from(teachers)
        .orderBy(teachers.displayName);
      const progress = await db
        .select({ percent: enrolments.percent })
        .from(enrolments)
        .orderBy(enrolments.id);
      const videos = await db.select({ id: guides.uploadId, published: guides.publishedAt }).from(guides);
      await db.close();
      for (const { id, published } of videos) {
        expect(published).not.toBeNull();
        expect(existsSync(join(env.DATA_DIR, 'files', 'uploads', id!))).toBe(true);
      }
      return {
        states,
        names: names.map(({ name }) => name),
        progress: progress.map(({ percent }) => percent),
      };
    };
    const [one, other] = [await tell(), await tell()];
    // Reminders are called back when a fact makes them pointless.
    expect([...one.states].filter((state) => state !== 'cancelled')).toEqual(['sent']);
    expect(one.progress.some((percent) => percent > 0)).toBe(true);
    expect(one.progress).toEqual(other.progress);
    expect(one.names).toEqual(other.names);
  }, 120_000);

  it('refuses to write to real people', () => {
    const { env } = place();
    const { status, stderr } = run('demo-data', [], { ...env, BOT_TOKEN: `123456789:${'A'.repeat(35)}` });
    expect(status).toBe(1);
    expect(stderr).toContain('sandbox');
  });
});
