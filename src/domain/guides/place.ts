/** Where a teacher is, for what is shown in some regions only. */
import type { Queries } from '../../db/db.ts';
import type { Place } from '../courses/permission.ts';
import { learnerOfTeacher } from '../learning/learners.ts';
import type { Teacher } from '../teachers.ts';

/** As the platform says, and where it does not, as they told the bot: the same place as for their courses. */
export async function placeOfTeacher(db: Queries, teacher: Teacher): Promise<Place> {
  const learner = await learnerOfTeacher(db, teacher.id);
  return learner && learner.regionId !== null ? learner : teacher;
}
