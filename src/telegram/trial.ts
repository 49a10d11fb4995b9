/**
 * What becomes of an update whose handler failed. Pure.
 *
 * Trouble outside of us (the network, Telegram, the database) passes, so the update waits for it without blame,
 * for a while. Everything else is blamed on the update: after three tries it is set aside.
 */
import { classify } from './errors.ts';

/** Past failures of the update at the head of a lane. */
export interface Trial {
  /** Failures blamed on the update. */
  attempts: number;
  /** Failures blamed on the world outside, in a row. */
  waits: number;
  /** When the first of them was, ms UTC. */
  waitingSince: number;
}

/** `again`: try after `waitMs`. `poisoned`: set it aside. */
export type Verdict = { kind: 'again'; trial: Trial; waitMs: number } | { kind: 'poisoned'; trial: Trial };

const TRIES = 3;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** After this long even trouble outside counts as a failure. */
const PATIENCE_MS = 15 * 60_000;

/** Names of errors that databases and drivers give when they cannot be reached or are shutting down. */
const DATABASE_TROUBLE = /^(ECONN|EPIPE|ETIMEDOUT|08|57P|53|SQLITE_(BUSY|FULL|IOERR))/;

export const NO_FAILURES: Trial = { attempts: 0, waits: 0, waitingSince: 0 };

/** Decides after a failure at `now` (ms UTC). */
export function judge(error: unknown, trial: Trial, now: number): Verdict {
  const waitMs = outsideTrouble(error, trial.waits);
  const waitingSince = trial.waits === 0 ? now : trial.waitingSince;
  if (waitMs !== undefined && now + waitMs - waitingSince <= PATIENCE_MS) {
    return { kind: 'again', waitMs, trial: { ...trial, waits: trial.waits + 1, waitingSince } };
  }
  const next = { attempts: trial.attempts + 1, waits: 0, waitingSince: 0 };
  if (next.attempts >= TRIES) return { kind: 'poisoned', trial: next };
  return { kind: 'again', trial: next, waitMs: FIRST_WAIT_MS * 4 ** trial.attempts };
}

/** How long to wait for trouble outside to pass, ms; undefined when the update itself is to blame. */
function outsideTrouble(error: unknown, waits: number): number | undefined {
  const backOff = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** waits);
  const failure = classify(error);
  switch (failure.kind) {
    case 'tooManyRequests':
      return Math.max(backOff, failure.retryAfterMs);
    case 'serverFault':
    case 'networkBeforeWrite':
    case 'networkAfterWrite':
    case 'unauthorized':
      return backOff;
    default:
      return DATABASE_TROUBLE.test(codeOf(error)) ? backOff : undefined;
  }
}

/** The code of the innermost cause, as drivers set it. */
function codeOf(error: unknown): string {
  let code = '';
  for (let each = error; each instanceof Error; ) {
    const { code: own, cause, error: wrapped } = each as { code?: unknown; cause?: unknown; error?: unknown };
    if (typeof own === 'string') code = own;
    each = cause ?? wrapped;
  }
  return code;
}
