/** Lets a loop sleep until somebody wakes it, or until the nearest of several moments. */
export interface Waker {
  /** Ends the sleep, or the next one at once. */
  wake: () => void;
  /** Ends the sleep at this moment (ms UTC). An earlier moment takes its place: ask again after waking. */
  wakeAt(moment: number): void;
  /** Resolves when woken. One sleeper at a time. */
  sleep(): Promise<void>;
}

/** Longer timers overflow in Node; waking too early does no harm. */
const LONGEST_MS = 2 ** 31 - 1;

export function createWaker(now: () => number): Waker {
  let awake = false;
  let rouse: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let timerAt = Number.POSITIVE_INFINITY;

  const disarm = () => {
    clearTimeout(timer);
    timerAt = Number.POSITIVE_INFINITY;
  };

  const wake = () => {
    awake = true;
    rouse?.();
  };

  return {
    wake,
    wakeAt(moment) {
      if (moment >= timerAt) return;
      disarm();
      timerAt = moment;
      timer = setTimeout(
        () => {
          timerAt = Number.POSITIVE_INFINITY;
          wake();
        },
        Math.min(LONGEST_MS, Math.max(0, moment - now())),
      );
      timer.unref();
    },
    async sleep() {
      if (!awake) await new Promise<void>((resolve) => (rouse = resolve));
      rouse = undefined;
      awake = false;
    },
  };
}
