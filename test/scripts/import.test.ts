/** `npm run import`, as a process: alone, killed in the middle, and beside a running program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterAll, expect, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { importsDir } from '../../src/domain/exchange/files/bring.ts';
import { nextImport } from '../../src/domain/exchange/files/imports.ts';
import { runImports } from '../../src/domain/exchange/files/runner.ts';
import { makeContent } from '../domain/learning/support.ts';

interface Row {
  state: string;
  done: number;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A data folder with courses in its database, and a file of progress beside it. */
async function place(rows: number) {
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-import-'));
  folders.push(dir);
  const url = `file:${join(dir, 'hamroh.db')}`;
  const db = await openDb(url);
  await db.migrate();
  await makeContent(db);
  await db.close();
  const file = join(dir, 'progress.csv');
  const lines = Array.from(
    { length: rows },
    (_, index) => `P${index},MAT-0001-01,${index === 7 ? 'x' : index % 90}`,
  );
  writeFileSync(file, ['id,passport,percent', ...lines].join('\n'));
  return {
    dir,
    url,
    file,
    env: { DATA_DIR: dir, DATABASE_URL: url, PUBLIC_URL: 'https://hamroh.example.uz' },
  };
}

function start(args: readonly string[], env: Record<string, string>): ChildProcess {
  const node = ['--import', 'tsx', 'scripts/import.ts', ...args];
  return spawn(process.execPath, node, {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; error: string }> {
  let out = '';
  let error = '';
  child.stdout!.on('data', (piece) => (out += piece));
  child.stderr!.on('data', (piece) => (error += piece));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, error };
}

it('goes on after it was killed, counts no row twice, and tells what was rejected', async () => {
  const { url, file, dir, env } = await place(15_000);
  const first = start([file], env);
  // Without taking part: whoever opens the file as the program does, is taken for a running one.
  const looking = new Database(join(dir, 'hamroh.db'), { readonly: true });
  const look = () => looking.prepare('select state, rows_done as done from imports').get() as Row | undefined;
  while (!look()?.done) await new Promise((resolve) => setTimeout(resolve, 5));
  first.kill('SIGKILL');
  await once(first, 'close');
  const cut = look()!;
  looking.close();
  expect(cut.state).toBe('running');
  expect(cut.done).toBeLessThan(15_000);

  const { code, out } = await ended(start([], env));
  expect(out).toContain('14,999 new, 0 changed, 0 the same, 1 rejected');
  expect(code).toBe(0);
  const db = await openDb(url);
  expect(await db.$count(db.t.moduleProgress)).toBe(14_999);
  expect(await nextImport(db)).toBeUndefined();
  await db.close();
  expect(readFileSync(join(dir, 'progress.rejected.csv'), 'utf8').split('\r\n')[1]).toBe(
    '9,The percent has to be a number from 0 to 100,P7,MAT-0001-01,x',
  );
}, 60_000);

it('hands the file to the program that runs', async () => {
  const { url, file, dir, env } = await place(20);
  const db = await openDb(url);
  const stop = new AbortController();
  const work = { db, dir: importsDir(dir), timeZone: 'Asia/Tashkent', now: Date.now };
  const program = runImports({ ...work, log: pino({ level: 'silent' }) }, stop.signal);
  const { code, out, error } = await ended(start([file], env));
  expect(error).toContain('Hamroh is running');
  expect([code, out.split('\n')[0]]).toEqual([0, 'Done: 19 new, 0 changed, 0 the same, 1 rejected']);
  stop.abort();
  await program;
  await db.close();
}, 60_000);

it('explains itself, without a stack', async () => {
  const { dir, env } = await place(1);
  for (const args of [[], ['nothing.csv'], ['a', 'b'], ['--wrong']]) {
    const { code, out, error } = await ended(start(args, env));
    expect([code, out]).toEqual([1, '']);
    expect(error).not.toMatch(/\n\s+at /);
  }
  writeFileSync(join(dir, 'bad.csv'), 'Ism;Foiz\nA;1\n');
  const { code, error } = await ended(start([join(dir, 'bad.csv'), '--language', 'uz'], env));
  expect([code, error]).toEqual([1, 'Birinchi qatorda platforma ID, login yoki telefon ustuni topilmadi\n']);
}, 60_000);
