/** The rate of bulk follows the desk's settings, on every instance, while the program runs. */
import type { Db } from '../db/db.ts';
import { deskSettings } from '../domain/desk-settings.ts';
import type { Log } from '../log.ts';
import type { Budget } from '../telegram/budget.ts';

/**
 * Sets the rate now and whenever officials change it.
 *
 * @param fromEnvironment messages a second, where the desk's settings name no rate
 * @returns the way to stop
 */
export async function followBulkRate(
  db: Db,
  budget: Budget,
  fromEnvironment: number,
  log: Log,
): Promise<() => void> {
  const follow = async (): Promise<void> => {
    const { bulkRate } = await deskSettings(db);
    budget.setBulkRate(bulkRate || fromEnvironment);
  };
  await follow();
  return db.listen('settings', () => {
    follow().catch((error: unknown) => log.error({ err: error }, 'the rate of campaigns could not be read'));
  });
}
