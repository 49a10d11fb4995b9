/**
 * Verbs, activity types and extensions of xAPI as exporters write them. The same verb goes by several names: ADL's, and
 * those that older versions of Moodle's exporter used.
 */

/** What Hamroh understands; every other verb is kept and not looked into. */
export type Meaning = 'completed' | 'progressed' | 'passed' | 'failed' | 'scored' | 'registered' | 'attended';

const ADL = 'http://adlnet.gov/expapi/verbs/';

const VERBS: Readonly<Record<string, Meaning>> = {
  [`${ADL}completed`]: 'completed',
  'http://activitystrea.ms/schema/1.0/complete': 'completed',
  'http://id.tincanapi.com/verb/completed': 'completed',
  [`${ADL}progressed`]: 'progressed',
  [`${ADL}passed`]: 'passed',
  [`${ADL}failed`]: 'failed',
  [`${ADL}scored`]: 'scored',
  [`${ADL}registered`]: 'registered',
  'http://www.tincanapi.co.uk/verbs/enrolled_onto_learning_plan': 'registered',
  [`${ADL}attended`]: 'attended',
  'http://activitystrea.ms/schema/1.0/attend': 'attended',
};

/** What a verb means to Hamroh, if anything. */
export function meaningOfVerb(id: string): Meaning | undefined {
  return Object.hasOwn(VERBS, id) ? VERBS[id] : undefined;
}

/** Takes an earlier statement back. */
export const VOIDED = `${ADL}voided`;

/** Parts of a module that are no module themselves: one sitting of a test, one question of it. */
export const INNER_TYPES: ReadonlySet<string> = new Set([
  'http://adlnet.gov/expapi/activities/attempt',
  'http://adlnet.gov/expapi/activities/question',
  'http://adlnet.gov/expapi/activities/cmi.interaction',
]);

/** Done share in percent, as cmi5 and Open edX write it. */
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
