/**
 * A condition as a predicate over the table `teachers`: one statement on both engines, every value a parameter.
 *
 * A part is true or false of a teacher, never unknown: whoever has told no region is not in any, and so is found by
 * «not in Andijan». Facts about learning are those of the learner of the platform that the teacher was joined with.
 */
import { and, not, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { type Condition, isGroup, type Leaf } from './condition.ts';
import { courseLeaf, dueLeaf, moduleLeaf, overdueLeaf, progressLeaf, resultLeaf } from './learning-leaves.ts';
import {
  labelsLeaf,
  listLeaf,
  messagedLeaf,
  oneOf,
  pressedLeaf,
  reachableLeaf,
  receivedLeaf,
  registeredLeaf,
  seenLeaf,
  wordsLeaf,
} from './people-leaves.ts';

export interface Finding {
  /** ms UTC. */
  readonly now: number;
  /** Nobody outside of these regions is found; undefined for all, also those whose region is not known. */
  readonly regions: readonly string[] | undefined;
}

/** For `where` of any statement over `teachers`. */
export function conditionSql(q: Queries, condition: Condition, finding: Finding): SQL {
  const { regions } = finding;
  const found = partSql(q, condition, finding.now);
  return regions === undefined ? found : and(listed(q, q.t.teachers.regionId, regions), found)!;
}

/** One part by itself, without the limits of the official. */
export function partSql(q: Queries, condition: Condition, now: number): SQL {
  if (!isGroup(condition)) {
    const holds = leafSql(q, condition, now);
    return condition.not ? not(holds) : holds;
  }
  const parts = condition.of.map((part) => partSql(q, part, now));
  if (parts.length === 0) return sql`1 = 1`;
  if (condition.kind === 'all') return and(...parts)!;
  return condition.kind === 'any' ? or(...parts)! : not(or(...parts)!);
}

function leafSql(q: Queries, leaf: Leaf, now: number): SQL {
  const { teachers } = q.t;
  switch (leaf.kind) {
    case 'region':
      return oneOf(q, teachers.regionId, leaf.regions);
    case 'district':
      return oneOf(q, teachers.districtId, leaf.districts);
    case 'position':
      return oneOf(q, teachers.position, leaf.positions);
    case 'language':
      return oneOf(q, teachers.locale, leaf.locales);
    case 'school':
      return wordsLeaf(teachers.schoolFolded, leaf.words);
    case 'subject':
      return wordsLeaf(teachers.subjectFolded, leaf.words);
    case 'registered':
      return registeredLeaf(q);
    case 'reachable':
      return reachableLeaf(q);
    case 'seen':
      return seenLeaf(q, leaf, now);
    case 'course':
      return courseLeaf(q, leaf);
    case 'module':
      return moduleLeaf(q, leaf);
    case 'progress':
      return progressLeaf(q, leaf);
    case 'due':
      return dueLeaf(q, leaf, now);
    case 'overdue':
      return overdueLeaf(q, leaf, now);
    case 'result':
      return resultLeaf(q, leaf);
    case 'labels':
      return labelsLeaf(q, leaf);
    case 'list':
      return listLeaf(q, leaf);
    case 'received':
      return receivedLeaf(q, leaf);
    case 'pressed':
      return pressedLeaf(q, leaf);
    case 'messaged':
      return messagedLeaf(q, leaf, now);
  }
}
