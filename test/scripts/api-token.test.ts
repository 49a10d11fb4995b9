/** `npm run api-token`, as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { useToken } from '../../src/domain/exchange/tokens.ts';

const dir = mkdtempSync(join(tmpdir(), 'hamroh-token-'));
const url = `file:${join(dir, 'hamroh.db')}`;
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function run(args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/api-token.ts', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', DATA_DIR: dir, DATABASE_URL: url },
  });
}

describe('api-token', () => {
  it('prints a token that works, and nothing else, beside a running program', async () => {
    const program = await openDb(url);
    await program.migrate();
    const { status, stdout } = run([
      '--name',
      'LMS',
      '--scope',
      'progress:write',
      '--scope',
      'progress:read',
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^hamroh_[\w-]{43}\n$/);
    const token = await useToken(program, stdout.trim(), Date.now());
    expect(token).toMatchObject({
      name: 'LMS',
      scopes: ['progress:read', 'progress:write'],
      createdBy: null,
    });
    await program.close();
  });

  it('explains itself, without a stack', () => {
    for (const args of [
      [],
      ['--name', 'LMS'],
      ['--scope', 'progress:read'],
      ['--name', 'LMS', '--scope', 'everything'],
      ['--name', 'a:b', '--scope', 'progress:read'],
    ]) {
      const { status, stdout, stderr } = run(args);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });
});
