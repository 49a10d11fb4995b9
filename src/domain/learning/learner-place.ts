/** Where learners work: as the platform says, and where it does not, as they told the bot. */
import { eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Place } from '../courses/permission.ts';

/** The places of those learners that exist, by learner. */
export async function placesOf(db: Queries, learnerIds: readonly number[]): Promise<Map<number, Place>> {
  const { learners, teachers } = db.t;
  const people = await db
    .select({
      id: learners.id,
      platform: { regionId: learners.regionId, districtId: learners.districtId },
      own: { regionId: teachers.regionId, districtId: teachers.districtId },
    })
    .from(learners)
    .leftJoin(teachers, eq(teachers.id, learners.teacherId))
    .where(listed(db, learners.id, learnerIds));
  return new Map(
    people.map(({ id, platform, own }) => [id, platform.regionId === null && own ? own : platform]),
  );
}
