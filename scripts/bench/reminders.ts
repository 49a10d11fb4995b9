/**
 * A morning's reminders: 150,000 people in a course are due at the same minute. Ours finds them, reads their courses,
 * decides what to tell, and writes messages, what they tell, and when to look next, all with `synchronous = FULL`;
 * beside bare inserts of as many ready-made rows into the outbox alone.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/db/sqlite.ts';
import { startPart } from './process.ts';
import { fillSchool } from './reminders-school.ts';
import { compare, type Report, type Run } from './report.ts';

const LEARNERS = Number(process.env.BENCH_LEARNERS ?? 150_000);

export async function benchReminders(rounds: number, progress: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
  const school = join(folder, 'school.db');
  progress(`reminders: filling a database with ${LEARNERS} learners`);
  const db = openSqlite(school, { guarded: false });
  await db.migrate();
  await fillSchool(db, LEARNERS);
  await db.close();

  const measure = (script: string, from?: string) => async (): Promise<Run> => {
    const file = join(folder, 'run.db');
    for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${file}${end}`, { force: true });
    if (from) copyFileSync(from, file);
    const subject = await startPart(script, { file, count: LEARNERS });
    try {
      return await subject.ask<Run>('tick');
    } finally {
      await subject.stop();
    }
  };
  try {
    const baselines = { 'bare inserts of as many outbox rows': measure('./reminders-inserts.ts') };
    const ours = measure('./reminders-hamroh.ts', school);
    return await compare('reminders', ours, baselines, rounds, progress);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
