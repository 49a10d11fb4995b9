/**
 * How the search learns from tickets: an official links a ticket to an entry, and its wording waits as a new ask of the
 * entry until an editor has looked at it.
 */
import { and, asc, count, desc, eq, gte, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { FaqContent } from '../../db/schema/faq.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { tellingStems } from '../search/words.ts';
import { visibleTicket } from '../tickets/conversation.ts';
import { changeEntryIn } from './edit-entries.ts';
import { type Entry, LONGEST_ASK, MOST_ASKS, oneLine, tidy } from './entry.ts';

export type FaqAsk = Queries['t']['faqAsks']['$inferSelect'];

/** A proposed ask with what an editor decides by. */
export interface WaitingAsk {
  readonly ask: FaqAsk;
  readonly entry: { readonly id: number; readonly code: string; readonly content: FaqContent };
  /** Who linked the ticket. */
  readonly proposedBy: string | undefined;
  /** Asks of the entry that say the same, as they stand there. */
  readonly alike: readonly string[];
}

const MOST_ALIKE = 3;

/** Those of the asks in which the same words say something as in the text. */
export function alikeAsks(text: string, asks: readonly string[]): string[] {
  const meaning = (words: string) => tellingStems(words).sort().join(' ') || foldForSearch(words);
  const same = meaning(text);
  return asks.filter((ask) => meaning(ask) === same).slice(0, MOST_ALIKE);
}

/** Whether an ask stands there already, letter for letter but for capitals and spaces. */
const stands = (content: FaqContent, text: string): boolean =>
  tidy({ ...content, asks: [...content.asks, text] }).asks.length === tidy(content).asks.length;

export type LinkOutcome =
  | { readonly kind: 'linked'; readonly askId: number }
  /** The ticket was linked to the entry before. */
  | { readonly kind: 'already' }
  | { readonly kind: 'unknown' };

/** Links a ticket that the official may see to an entry, and proposes its wording. */
export async function linkTicket(
  db: Db,
  by: Official,
  wish: { readonly ticketId: number; readonly entryId: number; readonly text: string },
  now: number,
): Promise<LinkOutcome> {
  const text = oneLine(wish.text).slice(0, LONGEST_ASK).trim();
  return db.transaction(async (tx): Promise<LinkOutcome> => {
    const { faqAsks, faqEntries } = tx.t;
    const [entry] = await tx
      .select({ id: faqEntries.id, code: faqEntries.code })
      .from(faqEntries)
      .where(and(eq(faqEntries.id, wish.entryId), inArray(faqEntries.state, ['draft', 'published'])));
    if (!entry || text === '' || !(await visibleTicket(tx, by, wish.ticketId))) return { kind: 'unknown' };
    const [row] = await tx
      .insert(faqAsks)
      .values({
        entryId: entry.id,
        ticketId: wish.ticketId,
        text,
        state: 'waiting',
        proposedBy: by.id,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: faqAsks.id });
    if (!row) return { kind: 'already' };
    const audited = {
      officialId: by.id,
      action: 'faq.ask.proposed',
      target: `faq:${entry.code}`,
      data: { ask: row.id, ticket: wish.ticketId },
    };
    await record(tx, audited, now);
    return { kind: 'linked', askId: row.id };
  });
}

/** Takes back a link that nobody has decided about. */
export async function unlinkTicket(
  db: Db,
  by: Official,
  ticketId: number,
  entryId: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { faqAsks } = tx.t;
    if (!(await visibleTicket(tx, by, ticketId))) return false;
    const gone = await tx
      .delete(faqAsks)
      .where(and(eq(faqAsks.ticketId, ticketId), eq(faqAsks.entryId, entryId), eq(faqAsks.state, 'waiting')))
      .returning({ id: faqAsks.id });
    return gone.length > 0;
  });
}

/** What a ticket's links became, by entry. */
export async function linksOf(db: Queries, ticketId: number): Promise<Map<number, FaqAsk['state']>> {
  const { faqAsks } = db.t;
  const rows = await db
    .select({ entryId: faqAsks.entryId, state: faqAsks.state })
    .from(faqAsks)
    .where(eq(faqAsks.ticketId, ticketId));
  return new Map(rows.map(({ entryId, state }) => [entryId, state]));
}

export async function countWaitingAsks(db: Queries): Promise<number> {
  const { faqAsks } = db.t;
  const [row] = await db.select({ times: count() }).from(faqAsks).where(eq(faqAsks.state, 'waiting'));
  return row?.times ?? 0;
}

/** What waits for an editor, the oldest first. */
export async function waitingAsks(db: Queries, limit: number): Promise<WaitingAsk[]> {
  const { faqAsks, faqEntries, officials } = db.t;
  const rows = await db
    .select({
      ask: faqAsks,
      entry: { id: faqEntries.id, code: faqEntries.code, content: faqEntries.content },
      proposedBy: officials.name,
    })
    .from(faqAsks)
    .innerJoin(faqEntries, eq(faqEntries.id, faqAsks.entryId))
    .leftJoin(officials, eq(officials.id, faqAsks.proposedBy))
    .where(eq(faqAsks.state, 'waiting'))
    .orderBy(asc(faqAsks.id))
    .limit(limit);
  return rows.map(({ ask, entry, proposedBy }) => ({
    ask,
    entry,
    proposedBy: proposedBy ?? undefined,
    alike: alikeAsks(ask.text, entry.content.asks),
  }));
}

export type AskOutcome =
  | { readonly kind: 'done'; readonly code: string }
  /** The entry has it word for word: nothing was added, and it is refused. */
  | { readonly kind: 'stands'; readonly code: string }
  | { readonly kind: 'empty' | 'full' }
  /** Somebody decided already, or there is no such ask. */
  | { readonly kind: 'unknown' };

async function holdAsk(tx: Queries, id: number, state: FaqAsk['state'][]): Promise<FaqAsk | undefined> {
  const { faqAsks } = tx.t;
  const [ask] = await tx.forUpdate(
    tx
      .select()
      .from(faqAsks)
      .where(and(eq(faqAsks.id, id), inArray(faqAsks.state, state))),
  );
  return ask;
}

async function holdEntry(tx: Queries, id: number): Promise<Entry | undefined> {
  const { faqEntries } = tx.t;
  const [entry] = await tx.forUpdate(tx.select().from(faqEntries).where(eq(faqEntries.id, id)));
  return entry;
}

async function changeAsks(
  tx: Queries,
  by: Official,
  { id, code, content }: Entry,
  asks: string[],
  now: number,
): Promise<void> {
  const { kind } = await changeEntryIn(tx, by, id, { content: { ...content, asks }, cause: 'ask' }, now);
  // An editor may have taken the ask out of the entry since.
  if (kind !== 'saved' && kind !== 'same') throw new Error(`The asks of ${code} did not change: ${kind}.`);
}

/** Adds the wording to the entry, as the editor left it. */
export async function takeAsk(
  db: Db,
  by: Official,
  id: number,
  wording: string,
  now: number,
): Promise<AskOutcome> {
  const text = oneLine(wording);
  if (text === '' || text.length > LONGEST_ASK) return { kind: 'empty' };
  return db.transaction(async (tx): Promise<AskOutcome> => {
    const ask = await holdAsk(tx, id, ['waiting']);
    const entry = ask && (await holdEntry(tx, ask.entryId));
    if (!ask || !entry) return { kind: 'unknown' };
    const { content, code } = entry;
    if (stands(content, text)) {
      await decide(tx, by, id, { state: 'refused', text }, now);
      return { kind: 'stands', code };
    }
    if (content.asks.length >= MOST_ASKS) return { kind: 'full' };
    await changeAsks(tx, by, entry, [...content.asks, text], now);
    await decide(tx, by, id, { state: 'taken', text }, now);
    return { kind: 'done', code };
  });
}

export async function refuseAsk(db: Db, by: Official, id: number, now: number): Promise<AskOutcome> {
  return db.transaction(async (tx): Promise<AskOutcome> => {
    const ask = await holdAsk(tx, id, ['waiting']);
    const entry = ask && (await holdEntry(tx, ask.entryId));
    if (!entry) return { kind: 'unknown' };
    await decide(tx, by, id, { state: 'refused' }, now);
    return { kind: 'done', code: entry.code };
  });
}

/** Takes a decision back: the ask waits again, and what it added to the entry is gone. */
export async function undecideAsk(db: Db, by: Official, id: number, now: number): Promise<AskOutcome> {
  return db.transaction(async (tx): Promise<AskOutcome> => {
    const ask = await holdAsk(tx, id, ['taken', 'refused']);
    const entry = ask && (await holdEntry(tx, ask.entryId));
    if (!ask || !entry) return { kind: 'unknown' };
    if (ask.state === 'taken') {
      const asks = entry.content.asks.filter((each) => each !== ask.text);
      await changeAsks(tx, by, entry, asks, now);
    }
    const { faqAsks } = tx.t;
    await tx
      .update(faqAsks)
      .set({ state: 'waiting', decidedBy: null, decidedAt: null })
      .where(eq(faqAsks.id, id));
    return { kind: 'done', code: entry.code };
  });
}

async function decide(
  tx: Queries,
  by: Official,
  id: number,
  change: { state: 'taken' | 'refused'; text?: string },
  now: number,
): Promise<void> {
  const { faqAsks } = tx.t;
  await tx
    .update(faqAsks)
    .set({ ...change, decidedBy: by.id, decidedAt: now })
    .where(eq(faqAsks.id, id));
}

/** What was decided of late, the newest first. */
export async function decidedAsks(db: Queries, since: number, limit: number) {
  const { faqAsks, faqEntries, officials } = db.t;
  const rows = await db
    .select({
      id: faqAsks.id,
      text: faqAsks.text,
      state: faqAsks.state,
      decidedAt: faqAsks.decidedAt,
      entryId: faqEntries.id,
      code: faqEntries.code,
      content: faqEntries.content,
      by: officials.name,
    })
    .from(faqAsks)
    .innerJoin(faqEntries, eq(faqEntries.id, faqAsks.entryId))
    .leftJoin(officials, eq(officials.id, faqAsks.decidedBy))
    .where(and(inArray(faqAsks.state, ['taken', 'refused']), gte(faqAsks.decidedAt, since)))
    .orderBy(desc(faqAsks.decidedAt), desc(faqAsks.id))
    .limit(limit);
  return rows.map(({ content, ...row }) => ({ ...row, titles: content.titles }));
}
