/**
 * Telegram's MarkdownV2: every reserved character must be escaped, and an error names its place.
 */
import { badRequest } from '../bot-api-error.ts';
import { isCustomEmojiId, type Parsed, type Span, type SpanType } from './entity.ts';
import { type LinkRules, linkSpan } from './links.ts';

const reserved = '_*[]()~`>#+-=|{}.!';
const fail = (what: string) => badRequest(`can't parse entities: ${what}`);

/** A mark that awaits its end: where it stands in the source (`at`) and in the text (`offset`). */
interface Open {
  readonly type: SpanType;
  readonly mark: string;
  readonly offset: number;
  readonly at: number;
  readonly language?: string;
}

/** Names Telegram uses in its errors. */
const names: Partial<Record<SpanType, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
};

/** Longer marks first, so that `__` is not read as two `_`. */
const marks: readonly (readonly [mark: string, SpanType])[] = [
  ['```', 'pre'],
  ['__', 'underline'],
  ['||', 'spoiler'],
  ['![', 'custom_emoji'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
  ['`', 'code'],
  ['[', 'text_link'],
];

const isLink = ({ type }: Open): boolean => type === 'text_link' || type === 'custom_emoji';
const isCode = (open: Open | undefined): boolean => open?.type === 'code' || open?.type === 'pre';

/** Text and spans of a piece of MarkdownV2; throws "can't parse entities: …" like Telegram. */
export function parseMarkdownV2(source: string, rules: LinkRules): Parsed {
  return new Reader(source, rules).read();
}

/** Reads from left to right, once. */
class Reader {
  readonly #source: string;
  readonly #rules: LinkRules;
  readonly #spans: Span[] = [];
  readonly #open: Open[] = [];
  #at = 0;
  #text = '';
  #quote: { readonly offset: number; isExpandable: boolean } | undefined;
  #isQuotedLine = false;

  constructor(source: string, rules: LinkRules) {
    this.#source = source;
    this.#rules = rules;
  }

  read(): Parsed {
    while (this.#at < this.#source.length) this.#step();
    const unclosed = this.#open.at(-1);
    if (unclosed) {
      throw fail(
        `Can't find end of ${names[unclosed.type]} entity at byte offset ${this.#bytes(unclosed.at)}`,
      );
    }
    this.#endQuote(this.#text.length);
    return { text: this.#text, spans: this.#spans };
  }

  #step(): void {
    const char = this.#source[this.#at] as string;
    const top = this.#open.at(-1);
    if (this.#isEscape(char)) this.#take(this.#source[this.#at + 1] as string, 2);
    else if (!isCode(top) && this.#quoteLine(char)) return;
    else if (isCode(top) ? char !== '`' : !reserved.includes(char)) this.#take(char, 1);
    else if (top && this.#closes(top)) this.#close(top);
    else if (isCode(top)) throw this.#mustEscape(char);
    else this.#begin(char);
  }

  #isEscape(char: string): boolean {
    const next = this.#source.charCodeAt(this.#at + 1);
    return char === '\\' && next > 0 && next <= 126;
  }

  #take(char: string, length: number): void {
    if (char === '\n') this.#isQuotedLine = false;
    this.#text += char;
    this.#at += length;
  }

  /** Begins, goes on with or ends a quote at the start of a line; true if it took a character. */
  #quoteLine(char: string): boolean {
    if (this.#quote && this.#startsWith('||') && (this.#source[this.#at + 2] ?? '\n') === '\n') {
      this.#quote.isExpandable = true;
      this.#at += 2;
      return true;
    }
    const isLineStart = !this.#isQuotedLine && (this.#text === '' || this.#text.endsWith('\n'));
    if (!isLineStart) return false;
    if (char === '>') {
      this.#quote ??= { offset: this.#text.length, isExpandable: false };
      this.#isQuotedLine = true;
      this.#at++;
      return true;
    }
    this.#endQuote(this.#text.length - (this.#text.endsWith('\n') ? 1 : 0));
    return false;
  }

  #endQuote(end: number): void {
    if (!this.#quote) return;
    const { offset, isExpandable } = this.#quote;
    const type = isExpandable ? 'expandable_blockquote' : 'blockquote';
    if (end > offset) this.#spans.push({ type, offset, length: end - offset });
    this.#quote = undefined;
  }

  #closes(top: Open): boolean {
    if (isLink(top)) return this.#startsWith(']');
    if (top.type === 'italic') return this.#startsWith('_') && !this.#startsWith('__');
    return this.#startsWith(top.mark);
  }

  #begin(char: string): void {
    const [mark, type] = marks.find(([each]) => this.#startsWith(each)) ?? [];
    if (mark === undefined || type === undefined) throw this.#mustEscape(char);
    const at = this.#at;
    this.#at += mark.length;
    const language = type === 'pre' ? this.#codeHead() : '';
    this.#open.push({ type, mark, offset: this.#text.length, at, ...(language ? { language } : {}) });
  }

  /** Reads the language after ``` and the line break that is not part of the code. */
  #codeHead(): string {
    const word = (/^[^\s`]*/.exec(this.#source.slice(this.#at)) as RegExpExecArray)[0];
    const after = this.#at + word.length;
    const isLanguage = word !== '' && after < this.#source.length && this.#source[after] !== '`';
    if (isLanguage) this.#at = after;
    if (this.#startsWith('\n')) this.#at++;
    return isLanguage ? word : '';
  }

  #close(top: Open): void {
    this.#open.pop();
    const { type, offset, language } = top;
    const length = this.#text.length - offset;
    if (isLink(top)) {
      this.#at++;
      const url = this.#startsWith('(') ? this.#address(top.at) : undefined;
      if (length > 0) this.#addLink(top, length, url);
      return;
    }
    this.#at += top.mark.length;
    if (length > 0) this.#spans.push({ type, offset, length, ...(language ? { argument: language } : {}) });
  }

  /** The address in parentheses after a link's text. */
  #address(begun: number): string {
    let url = '';
    this.#at++;
    while (!this.#startsWith(')')) {
      if (this.#startsWith('\\')) this.#at++;
      if (this.#at >= this.#source.length) {
        throw fail(`Can't find end of a URL at byte offset ${this.#bytes(begun)}`);
      }
      url += this.#source[this.#at++];
    }
    this.#at++;
    return url;
  }

  #addLink({ type, offset }: Open, length: number, url: string | undefined): void {
    if (type === 'custom_emoji') {
      if (url === undefined) throw fail('Custom emoji entity must contain a tg://emoji URL');
      const argument = /^tg:\/\/emoji\?id=(\d+)$/.exec(url)?.[1];
      if (!argument || !isCustomEmojiId(argument)) throw fail('Invalid custom emoji identifier specified');
      this.#spans.push({ type, offset, length, argument });
      return;
    }
    const link = linkSpan(url ?? this.#text.slice(offset), offset, length, this.#rules);
    if (link) this.#spans.push(link);
  }

  #startsWith(mark: string): boolean {
    return this.#source.startsWith(mark, this.#at);
  }

  #bytes(at: number): number {
    return Buffer.byteLength(this.#source.slice(0, at));
  }

  #mustEscape(char: string): Error {
    return fail(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
  }
}
