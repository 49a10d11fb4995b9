/**
 * Whether two statements are the same (xAPI 1.0.3, Data 2.3.1 and 2.6, Communication 2.1.1): what a store adds, how
 * things are described, and the order of lists that have none do not count. Pure.
 */
import { createHash } from 'node:crypto';
import { canonical } from '../../courses/shape.ts';
import { momentOf } from './atoms.ts';
import type { Statement } from './statement.ts';

type Json = Record<string, unknown>;

/** Equal for statements that mean the same; the ids are not looked at. */
export function fingerprint(statement: Statement): string {
  const { id: _id, stored: _stored, authority: _authority, version: _version, ...said } = statement;
  return createHash('sha256')
    .update(canonical(core(said)))
    .digest('base64url');
}

/** The part of a statement that means something. */
function core(statement: Json): Json {
  const { verb, object, actor, timestamp, context, result, ...rest } = statement;
  return {
    ...rest,
    verb: { id: (verb as Json).id },
    actor: whom(actor as Json),
    object: objectCore(object as Json),
    result: result && resultCore(result as Json),
    context: context && contextCore(context as Json),
    timestamp: timestamp === undefined ? undefined : momentOf(timestamp as string),
  };
}

function objectCore(object: Json): Json {
  switch (object.objectType) {
    case 'SubStatement':
      return { objectType: 'SubStatement', ...core(object) };
    case 'Agent':
    case 'Group':
      return whom(object);
    case 'StatementRef':
      return object;
    default:
      return { objectType: 'Activity', id: object.id };
  }
}

/** Who somebody is, whatever they are called; members in any order. */
function whom({ name: _, member, ...actor }: Json): Json {
  const members = member as Json[] | undefined;
  return { objectType: 'Agent', ...actor, ...(members ? { member: unordered(members.map(whom)) } : {}) };
}

function resultCore({ duration, ...result }: Json): Json {
  return { ...result, duration: duration === undefined ? undefined : toHundredths(duration as string) };
}

function contextCore({ contextActivities, instructor, team, ...context }: Json): Json {
  const lists = Object.entries((contextActivities ?? {}) as Record<string, Json[]>);
  return {
    ...context,
    instructor: instructor && whom(instructor as Json),
    team: team && whom(team as Json),
    contextActivities: Object.fromEntries(
      lists.map(([kind, list]) => [kind, unordered(list.map(objectCore))]),
    ),
  };
}

const unordered = (list: Json[]) => list.map(canonical).sort();

/** Seconds count to a hundredth: exporters differ in how many places they write. */
const toHundredths = (duration: string) =>
  duration.replace(/(\d+)[.,](\d+)S$/, (_, whole: string, part: string) => {
    const places = part.slice(0, 2).replace(/0+$/, '');
    return places === '' ? `${whole}S` : `${whole}.${places}S`;
  });
