/** Keeps the last forecast, and counts anew in the background when it is asked for and old. */
import type { Db } from '../../db/db.ts';
import { quietClock } from '../desk-settings.ts';
import { type Forecast, forecastReminders } from './forecast.ts';

/** A forecast younger than this is good enough. */
const FRESH_MS = 5 * 60_000;

export interface Forecaster {
  /** The last forecast, if there is one, and whether a new one is being counted: `counting` learners so far. */
  look(now: number): { forecast: Forecast | undefined; counting: number | undefined };
  /** The last forecast no longer holds. */
  forget(): void;
}

/** @param onError hears why a forecast could not be counted */
export function createForecaster(db: Db, timeZone: string, onError: (error: unknown) => void): Forecaster {
  let forecast: Forecast | undefined;
  let counting: number | undefined;
  let outdated = false;

  async function count(now: number): Promise<void> {
    const clock = await quietClock(db, timeZone);
    forecast = await forecastReminders(db, now, clock, (learners) => {
      counting = learners;
    });
  }

  return {
    look(now) {
      const isFresh = forecast !== undefined && !outdated && Math.abs(now - forecast.at) < FRESH_MS;
      if (!isFresh && counting === undefined) {
        counting = 0;
        outdated = false;
        count(now)
          .catch(onError)
          .finally(() => {
            counting = undefined;
          });
      }
      return { forecast, counting };
    },
    forget() {
      outdated = true;
    },
  };
}
