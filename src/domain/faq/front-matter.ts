/** The YAML at the top of an entry's file. Pure. What is wrong is told with its line, and the rest is read all the same. */
import { isCollection, isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { FAQ_STATES, type FaqContent, type FaqState, type LinkedGuide } from '../../db/schema/faq.ts';
import type { FileProblem } from './files.ts';

const FIELDS = ['id', 'state', 'needs_review', 'review_by', 'pacing', 'guides', 'modules', 'asks'] as const;
type Field = (typeof FIELDS)[number];

export interface FrontMatter {
  /** As written; empty when there is none. */
  readonly id: string;
  readonly state: FaqState;
  readonly fields: Omit<FaqContent, 'titles' | 'bodies'>;
  readonly problems: readonly FileProblem[];
  /** It is no YAML at all, so that whatever is missing may be there. */
  readonly isBroken: boolean;
  /** The line of a field, or of the item (from 0) of its list; the first line when it is not there. */
  lineOf(field: Field, item?: number): number;
}

/** Seconds of «1:05», «1:02:05», or of a number of seconds. */
function readMoment(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const match = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(String(value));
  return match ? Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
}

/** A code, or a code with the moment where the answer begins; undefined for anything else. */
function readGuide(value: unknown): LinkedGuide | undefined {
  if (typeof value === 'string') return { code: value };
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  const { code, at, ...others } = value as Record<string, unknown>;
  if (typeof code !== 'string' || Object.keys(others).length > 0) return undefined;
  if (at === undefined) return { code };
  const moment = readMoment(at);
  return moment === undefined ? undefined : { code, at: moment };
}

/** People leave quotes out: `- 2025` is a question too. */
const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * @param yaml without the lines of three dashes
 * @param first the line of the file, counted from 1, on which it begins
 */
export function readFrontMatter(yaml: string, first: number): FrontMatter {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + first - 1;
  const problems: FileProblem[] = document.errors.map((error) => ({
    kind: 'notYaml',
    line: lineAt(error.pos[0]),
    what: error.message,
  }));
  const { contents } = document;
  const map = isMap(contents) ? contents : undefined;
  if (!map && problems.length === 0) problems.push({ kind: 'notYaml', line: first, what: '' });
  const lineOfNode = (node: unknown): number => {
    const range = (node as Node | undefined)?.range;
    return range ? lineAt(range[0]) : first;
  };
  let refers = false;
  // «- *modul* ochilmayapti» is a reference in YAML, to something that is nowhere.
  visit(document, {
    Alias: (_, node) => {
      refers = true;
      if (document.errors.length === 0)
        problems.push({ kind: 'notYaml', line: lineOfNode(node), what: `*${node.source}` });
    },
  });
  const isBroken = problems.length > 0;
  const nodeOf = (field: Field): unknown => map?.get(field, true);
  const lineOf = (field: Field, item?: number): number => {
    const node = nodeOf(field);
    if (item !== undefined && isCollection(node)) return lineOfNode(node.items[item]);
    const key = map?.items.find((pair) => isScalar(pair.key) && pair.key.value === field)?.key;
    return lineOfNode(key);
  };
  for (const pair of map?.items ?? []) {
    const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
    if (!(FIELDS as readonly string[]).includes(name)) {
      problems.push({ kind: 'unknownField', line: lineOfNode(pair.key), what: name });
    }
  }
  const values = (map && !refers ? document.toJS() : {}) as Partial<Record<Field, unknown>>;
  const wrong = (field: Field, item?: number) =>
    problems.push({ kind: 'wrongField', line: lineOf(field, item), what: field });

  const flag = (field: Field): boolean => {
    const value = values[field] ?? false;
    if (typeof value !== 'boolean') wrong(field);
    return value === true;
  };
  /** A field that is there and empty is an empty list, as is one that is not there. */
  const list = <T>(field: Field, read: (value: unknown) => T | undefined): T[] => {
    const value = values[field] ?? [];
    if (!Array.isArray(value)) {
      wrong(field);
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      const one = read(item);
      if (one === undefined) wrong(field, index);
      return one === undefined ? [] : [one];
    });
  };
  const state = FAQ_STATES.find((each) => each === (values.state ?? 'published'));
  if (!state) wrong('state');
  const reviewBy = values.review_by ?? undefined;
  if (reviewBy !== undefined && typeof reviewBy !== 'string') wrong('review_by');
  return {
    id: asText(values.id) ?? '',
    state: state ?? 'published',
    fields: {
      asks: list('asks', asText),
      needsReview: flag('needs_review'),
      ...(typeof reviewBy === 'string' ? { reviewBy } : {}),
      pacing: flag('pacing'),
      guides: list('guides', readGuide),
      modules: list('modules', asText),
    },
    problems,
    isBroken,
    lineOf,
  };
}
