/** What statements tell, handed to the learners' progress. */
import type { Queries } from '../../../db/db.ts';
import type { StatementFate } from '../../../db/schema/exchange.ts';
import { type IncomingFact, recordFactsIn } from '../../learning/record.ts';
import { type ActivityTarget, targetsOf } from '../activity-targets.ts';
import { type Meant, meaningOf } from './meaning.ts';
import type { Statement } from './statement.ts';

/** What became of a statement. */
export interface Applied {
  fate: StatementFate;
  learnerId: number | null;
  moduleId: number | null;
}

/** A statement, and the latest moment that it can be about: when it came. */
export interface Arrived {
  statement: Statement;
  /** ms UTC. */
  storedAt: number;
}

const IGNORED: Applied = { fate: 'ignored', learnerId: null, moduleId: null };
const UNMAPPED: Applied = { fate: 'unmapped', learnerId: null, moduleId: null };

/**
 * Applies what the statements tell of progress, in the caller's transaction. Those about an activity that nobody
 * knows are left for later; those that tell nothing, or of nobody who could be meant, are ignored.
 *
 * @returns what became of each, in their order
 */
export async function applyStatements(
  tx: Queries,
  arrived: readonly Arrived[],
  now: number,
): Promise<Applied[]> {
  const meant = arrived.map(({ statement, storedAt }) => meaningOf(statement, storedAt));
  const activityIds = new Set(meant.flatMap((one) => (one.kind === 'nothing' ? [] : [one.activityId])));
  const targets = await targetsOf(tx, [...activityIds]);
  const incoming = meant.map((one) => {
    const target = one.kind === 'nothing' ? undefined : targets.get(one.activityId);
    return one.kind !== 'nothing' && target ? incomingOf(one, target) : undefined;
  });
  const facts = incoming.filter((one) => one !== undefined);
  const outcomes = facts.length === 0 ? [] : await recordFactsIn(tx, 'xapi', facts, now);

  let next = 0;
  return meant.map((one, index) => {
    if (one.kind === 'nothing') return IGNORED;
    if (!incoming[index]) return UNMAPPED;
    const outcome = outcomes[next++]!;
    if (outcome.kind === 'wrong') return IGNORED;
    return { fate: 'applied', learnerId: outcome.learnerId, moduleId: outcome.moduleId };
  });
}

function incomingOf(meant: Exclude<Meant, { kind: 'nothing' }>, target: ActivityTarget): IncomingFact {
  const { person } = meant;
  if (meant.kind === 'fact') return { person, ...target, fact: meant.fact };
  const { at } = meant;
  return { person, ...target, enrolment: { at, startedAt: at, withdrawn: false } };
}
