/** What people type and share, checked and tidied. Pure. */

export type Read<R extends string> = { ok: true; value: string } | { ok: false; reason: R };

const NAME_LENGTH = 100;
const WORDS_LENGTH = 150;
/** Letters of any script, and what stands between them in names. */
const NAME = /^[\p{L}\p{M}'’‘`ʻʼ´.\- ]+$/u;

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A family name and a first name at least. A question typed by mistake is none. */
export function readName(text: string): Read<'name-short' | 'name-strange'> {
  const name = tidy(text);
  if (!NAME.test(name) || name.length > NAME_LENGTH || name.split(' ').length > 7) {
    return { ok: false, reason: 'name-strange' };
  }
  const words = name.split(' ').filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 1);
  return words.length < 2 ? { ok: false, reason: 'name-short' } : { ok: true, value: name };
}

/** A school or a subject, in a few words. */
export function readWords(text: string): Read<'words-short' | 'words-long'> {
  const words = tidy(text);
  if (!/[\p{L}\p{N}]/u.test(words)) return { ok: false, reason: 'words-short' };
  return words.length > WORDS_LENGTH ? { ok: false, reason: 'words-long' } : { ok: true, value: words };
}

/** A contact card's number with the plus (E.164); undefined when it is none. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/\D/g, '');
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : undefined;
}
