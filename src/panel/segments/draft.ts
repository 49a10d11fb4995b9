/**
 * A condition while it is being built: parts may be unfinished. Read leniently from what the browser keeps, which is
 * JSON of the same shape as the finished one. Pure.
 */
import {
  type Condition,
  GROUP_KINDS,
  type Group,
  type GroupKind,
  LEAF_KINDS,
  type LeafKind,
  MAX_DEPTH,
  MAX_LEAVES,
  readCondition,
} from '../../domain/segments/condition.ts';

export interface DraftGroup {
  readonly kind: GroupKind;
  readonly of: readonly DraftPart[];
}
export interface DraftLeaf {
  readonly kind: LeafKind;
  readonly not: boolean;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether it can be used as it is. */
  readonly finished: boolean;
}
export type DraftPart = DraftGroup | DraftLeaf;

export const isDraftGroup = (part: DraftPart): part is DraftGroup => 'of' in part;

/** What the hidden field holds, or a stored condition; whatever cannot be read is left out of the view. */
export function readDraft(value: unknown): DraftGroup {
  const part = partOf(value, 0);
  if (!part) return { kind: 'all', of: [] };
  return isDraftGroup(part) ? part : { kind: 'all', of: [part] };
}

/** JSON as the browser sends it; nothing where it is none. */
export function parseDraft(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function partOf(value: unknown, depth: number): DraftPart | undefined {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  const fields = { ...value } as Record<string, unknown>;
  const { kind } = fields;
  if (GROUP_KINDS.includes(kind as GroupKind)) {
    const parts = Array.isArray(fields.of) ? fields.of.slice(0, MAX_LEAVES) : [];
    return {
      kind: kind as GroupKind,
      of: parts.flatMap((part) => partOf(part, depth + 1) ?? []),
    };
  }
  if (!LEAF_KINDS.includes(kind as LeafKind)) return undefined;
  return {
    kind: kind as LeafKind,
    not: fields.not === true,
    fields,
    finished: readCondition(value).problems === undefined,
  };
}

/** What can be counted already: the finished parts, and where they stand in the draft. */
export interface Countable {
  readonly condition: Group;
  /** Places of the top parts that are counted. */
  readonly places: readonly number[];
  readonly unfinished: number;
}

export function countable(draft: DraftGroup): Countable {
  const top = draft.of.map(finishedPart);
  const places = top.flatMap((part, place) => (part ? [place] : []));
  return {
    condition: { kind: draft.kind, of: top.filter((part) => part !== undefined) },
    places,
    unfinished: unfinishedIn(draft),
  };
}

function finishedPart(part: DraftPart): Condition | undefined {
  if (!isDraftGroup(part)) {
    const read = part.finished ? readCondition(part.fields).condition : undefined;
    return read?.of[0];
  }
  const of = part.of.flatMap((inner) => finishedPart(inner) ?? []);
  return of.length > 0 ? { kind: part.kind, of } : undefined;
}

function unfinishedIn(part: DraftPart): number {
  if (!isDraftGroup(part)) return part.finished ? 0 : 1;
  return part.of.reduce((sum, inner) => sum + unfinishedIn(inner), 0);
}

/** Texts that were chosen. */
export function textsOf(leaf: DraftLeaf, field: string): string[] {
  const value = leaf.fields[field];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Numbers that were chosen. */
export function numbersOf(leaf: DraftLeaf, field: string): number[] {
  const value = leaf.fields[field];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}

/** A text or a number as typed; empty while nothing is. */
export function typedOf(leaf: DraftLeaf, field: string): string {
  const value = leaf.fields[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
