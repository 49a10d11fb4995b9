/** An entry of the FAQ written from an answered ticket: what was asked and answered in it, without personal data. */
import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { takeTurn } from '../../db/turn.ts';
import { isLocale, LOCALES, type Locale } from '../../i18n/locale.ts';
import { deskSettings } from '../desk-settings.ts';
import { toMarkdown } from '../markdown-source.ts';
import type { Official } from '../officials.ts';
import { tellingStems } from '../search/words.ts';
import { type Teacher, teacherById } from '../teachers.ts';
import { visibleTicket } from '../tickets/conversation.ts';
import type { Message, Ticket } from '../tickets/ticket.ts';
import { type CreateOutcome, createEntryIn } from './edit-entries.ts';
import { EMPTY_CONTENT, LONGEST_ASK, LONGEST_TITLE } from './entry.ts';
import { asWording, type Known, type Piece, redact } from './redact/redact.ts';

/** What a ticket is about, as it was written and without what is personal. */
export interface Matter {
  readonly ticket: Ticket;
  /** The asker's language. */
  readonly locale: Locale;
  readonly question: readonly Piece[];
  /** As Markdown; nothing while nobody has answered. */
  readonly answer: readonly Piece[];
}

/** The question of a ticket: its first words that say something. */
export function questionIn(messages: readonly Pick<Message, 'author' | 'text'>[]): string {
  const texts = messages.flatMap(({ author, text }) => (author === 'teacher' && text !== '' ? [text] : []));
  return texts.find((text) => tellingStems(text).length > 0) ?? texts[0] ?? '';
}

/** The answer that says most; others greet, ask back and thank. */
function answerIn(messages: readonly Message[]): string {
  const answers = messages.filter(({ author, text }) => author === 'official' && text !== '');
  const longest = answers.toSorted((a, b) => b.text.length - a.text.length || a.id - b.id)[0];
  return longest ? toMarkdown(longest) : '';
}

/** How many of a ticket's first messages are looked at for its question. */
const FIRST_MESSAGES = 5;

/** A ticket's question as it was typed, for searching; empty when it came without words. */
export async function questionOf(db: Queries, ticketId: number): Promise<string> {
  const { messages } = db.t;
  const first = await db
    .select()
    .from(messages)
    .where(and(eq(messages.ticketId, ticketId), eq(messages.author, 'teacher'), ne(messages.text, '')))
    .orderBy(asc(messages.id))
    .limit(FIRST_MESSAGES);
  return questionIn(first);
}

/** What is personal in what a teacher wrote, and in what was answered. */
export async function knownOf(
  db: Queries,
  teacher: Teacher | undefined,
  ticketIds: readonly number[],
): Promise<Known> {
  const officials = await db.select({ name: db.t.officials.name }).from(db.t.officials);
  return knownFor(
    teacher,
    officials.map(({ name }) => name),
    Object.values((await deskSettings(db)).signature),
    ticketIds,
  );
}

/** The same, for many who wrote. Pure. */
export function knownFor(
  teacher: Teacher | undefined,
  officials: readonly string[],
  signatures: readonly string[],
  ticketIds: readonly number[],
): Known {
  return {
    names: teacher?.fullName ? [teacher.fullName] : [],
    shownNames: [...officials, ...(teacher ? [teacher.displayName] : [])],
    usernames: teacher?.username ? [teacher.username] : [],
    school: teacher?.school ?? null,
    districtId: teacher?.districtId ?? null,
    ticketIds,
    signatures,
  };
}

const asMarkdown = (text: string): string => toMarkdown({ text, entities: [] });

/** The matter of a ticket that the official may see. */
export async function matterOf(
  db: Queries,
  official: Official,
  ticketId: number,
): Promise<Matter | undefined> {
  const ticket = await visibleTicket(db, official, ticketId);
  if (!ticket) return undefined;
  const { messages } = db.t;
  const said = await db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.ticketId, ticketId),
        inArray(messages.author, ['teacher', 'official']),
        ne(messages.text, ''),
      ),
    )
    .orderBy(asc(messages.id));
  const known = await knownOf(db, await teacherById(db, ticket.teacherId), [ticket.id]);
  return {
    ticket,
    locale: isLocale(ticket.locale) ? ticket.locale : LOCALES[0],
    question: redact(questionIn(said), known),
    answer: redact(answerIn(said), { ...known, signatures: known.signatures.map(asMarkdown) }),
  };
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most / 2 ? space : most).replace(/[\s,;:–—-]+$/u, '');
}

/** A question in one line, without greeting and thanks: how somebody would ask it who asks it alone. */
export function wordingOf(question: readonly Piece[]): string {
  return cut(
    asWording(question, (text) => tellingStems(text).length),
    LONGEST_ASK,
  );
}

/** The wording as a title. */
export function titleOf(wording: string): string {
  const first = /^.*?[.!?…](?=\s|$)/u.exec(wording)?.[0] ?? wording;
  const title = cut(first, LONGEST_TITLE);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

export interface EntryFromTicket {
  readonly ticketId: number;
  /** The language of all that follows; the other script of Uzbek is made of it where it is shown. */
  readonly locale: Locale;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly ask: string;
}

/** Makes a draft, which an editor publishes; the same wish again, as by a second press, is the draft that it made. */
export function makeEntryFromTicket(
  db: Db,
  by: Official,
  { ticketId, locale, title, body, ask }: EntryFromTicket,
  now: number,
): Promise<CreateOutcome> {
  const content = {
    ...EMPTY_CONTENT,
    titles: { [locale]: title },
    bodies: { [locale]: body },
    asks: [ask],
  };
  return db.transaction(async (tx): Promise<CreateOutcome> => {
    await takeTurn(tx, 'faq');
    const { faqEntries } = tx.t;
    const made = await tx.select().from(faqEntries).where(eq(faqEntries.ticketId, ticketId));
    const same = made.find(
      (entry) => entry.content.titles[locale] === title && entry.content.bodies[locale] === body,
    );
    if (same) return { kind: 'saved', entry: same };
    return createEntryIn(tx, by, { content, state: 'draft', cause: 'ticket', ticketId }, now);
  });
}

/** The entry that was written from a ticket already. */
export async function entryFromTicket(
  db: Queries,
  ticketId: number,
): Promise<{ id: number; code: string } | undefined> {
  const { faqEntries } = db.t;
  const [found] = await db
    .select({ id: faqEntries.id, code: faqEntries.code })
    .from(faqEntries)
    .where(eq(faqEntries.ticketId, ticketId));
  return found;
}
