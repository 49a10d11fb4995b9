/** Logins, passwords and codes: what stands after such a word, and what looks like one. Pure. */
import { found, type Span, tokensOf } from './spans.ts';

const SECRET = /^(?:login|parol|password|kod|id$|pin$)/;
const VALUE = /^(?<between>[\s:=–—-]*(?:(?:bu|esa|eto|это|is)\s+)?)(?<value>[^\s,;:=()«»"]+)/u;
const ENDS = /^[.!?]*(?:\s*(?:$|[\n,;])|\s+(?:login|parol|password|логин|пароль))/iu;
const SHORTEST = 3;
/** Letters with digits or a line between them: no word of a language. */
const MADE_UP =
  /(?<![\p{L}\d@./-])(?=[a-z\d._]*[a-z]{3})[a-z][a-z._]*(?:\d{2,}|_[a-z\d])[a-z\d_]*(?![\p{L}\d])/giu;
/** Names of programs and files, with their numbers. */
const ORDINARY =
  /^(?:windows|android|ios|iphone|chrome|mpeg|html|covid|office|word|excel|samsung|redmi|galaxy)/i;

function isSecret(value: string, between: string, rest: string): boolean {
  const plain = value.replace(/[.!?]+$/, '');
  if (plain.length < SHORTEST) return false;
  if (/\d/.test(plain) || /[_@]/.test(plain)) return true;
  return /[:=]/.test(between) && ENDS.test(rest);
}

export function findLogins(text: string): Span[] {
  const named = tokensOf(text).flatMap((token): Span[] => {
    if (!SECRET.test(token.folded)) return [];
    const match = VALUE.exec(text.slice(token.end));
    const { between, value } = match?.groups ?? {};
    if (between === undefined || value === undefined || between === '') return [];
    const start = token.end + between.length;
    const plain = value.replace(/[.!?]+$/, '');
    if (!isSecret(value, between, text.slice(start + value.length))) return [];
    return [{ start, end: start + plain.length, kind: 'login' }];
  });
  const madeUp = found(text, MADE_UP, 'login').filter(
    ({ start, end }) => !ORDINARY.test(text.slice(start, end)),
  );
  return [...named, ...madeUp];
}
