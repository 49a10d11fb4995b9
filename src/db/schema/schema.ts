/** Every table, written once and instantiated for an engine by its column kit. */
import type { Kit } from '../kit.ts';
import { campaignTables } from './campaigns.ts';
import { exchangeTables } from './exchange.ts';
import { faqTables } from './faq.ts';
import { guideTables } from './guides.ts';
import { learningTables } from './learning.ts';
import { peopleTables } from './people.ts';
import { postTables } from './posts.ts';
import { telegramTables } from './telegram.ts';
import { ticketTables } from './tickets.ts';

export function defineSchema(k: Kit) {
  const telegram = telegramTables(k);
  const people = peopleTables(k);
  const learning = learningTables(k, people, telegram);
  const posts = postTables(k, people, telegram);
  const guides = guideTables(k, people);
  const tickets = ticketTables(k, people, telegram, { learning, posts, guides });
  return {
    ...telegram,
    ...people,
    ...learning,
    ...exchangeTables(k, people, learning),
    ...campaignTables(k, people),
    ...posts,
    ...guides,
    ...tickets,
    ...faqTables(k, people, tickets, guides),
  };
}

export type Schema = ReturnType<typeof defineSchema>;
