/** Comparing what is kept with what is wanted, whatever order the keys of JSON are in. Pure. */

/** One text for all values that mean the same: keys sorted, absent and undefined alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Names of the wanted fields that differ from what stands there. */
export function changedFields<T extends object>(before: T, wanted: Partial<T>): (keyof T & string)[] {
  return (Object.keys(wanted) as (keyof T & string)[]).filter(
    (name) => canonical(before[name] ?? null) !== canonical(wanted[name] ?? null),
  );
}
