/** Names of learners by id, for lists that only mention them. */
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';

/** Those who have a name or at least a number on the platform. */
export async function learnerNames(db: Queries, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const { learners } = db.t;
  const rows = await db
    .select({ id: learners.id, fullName: learners.fullName, platformId: learners.platformId })
    .from(learners)
    .where(listed(db, learners.id, ids));
  return new Map(
    rows.flatMap(({ id, fullName, platformId }) => {
      const name = fullName ?? platformId;
      return name === null ? [] : [[id, name] as const];
    }),
  );
}
