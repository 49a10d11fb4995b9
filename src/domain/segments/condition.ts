/**
 * Whom a segment or a campaign finds, as data: questions about one teacher, joined by groups. Checked when it comes
 * in; what it means is in `compile.ts`.
 */
import { z } from 'zod';
import { CAMPAIGN_KINDS } from '../../db/schema/campaigns.ts';
import { RESULTS } from '../../db/schema/learning.ts';
import { POSITIONS } from '../../db/schema/people.ts';
import { LOCALES } from '../../i18n/locale.ts';

export const MAX_DEPTH = 5;
export const MAX_LEAVES = 50;
export const WORDS_LENGTH = 100;
const MAX_DAYS = 3650;
/** More than there are districts. */
const MAX_VALUES = 300;

export const GROUP_KINDS = ['all', 'any', 'none'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const COURSE_STATES = ['enrolled', 'active', 'completed', 'withdrawn', 'never'] as const;
export const MODULE_STATES = ['completed', 'begun', 'untouched'] as const;

const UNFINISHED = 'segments-problem-unfinished';

const id = z.number(UNFINISHED).int().positive().max(Number.MAX_SAFE_INTEGER);
const ids = z.array(id, UNFINISHED).min(1, UNFINISHED).max(MAX_VALUES);
const names = z.array(z.string().min(1).max(20), UNFINISHED).min(1, UNFINISHED).max(MAX_VALUES);
const anyOf = <const T extends readonly string[]>(values: T) =>
  z.array(z.enum(values), UNFINISHED).min(1, UNFINISHED);
/** Words of which a teacher's own have to have each, whatever the script and the apostrophes. */
const words = z
  .string(UNFINISHED)
  .trim()
  .regex(/[\p{L}\p{N}]/u, UNFINISHED)
  .max(WORDS_LENGTH);
const days = z.number(UNFINISHED).int(UNFINISHED).min(1, UNFINISHED).max(MAX_DAYS, UNFINISHED);
const percent = z.number(UNFINISHED).int(UNFINISHED).min(0, UNFINISHED).max(100, UNFINISHED);
/** One course; without it the question is about the present one, or any, as the kind says. */
const course = id.optional();
/** Everybody else is meant. */
const not = z.literal(true).optional();

const LeafSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('region'), not, regions: names }),
  z.object({ kind: z.literal('district'), not, districts: names }),
  z.object({ kind: z.literal('school'), not, words }),
  z.object({ kind: z.literal('position'), not, positions: anyOf(POSITIONS) }),
  z.object({ kind: z.literal('subject'), not, words }),
  z.object({ kind: z.literal('language'), not, locales: anyOf(LOCALES) }),
  /** Has told who they are. */
  z.object({ kind: z.literal('registered'), not }),
  /** The bot may write to them. */
  z.object({ kind: z.literal('reachable'), not }),
  /** Did something in the bot within so many days. */
  z.object({ kind: z.literal('seen'), not, days }),
  /** In any of the courses; `never` is for who was in none of them. */
  z.object({ kind: z.literal('course'), not, courses: ids, state: z.enum(COURSE_STATES) }),
  z.object({ kind: z.literal('module'), not, modules: ids, state: z.enum(MODULE_STATES) }),
  /** How far they are, both ends included: in the course, else in their present one. */
  z
    .object({ kind: z.literal('progress'), not, course, from: percent, to: percent })
    .refine(({ from, to }) => from <= to, { error: 'segments-problem-range', path: ['to'] }),
  /** A course that goes on is due within so many days from now. */
  z.object({ kind: z.literal('due'), not, course, days }),
  /** A course that goes on should have been finished by now. */
  z.object({ kind: z.literal('overdue'), not, course }),
  z.object({ kind: z.literal('result'), not, course, result: z.enum(RESULTS) }),
  /** Asked something that an official gave any of these labels. */
  z.object({ kind: z.literal('labels'), not, labels: ids }),
  /** Named by any of these files. */
  z.object({ kind: z.literal('list'), not, lists: ids }),
  /** Got a campaign's message. */
  z.object({ kind: z.literal('received'), not, campaign: id }),
  /** Pressed a button under it: its place, from 0. */
  z.object({ kind: z.literal('pressed'), not, campaign: id, button: z.number().int().min(0).max(99) }),
  /** Got a campaign's message of one of these kinds within so many days. */
  z.object({ kind: z.literal('messaged'), not, kinds: anyOf(CAMPAIGN_KINDS), days }),
]);

export type Leaf = z.infer<typeof LeafSchema>;
export type LeafKind = Leaf['kind'];
export type LeafOf<K extends LeafKind> = Extract<Leaf, { kind: K }>;

export const LEAF_KINDS: readonly LeafKind[] = LeafSchema.options.map((option) => option.shape.kind.value);

/** `all`: every part holds; `any`: at least one; `none`: not a single one. */
export interface Group {
  kind: GroupKind;
  of: Condition[];
}
export type Condition = Group | Leaf;

const GroupSchema = z.object({
  kind: z.enum(GROUP_KINDS),
  get of(): z.ZodType<Condition[]> {
    return z.array(ConditionSchema).min(1, 'segments-problem-empty');
  },
});
const ConditionSchema: z.ZodType<Condition> = z.discriminatedUnion('kind', [GroupSchema, LeafSchema]);

export const EVERYBODY: Group = { kind: 'all', of: [] };

/** What keeps a condition from being used, and where: the places of the parts on the way to it. */
export interface Problem {
  readonly at: readonly number[];
  /** Key of the words that say it. */
  readonly key: string;
}

export type Reading =
  | { readonly condition: Group; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly condition?: never };

/**
 * Reads a stored or sent condition. The result is always a group; an empty object, or a group without parts at the
 * top, is {@link EVERYBODY}. What is not finished is a problem and never left out: that would find more people.
 */
export function readCondition(value: unknown): Reading {
  if (isEverybody(value)) return { condition: EVERYBODY };
  const size = sizeOf(value);
  if (size.depth > MAX_DEPTH) return problem('segments-problem-deep');
  if (size.leaves > MAX_LEAVES) return problem('segments-problem-many');
  const read = ConditionSchema.safeParse(value);
  if (read.success) return { condition: isGroup(read.data) ? read.data : { kind: 'all', of: [read.data] } };
  return {
    problems: read.error.issues.map(({ path, message }) => ({
      at: path.filter((step) => typeof step === 'number'),
      key: message.startsWith('segments-') ? message : 'segments-problem-unreadable',
    })),
  };
}

const problem = (key: string): Reading => ({ problems: [{ at: [], key }] });

export function isGroup(condition: Condition): condition is Group {
  return GROUP_KINDS.includes(condition.kind as GroupKind);
}

function isEverybody(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (Object.keys(value).length === 0) return true;
  return 'of' in value && Array.isArray(value.of) && value.of.length === 0;
}

/** Looked at before the parts are, and no deeper than is allowed: what is sent may be nested without end. */
function sizeOf(value: unknown, depth = 0): { depth: number; leaves: number } {
  const parts =
    typeof value === 'object' && value !== null && 'of' in value && Array.isArray(value.of) ? value.of : [];
  if (parts.length === 0) return { depth, leaves: 1 };
  if (depth >= MAX_DEPTH) return { depth: depth + 1, leaves: 0 };
  const sizes = parts.slice(0, MAX_LEAVES + 1).map((part) => sizeOf(part, depth + 1));
  return {
    depth: Math.max(...sizes.map((size) => size.depth)),
    leaves: sizes.reduce((sum, size) => sum + size.leaves, 0),
  };
}
