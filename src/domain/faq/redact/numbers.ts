/** Numbers and addresses that belong to one person: phones, documents, e-mails, usernames, links. Pure. */
import { found, type Span, tokensOf } from './spans.ts';

const PASSPORT_OF_MODULE = /(?<![\p{L}\d])\p{Lu}{2,4}-\d{4}-\d{2}(?!\d)/gu;

const LINK = /(?:https?:\/\/|tg:\/\/|www\.)[^\s<>«»"')\]]+|(?<![\p{L}\d@.])t\.me\/[^\s<>«»"')\]]+/giu;
/** What makes a link one person's: somebody's page in Telegram, an id, a long secret. An address of a site stays. */
const PRIVATE_LINK = /t\.me\/|^tg:|telegram\.me\/|\d{3,}|[?#&][\w-]+=|[\w-]{20,}/i;

/** With a backslash: answers are searched as Markdown. */
const EMAIL = /[\p{L}\d._%+\\-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const USERNAME = /(?<![\p{L}\d])@[a-z]\w{3,}/giu;

export function findLinks(text: string): Span[] {
  return found(text, LINK, 'link').map((span) =>
    PRIVATE_LINK.test(text.slice(span.start, span.end)) ? span : { ...span, kind: undefined },
  );
}

export const findEmails = (text: string): Span[] => found(text, EMAIL, 'email');
export const findUsernames = (text: string): Span[] => found(text, USERNAME, 'username');

/** Passport numbers of modules are about a module, and no person's. */
export const keepPassports = (text: string): Span[] => found(text, PASSPORT_OF_MODULE, undefined);

/** Series and number of a passport, in letters of either script. */
const PASSPORT = /(?<![\p{L}\d])\p{L}{2}[\s№N-]{0,3}\d{7}(?!\d)/giu;
/** The personal identification number. */
const PINFL = /(?<!\d)\d{14}(?!\d)/gu;
const CARD = /(?<!\d)\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/gu;

export const findDocuments = (text: string): Span[] => [
  ...found(text, PINFL, 'document'),
  ...found(text, CARD, 'document'),
  ...found(text, PASSPORT, 'document'),
];

const DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})(?!\d)/gu;
const YEARS =
  /(?<!\d)(?:19|20)\d{2}(?:\s*[-–—/,]?\s*(?:19|20)\d{2})+(?!\d)|(?<!\d)(?:19|20)\d{2}(?=\s*[-–]?\s*(?:yil|йил|год|г\.))/giu;
/** Whoever teaches was born before, and the platform opened later. */
const LAST_BIRTH = 2012;

/** Days: of birth they are personal, others stay and are no phone numbers. */
export function findDates(text: string): Span[] {
  const dates = [...text.matchAll(DATE)].map((match): Span => {
    const year = Number(match[1]);
    const isBirth = year > 1900 && year <= LAST_BIRTH;
    return { start: match.index, end: match.index + match[0].length, kind: isBirth ? 'birth' : undefined };
  });
  return [...dates, ...found(text, YEARS, undefined)];
}

const RUN = /(?<!\d)(?:\+[ \t]*)?\(?\d(?:[ \t\u00a0().\-–—/]{0,3}\d){6,}/gu;
const MONEY = /^\s*(?:so['‘’`ʻʼ´]?m|sum|сўм|сум|ming|минг|тыс|mln|млн)/iu;
/** How many digits a number has that people write in groups, from a town's own to one with its country. */
const PHONE_LENGTHS = new Set([7, 9, 10, 11, 12, 14]);
/** Digits one by one are counting, unless there are as many as a number has. */
const SPELT_LENGTHS = new Set([9, 12]);

/** Long numbers: phones in every spelling, and whatever else has seven digits. Amounts of money stay. */
export function findNumbers(text: string): Span[] {
  return [...text.matchAll(RUN)].flatMap((match): Span[] => {
    const run = match[0];
    const groups = run.match(/\d+/g) ?? [];
    const digits = groups.join('').length;
    const isSpelt = groups.every((group) => group.length === 1);
    const end = match.index + run.length;
    if (isSpelt && !SPELT_LENGTHS.has(digits)) return [];
    if (groups.length > 1 && !PHONE_LENGTHS.has(digits)) return [];
    if (MONEY.test(text.slice(end))) return [];
    return [{ start: match.index, end, kind: PHONE_LENGTHS.has(digits) ? 'phone' : 'number' }];
  });
}

const NUMBERED = /[№#]\s*(\d+)/gu;
const NO_TICKET =
  /^(?:modul|test|mavzu|dars|bob|bolim|qism|ilova|punkt|glav|urok|tema|shag|lesson|module|step)/;
const PAPER =
  /^(?:sertifikat|sertifkat|guvohnoma|diplom|spravk|seriya|buyruq|prikaz|certificate|malumotnoma)/;
/** Shorter numbers after № are as likely a room's or a test's. */
const LONG = 4;

/** Numbers of questions, and of papers. */
export function findTickets(text: string, ticketIds: readonly number[]): Span[] {
  const tokens = tokensOf(text);
  const known = new Set(ticketIds.map(String));
  const numbered = [...text.matchAll(NUMBERED)].flatMap((match): Span[] => {
    const digits = match[1]!;
    const end = match.index + match[0].length;
    const before = tokens.findLast((token) => token.end <= match.index)?.folded ?? '';
    const after = tokens.find((token) => token.start >= end)?.folded ?? '';
    if (PAPER.test(before)) return [{ start: match.index, end, kind: 'document' }];
    const isTicket = known.has(digits) || /^(?:murojaat|savol|zayavk|obras|vopros|ticket|ariza)/.test(before);
    const isOther = NO_TICKET.test(before) || NO_TICKET.test(after);
    return isTicket || (digits.length >= LONG && !isOther)
      ? [{ start: match.index, end, kind: 'ticket' }]
      : [];
  });
  const bare = tokens
    .filter(({ typed, isNumber }) => isNumber && typed.length >= LONG && known.has(typed))
    .map(({ start, end }): Span => ({ start, end, kind: 'ticket' }));
  return [...numbered, ...bare];
}
