/** The lint rules that keep imports pointing down: tried with one wrong and one right import a floor. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'hamroh-layers-'));
cpSync('biome.json', join(folder, 'biome.json'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether Biome, with our rules, refuses a file at `path` that imports `specifier`. */
function refused(path: string, specifier: string): boolean {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import * as found from '${specifier}';\n\nexport default found;\n`);
  const biome = spawnSync(
    process.execPath,
    [
      resolve('node_modules/@biomejs/biome/bin/biome'),
      'lint',
      '--vcs-enabled=false',
      '--only=noRestrictedImports',
      path,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (biome.status === 0) return false;
  expect(biome.stderr).toContain('lint/style/noRestrictedImports');
  return true;
}

describe('layers', () => {
  it.each([
    ['src/log.ts', './db/db.ts'],
    ['src/i18n/words.ts', '../web/page.tsx'],
    ['src/db/db.ts', '../telegram/outbox.ts'],
    ['src/telegram/outbox.ts', '../domain/regions.ts'],
    ['src/telegram/outbox.ts', 'fastify'],
    ['src/domain/tickets/claim.ts', '../../panel/server.ts'],
    ['src/domain/tickets/claim.ts', 'grammy'],
    ['src/domain/tickets/claim.ts', '@grammyjs/menu'],
    ['src/domain/tickets/claim.ts', '../../main.ts'],
    ['src/web/page.tsx', '../domain/regions.ts'],
    ['src/drawing/course-picture.tsx', '../i18n/words.ts'],
    ['src/bot/ask.ts', '../panel/server.ts'],
    ['src/bot/ask.ts', 'drizzle-orm'],
    ['src/panel/queue.tsx', '../sandbox/chat/server.ts'],
    ['src/panel/queue.tsx', '../db/schema/sqlite.ts'],
    ['src/api/server.ts', '../jobs/clock.ts'],
    ['src/jobs/wake.ts', '../bot/bot.ts'],
    ['src/sandbox/chat/server.ts', '../../api/server.ts'],
  ])('%s may not import %s', (path, specifier) => {
    expect(refused(path, specifier)).toBe(true);
  });

  it.each([
    ['src/db/db.ts', '../i18n/locale.ts'],
    ['src/telegram/outbox.ts', '../db/db.ts'],
    ['src/domain/tickets/claim.ts', '../../telegram/outbox.ts'],
    ['src/bot/ask.ts', '../domain/tickets/ask.ts'],
    ['src/bot/course/photo.ts', '../../drawing/renderer.ts'],
    ['src/panel/queue.tsx', '../web/page.tsx'],
    ['src/main.ts', './panel/server.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(refused(path, specifier)).toBe(false);
  });
});
