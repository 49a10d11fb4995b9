/**
 * Statements of xAPI 1.0.3, checked as strictly as the specification wants it: nothing unknown, nothing missing, no
 * null. What comes out is the statement with ids in small letters and context activities as lists.
 */
import { z } from 'zod';
import { Activity, ContextActivities } from './activity.ts';
import { Actor, AgentObject, Group } from './actor.ts';
import { Duration, Extensions, Iri, LanguageMap, LanguageTag, Timestamp, Uuid } from './atoms.ts';
import { VOIDED } from './vocabulary.ts';

const Verb = z.strictObject({ id: Iri, display: LanguageMap.optional() });
const StatementRef = z.strictObject({ objectType: z.literal('StatementRef'), id: Uuid });

const Score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw, min, max }) => {
    const least = min ?? Number.NEGATIVE_INFINITY;
    const most = max ?? Number.POSITIVE_INFINITY;
    return least <= most && (raw === undefined || (raw >= least && raw <= most));
  }, 'must have min ≤ raw ≤ max');

const Result = z.strictObject({
  score: Score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: Duration.optional(),
  extensions: Extensions.optional(),
});

const Context = z.strictObject({
  registration: Uuid.optional(),
  instructor: Actor.optional(),
  team: Group.optional(),
  contextActivities: ContextActivities.optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: LanguageTag.optional(),
  statement: StatementRef.optional(),
  extensions: Extensions.optional(),
});

/** What was attached stays where it is: content sent along would not be kept. */
const Attachment = z.strictObject({
  usageType: Iri,
  display: LanguageMap,
  description: LanguageMap.optional(),
  contentType: z.string().min(1),
  length: z.number().int().min(0),
  sha2: z.string().regex(/^[0-9a-f]{56,128}$/i, 'must be a SHA-2 sum in hex'),
  fileUrl: Iri,
});

const common = {
  actor: Actor,
  verb: Verb,
  result: Result.optional(),
  context: Context.optional(),
  timestamp: Timestamp.optional(),
  attachments: z.array(Attachment).optional(),
};

/** What an object may be anywhere. */
const plainObjects = [Activity, AgentObject, Group, StatementRef] as const;

type Described = {
  context?: z.output<typeof Context> | undefined;
  object: { objectType?: string | undefined };
};

/** Platform and revision are of activities only. */
function platformFits({ context, object }: Described): boolean {
  const described = context?.platform !== undefined || context?.revision !== undefined;
  return !described || (object.objectType ?? 'Activity') === 'Activity';
}
const PLATFORM = 'must have context.platform and context.revision only with an activity as object';

const SubStatement = z
  .strictObject({
    objectType: z.literal('SubStatement'),
    ...common,
    object: z.discriminatedUnion('objectType', [...plainObjects]),
  })
  .refine(platformFits, PLATFORM);

export const Statement = z
  .strictObject({
    id: Uuid.optional(),
    ...common,
    object: z.discriminatedUnion('objectType', [...plainObjects, SubStatement]),
    stored: Timestamp.optional(),
    authority: Actor.optional(),
    version: z
      .string()
      .regex(/^1\.0(\.\d+)?$/, 'must be 1.0.x')
      .optional(),
  })
  .refine(platformFits, PLATFORM)
  .refine(({ verb, object }) => verb.id !== VOIDED || object.objectType === 'StatementRef', {
    error: 'with the verb voided must have a StatementRef as object',
  });

export type Statement = z.output<typeof Statement>;

/** The IRI or UUID of what a statement is about; empty when it is about a person or another statement within it. */
export function objectId({ object }: Statement): string {
  return 'id' in object ? object.id : '';
}
