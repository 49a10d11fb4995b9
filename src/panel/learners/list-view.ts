/** What the list of learners shows, as the query of an address; what makes no sense in it counts as not given. */
import { z } from 'zod';
import { LEARNER_STATES, type LearnerFilter } from '../../domain/learning/learner-list.ts';
import { findRegion } from '../../domain/regions.ts';
import { queryOf } from '../plain/query.ts';

export const LEARNERS = '/panel/learners';

const WORDS_LENGTH = 100;

const Query = z.object({
  q: z
    .string()
    .transform((words) => words.trim().slice(0, WORDS_LENGTH))
    .catch(''),
  region: z
    .string()
    .refine((id) => findRegion(id))
    .optional()
    .catch(undefined),
  course: z.coerce.number().int().positive().optional().catch(undefined),
  group: z.string().min(1).max(200).optional().catch(undefined),
  state: z.enum(LEARNER_STATES).optional().catch(undefined),
  /** Where the page before ended. */
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

export type LearnersView = z.output<typeof Query>;

export function readLearnersView(query: unknown): LearnersView {
  const view = Query.parse(query ?? {});
  // Groups are those of a course.
  return view.course === undefined ? { ...view, group: undefined } : view;
}

/** The address that shows this. */
export const learnersHref = (view: LearnersView, change: Partial<LearnersView> = {}): string =>
  `${LEARNERS}${queryOf({ ...view, ...change })}`;

export function filterOf({ q, region, course, group, state }: LearnersView): LearnerFilter {
  return { words: q || undefined, regionId: region, courseId: course, groupName: group, state };
}

/** True when anything narrows the list. */
export function isNarrowed({ q, region, course, group, state }: LearnersView): boolean {
  return [q || undefined, region, course, group, state].some((chosen) => chosen !== undefined);
}
