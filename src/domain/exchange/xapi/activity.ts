/** What is done in a statement, mostly: something with an IRI, and a description that may change. */
import { z } from 'zod';
import { Extensions, Iri, LanguageMap } from './atoms.ts';

const INTERACTIONS = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
] as const;

const Components = z.array(z.strictObject({ id: z.string().min(1), description: LanguageMap.optional() }));

const Definition = z.strictObject({
  name: LanguageMap.optional(),
  description: LanguageMap.optional(),
  type: Iri.optional(),
  moreInfo: Iri.optional(),
  extensions: Extensions.optional(),
  interactionType: z.enum(INTERACTIONS).optional(),
  correctResponsesPattern: z.array(z.string()).optional(),
  choices: Components.optional(),
  scale: Components.optional(),
  source: Components.optional(),
  target: Components.optional(),
  steps: Components.optional(),
});

export const Activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: Iri,
  definition: Definition.optional(),
});
export type Activity = z.output<typeof Activity>;

/** One activity or several: kept as several, as the specification wants them given back. */
const Activities = z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(Activity));

export const ContextActivities = z.strictObject({
  parent: Activities.optional(),
  grouping: Activities.optional(),
  category: Activities.optional(),
  other: Activities.optional(),
});
