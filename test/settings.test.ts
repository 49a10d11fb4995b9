import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sessionSecret } from '../src/session-secret.ts';
import {
  type Environment,
  readEnvironment,
  readSettings,
  SETTING_NAMES,
  SettingsError,
} from '../src/settings.ts';

const TOKEN = '123456789:AAEhBOweik9ai2o01JcqVtFsKqRlnPSpJ4Q';
const SECRET = 'x'.repeat(32);

function mistakesOf(env: Environment): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  it('needs nothing: an empty environment is the sandbox on SQLite', () => {
    expect(readSettings({})).toMatchObject({
      botToken: undefined,
      botMode: 'polling',
      publicUrl: 'http://localhost:3000',
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: 'file:data/hamroh.db',
      dataDir: 'data',
      adminIds: [],
      bulkRate: 25,
      serviceHours: { from: 240, to: 1440 },
      timeZone: 'Asia/Tashkent',
      logLevel: 'info',
    });
  });

  it('expects people on the port it listens on', () => {
    expect(readSettings({ PORT: '4000' }).publicUrl).toBe('http://localhost:4000');
  });

  it('takes empty variables and spaces around values as nothing', () => {
    expect(readSettings({ BOT_TOKEN: ' ', PORT: '', BOT_MODE: ' polling ' })).toMatchObject({
      botToken: undefined,
      port: 3000,
    });
  });

  it('reads every setting', () => {
    const settings = readSettings({
      BOT_TOKEN: TOKEN,
      BOT_MODE: 'webhook',
      PUBLIC_URL: 'https://hamroh.example.uz/',
      WEBHOOK_SECRET: SECRET,
      HOST: '0.0.0.0',
      PORT: '8080',
      TRUSTED_PROXIES: 'loopback, 10.0.0.0/8',
      DATABASE_URL: 'postgres://hamroh:secret@db/hamroh',
      SESSION_SECRET: SECRET,
      ADMIN_IDS: '7000000001, 42',
      CHANNEL_ID: '-1001234567890',
      SERVICE_HOURS: '20:30-02:00',
      BULK_RATE: '20',
    });
    expect(settings).toMatchObject({
      botToken: TOKEN,
      publicUrl: 'https://hamroh.example.uz',
      port: 8080,
      trustedProxies: ['loopback', '10.0.0.0/8'],
      adminIds: [7_000_000_001, 42],
      channelId: -1_001_234_567_890,
      groupId: undefined,
      serviceHours: { from: 1230, to: 120 },
      bulkRate: 20,
    });
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('names all mistakes in one message, alone and together', () => {
    const wrong = {
      BOT_TOKEN: 'nonsense',
      BOT_MODE: 'webhook',
      PUBLIC_URL: 'hamroh.example.uz',
      PORT: '99999',
      SERVICE_HOURS: '9-18',
      TIME_ZONE: 'Mars/Olympus',
      ADMIN_IDS: '12,abc',
      BULK_RATE: '2.5',
      LOG_LEVEL: 'loud',
      STAFF_CHAT_ID: '@officials',
      DATABASE_URL: 'postgresql://db/hamroh',
      TRUSTED_PROXIES: 'everybody',
    };
    const mistakes = mistakesOf(wrong);
    for (const name of [
      ...Object.keys(wrong).filter((name) => !['BOT_MODE', 'DATABASE_URL'].includes(name)),
      'WEBHOOK_SECRET',
      'SESSION_SECRET',
    ]) {
      expect(
        mistakes.some((mistake) => mistake.startsWith(`${name} `)),
        name,
      ).toBe(true);
    }
    const { message } = new SettingsError(mistakes);
    for (const mistake of mistakes) expect(message).toContain(mistake);
  });

  it.each<[string, Environment]>([
    [
      'a webhook for Telegram without https',
      {
        BOT_TOKEN: TOKEN,
        BOT_MODE: 'webhook',
        WEBHOOK_SECRET: SECRET,
        PUBLIC_URL: 'http://hamroh.example.uz',
      },
    ],
    ['a short webhook secret', { BOT_MODE: 'webhook', WEBHOOK_SECRET: 'short' }],
    ['a webhook secret Telegram would refuse', { WEBHOOK_SECRET: `${SECRET}!` }],
    ['PostgreSQL without a session secret', { DATABASE_URL: 'postgres://db/hamroh' }],
    ['a short session secret', { SESSION_SECRET: 'short' }],
    ['a span of no length', { SERVICE_HOURS: '09:00-09:00' }],
    ['a span without minutes', { SERVICE_HOURS: '4-24' }],
    ['half a span', { SERVICE_HOURS: '04:00' }],
    ['a minute that is none', { SERVICE_HOURS: '04:60-05:00' }],
    ['an end after midnight', { SERVICE_HOURS: '04:00-25:00' }],
    ['an hour that is none', { SERVICE_HOURS: '24:00-09:00' }],
    ['a database of another kind', { DATABASE_URL: 'mysql://db/hamroh' }],
    ['an address of another kind', { TELEGRAM_API_ROOT: 'ftp://files' }],
  ])('refuses %s', (_what, env) => {
    expect(mistakesOf(env)).toHaveLength(1);
  });

  it('lets an emulator or a Bot API server of one’s own deliver over http', () => {
    const env = { BOT_MODE: 'webhook', WEBHOOK_SECRET: SECRET };
    expect(mistakesOf(env)).toEqual([]);
    expect(mistakesOf({ ...env, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual([]);
  });

  it('never repeats a secret in its message', () => {
    const env = {
      BOT_TOKEN: '12:AAEsecret',
      SESSION_SECRET: 'hunter2',
      WEBHOOK_SECRET: 'swordfish',
      DATABASE_URL: 'x:pass',
    };
    expect(mistakesOf(env).join('\n')).not.toMatch(/AAEsecret|hunter2|swordfish|x:pass/);
  });
});

describe('the file .env', () => {
  it('stands behind the environment', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'hamroh-env-')), '.env');
    writeFileSync(file, 'PORT=4000\nLOG_LEVEL="debug"\n');
    vi.stubEnv('PORT', '5000');
    expect(readEnvironment(file)).toMatchObject({ PORT: '5000', LOG_LEVEL: 'debug' });
    vi.unstubAllEnvs();
  });

  it('may be absent', () => {
    expect(readEnvironment('/nowhere/.env')).toBe(process.env);
  });

  it('has an example with every setting and nothing else', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map(
      (match) => match[1],
    );
    expect(named.toSorted()).toEqual([...SETTING_NAMES].toSorted());
  });
});

describe('sessionSecret', () => {
  it('is the one given', () => {
    expect(sessionSecret(SECRET, '/nowhere')).toBe(SECRET);
  });

  it('is made once, kept, and readable by its owner only', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hamroh-secret-')), 'data');
    const first = sessionSecret(undefined, folder);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(sessionSecret(undefined, folder)).toBe(first);
    expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
  });
});
