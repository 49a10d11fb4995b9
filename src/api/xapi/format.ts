/** Statements as they are given back: whole, with names in one language, or with ids only (Communication 2.1.3). Pure. */

export type Format = 'exact' | 'ids' | 'canonical';

type Json = Record<string, unknown>;

const IDENTIFIERS = ['objectType', 'mbox', 'mbox_sha1sum', 'openid', 'account'];

/** @param languages wanted by the reader, the most wanted first */
export function formatted(statement: Json, format: Format, languages: readonly string[]): Json {
  if (format === 'exact') return statement;
  return format === 'ids' ? idsOnly(statement) : (inOneLanguage(statement, languages) as Json);
}

function idsOnly({ actor, verb, object, context, ...rest }: Json): Json {
  return {
    ...rest,
    actor: whom(actor as Json),
    verb: { id: (verb as Json).id },
    object: thing(object as Json),
    ...(context === undefined ? {} : { context: contextIds(context as Json) }),
  };
}

function thing(object: Json): Json {
  switch (object.objectType) {
    case 'SubStatement':
      return idsOnly(object);
    case 'Agent':
    case 'Group':
      return whom(object);
    case 'StatementRef':
      return object;
    default:
      return { id: object.id };
  }
}

function whom(actor: Json): Json {
  const named = Object.entries(actor).filter(([name]) => IDENTIFIERS.includes(name));
  const members = actor.member as Json[] | undefined;
  const anonymous = named.every(([name]) => name === 'objectType');
  return {
    ...Object.fromEntries(named),
    ...(anonymous && members ? { member: members.map(whom) } : {}),
  };
}

function contextIds({ instructor, team, contextActivities, ...rest }: Json): Json {
  const lists = Object.entries((contextActivities ?? {}) as Record<string, Json[]>);
  return {
    ...rest,
    ...(instructor === undefined ? {} : { instructor: whom(instructor as Json) }),
    ...(team === undefined ? {} : { team: whom(team as Json) }),
    ...(contextActivities === undefined
      ? {}
      : { contextActivities: Object.fromEntries(lists.map(([kind, list]) => [kind, list.map(thing)])) }),
  };
}

/** The properties that hold a text in several languages. */
const LANGUAGE_MAPS = new Set(['display', 'name', 'description']);

function inOneLanguage(value: unknown, languages: readonly string[], property?: string): unknown {
  if (Array.isArray(value)) return value.map((part) => inOneLanguage(part, languages));
  if (typeof value !== 'object' || value === null || property === 'extensions') return value;
  if (property !== undefined && LANGUAGE_MAPS.has(property)) return bestOf(value as Json, languages);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, inOneLanguage(part, languages, name)]),
  );
}

/** The text in the most wanted language, else the first there is. */
function bestOf(texts: Json, languages: readonly string[]): Json {
  const tags = Object.keys(texts);
  const wanted = languages
    .flatMap((language) => tags.filter((tag) => tag === language || tag.startsWith(`${language}-`)))
    .at(0);
  const tag = wanted ?? tags[0];
  return tag === undefined ? {} : { [tag]: texts[tag] };
}

/** The languages of an Accept-Language header, the most wanted first. */
export function languagesIn(header: string | undefined): string[] {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part.trim().split(/\s*;\s*/);
      return { tag, weight: Number(/^q=([\d.]+)$/.exec(weight)?.[1] ?? 0) };
    })
    .filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
