/** Which recipients a page shows, as the query of its address. */
import { z } from 'zod';
import { RECIPIENT_STATES } from '../../../db/schema/campaigns.ts';
import { findRegion } from '../../../domain/regions.ts';

const Query = z.object({
  state: z.enum(RECIPIENT_STATES).optional().catch(undefined),
  reason: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional()
    .catch(undefined),
  region: z
    .string()
    .refine((id) => findRegion(id))
    .optional()
    .catch(undefined),
  /** Only those that nobody has looked at. */
  review: z.literal('1').optional().catch(undefined),
  /** The last recipient of the page before. */
  after: z.coerce.number().int().positive().optional().catch(undefined),
});

export type PeopleView = z.output<typeof Query>;

export const readPeopleView = (query: unknown): PeopleView => Query.parse(query ?? {});
