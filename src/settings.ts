/**
 * The environment as one typed, frozen object. Every mistake is named at once, each with the way to mend it.
 *
 * `readSettings` is pure; `readEnvironment` is the edge that looks at the process and its `.env`.
 */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** Variables of the environment by name; an empty one counts as not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Every mistake of an environment; `message` is for the person at the terminal. */
export class SettingsError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    const list = mistakes.map((mistake) => `  - ${mistake}`).join('\n');
    super(
      `Hamroh cannot start with these settings:\n${list}\nSettings are environment variables or lines of the file .env; .env.example explains each.`,
    );
    this.name = 'SettingsError';
    this.mistakes = mistakes;
  }
}

const TELEGRAM = 'https://api.telegram.org';
const MAKE_ONE = 'make one with `openssl rand -hex 32`.';

/** A field with one message for whatever is wrong with it. The message never repeats the value: it may be secret. */
const text = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });
const whole = (min: number, max: number, error: string) =>
  z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number().min(min, { error }).max(max, { error }));
const webAddress = (error: string) =>
  z
    .string()
    .refine((value) => /^https?:\/\/[^/]/.test(value) && URL.canParse(value), { error })
    .transform((value) => value.replace(/\/+$/, ''));
const listOf = (value: string) =>
  value
    .split(/[\s,]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** `HH:MM-HH:MM` as minutes after local midnight; the end may be 24:00, or smaller than the start over midnight. */
function serviceHours(value: string): { from: number; to: number } | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/.exec(value);
  if (!match) return undefined;
  const [, fromHour, fromMinute, toHour = '24', toMinute = '00'] = match;
  const from = Number(fromHour) * 60 + Number(fromMinute);
  const to = Number(toHour) * 60 + Number(toMinute);
  return from === to ? undefined : { from, to };
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
}

function isNetwork(value: string): boolean {
  const [address = '', bits] = value.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(value)) return true;
  return isIP(address) > 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
}

const chatId = (whose: string) =>
  text(
    /^-?\d{1,16}$/,
    `must be the number Telegram gives ${whose}, such as -1001234567890: forward a message from there to @userinfobot to learn it.`,
  )
    .transform(Number)
    .optional();

const fields = z.object({
  BOT_TOKEN: text(
    /^\d{5,}:[\w-]{20,}$/,
    'is not a token: copy it whole from @BotFather (it looks like 123456789:AAE…), or leave it out to run in the sandbox.',
  ).optional(),
  TELEGRAM_API_ROOT: webAddress('must be a web address such as https://api.telegram.org.').default(TELEGRAM),
  BOT_MODE: z.enum(['polling', 'webhook'], { error: 'must be polling or webhook.' }).default('polling'),
  PUBLIC_URL: webAddress('must be a web address such as https://hamroh.example.uz.').optional(),
  WEBHOOK_SECRET: text(
    /^[\w-]{32,256}$/,
    `must have 32 to 256 characters out of A–Z, a–z, 0–9, _ and -: ${MAKE_ONE}`,
  ).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535, 'must be a port, a number from 1 to 65535 (0 takes any free one).').default(3000),
  TRUSTED_PROXIES: z
    .string()
    .transform(listOf)
    .refine((values) => values.every(isNetwork), {
      error:
        'must be addresses or networks such as 10.0.0.2 or 10.0.0.0/8, separated by commas, or loopback.',
    })
    .default(['loopback']),
  DATABASE_URL: text(
    /^(file:.+|postgres(ql)?:\/\/.+)$/,
    'must be a SQLite file such as file:data/hamroh.db, or postgres://user:password@host/database.',
  ).default('file:data/hamroh.db'),
  DATA_DIR: z.string().default('data'),
  ADMIN_IDS: z
    .string()
    .transform(listOf)
    .refine((values) => values.every((value) => /^\d{1,16}$/.test(value)), {
      error: 'must be Telegram user ids, numbers separated by commas: @userinfobot tells a person theirs.',
    })
    .transform((values) => values.map(Number))
    .default([]),
  CHANNEL_ID: chatId('the channel'),
  GROUP_ID: chatId('the group'),
  STAFF_CHAT_ID: chatId('the officials’ group'),
  BULK_RATE: whole(
    1,
    1000,
    'must be a whole number of messages a second from 1 to 1000: Telegram allows a bot about 30 in all, unless it has been given more.',
  ).default(25),
  SERVICE_HOURS: z
    .string()
    .transform((value, context) => {
      const hours = serviceHours(value);
      if (hours) return hours;
      context.addIssue({
        code: 'custom',
        message: 'must be a span of the day such as 09:00-18:00 or 04:00-24:00.',
      });
      return z.NEVER;
    })
    .default({ from: 4 * 60, to: 24 * 60 }),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, { error: 'must be a time zone by its IANA name, such as Asia/Tashkent.' })
    .default('Asia/Tashkent'),
  SESSION_SECRET: text(/^.{32,}$/, `must have at least 32 characters: ${MAKE_ONE}`).optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent.',
    })
    .default('info'),
});

/** The names of all settings, for the test that holds `.env.example` complete. */
export const SETTING_NAMES: readonly string[] = Object.keys(fields.shape);

/** What makes sense alone but not together. */
function mistakesTogether(env: Environment): string[] {
  const mistakes: string[] = [];
  const webhook = env.BOT_MODE === 'webhook';
  if (webhook && !env.WEBHOOK_SECRET) {
    mistakes.push(`WEBHOOK_SECRET is required when BOT_MODE is webhook: ${MAKE_ONE}`);
  }
  const byTelegram = env.BOT_TOKEN && (env.TELEGRAM_API_ROOT ?? TELEGRAM).startsWith(TELEGRAM);
  if (webhook && byTelegram && !env.PUBLIC_URL?.startsWith('https://')) {
    mistakes.push(
      'PUBLIC_URL must begin with https:// when BOT_MODE is webhook, because Telegram delivers nowhere else: give the address of this server, or set BOT_MODE to polling.',
    );
  }
  if (/^postgres/.test(env.DATABASE_URL ?? '') && !env.SESSION_SECRET) {
    mistakes.push(`SESSION_SECRET is required with PostgreSQL, the same on every instance: ${MAKE_ONE}`);
  }
  return mistakes;
}

/**
 * Reads an environment.
 *
 * @throws SettingsError that lists every mistake
 */
export function readSettings(environment: Environment) {
  const env = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value),
  );
  const parsed = fields.safeParse(env);
  const alone = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const mistakes = [...alone, ...mistakesTogether(env)];
  if (!parsed.success || mistakes.length > 0) throw new SettingsError(mistakes);
  const given = parsed.data;
  return Object.freeze({
    /** The bot's token; without one Hamroh runs in its sandbox. */
    botToken: given.BOT_TOKEN,
    telegramApiRoot: given.TELEGRAM_API_ROOT,
    botMode: given.BOT_MODE,
    /** Where people and Telegram reach this server, without a slash at the end. */
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    /** Set whenever `botMode` is `webhook`. */
    webhookSecret: given.WEBHOOK_SECRET,
    host: given.HOST,
    port: given.PORT,
    /** Reverse proxies whose `X-Forwarded-For` is believed. */
    trustedProxies: given.TRUSTED_PROXIES,
    databaseUrl: given.DATABASE_URL,
    dataDir: given.DATA_DIR,
    /** Telegram user ids that are administrators from the start. */
    adminIds: given.ADMIN_IDS,
    channelId: given.CHANNEL_ID,
    groupId: given.GROUP_ID,
    staffChatId: given.STAFF_CHAT_ID,
    /** Bulk messages a second. */
    bulkRate: given.BULK_RATE,
    /** Minutes after local midnight between which officials answer. */
    serviceHours: given.SERVICE_HOURS,
    timeZone: given.TIME_ZONE,
    /** As given; `session-secret.ts` makes one where none is required. */
    sessionSecret: given.SESSION_SECRET,
    logLevel: given.LOG_LEVEL,
  });
}

/** Everything that can be set from outside. */
export type Settings = ReturnType<typeof readSettings>;

/** The variables of this process, over those of the file `.env` where there is one. */
export function readEnvironment(file = '.env'): Environment {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...process.env };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return process.env;
    throw error;
  }
}
