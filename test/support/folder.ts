/** Folders for tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** An empty folder, which goes when the suite that it is called in is over: after what the suite itself ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
