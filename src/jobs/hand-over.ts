/** Brings questions to the officials whose askers did not tap under what the FAQ offered, once their time is over. */
import type { Db } from '../db/db.ts';
import { createHandover } from '../domain/faq/handover.ts';
import { handOverDue } from '../domain/faq/settle-offers.ts';
import type { Clockwork } from '../domain/tickets/times.ts';
import type { Job } from './clock.ts';

export function handOverOffers(db: Db, clock: Clockwork): Job {
  const handover = createHandover(clock);
  return {
    name: 'hand-over-offers',
    schedule: '*/10 * * * * *',
    async run(now, signal) {
      while (!signal.aborted && (await handOverDue(db, handover, now)) > 0);
    },
  };
}
