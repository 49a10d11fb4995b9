/**
 * Telegram-style Markdown, as officials write it, to a text with entities, as Telegram takes it.
 *
 * Sending entities and not markup means that nothing an official types can be refused as bad markup, and that the
 * preview shows exactly what is sent. The parser is markdown-it with only those marks that Telegram can show:
 * **bold**, *italic*, ~~strikethrough~~, `code`, ```blocks```, > quotes and [links](https://…). Lists, headings and
 * whatever else stay as typed. Offsets are UTF-16 units (Bot API, MessageEntity).
 */
import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import type { Entity } from '../db/schema/telegram.ts';

export interface FormattedText {
  text: string;
  entities: Entity[];
}

const parser = new MarkdownIt('zero', { breaks: true }).enable([
  'emphasis',
  'strikethrough',
  'backticks',
  'fence',
  'blockquote',
  'link',
  'escape',
  'newline',
]);
parser.validateLink = (url) => /^(https?|tg|mailto|tel):/i.test(url);

const MARKS: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', s: 'strikethrough' };

/** Reads Markdown. Never fails: what is not a mark is text. */
export function parseMarkdown(source: string): FormattedText {
  const out = new Writer();
  for (const token of parser.parse(source.replace(/\r\n?/g, '\n'), {})) block(token, out);
  return out.finish();
}

/** Collects text and the entities that are open at its end. */
class Writer {
  private text = '';
  private quoteBegins = false;
  private readonly entities: Entity[] = [];
  private readonly open: { entity: Omit<Entity, 'length'> }[] = [];

  add(text: string): void {
    this.text += text;
  }

  /** Begins a block after an empty line, unless it is the first of the text or of its quote. */
  block(): void {
    if (this.text !== '' && !this.quoteBegins) this.text += '\n\n';
    this.quoteBegins = false;
  }

  quote(): void {
    this.block();
    this.start({ type: 'blockquote' });
    this.quoteBegins = true;
  }

  start(entity: Omit<Entity, 'offset' | 'length'>): void {
    this.open.push({ entity: { ...entity, offset: this.text.length } });
  }

  end(): void {
    const { entity } = this.open.pop()!;
    const length = this.text.length - entity.offset;
    if (length > 0) this.entities.push({ ...entity, length });
  }

  finish(): FormattedText {
    const entities = this.entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
    return { text: this.text, entities };
  }
}

function block(token: Token, out: Writer): void {
  switch (token.type) {
    case 'paragraph_open':
      out.block();
      break;
    case 'blockquote_open':
      out.quote();
      break;
    case 'blockquote_close':
      out.end();
      break;
    case 'fence': {
      out.block();
      const language = token.info.trim();
      out.start({ type: 'pre', ...(language === '' ? {} : { language }) });
      out.add(token.content.replace(/\n$/, ''));
      out.end();
      break;
    }
    case 'inline':
      for (const child of token.children ?? []) inline(child, out);
      break;
  }
}

function inline(token: Token, out: Writer): void {
  const mark = MARKS[token.tag];
  if (mark && token.nesting === 1) out.start({ type: mark });
  else if (mark && token.nesting === -1) out.end();
  else if (token.type === 'link_open') out.start({ type: 'text_link', url: String(token.attrGet('href')) });
  else if (token.type === 'link_close') out.end();
  else if (token.type === 'code_inline') {
    out.start({ type: 'code' });
    out.add(token.content);
    out.end();
  } else if (token.type === 'softbreak' || token.type === 'hardbreak') out.add('\n');
  else out.add(token.content);
}
