/** What a statement tells about somebody's progress, if anything. Pure. */
import type { Fact } from '../../learning/facts.ts';
import type { Actor } from './actor.ts';
import { momentOf } from './atoms.ts';
import type { Statement } from './statement.ts';
import { INNER_TYPES, meaningOfVerb, PROGRESS } from './vocabulary.ts';

/** By what the platform knows a person. */
export interface Someone {
  platformId?: string | undefined;
  login?: string | undefined;
  fullName?: string | undefined;
}

export type Meant =
  /** Nothing Hamroh looks into: another verb, no person it could know, no activity. */
  | { kind: 'nothing' }
  /** They are enrolled in the activity, which should be a course. */
  | { kind: 'enrolled'; person: Someone; activityId: string; at: number }
  | { kind: 'fact'; person: Someone; activityId: string; fact: Fact };

/**
 * @param now ms UTC: when a statement without a timestamp happened, and the latest that any other can have: a clock
 * that is ahead must not outdo every later fact
 */
export function meaningOf(statement: Statement, now: number): Meant {
  const { verb, actor, object } = statement;
  const meaning = meaningOfVerb(verb.id);
  const person = someone(actor);
  const activity = object.objectType === undefined || object.objectType === 'Activity' ? object : undefined;
  if (!meaning || !person || !activity) return { kind: 'nothing' };
  if (activity.definition?.type !== undefined && INNER_TYPES.has(activity.definition.type)) {
    return { kind: 'nothing' };
  }
  const at = statement.timestamp === undefined ? now : Math.min(momentOf(statement.timestamp), now);
  const about = { person, activityId: activity.id };
  if (meaning === 'registered') return { kind: 'enrolled', ...about, at };
  const { result } = statement;
  const success = result?.success === undefined ? undefined : result.success ? 'passed' : 'failed';
  switch (meaning) {
    case 'completed':
      // Moodle says «completed» with completion false when somebody takes a mark of completion back.
      return factOf(about, {
        at,
        completed: result?.completion !== false,
        result: success,
        score: scorePercent(statement),
      });
    case 'progressed':
      return factOf(about, {
        at,
        percent: progressPercent(statement),
        completed: result?.completion === true,
      });
    case 'passed':
    case 'failed':
      return factOf(about, {
        at,
        result: meaning,
        completed: result?.completion === true,
        score: scorePercent(statement),
      });
    case 'scored':
      return factOf(about, {
        at,
        result: success,
        completed: result?.completion === true,
        score: scorePercent(statement),
      });
    case 'attended':
      return factOf(about, { at, completed: result?.completion === true });
  }
}

function factOf(about: { person: Someone; activityId: string }, { completed, ...fact }: Fact): Meant {
  return { kind: 'fact', ...about, fact: { ...fact, ...(completed ? { completed } : {}) } };
}

/** A person by an account's name or a mail address; whoever goes by anything else is not known here. */
function someone({ objectType, account, mbox, name }: Actor): Someone | undefined {
  if (objectType === 'Group') return undefined;
  const fullName = name?.trim() || undefined;
  if (account) return { platformId: account.name, fullName };
  return mbox === undefined ? undefined : { login: mbox.slice('mailto:'.length).toLowerCase(), fullName };
}

/** To two places: 0.57 × 100 is not quite 57. */
const withinHundred = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100;

/** The score from 0 to 100: as scaled, or by its place between the least and the most. */
function scorePercent({ result }: Statement): number | undefined {
  const { scaled, raw, min = 0, max } = result?.score ?? {};
  if (scaled !== undefined) return withinHundred(scaled * 100);
  if (raw === undefined || max === undefined || max <= min) return undefined;
  return withinHundred(((raw - min) / (max - min)) * 100);
}

/** How much is done: cmi5's extension, or a score, which is how Open edX tells the progress in a course. */
function progressPercent(statement: Statement): number | undefined {
  const told = statement.result?.extensions?.[PROGRESS];
  const percent = typeof told === 'number' ? withinHundred(told) : scorePercent(statement);
  return percent === undefined ? undefined : Math.round(percent);
}
