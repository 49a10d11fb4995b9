/** Failures of a start that a person can mend, in words that say how. */
import type { Settings } from '../settings.ts';

/** What to tell the person at the terminal; undefined when only the log can help. */
export function explainStart(error: unknown, settings: Settings): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  const where = `${settings.host}:${settings.port}`;
  switch (code) {
    case 'EADDRINUSE':
      return `Another program listens on ${where}. Stop it, or choose another PORT.`;
    case 'EADDRNOTAVAIL':
      return `This machine has no address ${settings.host}. Set HOST to one it has, or to 0.0.0.0 for all.`;
    case 'EACCES':
      return `This user may not use ${where} or write to ${settings.dataDir}. Choose a PORT above 1023 and a DATA_DIR of this user’s own.`;
    default:
      return EXPLAINED.test(message) ? message : undefined;
  }
}

/** Messages that say what to do. */
const EXPLAINED = /^(Another Hamroh process|The database was written by a newer)/;
