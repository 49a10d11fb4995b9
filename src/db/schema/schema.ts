/** Every table, written once and instantiated for an engine by its column kit. */
import type { Kit } from '../kit.ts';
import { exchangeTables } from './exchange.ts';
import { learningTables } from './learning.ts';
import { peopleTables } from './people.ts';
import { telegramTables } from './telegram.ts';
import { ticketTables } from './tickets.ts';

export function defineSchema(k: Kit) {
  const telegram = telegramTables(k);
  const people = peopleTables(k);
  const learning = learningTables(k, people, telegram);
  return {
    ...telegram,
    ...people,
    ...learning,
    ...exchangeTables(k, people, learning),
    ...ticketTables(k, people, telegram, learning),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
