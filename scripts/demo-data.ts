/**
 * `npm run demo-data [-- --teachers 300] [--seed 1]`
 *
 * Fills the sandbox with two weeks of a desk: teachers in four languages, tickets in every state, answers that were
 * really sent in the emulated Telegram. The same seed makes the same people and questions. Stop Hamroh first.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDb } from '../src/db/open.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { createChance } from './demo/random.ts';
import { openStage } from './demo/stage.ts';
import { DAY, playStory } from './demo/story.ts';
import { fail, runScript } from './support/script.ts';

const DAYS = 14;
const MOST_TEACHERS = 5000;

await runScript(async () => {
  const { values } = parseArgs({ options: { teachers: { type: 'string' }, seed: { type: 'string' } } });
  const teachers = Number(values.teachers ?? 300);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(teachers) || teachers < 1 || teachers > MOST_TEACHERS || !Number.isInteger(seed)) {
    fail(`npm run demo-data -- --teachers 1…${MOST_TEACHERS} --seed N`);
  }
  const { botToken, databaseUrl, dataDir, timeZone, serviceHours } = readSettings(readEnvironment());
  if (botToken) fail('Demo data is for the sandbox: a real bot would write to people who do not exist.');

  const db = await openDb(databaseUrl);
  try {
    await db.migrate();
    const end = Date.now();
    const sandboxFile = join(dataDir, 'sandbox.db');
    const stage = await openStage({ db, sandboxFile, timeZone, serviceHours, begin: end - DAYS * DAY });
    try {
      await playStory(stage, createChance(seed), teachers, end);
    } finally {
      await stage.close();
    }
    const { tickets, messages } = db.t;
    const figures = [await db.$count(db.t.teachers), await db.$count(tickets), await db.$count(messages)];
    process.stdout.write(`${figures[0]} teachers, ${figures[1]} tickets, ${figures[2]} messages\n`);
  } finally {
    await db.close();
  }
});
