/** The query of an address. Pure. */

/** Such as `?region=xorazm&after=7`, without what is empty; nothing at all when all of it is. */
export function queryOf(fields: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value) query.set(name, String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
