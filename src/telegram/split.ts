/**
 * Long texts in parts that Telegram accepts, cut where a reader would pause.
 *
 * Lengths and offsets are UTF-16 units, as in Telegram's entities. Whitespace at a cut is dropped, as Telegram
 * does at the ends of every message.
 */
import type { Entity } from '../db/schema/telegram.ts';

/** The longest text of a message. */
export const TEXT_LIMIT = 4096;
/** The longest caption of a photo, video, voice or document. */
export const CAPTION_LIMIT = 1024;

export interface TextPart {
  text: string;
  entities: Entity[];
}

/** Where to cut, best first: after a paragraph, a line, a sentence, a word. */
const PAUSES = [/\n\s*\n/g, /\n/g, /[.!?…]["'”’»)]*\s/g, /\s/g];

/**
 * Cuts a formatted text into parts of at most `limit` units. An entity is cut only when it leaves no other place,
 * and then goes on in the next part. A text within the limit comes back as it is.
 */
export function splitText(text: string, entities: readonly Entity[], limit: number): TextPart[] {
  if (text.length <= limit) return [{ text, entities: [...entities] }];
  const parts: TextPart[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const end = text.length - start <= limit ? text.length : cutAt(text, entities, start, start + limit);
    const part = text.slice(start, end).trimEnd();
    if (part !== '') parts.push({ text: part, entities: within(entities, text, start, start + part.length) });
    start = skipSpace(text, end);
  }
  return parts;
}

/** The best place to cut in (start, furthest]. */
function cutAt(text: string, entities: readonly Entity[], start: number, furthest: number): number {
  const early = start + Math.floor((furthest - start) / 4);
  const whole = (at: number) => !entities.some((each) => each.offset < at && at < each.offset + each.length);
  const anywhere = () => true;
  return (
    lastPause(text, early, furthest, whole) ??
    lastPause(text, start, early, whole) ??
    lastPause(text, early, furthest, anywhere) ??
    hardCut(text, start, furthest)
  );
}

/** The last pause of the best kind in (from, to] where it is allowed to cut. */
function lastPause(
  text: string,
  from: number,
  to: number,
  allowed: (at: number) => boolean,
): number | undefined {
  // One more unit, so that a pause is seen whose whitespace would be the first of the next part.
  const window = text.slice(from, to + 1);
  for (const pause of PAUSES) {
    let best: number | undefined;
    for (const found of window.matchAll(pause)) {
      // Before the whitespace: what is dropped does not count.
      const at = from + found.index + found[0].trimEnd().length;
      if (at > from && at <= to && allowed(at)) best = at;
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** At the limit, but not between the halves of a surrogate pair. */
function hardCut(text: string, start: number, at: number): number {
  const code = text.charCodeAt(at - 1);
  const isHighHalf = code >= 0xd800 && code <= 0xdbff;
  return isHighHalf && at - 1 > start ? at - 1 : at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

/** The entities of one part, with offsets from its start. */
function within(entities: readonly Entity[], text: string, start: number, end: number): Entity[] {
  const inside: Entity[] = [];
  for (const entity of entities) {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    if (from < to && text.slice(from, to).trim() !== '') {
      inside.push({ ...entity, offset: from - start, length: to - from });
    }
  }
  return inside;
}
