/**
 * How fast messages come: their number, and the most there were within any one second.
 */

const SECOND = 1000;

export interface MessageRate {
  /** A message was accepted, `at` ms; moments never go back. */
  count(at: number): void;
  readonly total: number;
  /** The most accepted within any window of one second. */
  readonly worstSecond: number;
  clear(): void;
}

export function createMessageRate(): MessageRate {
  /** Moments of this last second and, before `start`, some that are over. */
  let moments: number[] = [];
  let start = 0;
  let total = 0;
  let worst = 0;
  return {
    count(at) {
      total++;
      moments.push(at);
      while ((moments[start] as number) <= at - SECOND) start++;
      if (start > 10_000) {
        moments = moments.slice(start);
        start = 0;
      }
      worst = Math.max(worst, moments.length - start);
    },
    get total() {
      return total;
    },
    get worstSecond() {
      return worst;
    },
    clear() {
      moments = [];
      start = 0;
      total = 0;
      worst = 0;
    },
  };
}
