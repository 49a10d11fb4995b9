/**
 * Which teachers of the bot a list's keys mean. A phone is the one that somebody shared in the bot, else the one under
 * which the platform knows exactly one learner; a platform id and a login are those of the learner who was joined
 * with the teacher; an id or a name of Telegram is the teacher's own.
 */
import { and, isNotNull, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { normalPhone } from '../learning/phone.ts';
import type { KeyKind, ListKey } from './list-keys.ts';

export interface Matched {
  /** Teachers, each once. */
  readonly teacherIds: readonly number[];
  /** Keys that mean nobody, as they stood. */
  readonly unmatched: readonly string[];
}

const AT_ONCE = 1000;

type Lookup = ReadonlyMap<string, number>;

/** Reads in batches: each is a few statements, and others have their turn between them. */
export async function matchKeys(db: Queries, keys: readonly ListKey[]): Promise<Matched> {
  const teacherIds = new Set<number>();
  const unmatched: string[] = [];
  for (let first = 0; first < keys.length; first += AT_ONCE) {
    const batch = keys.slice(first, first + AT_ONCE);
    const lookups = await look(db, batch);
    for (const key of batch) {
      const found = waysOf(key)
        .map(([way, text]) => lookups[way].get(text))
        .find((id) => id !== undefined);
      if (found === undefined) unmatched.push(key.text);
      else teacherIds.add(found);
    }
  }
  return { teacherIds: [...teacherIds], unmatched };
}

type Way = Exclude<KeyKind, 'any'> | 'learner-phone' | 'username';

/** How somebody may be found by a key, the surest first; each with the key as it is kept there. */
function waysOf({ kind, text }: ListKey): [Way, string][] {
  const is = (...kinds: KeyKind[]) => kind === 'any' || kinds.includes(kind);
  const phone = is('phone') ? normalPhone(text) : undefined;
  const username = /^@?(\w{4,32})$/.exec(text)?.[1];
  return [
    ...(phone
      ? ([
          ['phone', phone],
          ['learner-phone', phone],
        ] satisfies [Way, string][])
      : []),
    ...(is('platform_id') ? ([['platform_id', text]] satisfies [Way, string][]) : []),
    ...(is('login') ? ([['login', text.toLowerCase()]] satisfies [Way, string][]) : []),
    ...(is('telegram') && /^\d{5,15}$/.test(text) ? ([['telegram', text]] satisfies [Way, string][]) : []),
    ...(is('telegram') && username ? ([['username', username.toLowerCase()]] satisfies [Way, string][]) : []),
  ];
}

async function look(db: Queries, batch: readonly ListKey[]): Promise<Record<Way, Lookup>> {
  const wanted = new Map<Way, Set<string>>();
  for (const [way, text] of batch.flatMap(waysOf)) {
    const texts = wanted.get(way);
    if (texts) texts.add(text);
    else wanted.set(way, new Set([text]));
  }
  const of = (way: Way) => [...(wanted.get(way) ?? [])];
  const { teachers } = db.t;
  return {
    phone: await teachersBy(db, teachers.phone, of('phone')),
    telegram: await teachersBy(db, teachers.telegramId, of('telegram').map(Number)),
    username: await teachersBy(db, sql`lower(${teachers.username})`, of('username')),
    'learner-phone': await learnersByPhone(db, of('learner-phone')),
    platform_id: await learnersBy(db, 'platformId', of('platform_id')),
    login: await learnersBy(db, 'login', of('login')),
  };
}

async function teachersBy(
  db: Queries,
  column: Parameters<typeof listed>[1],
  list: readonly string[] | readonly number[],
): Promise<Lookup> {
  if (list.length === 0) return new Map();
  const { teachers } = db.t;
  const rows = await db
    .select({ id: teachers.id, key: sql<string>`${column}` })
    .from(teachers)
    .where(listed(db, column, list));
  return new Map(rows.map(({ id, key }) => [String(key), id]));
}

async function learnersBy(db: Queries, by: 'platformId' | 'login', list: readonly string[]): Promise<Lookup> {
  if (list.length === 0) return new Map();
  const { learners } = db.t;
  const rows = await db
    .select({ id: learners.teacherId, key: learners[by] })
    .from(learners)
    .where(and(isNotNull(learners.teacherId), listed(db, learners[by], list)));
  return new Map(rows.map(({ id, key }) => [key!, id!]));
}

/** A phone that several people of the platform share means nobody. */
async function learnersByPhone(db: Queries, list: readonly string[]): Promise<Lookup> {
  if (list.length === 0) return new Map();
  const { learners } = db.t;
  const rows = await db
    .select({
      key: learners.phone,
      id: sql<number | null>`max(${learners.teacherId})`.mapWith(Number),
      people: sql<number>`count(*)`.mapWith(Number),
    })
    .from(learners)
    .where(listed(db, learners.phone, list))
    .groupBy(learners.phone);
  return new Map(rows.flatMap(({ key, id, people }) => (people === 1 && id ? [[key!, id]] : [])));
}
