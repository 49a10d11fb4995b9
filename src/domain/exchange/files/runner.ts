/** Takes in whatever files wait, one after the other, for as long as the program runs. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../../log.ts';
import { nextImport } from './imports.ts';
import { type ImportWork, runImport } from './run-import.ts';

/** How soon a file is noticed that somebody has let in. */
const LOOK_MS = 500;
/** After something that is not the file's fault, such as a full disk. */
const TRY_AGAIN_MS = 30_000;

/** To be run by one instance at a time (`whileLeader`). Resolves when `signal` fires. */
export async function runImports(work: ImportWork & { log: Log }, signal: AbortSignal): Promise<void> {
  const { db, log } = work;
  while (!signal.aborted) {
    let wait = LOOK_MS;
    try {
      const next = await nextImport(db);
      if (next) {
        const { state, rowsDone, counts } = await runImport(work, next.id, signal);
        log.info({ import: next.id, state, rowsDone, counts }, 'an import was taken as far as it goes');
        wait = 0;
      }
    } catch (error) {
      log.error({ err: error }, 'an import could not go on; it is tried again');
      wait = TRY_AGAIN_MS;
    }
    if (wait > 0) await pause(wait, undefined, { signal }).catch(() => {});
  }
}
