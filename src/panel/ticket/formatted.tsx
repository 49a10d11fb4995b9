/**
 * A text with Telegram's entities as HTML: the same marks that Telegram shows. Entities nest and never cross
 * (Bot API, MessageEntity); offsets are UTF-16 units, as are JavaScript's strings.
 */
import type { ComponentChildren, VNode } from 'preact';
import type { Entity } from '../../db/schema/telegram.ts';

/** Links lead only where a browser may go without doing anything. */
const SAFE_LINK = /^(https?:|mailto:|tel:|tg:)/i;

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

function link(href: string, children: ComponentChildren): VNode {
  if (!SAFE_LINK.test(href)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

function mark(entity: Entity, text: string, children: ComponentChildren): VNode {
  switch (entity.type) {
    case 'bold':
      return <b>{children}</b>;
    case 'italic':
      return <i>{children}</i>;
    case 'underline':
      return <u>{children}</u>;
    case 'strikethrough':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
    case 'pre':
      return <pre>{children}</pre>;
    case 'blockquote':
    case 'expandable_blockquote':
      return <blockquote>{children}</blockquote>;
    case 'spoiler':
      return <span class="spoiler">{children}</span>;
    case 'text_link':
      return link(entity.url ?? '', children);
    case 'url':
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, children);
    case 'email':
      return link(`mailto:${text}`, children);
    default:
      return <>{children}</>;
  }
}

/** The piece of a text from `start` to `end` with the entities that lie in it, the outer before the inner. */
function pieces(text: string, start: number, end: number, entities: readonly Entity[]): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index]!;
    const from = Math.max(at, entity.offset);
    const to = Math.min(end, entity.offset + entity.length);
    let next = index + 1;
    while (next < entities.length && entities[next]!.offset < to) next += 1;
    if (to > from) {
      if (from > at) out.push(text.slice(at, from));
      const inner = pieces(text, from, to, entities.slice(index + 1, next));
      out.push(mark(entity, text.slice(from, to), inner));
      at = to;
      // A quote or a block of code ends its line by itself.
      if (BLOCKS.has(entity.type) && text[at] === '\n') at += 1;
    }
    index = next;
  }
  if (at < end) out.push(text.slice(at, end));
  return out;
}

export interface FormattedProps {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Line breaks stay: put it where `white-space` keeps them. */
export function Formatted({ text, entities }: FormattedProps): VNode {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return <>{pieces(text, 0, text.length, sorted)}</>;
}
