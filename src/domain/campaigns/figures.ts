/**
 * What a campaign brought: who pressed which button, and the questions that came within a day of it. How many got it
 * stands in `progress.ts`.
 */
import { and, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { CampaignButton } from '../../db/schema/campaigns.ts';
import { TICKET_STATUSES } from '../../db/schema/tickets.ts';
import type { Campaign } from './campaigns.ts';

/** A question this long after somebody got the campaign counts as caused by it. */
const CAUSED_MS = 24 * 3600_000;

export interface CampaignFigures {
  /** People who pressed each button that is counted, by its place in the campaign. */
  readonly presses: readonly { place: number; button: CampaignButton; count: number }[];
  /** People who pressed at least one of them. */
  readonly pressed: number;
  /** New questions within 24 hours of getting it. */
  readonly tickets: number;
  /** Until when more of these may come, ms UTC. */
  readonly ticketsUntil: number;
}

/** @param now ms UTC */
export async function figuresOf(db: Queries, campaign: Campaign, now: number): Promise<CampaignFigures> {
  const { campaignPresses, tickets } = db.t;
  const ofIt = eq(campaignPresses.campaignId, campaign.id);
  const rows = await db
    .select({ button: campaignPresses.button, count: sql<number>`count(*)`.mapWith(Number) })
    .from(campaignPresses)
    .where(ofIt)
    .groupBy(campaignPresses.button);
  const [people] = await db
    .select({ count: sql<number>`count(distinct ${campaignPresses.teacherId})`.mapWith(Number) })
    .from(campaignPresses)
    .where(ofIt);
  const counted = campaign.buttons
    .map((button, place) => ({ place, button }))
    .filter(({ button }) => button.kind !== 'link');
  return {
    presses: counted.map(({ place, button }) => ({
      place,
      button,
      count: rows.find((row) => row.button === place)?.count ?? 0,
    })),
    pressed: people?.count ?? 0,
    tickets: campaign.action === 'send' ? await db.$count(tickets, causedBy(db, campaign)) : 0,
    ticketsUntil: (campaign.finishedAt ?? now) + CAUSED_MS,
  };
}

/** Tickets that recipients of a campaign opened within a day of getting it. */
export function causedBy(
  db: Queries,
  { id, launchedAt, finishedAt }: Pick<Campaign, 'id' | 'launchedAt' | 'finishedAt'>,
): SQL {
  const { tickets, teachers, recipients } = db.t;
  if (launchedAt === null) return sql`1 = 0`;
  const got = db
    .select({ one: sql`1` })
    .from(teachers)
    .innerJoin(recipients, and(eq(recipients.campaignId, id), eq(recipients.chatId, teachers.telegramId)))
    .where(
      and(
        eq(teachers.id, tickets.teacherId),
        eq(recipients.state, 'sent'),
        sql`${recipients.settledAt} <= ${tickets.createdAt}`,
        sql`${recipients.settledAt} > ${tickets.createdAt} - ${CAUSED_MS}`,
      ),
    );
  return and(
    // All of them: by them the index finds those of the time in question.
    inArray(tickets.status, [...TICKET_STATUSES]),
    gte(tickets.createdAt, launchedAt),
    finishedAt === null ? undefined : lt(tickets.createdAt, finishedAt + CAUSED_MS),
    sql`exists ${got}`,
  )!;
}
