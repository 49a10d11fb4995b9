/** Quiet hours of many people at one moment, each by the clock of where they live. */
import { afterQuiet, type QuietClock } from '../quiet-hours.ts';
import { quietAfter } from '../reminders/hours.ts';

export interface Night {
  /** When messages may come: now by day, else the end of the night; ms UTC. */
  readonly opensAt: number;
  /** When the next night begins, ms UTC. */
  readonly closesAt: number;
}

/** @param clock the institute's: of whoever has no zone of their own, or one that nobody knows */
export function nightsAt(now: number, clock: QuietClock): (timeZone: string | null) => Night {
  const found = new Map<string | null, Night>();
  const nightIn = (timeZone: string): Night => {
    const there = { ...clock, timeZone };
    return { opensAt: afterQuiet(now, there), closesAt: quietAfter(now, there) };
  };
  return (timeZone) => {
    let night = found.get(timeZone);
    if (!night) {
      night = nightIn(timeZone !== null && isZone(timeZone) ? timeZone : clock.timeZone);
      found.set(timeZone, night);
    }
    return night;
  };
}

function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
