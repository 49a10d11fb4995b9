/**
 * `npm run login-link -- --telegram-id N [--role administrator] [--name "Aziza Rahimova"]`
 *
 * Prints a one-time link into the panel, and nothing else with `npm run -s`. Whoever is not an official yet becomes
 * one with that role (administrator when none is given): this is how the first administrator gets in. Works beside a
 * running Hamroh.
 */
import { parseArgs } from 'node:util';
import { openDb } from '../src/db/open.ts';
import { ROLES, type Role } from '../src/db/schema/people.ts';
import { ensureOfficial, officialByTelegramId } from '../src/domain/officials.ts';
import { issueLoginLink, LINK_MS, loginUrl } from '../src/domain/sign-in.ts';
import { commandClock } from '../src/main/sandbox.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { fail, runScript } from './support/script.ts';

const USAGE = `npm run login-link -- --telegram-id N [--role ${ROLES.join('|')}] [--name NAME]`;

/** People say admin. */
const ALIASES: Readonly<Record<string, Role>> = { admin: 'administrator' };

function readRole(given: string | undefined): Role | undefined {
  if (given === undefined) return undefined;
  const role = ALIASES[given] ?? ROLES.find((name) => name === given);
  return role ?? fail(`There is no role ${given}.\n${USAGE}`);
}

await runScript(async () => {
  const { values } = parseArgs({
    options: { 'telegram-id': { type: 'string' }, role: { type: 'string' }, name: { type: 'string' } },
  });
  const telegramId = Number(values['telegram-id']);
  if (!Number.isSafeInteger(telegramId) || telegramId <= 0) fail(USAGE);
  const role = readRole(values.role);

  const settings = readSettings(readEnvironment());
  const db = await openDb(settings.databaseUrl, { beside: true });
  try {
    await db.migrate();
    const now = commandClock(settings)();
    const known = role === undefined ? await officialByTelegramId(db, telegramId) : undefined;
    const wanted = role ?? 'administrator';
    const name = values.name ?? `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}`;
    const official = known ?? (await ensureOfficial(db, { telegramId, name, role: wanted }, now));
    const secret = await issueLoginLink(db, official.id, now);
    process.stderr.write(`${official.name}, ${official.role}: once, within ${LINK_MS / 60_000} minutes\n`);
    process.stdout.write(`${loginUrl(settings.publicUrl, secret)}\n`);
  } finally {
    await db.close();
  }
});
