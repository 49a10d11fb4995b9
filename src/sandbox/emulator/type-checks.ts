/**
 * Checks of values against the Bot API's types, built from the generated table, with errors in Telegram's
 * words. Unknown fields are errors, which they are not for Telegram.
 */
import { badRequest, notEmulated } from './bot-api-error.ts';
import table from './methods.generated.json' with { type: 'json' };
import { UploadedFile } from './request.ts';

/**
 * Gives the value in its type or throws a {@link BotApiError}. `name` is the field's, `within` how errors
 * inside the object around it begin (`''` for none, `undefined` at the top).
 */
export type Check = (value: unknown, name: string, within: string | undefined) => unknown;

/** A field as the table lists it. */
export type Row = readonly [name: string, type: string, required: number];

const types = table.types as unknown as Record<string, readonly Row[]>;
const unions = table.unions as Record<string, readonly string[]>;

/** How Telegram begins an error inside an object of the type; others inherit from around them. */
const parsing: Record<string, string> = {
  InlineKeyboardButton: "can't parse inline keyboard button: ",
  KeyboardButton: "can't parse keyboard button: ",
  MessageEntity: "can't parse MessageEntity: ",
  BotCommand: "can't parse BotCommand: ",
  BotCommandScope: "can't parse BotCommandScope: ",
  InputMedia: "can't parse InputMedia: ",
  MenuButton: "can't parse MenuButton: ",
  ReactionType: "can't parse ReactionType: ",
  InlineQueryResult: "can't parse inline query result: ",
  InputPollOption: "can't parse poll option: ",
};
for (const [union, members] of Object.entries(unions)) {
  const begin = parsing[union];
  if (begin) for (const member of members) parsing[member] ??= begin;
}

/** `what` begins with a capital, which Telegram keeps only after a prefix. */
const bad = (within: string | undefined, what: string) =>
  badRequest(within ? within + what : what.charAt(0).toLowerCase() + what.slice(1));

const wrongType = (name: string, within: string | undefined, type: string) =>
  bad(within, `${within === undefined ? 'Parameter' : 'Field'} "${name}" must be of type ${type}`);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile);

/** Half of a pair, as left by cutting a text between its UTF-16 units. */
const loneSurrogate = /\p{Surrogate}/u;

const scalarChecks: Record<string, Check> = {
  Integer: (value, name, within) => {
    if (!Number.isSafeInteger(value)) throw wrongType(name, within, 'Integer');
    return value;
  },
  Float: (value, name, within) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw wrongType(name, within, 'Float');
    return value;
  },
  Boolean: (value, name, within) => {
    if (typeof value !== 'boolean') throw wrongType(name, within, 'Boolean');
    return value;
  },
  String: (value, name, within) => {
    if (typeof value !== 'string') throw wrongType(name, within, 'String');
    if (loneSurrogate.test(value)) throw badRequest('strings must be encoded in UTF-8');
    return value;
  },
  InputFile: (value, name, within) => {
    if (!(value instanceof UploadedFile) && !(typeof value === 'string' && value.startsWith('attach://'))) {
      throw wrongType(name, within, 'InputFile');
    }
    return value;
  },
};

const objectChecks = new Map<string, Check>();

function objectCheck(type: string): Check {
  const known = objectChecks.get(type);
  if (known) return known;
  const fields = new Map<string, { required: boolean; check: Check }>();
  const check: Check = (value, name, around) => {
    if (!isObject(value)) throw wrongType(name, around, 'Object');
    const within = parsing[type] ?? around ?? '';
    let seen = value;
    for (const key in value) {
      const field = fields.get(key);
      if (!field) throw bad(within, `Unknown field "${key}" in ${type}`);
      if (value[key] === null) {
        if (seen === value) seen = { ...value };
        delete seen[key];
      } else field.check(value[key], key, within);
    }
    for (const [key, field] of fields) {
      if (field.required && seen[key] === undefined) throw bad(within, `Can't find field "${key}"`);
    }
    return seen;
  };
  objectChecks.set(type, check);
  for (const [key, expression, required] of types[type] ?? []) {
    fields.set(key, { required: required === 1, check: compile(expression) });
  }
  return check;
}

/** Which of several object types a value is meant to be: by its literal `type`, else by required fields. */
function choose(names: readonly string[], value: Record<string, unknown>): string | undefined {
  const literal = (name: string) => types[name]?.find(([, type]) => type.startsWith('='));
  const isWhole = (name: string) =>
    (types[name] ?? []).every(([key, , required]) => required === 0 || value[key] !== undefined);
  const alike = names.filter((name) => {
    const mark = literal(name);
    return mark ? value[mark[0]] === mark[1].slice(1) : isWhole(name);
  });
  return alike.length > 1 ? (alike.find(isWhole) ?? alike[0]) : alike[0];
}

function unionCheck(options: readonly string[]): Check {
  const scalars = options.filter((each) => each in scalarChecks);
  const objects = options.filter((each) => !(each in scalarChecks));
  return (value, name, within) => {
    if (isObject(value) && objects.length > 0) {
      const type = choose(objects, value);
      if (type !== undefined) return objectCheck(type)(value, name, within);
      const begin = parsing[objects[0] as string];
      throw begin
        ? bad(begin, 'Unsupported type specified')
        : badRequest(`${name} is none of ${objects.join(', ')}`);
    }
    for (const each of scalars) {
      if (each === 'String' ? typeof value === 'string' : accepts(each, value)) {
        return scalarChecks[each]?.(value, name, within);
      }
    }
    throw wrongType(name, within, options.join(' or '));
  };
}

function accepts(scalar: string, value: unknown): boolean {
  if (scalar === 'Integer') return Number.isSafeInteger(value);
  if (scalar === 'InputFile') return value instanceof UploadedFile;
  return false;
}

function arrayCheck(item: Check): Check {
  return (value, name, within) => {
    if (!Array.isArray(value)) throw wrongType(name, within, 'Array');
    let seen: unknown[] = value;
    for (let index = 0; index < value.length; index++) {
      const checked = item(value[index], name, within);
      if (checked !== value[index]) {
        if (seen === value) seen = [...value];
        seen[index] = checked;
      }
    }
    return seen;
  };
}

/** A type as the table writes it: `Integer|String`, `KeyboardButton[][]`, `=photo`, `!` (not emulated). */
export function compile(type: string): Check {
  if (type === '!') {
    return (_, name) => {
      throw notEmulated(`the parameter ${name}`);
    };
  }
  if (type.startsWith('=')) {
    const literal = type.slice(1);
    return (value, name, within) => {
      if (value !== literal) throw bad(within, `Field "${name}" must be "${literal}"`);
      return value;
    };
  }
  const options = type.split('|');
  if (options.every((each) => each.endsWith('[]'))) {
    return arrayCheck(compile(options.map((each) => each.slice(0, -2)).join('|')));
  }
  if (options.length > 1) return unionCheck(options);
  if (type in scalarChecks) return scalarChecks[type] as Check;
  const union = unions[type];
  return union ? unionCheck(union) : objectCheck(type);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}

const trueWords = new Set(['true', 'yes', '1']);
const falseWords = new Set(['false', 'no', '0', '']);

/** How a top-level value given as text is read as its type. */
export function reader(type: string): (value: unknown, name: string) => unknown {
  if (type === 'String' || type === '!' || type.includes('InputFile')) {
    return (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value);
  }
  if (type === 'Integer' || type === 'Float' || type === 'Integer|String') {
    return (value) =>
      typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  }
  if (type === 'Boolean') {
    return (value) => {
      const word = String(value).trim().toLowerCase();
      if (trueWords.has(word)) return true;
      return falseWords.has(word) ? false : value;
    };
  }
  return (value, name) => (typeof value === 'string' ? parseJson(value, name) : value);
}
