/**
 * A campaign's text as it is kept between its writing and its thousand readings: Markdown is parsed once, and what
 * varies from person to person is a part of its own. Pure.
 *
 * A variable is a name in braces, in any of the four languages, with what stands there when it is empty after a bar:
 * `{ism}`, `{имя}`, `{course|your course}`. Braces around anything that is no word are just braces.
 */
import type { Entity } from '../../db/schema/telegram.ts';
import { rewriteIn } from '../../i18n/rewrite.ts';
import { parseMarkdown } from '../markdown.ts';
import { type Variable, variableOf } from './variable-names.ts';

export interface WordsPart {
  readonly kind: 'words';
  readonly text: string;
  /** Code: never rewritten in the other script. */
  readonly fixed: boolean;
}

export interface VariablePart {
  readonly kind: 'variable';
  readonly variable: Variable;
  /** What stands there for those who have no value; undefined where somebody must have one. */
  readonly fallback: string | undefined;
}

export type TemplatePart = WordsPart | VariablePart;

/** A mark over whole parts: from the first of them to before the last. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly entity: Omit<Entity, 'offset' | 'length'>;
}

export interface Template {
  readonly parts: readonly TemplatePart[];
  readonly marks: readonly Mark[];
  readonly uses: ReadonlySet<Variable>;
  /** Names in braces that are no variable, as typed. */
  readonly unknown: readonly string[];
}

const IN_BRACES = /\{([\p{L}_][\p{L}\p{M}\d_ ]{0,39})(?:\|([^{}\n]{0,200}))?\}/gu;
const CODE = new Set(['code', 'pre']);

/** Reads a text. Never fails: what is not known is listed in `unknown` and stays as typed. */
export function parseTemplate(markdown: string): Template {
  const { text, entities } = parseMarkdown(markdown.trim());
  const unknown: string[] = [];
  const variables: { start: number; end: number; part: VariablePart }[] = [];
  for (const found of text.matchAll(IN_BRACES)) {
    const [whole, name = '', fallback] = found;
    const variable = variableOf(name);
    if (variable === undefined) unknown.push(whole);
    else {
      const part = { kind: 'variable' as const, variable, fallback };
      variables.push({ start: found.index, end: found.index + whole.length, part });
    }
  }
  const snap = (at: number, edge: 'start' | 'end') =>
    variables.find(({ start, end }) => start < at && at < end)?.[edge] ?? at;
  const marked = entities.map(({ offset, length, ...entity }) => ({
    start: snap(offset, 'start'),
    end: snap(offset + length, 'end'),
    entity,
  }));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...variables, ...marked]) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  const code = marked.filter(({ entity }) => CODE.has(entity.type));
  const parts = edges.slice(0, -1).map((start, index): TemplatePart => {
    const found = variables.find((each) => each.start === start);
    if (found) return found.part;
    const fixed = code.some((each) => each.start <= start && start < each.end);
    return { kind: 'words', text: text.slice(start, edges[index + 1]), fixed };
  });
  const place = new Map(edges.map((edge, index) => [edge, index]));
  return {
    parts,
    marks: marked.map(({ start, end, entity }) => ({ from: place.get(start)!, to: place.get(end)!, entity })),
    uses: new Set(variables.map(({ part }) => part.variable)),
    unknown,
  };
}

/** An Uzbek text in its other script; variables, addresses and code stay what they are. */
export function rewritten(template: Template, script: 'uz' | 'uz-Cyrl'): Template {
  const words = (text: string) => rewriteIn(script, text);
  const parts = template.parts.map((part): TemplatePart => {
    if (part.kind === 'words') return part.fixed ? part : { ...part, text: words(part.text) };
    return part.fallback === undefined ? part : { ...part, fallback: words(part.fallback) };
  });
  return { ...template, parts };
}

export type Filled =
  | { readonly kind: 'text'; readonly text: string; readonly entities: Entity[] }
  /** A variable without a value and without a fallback. */
  | { readonly kind: 'empty'; readonly variable: Variable };

/** Puts values in. `read` gives a variable's value in the text's language, '' where there is none. */
export function fill(template: Template, read: (variable: Variable) => string): Filled {
  const starts: number[] = [];
  let text = '';
  for (const part of template.parts) {
    starts.push(text.length);
    if (part.kind === 'words') text += part.text;
    else {
      const value = read(part.variable) || part.fallback;
      if (value === undefined) return { kind: 'empty', variable: part.variable };
      text += value;
    }
  }
  starts.push(text.length);
  const entities: Entity[] = [];
  for (const { from, to, entity } of template.marks) {
    const offset = starts[from]!;
    const length = starts[to]! - offset;
    if (length > 0) entities.push({ ...entity, offset, length });
  }
  return { kind: 'text', text, entities };
}
