/**
 * `npm run demo-data [-- --teachers 5000] [--seed 1]`
 *
 * Fills the sandbox with a year: courses and progress of teachers in 14 regions; every eighth of them writes to the
 * bot, and is answered and reminded with messages that are really sent in the emulated Telegram. The same seed makes
 * the same people, progress and questions. Stop Hamroh first.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDb } from '../src/db/open.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { makeGuides, watchGuides } from './demo/guides.ts';
import { planPosts, readPosts } from './demo/posts.ts';
import { createChance } from './demo/random.ts';
import { openStage } from './demo/stage.ts';
import { DAY, playStory } from './demo/story.ts';
import { fail, runScript } from './support/script.ts';

const DAYS = 365;
const MOST_TEACHERS = 20_000;

await runScript(async () => {
  const { values } = parseArgs({ options: { teachers: { type: 'string' }, seed: { type: 'string' } } });
  const teachers = Number(values.teachers ?? 5000);
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
      const progress = showProgress();
      await planPosts(stage, stage.officials[0]!, end);
      await playStory(stage, createChance(seed), { teachers, end, timeZone, progress });
      await readPosts(stage, createChance(seed), stage.officials[0]!, { timeZone });
      const begin = end - DAYS * DAY;
      await makeGuides({ db, by: stage.officials[0]!, filesDir: join(dataDir, 'files'), now: begin });
      await watchGuides(db, createChance(seed), begin, end);
    } finally {
      await stage.close();
    }
    const { courses, learners, reminders, tickets } = db.t;
    const figures = {
      learners: await db.$count(learners),
      courses: await db.$count(courses),
      'teachers in the bot': await db.$count(db.t.teachers),
      tickets: await db.$count(tickets),
      messages: await db.$count(db.t.messages),
      reminders: await db.$count(reminders),
      'video guides': await db.$count(db.t.guides),
      posts: await db.$count(db.t.posts),
    };
    const line = Object.entries(figures).map(([what, count]) => `${count} ${what}`);
    process.stdout.write(`${line.join(', ')}\n`);
  } finally {
    await db.close();
  }
});

/** Tells at a terminal how far the year is; elsewhere it stays silent. */
function showProgress(): (share: number) => void {
  const { stderr } = process;
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (!stderr.isTTY || percent === shown) return;
    shown = percent;
    stderr.write(`\r${percent} %${percent === 100 ? '\n' : ''}`);
  };
}
