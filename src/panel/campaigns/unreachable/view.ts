/** Whom the page of unreachable people shows, as the query of its address. */
import { z } from 'zod';
import { UNREACHABLE } from '../../../db/schema/people.ts';
import { findRegion } from '../../../domain/regions.ts';
import type { UnreachableCursor } from '../../../domain/unreachable.ts';
import { queryOf } from '../../plain/query.ts';

const SEARCH_LENGTH = 100;

const Query = z.object({
  region: z
    .string()
    .refine((id) => findRegion(id))
    .optional()
    .catch(undefined),
  why: z.enum(UNREACHABLE).optional().catch(undefined),
  q: z
    .string()
    .transform((words) => words.trim().slice(0, SEARCH_LENGTH))
    .catch(''),
  /** Where the page before ended. */
  after: z
    .string()
    .regex(/^\d{1,16}-\d{1,12}$/)
    .transform((text): UnreachableCursor => {
      const [since = 0, id = 0] = text.split('-').map(Number);
      return { since, id };
    })
    .optional()
    .catch(undefined),
});

export type UnreachableView = z.output<typeof Query>;

export const readUnreachableView = (query: unknown): UnreachableView => Query.parse(query ?? {});

export const unreachableQuery = ({ region, why, q, after }: Partial<UnreachableView>): string =>
  queryOf({ region, why, q, after: after && `${after.since}-${after.id}` });
