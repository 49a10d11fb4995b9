/**
 * `npm run backup [-- FILE]`
 *
 * Writes a copy of the database into DATA_DIR/backups, or to FILE, and prints where. Safe while Hamroh runs.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sqliteFile } from '../src/db/open.ts';
import { backUpPostgres } from '../src/db/postgres-backup.ts';
import { backUpSqlite } from '../src/db/sqlite-backup.ts';
import { stamp } from '../src/db/sqlite-file.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { checkTool } from './support/postgres-tools.ts';
import { runScript } from './support/script.ts';

await runScript(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const { databaseUrl, dataDir } = readSettings(readEnvironment());
  const file = sqliteFile(databaseUrl);
  const name = `hamroh-${stamp(Date.now())}.${file ? 'db' : 'dump'}`;
  const target = resolve(positionals[0] ?? join(dataDir, 'backups', name));
  if (file) backUpSqlite(file, target);
  else checkTool(await backUpPostgres(databaseUrl, target));
  process.stdout.write(`${target}\n`);
});
