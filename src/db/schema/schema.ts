/** Every table, written once and instantiated for an engine by its column kit. */
import type { Kit } from '../kit.ts';
import { peopleTables } from './people.ts';
import { telegramTables } from './telegram.ts';
import { ticketTables } from './tickets.ts';

export function defineSchema(k: Kit) {
  const telegram = telegramTables(k);
  const people = peopleTables(k);
  return { ...telegram, ...people, ...ticketTables(k, people, telegram) };
}

export type Schema = ReturnType<typeof defineSchema>;
