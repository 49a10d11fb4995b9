/** Teachers of the bot whom an official may link with a learner by hand. */
import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { may, regionsSeen } from '../access.ts';
import type { Official } from '../officials.ts';
import type { Teacher } from '../teachers.ts';
import type { Learner } from './identity.ts';
import { normalPhone } from './phone.ts';

export interface LinkCandidate {
  readonly teacher: Teacher;
  /** The learner that the teacher is already. */
  readonly learner: Pick<Learner, 'id' | 'fullName'> | null;
}

const SHOWN = 10;
/** Rows that a search looks through at most. */
const SEARCH_LIMIT = 2000;

/** Those of one's regions, and those who have not told theirs. */
function seen(db: Queries, official: Official): SQL | undefined {
  const { teachers } = db.t;
  if (!may(official, 'learners')) return sql`1 = 0`;
  const regions = regionsSeen(official);
  return regions && or(isNull(teachers.regionId), listed(db, teachers.regionId, regions));
}

/** Teachers by Telegram id, user name, name in either script, or phone; the newest first. */
export function findTeachersToLink(db: Queries, official: Official, words: string): Promise<LinkCandidate[]> {
  const { teachers } = db.t;
  const text = words.trim().replace(/^@/, '');
  if (text === '') return Promise.resolve([]);
  const telegramId = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  const folded = normalPhone(text)?.slice(1) ?? foldForSearch(text);
  const meant = or(
    telegramId === undefined ? undefined : eq(teachers.telegramId, telegramId),
    sql`${teachers.id} in ${db.hits('teachers', folded, SEARCH_LIMIT)}`,
  );
  return candidates(db, and(meant, seen(db, official)));
}

/** One of them by id; undefined when the official may not see them. */
export async function teacherToLink(
  db: Queries,
  official: Official,
  teacherId: number,
): Promise<LinkCandidate | undefined> {
  const [found] = await candidates(db, and(eq(db.t.teachers.id, teacherId), seen(db, official)));
  return found;
}

function candidates(db: Queries, where: SQL | undefined): Promise<LinkCandidate[]> {
  const { learners, teachers } = db.t;
  return db
    .select({ teacher: teachers, learner: { id: learners.id, fullName: learners.fullName } })
    .from(teachers)
    .leftJoin(learners, eq(learners.teacherId, teachers.id))
    .where(where)
    .orderBy(desc(teachers.id))
    .limit(SHOWN);
}
