/** How much came through each door, for whoever watches over the exchange: what stays away is seen, too. */
import { gte } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { DOORS, type Door } from '../../db/schema/exchange.ts';

/** What came through one door. */
export interface DoorFigures {
  door: Door;
  /** Facts that changed something today; days are UTC. */
  today: number;
  /** Within the days that were asked for: that changed something, were known or older, and could not be used. */
  applied: number;
  repeated: number;
  wrong: number;
}

const DAY_MS = 24 * 3600_000;
const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** The figures of every door, of the last `days` days, today among them. */
export async function doorFigures(db: Queries, days: number, now: number): Promise<DoorFigures[]> {
  const { doorCounts } = db.t;
  const rows = await db
    .select()
    .from(doorCounts)
    .where(gte(doorCounts.day, dayOf(now - (days - 1) * DAY_MS)));
  return DOORS.map((door) => {
    const own = rows.filter((row) => row.door === door);
    const sum = (name: 'applied' | 'repeated' | 'wrong') => own.reduce((total, row) => total + row[name], 0);
    const today = own.find(({ day }) => day === dayOf(now))?.applied ?? 0;
    return { door, today, applied: sum('applied'), repeated: sum('repeated'), wrong: sum('wrong') };
  });
}
