/**
 * Personal data taken out of a question and its answer, so that they may stand in the FAQ. What was taken out is kept
 * beside what stays: a person looks at both, because no rule knows every name. Pure.
 */
import { findLogins } from './logins.ts';
import { findNames, knownNames } from './names.ts';
import {
  findDates,
  findDocuments,
  findEmails,
  findLinks,
  findNumbers,
  findTickets,
  findUsernames,
  keepPassports,
} from './numbers.ts';
import { findPlaces, findSchools } from './places.ts';
import type { PersonalKind, Span } from './spans.ts';

/** What is known of those who wrote; everything else is found by its form. */
export interface Known {
  /** The asker's name, as it is registered. */
  readonly names: readonly string[];
  /** What the asker is called in Telegram, and the officials' names: words that count only with a capital letter. */
  readonly shownNames: readonly string[];
  /** Without the @. */
  readonly usernames: readonly string[];
  readonly school: string | null;
  readonly districtId: string | null;
  readonly ticketIds: readonly number[];
  /** What stands under answers. */
  readonly signatures: readonly string[];
}

export type Piece =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'removed'; readonly what: PersonalKind; readonly text: string };

/** Takes the place of what is gone in the text that is searched further. */
const GONE = '\u0000';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function findExact(text: string, words: readonly string[], kind: PersonalKind): Span[] {
  return words
    .filter((word) => word.trim().length > 2)
    .flatMap((word) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}\\d_])${escaped(word.trim())}(?![\\p{L}\\d_])`, 'giu'))].map(
        (match) => ({ start: match.index, end: match.index + match[0].length, kind }),
      ),
    );
}

/** The finders in their order: each sees only what those before it left. */
function finders(known: Known): ReadonlyArray<(text: string) => Span[]> {
  const names = [...knownNames(known.names), ...knownNames(known.shownNames, true)];
  return [
    (text) => findExact(text, known.signatures, 'signature'),
    findLinks,
    findEmails,
    findUsernames,
    (text) => findExact(text, known.usernames, 'username'),
    keepPassports,
    findDocuments,
    findDates,
    findNumbers,
    (text) => findSchools(text, known.school),
    (text) => findTickets(text, known.ticketIds),
    findLogins,
    (text) => findPlaces(text, known.districtId),
    (text) => findNames(text, names),
  ];
}

/** The text in pieces, in their order: joined they are the text. */
export function redact(text: string, known: Known): Piece[] {
  let rest = text;
  const taken: (Span & { kind: PersonalKind })[] = [];
  for (const find of finders(known)) {
    for (const { start, end, kind } of find(rest)) {
      if (rest.slice(start, end).includes(GONE)) continue;
      rest = rest.slice(0, start) + GONE.repeat(end - start) + rest.slice(end);
      if (kind) taken.push({ start, end, kind });
    }
  }
  return piecesOf(text, joined(text, taken));
}

/** Neighbours of one kind are one: a name of three words is taken out once. */
function joined<S extends Span>(text: string, spans: readonly S[]): S[] {
  const out: S[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    const isSame = last && last.kind === span.kind && /^[ \t]*$/.test(text.slice(last.end, span.start));
    if (isSame) out[out.length - 1] = { ...last, end: span.end };
    else out.push(span);
  }
  return out;
}

function piecesOf(text: string, spans: readonly (Span & { kind: PersonalKind })[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, kind } of spans) {
    if (start > at) pieces.push({ kind: 'kept', text: text.slice(at, start) });
    pieces.push({ kind: 'removed', what: kind, text: text.slice(start, end) });
    at = end;
  }
  if (at < text.length) pieces.push({ kind: 'kept', text: text.slice(at) });
  return pieces;
}

/** Whether anything was taken out. */
export const isRedacted = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ kind }) => kind === 'removed');

/** What stays, to be read by people: `…` where something stood. */
export function withGaps(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'kept' ? piece.text : '…'))
    .join('')
    .replace(/…(?:[ \t]*…)+/g, '…')
    .trim();
}

const SENTENCE = /(?<=[.!?…])\s+|\n+/u;
const CLAUSE = /(?<=[,;])\s+/u;
/** Marks and spaces that have nothing before or after them any more. */
const LOOSE = /^[\s\p{P}]+|[\s,;:–—-]+$/gu;

/**
 * What stays, in one line without gaps: a wording to search by. Sentences that say nothing are left out, as are parts
 * of which little is left.
 *
 * @param tells how many words of a text say something
 */
export function asWording(pieces: readonly Piece[], tells: (text: string) => number): string {
  const text = pieces.map((piece) => (piece.kind === 'kept' ? piece.text : GONE)).join('');
  const remains = (part: string) => !part.includes(GONE) || tells(part) > 1;
  return text
    .split(SENTENCE)
    .filter((sentence) => tells(sentence) > 0 && remains(sentence))
    .map((sentence) => sentence.split(CLAUSE).filter(remains).join(' '))
    .join(' ')
    .replaceAll(GONE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.!?;:])/g, '')
    .replace(LOOSE, '');
}
