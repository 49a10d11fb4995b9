/** The subject of the reminders' benchmark: one tick that finds who is due, decides, and writes the messages. */
import { openSqlite } from '../../src/db/sqlite.ts';
import { dueLearners } from '../../src/domain/reminders/due.ts';
import { remindDue } from '../../src/domain/reminders/remind.ts';
import { countUsage, serve, startedWith } from './process.ts';
import { CLOCK, TICK } from './reminders-school.ts';
import type { Run } from './report.ts';

const { file, count } = startedWith<{ file: string; count: number }>();
const SAMPLE_MS = 50;
const MB = 2 ** 20;

const db = openSqlite(file, { guarded: false });
await db.migrate();

/** Reads everybody who is due, as the tick does, and nothing else. */
async function find(): Promise<number> {
  let found = 0;
  for await (const batch of dueLearners(db, TICK)) found += batch.length;
  return found;
}

serve(
  {
    async tick(): Promise<Run> {
      const usedToFind = countUsage();
      const began = performance.now();
      if ((await find()) !== count) throw new Error('not all who are due were found');
      const findMs = performance.now() - began;
      const findCpuMs = usedToFind(1).cpuMicros / 1000;
      const memory: number[] = [];
      let longestMs = 0;
      let turned = performance.now();
      const watch = setInterval(() => {
        memory.push(process.memoryUsage.rss() / MB);
        longestMs = Math.max(longestMs, performance.now() - turned - SAMPLE_MS);
        turned = performance.now();
      }, SAMPLE_MS);
      let writeMs = 0;
      let writeCpuMs = 0;
      const timed = Object.assign(Object.create(db), {
        async transaction(work: Parameters<typeof db.transaction>[0]) {
          const start = performance.now();
          const usedToWrite = countUsage();
          const result = await db.transaction(work);
          writeMs += performance.now() - start;
          writeCpuMs += usedToWrite(1).cpuMicros / 1000;
          return result;
        },
      }) as typeof db;
      const used = countUsage();
      const start = performance.now();
      const { written } = await remindDue(timed, TICK, CLOCK, new AbortController().signal);
      const seconds = (performance.now() - start) / 1000;
      clearInterval(watch);
      const rows = await db.$count(db.t.outbox);
      if (written !== count || rows !== count) throw new Error(`${rows} of ${count} were written`);
      const settled = memory.slice(Math.floor(memory.length / 5));
      return {
        perSecond: written / seconds,
        ...used(written),
        further: {
          findMs,
          findCpuMs,
          writeMs,
          writeCpuMs,
          tickMs: seconds * 1000,
          longestBlockMs: longestMs,
          peakMb: Math.max(...memory),
          growthMb: Math.max(...settled) - settled[0]!,
        },
      };
    },
  },
  () => db.close(),
);
