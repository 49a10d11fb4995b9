/**
 * Checks a call's parameters against the table made from the Bot API's own description.
 *
 * Stricter than Telegram on purpose: an unknown parameter or field is an error here, while Telegram
 * ignores it and the bot's author wonders. Values that arrive as text (forms, or JSON inside a string)
 * are read as their type, as Telegram does.
 */
import { BotApiError, badRequest, notEmulated } from './bot-api-error.ts';
import table from './methods.generated.json' with { type: 'json' };
import { UploadedFile } from './request.ts';
import { type Check, compile, type Row, reader } from './type-checks.ts';

/** Checked parameters by name; absent ones are absent, never null. */
export type Params = Record<string, unknown>;

interface Field {
  readonly required: boolean;
  readonly check: Check;
  /** Reads a top-level value that came as text. */
  readonly read: (value: unknown, name: string) => unknown;
}

const methods = new Map<string, { name: string; fields: Map<string, Field> }>();
for (const [name, rows] of Object.entries(table.methods as unknown as Record<string, readonly Row[]>)) {
  const fields = new Map<string, Field>();
  for (const [key, type, required] of rows) {
    fields.set(key, { required: required === 1, check: compile(type), read: reader(type) });
  }
  methods.set(name.toLowerCase(), { name, fields });
}

const knownElsewhere = new Map(table.notEmulated.map((name) => [name.toLowerCase(), name]));

/** The method's name as the Bot API writes it (calls may use any case); throws 404 or 501 for others. */
export function methodName(asked: string): string {
  const found = methods.get(asked.toLowerCase());
  if (found) return found.name;
  const known = knownElsewhere.get(asked.toLowerCase());
  throw known ? notEmulated(`the method ${known}`) : new BotApiError(404, 'Not Found');
}

/** Missing parameters that Telegram has its own words for. */
const missing: Record<string, string> = {
  chat_id: 'chat_id is empty',
  text: 'message text is empty',
  message_id: 'message identifier is not specified',
  file_id: 'file_id not specified',
  callback_query_id: 'query is too old and response timeout expired or query ID is invalid',
  photo: 'there is no photo in the request',
  video: 'there is no video in the request',
  animation: 'there is no animation in the request',
  audio: 'there is no audio in the request',
  document: 'there is no document in the request',
  voice: 'there is no voice in the request',
  video_note: 'there is no video note in the request',
  sticker: 'there is no sticker in the request',
};

/** Checks all parameters of a call; files stand among `given` under their field's name. */
export function checkParameters(method: string, given: Record<string, unknown>): Params {
  const fields = methods.get(method.toLowerCase())?.fields;
  if (!fields) throw new BotApiError(404, 'Not Found');
  const params: Params = {};
  for (const key in given) {
    const value = given[key];
    if (value === null || value === undefined || (value === '' && key === 'chat_id')) continue;
    const field = fields.get(key);
    if (!field) {
      if (value instanceof UploadedFile) continue;
      throw badRequest(`unknown parameter ${key}`);
    }
    params[key] = field.check(field.read(value, key), key, undefined);
  }
  for (const [key, field] of fields) {
    if (field.required && params[key] === undefined) {
      throw badRequest(missing[key] ?? `parameter "${key}" is required`);
    }
  }
  return params;
}
