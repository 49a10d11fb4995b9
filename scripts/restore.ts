/**
 * `npm run restore -- FILE`
 *
 * Puts a copy made by `npm run backup` in place of the database. Stop Hamroh first. On SQLite the database that was
 * there is kept in DATA_DIR/backups; with PostgreSQL make a backup yourself before.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sqliteFile } from '../src/db/open.ts';
import { restorePostgres } from '../src/db/postgres-backup.ts';
import { restoreSqlite } from '../src/db/sqlite-backup.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { checkTool } from './support/postgres-tools.ts';
import { fail, runScript } from './support/script.ts';

const RUNNING = 'Hamroh is running: stop it first.';

await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [copy] = positionals;
  if (!copy) fail('npm run restore -- FILE');
  if (!existsSync(copy)) fail(`There is no file ${copy}.`);
  const { databaseUrl, dataDir } = readSettings(readEnvironment());
  const file = sqliteFile(databaseUrl);
  if (!file) {
    const outcome = await restorePostgres(databaseUrl, copy);
    if (outcome.kind === 'running') fail(RUNNING);
    checkTool(outcome);
    process.stdout.write('Restored.\n');
    return;
  }
  const outcome = restoreSqlite(file, copy, join(dataDir, 'backups'), Date.now());
  if (outcome.kind === 'running') fail(RUNNING);
  if (outcome.kind === 'unfit') fail(`${copy} cannot be restored. ${outcome.why}`);
  process.stdout.write('Restored.\n');
  if (outcome.former) process.stdout.write(`What was there before is kept in ${outcome.former}\n`);
});
