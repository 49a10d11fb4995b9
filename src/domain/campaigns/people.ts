/** Recipients one by one: who is in which state and why, and what they pressed. */
import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { RecipientState } from '../../db/schema/campaigns.ts';

export interface PeopleFilter {
  readonly state?: RecipientState | undefined;
  readonly reason?: string | undefined;
  readonly regionId?: string | undefined;
  /** Only uncertain ones that nobody has looked at. */
  readonly unreviewed?: boolean | undefined;
  /** The last recipient of the page before. */
  readonly after?: number | undefined;
}

export interface CampaignPerson {
  /** Of the recipient, by which pages go on. */
  readonly id: number;
  readonly teacherId: number;
  readonly name: string;
  readonly locale: string;
  readonly regionId: string | null;
  readonly state: RecipientState;
  readonly reason: string | null;
  readonly detail: string | null;
  /** ms UTC. */
  readonly settledAt: number | null;
  /** Places of the buttons they pressed. */
  readonly pressed: readonly number[];
}

/** Always in the same order, for pages. */
export async function campaignPeople(
  db: Queries,
  campaignId: number,
  filter: PeopleFilter,
  limit: number,
): Promise<CampaignPerson[]> {
  const { recipients, teachers, campaignPresses } = db.t;
  const rows = await db
    .select({
      id: recipients.id,
      teacherId: recipients.teacherId,
      name: sql<string>`coalesce(${teachers.fullName}, ${teachers.displayName}, '')`,
      locale: recipients.locale,
      regionId: recipients.regionId,
      state: recipients.state,
      reason: recipients.reason,
      detail: recipients.detail,
      settledAt: recipients.settledAt,
    })
    .from(recipients)
    .leftJoin(teachers, eq(teachers.id, recipients.teacherId))
    .where(
      and(
        eq(recipients.campaignId, campaignId),
        filter.state ? eq(recipients.state, filter.state) : undefined,
        filter.reason === undefined ? undefined : eq(recipients.reason, filter.reason),
        filter.regionId ? eq(recipients.regionId, filter.regionId) : undefined,
        filter.unreviewed ? isNull(recipients.reviewedAt) : undefined,
        filter.after === undefined ? undefined : gt(recipients.chatId, chatOf(db, filter.after)),
      ),
    )
    // By chat there is an index of a campaign's recipients: however many there are, a page costs the same.
    .orderBy(asc(recipients.chatId))
    .limit(limit);
  const presses = await db
    .select({ teacherId: campaignPresses.teacherId, button: campaignPresses.button })
    .from(campaignPresses)
    .where(
      and(
        eq(campaignPresses.campaignId, campaignId),
        inArray(
          campaignPresses.teacherId,
          rows.map(({ teacherId }) => teacherId),
        ),
      ),
    )
    .orderBy(asc(campaignPresses.button));
  const byTeacher = new Map<number, number[]>();
  for (const { teacherId, button } of presses)
    byTeacher.set(teacherId, [...(byTeacher.get(teacherId) ?? []), button]);
  return rows.map((row) => ({ ...row, pressed: byTeacher.get(row.teacherId) ?? [] }));
}

const chatOf = (db: Queries, id: number) => {
  const { recipients } = db.t;
  return sql`${db.select({ chatId: recipients.chatId }).from(recipients).where(eq(recipients.id, id))}`;
};

const BATCH = 500;

/** All of them, a batch at a time, so that however many there are no more is held than a batch. */
export async function* everyPerson(
  db: Queries,
  campaignId: number,
  filter: Omit<PeopleFilter, 'after'> = {},
): AsyncGenerator<CampaignPerson[]> {
  let after: number | undefined;
  for (;;) {
    const some = await campaignPeople(db, campaignId, { ...filter, after }, BATCH);
    if (some.length > 0) yield some;
    if (some.length < BATCH) return;
    after = some.at(-1)!.id;
  }
}
