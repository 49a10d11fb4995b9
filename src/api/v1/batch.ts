/** Calls with many items: each item is checked by itself, so that one mistake does not hold up the others. */
import type { z } from 'zod';
import { unkeepable } from '../../domain/exchange/plain-json.ts';
import { Problem } from '../problem.ts';
import { REASONS, type Reason } from './reasons.ts';
import { ITEMS_A_CALL } from './schemas.ts';

export type Item<T> = { kind: 'good'; value: T } | { kind: 'wrong'; reason: Reason; detail: string };

/** A route that checks its body with {@link readBatch}; its schema is for the document. */
export const checkedByItem = { validatorCompiler: () => (value: unknown) => ({ value }) };

/** Reads the items of a body such as `{ "facts": […] }`. Throws a problem when it is no such body. */
export function readBatch<T>(body: unknown, name: string, schema: z.ZodType<T>): Item<T>[] {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { [name]: items, ...others } = given;
  if (!Array.isArray(items) || items.length === 0 || Object.keys(others).length > 0) {
    throw new Problem(
      'invalid-request',
      `Send a body such as {"${name}": […]} with at least one item, and nothing else.`,
    );
  }
  if (items.length > ITEMS_A_CALL) {
    throw new Problem(
      'invalid-request',
      `A call takes at most ${ITEMS_A_CALL} items: send ${items.length} in several calls. Nothing was written.`,
    );
  }
  return items.map((item) => readItem(item, schema));
}

function readItem<T>(item: unknown, schema: z.ZodType<T>): Item<T> {
  const strange = unkeepable(item);
  if (strange) return { kind: 'wrong', reason: 'invalid-item', detail: strange };
  const read = schema.safeParse(item);
  if (read.success) return { kind: 'good', value: read.data };
  const detail = read.error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message))
    .join('; ');
  return { kind: 'wrong', reason: 'invalid-item', detail };
}

/** What an item came to; wrong ones with the reason. */
export type Fate<K extends string> = { kind: K } | { kind: 'wrong'; reason: Reason; detail?: string };

/**
 * Lets the good items be written and puts what became of them where they stood.
 *
 * @param write gives what became of each value, in their order
 */
export async function settle<T, K extends string>(
  items: readonly Item<T>[],
  kinds: readonly K[],
  write: (values: T[]) => Promise<readonly Fate<K>[]>,
) {
  const values = items.flatMap((item) => (item.kind === 'good' ? [item.value] : []));
  const fates = values.length > 0 ? await write(values) : [];
  let next = 0;
  const outcomes = items.map((item, index) => {
    const fate: Fate<K> = item.kind === 'wrong' ? item : fates[next++]!;
    if (!('reason' in fate)) return { index, outcome: fate.kind };
    const { reason, detail } = fate;
    return { index, outcome: 'wrong' as const, reason, detail: detail ?? words(reason) };
  });
  const counts = Object.fromEntries(
    [...kinds, 'wrong' as const].map((kind) => [
      kind,
      outcomes.filter(({ outcome }) => outcome === kind).length,
    ]),
  ) as Record<K | 'wrong', number>;
  return { counts, outcomes };
}

const words = (reason: Reason) => (reason === 'invalid-item' ? '' : REASONS[reason]);
