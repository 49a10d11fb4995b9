import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { Api, BotError, Context, GrammyError, HttpError } from 'grammy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';
import { describeEngines } from './support/engines.ts';

const TOKEN = '123456789:AAEhBOweik9ai2o01JcqVtFsKqRlnPSpJ4Q';
const WORDS = 'Hurmatli ustoz, sertifikatim qani?';
const PHONE = '+998901234567';

/** A log whose lines are kept. */
function keptLog(readable = false) {
  const lines: string[] = [];
  const destination = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  return { log: createLog({ level: 'trace', readable, destination }), written: () => lines.join('') };
}

async function failure(work: Promise<unknown>): Promise<Error> {
  return work.then(
    () => Promise.reject(new Error('nothing failed')),
    (error: Error) => error,
  );
}

function expectNothingPrivate(text: string): void {
  expect(text).not.toBe('');
  for (const secret of [TOKEN, TOKEN.slice(10), WORDS, 'sertifikatim', PHONE, PHONE.slice(1)]) {
    expect(text).not.toContain(secret);
  }
}

describe('the log', () => {
  /** A Bot API that refuses everything, quoting the text as Telegram does for bad markup. */
  const telegram = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        ok: false,
        error_code: 400,
        description: `Bad Request: can't parse entities: Unsupported start tag "${WORDS}"`,
      }),
    );
  });
  let apiRoot = '';

  beforeAll(async () => {
    await new Promise<void>((resolve) => telegram.listen(0, '127.0.0.1', resolve));
    apiRoot = `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`;
  });
  afterAll(() => void telegram.close());

  it.each([false, true])(
    'writes a real GrammyError without token and words (readable: %s)',
    async (readable) => {
      const error = await failure(new Api(TOKEN, { apiRoot }).sendMessage(7, `${WORDS} ${PHONE}`));
      expect(error).toBeInstanceOf(GrammyError);
      const { log, written } = keptLog(readable);
      log.error({ err: error, chatId: 7 }, 'the sender gave up');
      log.error(error);
      log.warn({ error, payload: (error as GrammyError).payload });
      expectNothingPrivate(written());
      expect(written()).toContain('sendMessage');
      expect(written()).toContain('400');
      expect(written()).toContain('the sender gave up');
    },
  );

  it.each([false, true])('writes a real HttpError without token (readable: %s)', async (readable) => {
    const nowhere = new Api(TOKEN, { apiRoot: 'http://127.0.0.1:1', sensitiveLogs: true });
    const error = await failure(nowhere.sendMessage(7, WORDS));
    expect(error).toBeInstanceOf(HttpError);
    const { log, written } = keptLog(readable);
    log.error({ err: error });
    log.error(error);
    log.info(`calling http://127.0.0.1:1/bot${TOKEN}/sendMessage`);
    expectNothingPrivate(written());
    expect(written()).toContain('ECONNREFUSED');
  });

  it('writes a BotError without the update it carries', () => {
    const update = {
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        text: WORDS,
        chat: { id: 7, type: 'private' as const, first_name: 'A' },
      },
    };
    const me = { id: 1, is_bot: true as const, first_name: 'b', username: 'b' };
    const context = new Context(update as Context['update'], new Api(TOKEN), me as Context['me']);
    const { log, written } = keptLog();
    log.error(new BotError(new Error('broken'), context));
    log.error({ update }, 'set aside');
    expectNothingPrivate(written());
    expect(written()).toContain('broken');
  });

  it('blots out private fields of objects, however deep, and keeps the rest', () => {
    const { log, written } = keptLog();
    log.info({ teacher: { id: 42, phone: PHONE, names: [{ full_name: WORDS }] }, token: TOKEN }, 'saved');
    log.info('%s called from %s', 'somebody', '+998 90 123-45-67');
    log.info({ count: 3, at: 1_795_326_577_204, chat: -1_001_234_567_890 });
    expectNothingPrivate(written());
    expect(written()).not.toContain('123-45-67');
    expect(JSON.parse(written().split('\n')[0]!)).toMatchObject({
      teacher: { id: 42 },
      msg: 'saved',
      level: 'info',
    });
    expect(JSON.parse(written().split('\n')[2]!)).toMatchObject({
      count: 3,
      at: 1_795_326_577_204,
      chat: -1_001_234_567_890,
    });
  });

  it('writes the quoted input of a parser’s error as a blot', () => {
    const { log, written } = keptLog();
    try {
      JSON.parse(WORDS);
    } catch (error) {
      log.error(error as Error);
    }
    expectNothingPrivate(written());
  });
});

describeEngines('the log and the database', (open) => {
  it('writes a failed query without its parameters', async () => {
    const db = await open();
    const label = { name: WORDS, createdAt: 1 };
    await db.insert(db.t.labels).values(label);
    const error = await failure(Promise.resolve(db.insert(db.t.labels).values(label)));
    expect(error).toBeInstanceOf(DrizzleQueryError);
    const { log, written } = keptLog();
    log.error(error);
    log.error({ err: error }, 'a request failed');
    expectNothingPrivate(written());
    expect(written()).toContain('insert into');
    expect(written()).toMatch(/SQLITE_CONSTRAINT|23505/);
  });
});
