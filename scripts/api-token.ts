/**
 * `npm run api-token -- --name N --scope progress:write [--scope statements:write]`
 *
 * Makes a token for another system, such as the learning platform, and prints it and nothing else with `npm run -s`.
 * It is shown this once. Works beside a running Hamroh.
 */
import { parseArgs } from 'node:util';
import { openDb } from '../src/db/open.ts';
import { API_SCOPES, type ApiScope } from '../src/db/schema/exchange.ts';
import { createToken, TOKEN_NAME, TOKEN_NAME_LENGTH } from '../src/domain/exchange/tokens.ts';
import { readEnvironment, readSettings } from '../src/settings.ts';
import { fail, runScript } from './support/script.ts';

const USAGE = `npm run api-token -- --name NAME --scope ${API_SCOPES.join('|')} [--scope …]`;

function readScopes(given: readonly string[]): ApiScope[] {
  const named = given.flatMap((list) => list.split(','));
  if (named.length === 0) fail(USAGE);
  return named.map(
    (name) => API_SCOPES.find((scope) => scope === name) ?? fail(`There is no scope ${name}.\n${USAGE}`),
  );
}

await runScript(async () => {
  const { values } = parseArgs({
    options: { name: { type: 'string' }, scope: { type: 'string', multiple: true } },
  });
  const name = values.name?.trim() ?? '';
  if (name === '') fail(USAGE);
  if (!TOKEN_NAME.test(name) || name.length > TOKEN_NAME_LENGTH) {
    fail(`A name has at most ${TOKEN_NAME_LENGTH} characters, letters or digits among them, and no colon.`);
  }
  const scopes = readScopes(values.scope ?? []);

  const db = await openDb(readSettings(readEnvironment()).databaseUrl, { beside: true });
  try {
    await db.migrate();
    const { secret, token } = await createToken(db, null, { name, scopes }, Date.now());
    process.stderr.write(`${token.name}: ${token.scopes.join(', ')}; shown this once\n`);
    process.stdout.write(`${secret}\n`);
  } finally {
    await db.close();
  }
});
