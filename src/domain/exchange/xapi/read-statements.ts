/** What somebody sent as statements, checked: all of them are good, or what is wrong with which. Pure. */
import { unkeepable } from '../plain-json.ts';
import { Statement } from './statement.ts';

/** The most statements in a call. */
export const STATEMENTS_A_CALL = 1000;

/** Where in what was sent, and what it must be. */
export interface Mistake {
  path: string;
  message: string;
}

export type Reading = { kind: 'good'; statements: Statement[] } | { kind: 'mistaken'; mistakes: Mistake[] };

/** So many mistakes are told at once. */
const TOLD = 20;

const wrong = (message: string, path = ''): Reading => ({ kind: 'mistaken', mistakes: [{ path, message }] });

/** Reads one statement, or a list of them. */
export function readStatements(sent: unknown): Reading {
  const list = Array.isArray(sent) ? sent : [sent];
  if (list.length > STATEMENTS_A_CALL) {
    return wrong(
      `A call takes at most ${STATEMENTS_A_CALL} statements: send ${list.length} in several calls.`,
    );
  }
  const strange = unkeepable(sent);
  if (strange) return wrong(strange);

  const statements: Statement[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, one] of list.entries()) {
    const read = Statement.safeParse(one);
    if (read.success) statements.push(read.data);
    else {
      for (const { path, message } of read.error.issues) {
        mistakes.push({
          path: [...(Array.isArray(sent) ? [index] : []), ...path].map(String).join('.'),
          message,
        });
      }
    }
    if (mistakes.length >= TOLD) break;
  }
  if (mistakes.length > 0) return { kind: 'mistaken', mistakes: mistakes.slice(0, TOLD) };
  return twiceIn(statements) ?? { kind: 'good', statements };
}

function twiceIn(statements: readonly Statement[]): Reading | undefined {
  const seen = new Set<string>();
  for (const [index, { id }] of statements.entries()) {
    if (id === undefined) continue;
    if (seen.has(id)) return wrong('must be another id than that of a statement before it', `${index}.id`);
    seen.add(id);
  }
  return undefined;
}
