// @ts-check
/**
 * Formatted text: Telegram's flat list of entities over UTF-16 offsets becomes nested elements.
 */
import { el } from './dom.js';
import { momentsIn } from './moments.js';

/**
 * @typedef {import('grammy/types').MessageEntity} Entity
 * @typedef {{ text: string } | { entity: Entity, children: Piece[] }} Piece
 * @typedef {{ onCommand: (command: string) => void, duration?: number, onMoment?: (seconds: number) => void }} Acts
 */

/**
 * Text and entities as a tree. Entities that overlap without nesting, which Telegram does not send, are
 * cut at the end of the outer one.
 *
 * @param {string} text
 * @param {readonly Entity[]} entities
 * @returns {Piece[]}
 */
export function entityTree(text, entities) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);

  /** @param {number} from @param {number} to @returns {Piece[]} */
  const build = (from, to) => {
    /** @type {Piece[]} */
    const pieces = [];
    let at = from;
    while (sorted[0] !== undefined && sorted[0].offset < to) {
      const entity = /** @type {Entity} */ (sorted.shift());
      const start = Math.max(entity.offset, at);
      const end = Math.min(entity.offset + entity.length, to);
      if (end <= start) continue;
      if (start > at) pieces.push({ text: text.slice(at, start) });
      pieces.push({ entity, children: build(start, end) });
      at = end;
    }
    if (at < to) pieces.push({ text: text.slice(at, to) });
    return pieces;
  };
  return build(0, text.length);
}

/** Entities that stand on lines of their own. */
const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre']);

/** @param {Piece | undefined} piece */
const isBlock = (piece) => piece !== undefined && 'entity' in piece && BLOCKS.has(piece.entity.type);

/**
 * A block begins and ends a line by itself, so the line breaks beside it are left out.
 *
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
function withoutDoubleBreaks(pieces) {
  return pieces.map((piece, index) => {
    if (!('text' in piece)) return piece;
    const start = isBlock(pieces[index - 1]) ? piece.text.replace(/^\n/, '') : piece.text;
    return { text: isBlock(pieces[index + 1]) ? start.replace(/\n$/, '') : start };
  });
}

/** @param {Piece} piece @returns {string} */
const plain = (piece) => ('text' in piece ? piece.text : piece.children.map(plain).join(''));

/** A link that leaves the chat: opens apart and tells the other site nothing. */
const outside = (/** @type {string} */ href, /** @type {Node[]} */ children) =>
  el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);

/** Only addresses a browser may follow from a message; anything else stays words. @param {string} url */
function safeUrl(url) {
  const full = /^[a-z][\w+.-]*:/i.test(url) ? url : `https://${url}`;
  return /^(https?|mailto|tel|tg):/i.test(full) ? full : undefined;
}

const TAGS = /** @type {const} */ ({
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
});

/**
 * @param {{ entity: Entity, children: Piece[] }} piece
 * @param {Acts} acts
 * @returns {Node}
 */
function element(piece, acts) {
  const { entity } = piece;
  const children = piece.children.flatMap((child) => nodes(child, acts));
  const words = plain(piece);
  const tag = TAGS[/** @type {keyof typeof TAGS} */ (entity.type)];
  if (tag) return el(tag, null, ...children);
  switch (entity.type) {
    case 'spoiler': {
      const spoiler = el(
        'button',
        { type: 'button', class: 'spoiler', onclick: () => spoiler.classList.add('spoiler--seen') },
        ...children,
      );
      return spoiler;
    }
    case 'text_link': {
      const url = safeUrl(entity.url);
      return url ? outside(url, children) : el('span', null, ...children);
    }
    case 'url': {
      const url = safeUrl(words);
      return url ? outside(url, children) : el('span', null, ...children);
    }
    case 'email':
      return outside(`mailto:${words}`, children);
    case 'phone_number':
      return outside(`tel:${words.replace(/[^\d+]/g, '')}`, children);
    case 'bot_command':
      return el(
        'button',
        { type: 'button', class: 'link-button', onclick: () => acts.onCommand(words) },
        ...children,
      );
    default:
      return el('span', { class: 'mention' }, ...children);
  }
}

/** @param {Piece} piece @param {Acts} acts @returns {Node[]} */
function nodes(piece, acts) {
  if (!('text' in piece)) return [element(piece, acts)];
  const { duration = 0, onMoment } = acts;
  if (!onMoment) return [document.createTextNode(piece.text)];
  return momentsIn(piece.text, duration).map(({ text, seconds }) =>
    seconds === undefined
      ? document.createTextNode(text)
      : el('button', { type: 'button', class: 'link-button', onclick: () => onMoment(seconds) }, text),
  );
}

/**
 * @param {string} text
 * @param {readonly Entity[] | undefined} entities
 * @param {(command: string) => void} onCommand what a pressed /command does
 * @param {Omit<Acts, 'onCommand'>} [more] what a pressed time does, where the words are about a recording
 * @returns {Node[]}
 */
export function formatted(text, entities, onCommand, more = {}) {
  const acts = { onCommand, ...more };
  return withoutDoubleBreaks(entityTree(text, entities ?? [])).flatMap((piece) => nodes(piece, acts));
}
