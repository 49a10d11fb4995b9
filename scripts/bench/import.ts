/**
 * A year's file: 500,000 rows of progress of 125,000 people in 4 modules, as a CSV file. Ours reads it, writes it down
 * anew, matches the people, joins the facts, recomputes enrolments and commits with `synchronous = FULL`, 250 rows at
 * a time; beside reading the same file with the same reader and forgetting it.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/db/sqlite.ts';
import { fillCourse, writeRows } from './import-file.ts';
import { startPart } from './process.ts';
import { compare, type Report, type Run } from './report.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 500_000);

export async function benchImport(rounds: number, progress: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
  const course = join(folder, 'course.db');
  const file = join(folder, 'rows.csv');
  progress(`import: writing a file of ${ROWS} rows`);
  await writeRows(file, ROWS);
  const db = openSqlite(course, { guarded: false });
  await db.migrate();
  await fillCourse(db);
  await db.close();

  const measure = (what: 'takeIn' | 'read') => async (): Promise<Run> => {
    const database = join(folder, 'run.db');
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${database}${end}`, { force: true });
    copyFileSync(course, database);
    copyFileSync(file, join(folder, 'brought'));
    const subject = await startPart('./import-hamroh.ts', { database, folder, rows: ROWS });
    try {
      return await subject.ask<Run>(what);
    } finally {
      await subject.stop();
    }
  };
  try {
    const baselines = { 'reading the file alone': measure('read') };
    return await compare('import', measure('takeIn'), baselines, rounds, progress);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
