/**
 * The secret that signs cookies and links: the one given, or one made at the first start and kept.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 32;

/** What was kept by an earlier start, if anything. */
function kept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param given `SESSION_SECRET`, when set
 * @param dataDir where a secret of our own is kept, readable by this user only
 */
export function sessionSecret(given: string | undefined, dataDir: string): string {
  if (given) return given;
  const file = join(dataDir, 'session-secret');
  const found = kept(file);
  if (found) return found;
  const made = randomBytes(BYTES).toString('hex');
  mkdirSync(dataDir, { recursive: true });
  // Written whole before it gets its name, so that a crash in between leaves no half secret.
  writeFileSync(`${file}.new`, made, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
