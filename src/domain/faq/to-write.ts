/**
 * Topics to write: what teachers asked of late that got no offer, put together by what it says. Samples are shown
 * without personal data, because editors see no tickets.
 */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { TICKET_STATUSES } from '../../db/schema/tickets.ts';
import { statement } from '../../db/statement.ts';
import { takeTurn } from '../../db/turn.ts';
import { isLocale, LOCALES, type Locale } from '../../i18n/locale.ts';
import { deskSettings } from '../desk-settings.ts';
import type { Official } from '../officials.ts';
import { createPause, type Pause } from '../search/pause.ts';
import { tellingStems } from '../search/words.ts';
import { type Cluster, clusterSteps, likeness } from './clusters.ts';
import { type CreateOutcome, createEntryIn } from './edit-entries.ts';
import { EMPTY_CONTENT } from './entry.ts';
import { knownFor, questionIn, titleOf, wordingOf } from './from-ticket.ts';
import { redact } from './redact/redact.ts';
import { type SetAside, setAsideTopics } from './set-aside.ts';

export interface Sample {
  readonly ticketId: number;
  readonly locale: Locale;
  /** Without personal data. */
  readonly text: string;
}

export interface TopicToWrite {
  /** How many questions ask it. */
  readonly count: number;
  /** What it is known by: see `set-aside.ts`. */
  readonly stems: readonly string[];
  /** The most telling first, each worded otherwise. */
  readonly samples: readonly Sample[];
  /** The entry that was begun from one of its questions. */
  readonly entryId: number | undefined;
}

export interface ToWrite {
  readonly topics: readonly TopicToWrite[];
  /** Questions without an offer that were looked at. */
  readonly questions: number;
  /** There were more than are looked at; the newest were. */
  readonly isCut: boolean;
  /** Topics of today that an editor has set aside. */
  readonly aside: readonly (SetAside & { readonly count: number })[];
}

const DAY_MS = 86_400_000;
const WITHIN_DAYS = 30;
/** What is read at once. */
const STRETCH_MS = DAY_MS / 8;
const MOST_QUESTIONS = 5000;
const MOST_TOPICS = 40;
const SAMPLES = 5;
/** Fewer are no topic yet. */
const LEAST_COUNT = 2;
/** How alike a topic must be to one that was set aside. */
const SAME_TOPIC = 0.6;
/** Others have their turn after this long. */
const SLICE_MS = 10;

interface Asked {
  readonly ticketId: number;
  readonly teacherId: number;
  readonly locale: string;
  readonly text: string;
}

/** The first words of tickets without an offer, of a stretch of time, the newest first. */
const questionsBetween = statement<{ from: number; until: number; limit: number }>()((q) => {
  const { tickets } = q.t;
  return unansweredQuestions(q)
    .where(
      and(
        // The index by time is one for each status.
        inArray(tickets.status, [...TICKET_STATUSES]),
        gte(tickets.createdAt, sql.placeholder('from')),
        lt(tickets.createdAt, sql.placeholder('until')),
        isNull(q.t.faqOffers.id),
      ),
    )
    .orderBy(desc(tickets.createdAt), desc(tickets.id))
    .limit(sql.placeholder('limit'));
});

function unansweredQuestions(q: Queries) {
  const { tickets, messages, faqOffers } = q.t;
  const first = sql`(select min(first.id) from ${messages} as first where first.ticket_id = ${tickets.id} and first.author = 'teacher' and first.text <> '')`;
  return q
    .select({
      ticketId: tickets.id,
      teacherId: tickets.teacherId,
      locale: tickets.locale,
      text: messages.text,
    })
    .from(tickets)
    .innerJoin(messages, eq(messages.id, first))
    .leftJoin(faqOffers, eq(faqOffers.ticketId, tickets.id));
}

/** Where the first words only greet, those that say something. */
async function pastGreetings(db: Queries, asked: readonly Asked[]): Promise<Asked[]> {
  const greeting = asked.filter(({ text }) => tellingStems(text).length === 0);
  if (greeting.length === 0) return [...asked];
  const { messages } = db.t;
  const said = await db
    .select({ ticketId: messages.ticketId, author: messages.author, text: messages.text })
    .from(messages)
    .where(
      listed(
        db,
        messages.ticketId,
        greeting.map(({ ticketId }) => ticketId),
      ),
    )
    .orderBy(asc(messages.id));
  const byTicket = new Map(greeting.map(({ ticketId }) => [ticketId, [] as typeof said]));
  for (const message of said) byTicket.get(message.ticketId)?.push(message);
  return asked.map((each) => {
    const question = questionIn(byTicket.get(each.ticketId) ?? []);
    return question === '' ? each : { ...each, text: question };
  });
}

/** The newest questions of the last 30 days, read in stretches: one long answer of SQLite would hold up the desk. */
async function newestQuestions(db: Queries, now: number, most: number, pause: Pause): Promise<Asked[]> {
  const found: Asked[] = [];
  const since = now - WITHIN_DAYS * DAY_MS;
  for (let until = now + 1; until > since && found.length < most; until -= STRETCH_MS) {
    const limit = most - found.length;
    const from = Math.max(since, until - STRETCH_MS);
    found.push(...(await pastGreetings(db, await questionsBetween(db, { from, until, limit }))));
    await pause();
  }
  return found;
}

async function inSlices<T>(steps: Generator<void, T>, pause: Pause): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}

/** Samples that are worded otherwise: the same twice teaches nothing. */
function different(questions: readonly Asked[]): Asked[] {
  const seen = new Set<string>();
  const found: Asked[] = [];
  for (const asked of questions) {
    const said = tellingStems(asked.text).sort().join(' ');
    if (seen.has(said)) continue;
    seen.add(said);
    found.push(asked);
    if (found.length === SAMPLES) break;
  }
  return found;
}

/** Takes what is personal out of what several people asked. */
async function samplesOf(db: Queries, asked: readonly Asked[], pause: Pause): Promise<Sample[]> {
  const { teachers, officials } = db.t;
  const ids = [...new Set(asked.map(({ teacherId }) => teacherId))];
  const people = await db
    .select()
    .from(teachers)
    .where(listed(db, teachers.id, ids));
  const byId = new Map(people.map((teacher) => [teacher.id, teacher]));
  const names = (await db.select({ name: officials.name }).from(officials)).map(({ name }) => name);
  const signatures = Object.values((await deskSettings(db)).signature);
  const samples: Sample[] = [];
  for (const { ticketId, teacherId, locale, text } of asked) {
    const known = knownFor(byId.get(teacherId), names, signatures, [ticketId]);
    samples.push({
      ticketId,
      locale: isLocale(locale) ? locale : LOCALES[0],
      text: wordingOf(redact(text, known)),
    });
    await pause();
  }
  return samples;
}

/** The topics of the last 30 days, those that most people asked first. */
export async function topicsToWrite(db: Queries, now: number): Promise<ToWrite> {
  const pause = createPause(SLICE_MS);
  const asked = await newestQuestions(db, now, MOST_QUESTIONS + 1, pause);
  const looked = asked.slice(0, MOST_QUESTIONS);
  const questions: { of: Asked; stems: string[] }[] = [];
  for (const of of looked) {
    questions.push({ of, stems: tellingStems(of.text) });
    await pause();
  }
  const clusters = await inSlices(clusterSteps(questions), pause);
  const setAside = await setAsideTopics(db);
  const asideOf = (cluster: Cluster<Asked>) =>
    setAside.find(({ stems }) => likeness(stems, cluster.stems) >= SAME_TOPIC);
  const aside = new Map<SetAside, number>();
  const shown: Cluster<Asked>[] = [];
  for (const cluster of clusters) {
    if (cluster.questions.length < LEAST_COUNT) break;
    const known = asideOf(cluster);
    if (known) aside.set(known, (aside.get(known) ?? 0) + cluster.questions.length);
    else if (shown.length < MOST_TOPICS) shown.push(cluster);
  }
  const chosen: Asked[][] = [];
  for (const { questions: alike } of shown) {
    chosen.push(different(alike));
    await pause();
  }
  const samples = await samplesOf(db, chosen.flat(), pause);
  const byTicket = new Map(samples.map((sample) => [sample.ticketId, sample]));
  const begun = await entriesByTicket(db);
  return {
    topics: shown.map((cluster, index) => ({
      count: cluster.questions.length,
      stems: cluster.stems,
      samples: (chosen[index] ?? []).flatMap(({ ticketId }) => byTicket.get(ticketId) ?? []),
      entryId: cluster.questions.flatMap(({ ticketId }) => begun.get(ticketId) ?? [])[0],
    })),
    questions: looked.length,
    isCut: asked.length > looked.length,
    aside: [...aside].map(([known, count]) => ({ ...known, count })),
  };
}

/** Entries that were written from tickets, by the ticket; those out of use are as good as none. */
async function entriesByTicket(db: Queries): Promise<Map<number, number>> {
  const { faqEntries } = db.t;
  const rows = await db
    .select({ id: faqEntries.id, ticketId: faqEntries.ticketId })
    .from(faqEntries)
    .where(and(isNotNull(faqEntries.ticketId), ne(faqEntries.state, 'archived')));
  return new Map(rows.flatMap(({ id, ticketId }) => (ticketId === null ? [] : [[ticketId, id]])));
}

/** Samples again, for what an editor does with a topic: only questions that its page may show. */
export async function samplesBy(db: Queries, ticketIds: readonly number[], now: number): Promise<Sample[]> {
  const { tickets, faqOffers } = db.t;
  const asked = await unansweredQuestions(db)
    .where(
      and(
        listed(db, tickets.id, ticketIds),
        gte(tickets.createdAt, now - WITHIN_DAYS * DAY_MS),
        isNull(faqOffers.id),
      ),
    )
    .limit(SAMPLES);
  const place = (id: number) => ticketIds.indexOf(id);
  asked.sort((a, b) => place(a.ticketId) - place(b.ticketId));
  return samplesOf(db, await pastGreetings(db, asked), createPause(SLICE_MS));
}

/**
 * A draft with the samples as asks, the first as its title, or the one that was begun from it before; undefined when
 * none of them is to be had.
 */
export async function writeTopic(
  db: Db,
  by: Official,
  ticketIds: readonly number[],
  now: number,
): Promise<CreateOutcome | undefined> {
  const samples = (await samplesBy(db, ticketIds, now)).filter(({ text }) => text !== '');
  const [first] = samples;
  if (!first) return undefined;
  const content = {
    ...EMPTY_CONTENT,
    titles: { [first.locale]: titleOf(first.text) },
    asks: samples.map(({ text }) => text),
  };
  const { ticketId } = first;
  return db.transaction(async (tx): Promise<CreateOutcome> => {
    await takeTurn(tx, 'faq');
    const { faqEntries } = tx.t;
    const [begun] = await tx
      .select()
      .from(faqEntries)
      .where(and(eq(faqEntries.ticketId, ticketId), ne(faqEntries.state, 'archived')));
    if (begun) return { kind: 'saved', entry: begun };
    return createEntryIn(tx, by, { content, state: 'draft', cause: 'ticket', ticketId }, now);
  });
}
