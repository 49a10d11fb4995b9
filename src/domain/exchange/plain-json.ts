/**
 * JSON from outside that both engines can keep. PostgreSQL keeps no NUL and no half of a surrogate pair, and whatever
 * walks through JSON by calling itself must not be led a million levels down. Pure.
 */

const DEEPEST = 32;

/** What is wrong with a value, in words for the sender; undefined when nothing is. */
export function unkeepable(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return unkeepableText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === DEEPEST) return `The JSON is nested more than ${DEEPEST} levels deep.`;
  const parts = Array.isArray(value) ? value : Object.entries(value).flat();
  for (const part of parts) {
    const wrong = unkeepable(part, depth + 1);
    if (wrong) return wrong;
  }
  return undefined;
}

function unkeepableText(text: string): string | undefined {
  if (text.includes('\u0000')) return 'A text contains the character U+0000.';
  return /\p{Surrogate}/u.test(text) ? 'A text contains half of a surrogate pair.' : undefined;
}
