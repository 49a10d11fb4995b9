/** The life of a sender: a step whenever it is woken, until it is stopped; then what is in flight is waited for. */
import type { Waker } from './waker.ts';

const DRAIN_MS = 8000;

export interface Steps {
  readonly waker: Waker;
  /** Settles what has ended and, while `signal` has not stopped it, starts what may go. */
  readonly step: () => Promise<void>;
  /** Calls that have not ended. */
  readonly inFlight: () => ReadonlyArray<Promise<void>>;
  /** How long those may take to end after the stop, ms. */
  readonly drainMs?: number | undefined;
}

/** Steps until `signal` stops it, and once more for what ends in the time to drain. */
export async function stepUntilStopped({ waker, step, ...rest }: Steps, signal: AbortSignal): Promise<void> {
  const { inFlight, drainMs = DRAIN_MS } = rest;
  signal.addEventListener('abort', waker.wake, { once: true });
  try {
    while (!signal.aborted) {
      await step();
      await waker.sleep();
    }
    await Promise.race([Promise.all(inFlight()), new Promise((resolve) => setTimeout(resolve, drainMs))]);
    await step();
  } finally {
    signal.removeEventListener('abort', waker.wake);
  }
}
