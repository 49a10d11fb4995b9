/**
 * The log: lines to read in a terminal, JSON everywhere else.
 *
 * Nothing private gets into it. Errors are written from a list of harmless fields only (grammY's carry what people
 * wrote and addresses with the token, drizzle's every parameter); fields of logged objects that hold words of people
 * or secrets are blotted out by name; and the finished line is searched once more for tokens and phone numbers.
 */
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type Log = Logger;

export interface LogOptions {
  level: string;
  /** Lines for people, in colour, instead of JSON. */
  readable?: boolean;
  /** Where to write; standard output when not given. */
  destination?: NodeJS.WritableStream;
}

const HIDDEN = '[hidden]';
const PRIVATE_FIELDS =
  /^(text|caption|message_?text|payload|params|phone|phone_?number|first_?name|last_?name|full_?name|school|token|bot_?token|secret|password|cookie|set-cookie|authorization)$/i;
const DEEPEST = 6;

/** Blots out bot tokens, also within addresses, and phone numbers. */
function withoutSecrets(text: string): string {
  return text
    .replace(/\d{5,}:[\w-]{20,}/g, HIDDEN)
    .replace(/\+\d{1,3}(?:[\s()-]{0,2}\d{2,4}){2,5}/g, HIDDEN)
    .replace(/(?<!\d)998\d{9}(?!\d)/g, HIDDEN);
}

/** Error messages quote the offending input; names of constraints, columns and methods may stay. */
function withoutQuotations(text: string): string {
  return withoutSecrets(text)
    .replace(/"([^"]*)"/g, (whole, inside: string) => (/^[\w.$-]*$/.test(inside) ? whole : `"${HIDDEN}"`))
    .replace(/«[^»]*»/g, `«${HIDDEN}»`);
}

/** What of an error may be known, besides its type, message, stack and cause. */
const HARMLESS = [
  'code',
  'error_code',
  'method',
  'parameters',
  'statusCode',
  'errno',
  'syscall',
  'constraint',
];

interface WrittenError {
  type: string;
  message: string;
  stack: string;
  [field: string]: unknown;
}

function messageOf(error: Error): string {
  // drizzle's message repeats the parameters of the query; the query itself has placeholders only.
  if ('query' in error && 'params' in error) return `Failed query: ${String(error.query)}`;
  return withoutQuotations(error.message);
}

/** An error as the log may know it. */
function writtenError(error: Error, depth = 0): WrittenError {
  const written: WrittenError = {
    type: error.name === 'Error' ? error.constructor.name : error.name,
    message: messageOf(error),
    // The first lines of a stack repeat the message.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  };
  const fields = error as unknown as Record<string, unknown>;
  for (const name of HARMLESS)
    if (fields[name] !== undefined) written[name] = visible(fields[name], depth + 1);
  // grammY keeps the cause in `error`, and `BotError` the whole context beside it.
  const cause = error.cause ?? fields.error;
  if (cause instanceof Error && depth < DEEPEST) written.cause = writtenError(cause, depth + 1);
  return written;
}

/** A copy of a logged value without what is private. */
function visible(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return writtenError(value, depth);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return HIDDEN;
  if (Array.isArray(value)) return value.map((item) => visible(item, depth + 1));
  const prototype = Object.getPrototypeOf(value) as unknown;
  // Requests, sockets and the like have serializers of their own or no place in a log.
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      PRIVATE_FIELDS.test(name) && field !== null && field !== undefined ? HIDDEN : visible(field, depth + 1),
    ]),
  );
}

function errorIn(first: unknown): Error | undefined {
  if (first instanceof Error) return first;
  const err = (first as { err?: unknown } | null)?.err;
  return err instanceof Error ? err : undefined;
}

/** Makes the log that everything writes to. */
export function createLog({ level, readable = false, destination }: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => visible(error) },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => visible(fields) as Record<string, unknown>,
      },
      hooks: {
        // Without a message of its own, pino would take the error's, unseen by the serializers.
        logMethod(args, method) {
          const error = errorIn(args[0]);
          if (error && args[1] === undefined) {
            const fields = args[0] === error ? { err: error } : args[0];
            return method.apply(this, [fields, messageOf(error)] as unknown as typeof args);
          }
          return method.apply(this, args);
        },
        streamWrite: withoutSecrets,
      },
    },
    readable
      ? pretty({ destination: destination ?? 1, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss' })
      : (destination ?? pino.destination({ fd: 1, sync: true })),
  );
}
