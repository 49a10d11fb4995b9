/**
 * What the queue shows, as the query of an address: links can be shared, and a reload loses nothing.
 * Defaults are left out, so that the usual addresses are short.
 */
import { z } from 'zod';
import { parsePassport } from '../../domain/courses/passport.ts';
import { parseGuideCode } from '../../domain/guides/guide-code.ts';
import { findRegion } from '../../domain/regions.ts';
import { type QueueCursor, SORTS, TABS } from '../../domain/tickets/queue.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { queryOf } from '../plain/query.ts';

const SEARCH_LENGTH = 200;

const Query = z.object({
  tab: z.enum(TABS).catch('all'),
  sort: z.enum(SORTS).catch('waiting'),
  region: z
    .string()
    .refine((id) => findRegion(id))
    .optional()
    .catch(undefined),
  label: z.coerce.number().int().positive().optional().catch(undefined),
  lang: z.enum(LOCALES).optional().catch(undefined),
  /** A module's passport number, however it is typed. */
  module: z.string().transform(parsePassport).optional().catch(undefined),
  /** The code of a video guide that is asked about. */
  guide: z.string().transform(parseGuideCode).optional().catch(undefined),
  /** A post of the channel that is asked about. */
  post: z.coerce.number().int().positive().optional().catch(undefined),
  /** A campaign that caused the question. */
  campaign: z.coerce.number().int().positive().optional().catch(undefined),
  /** Words to search for; a search looks everywhere, whatever the tab. */
  q: z
    .string()
    .transform((words) => words.trim().slice(0, SEARCH_LENGTH))
    .catch(''),
});

export type QueueView = z.output<typeof Query>;

/** Reads an address's query; what makes no sense in it counts as not given. */
export function readQueueView(query: unknown): QueueView {
  return Query.parse(query ?? {});
}

/** The query of an address that shows this, with its question mark; empty for the usual view. */
export function queueQuery(view: QueueView, change: Partial<QueueView> = {}): string {
  const { tab, sort, ...others } = { ...view, ...change };
  return queryOf({
    tab: tab === 'all' ? undefined : tab,
    sort: sort === 'waiting' ? undefined : sort,
    ...others,
  });
}

const Cursor = z.string().regex(/^\d{1,16}-\d{1,12}$/);

/** Where a page of rows ended, as it stands in an address. */
export function printCursor(cursor: QueueCursor): string {
  return `${cursor.key}-${cursor.id}`;
}

export function readCursor(text: unknown): QueueCursor | undefined {
  const read = Cursor.safeParse(text);
  if (!read.success) return undefined;
  const [key = 0, id = 0] = read.data.split('-').map(Number);
  return { key, id };
}
