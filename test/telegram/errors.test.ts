import { BotError, GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/telegram/delivery.ts';
import { classify, describeFailure, scrub } from '../../src/telegram/errors.ts';
import { NetworkError } from '../../src/telegram/network-error.ts';
import { judge, NO_FAILURES } from '../../src/telegram/trial.ts';

const TOKEN = '7000000001:AAE9kq3x_Zb-0123456789abcdefghijklm';

function no(code: number, description: string, parameters = {}) {
  const answer = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError("Call to 'sendMessage' failed!", answer, 'sendMessage', { text: 'sir' });
}
const lost = (error: unknown) => new HttpError("Network request for 'sendMessage' failed!", error);

describe('classify', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', 'blocked'],
    [403, 'Forbidden: user is deactivated', 'deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'cannotInitiate'],
    [403, "Forbidden: bot can't send messages to bots", 'cannotInitiate'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'kicked'],
    [403, 'Forbidden: bot is not a member of the channel chat', 'kicked'],
    [403, 'Forbidden: the group chat was deleted', 'chatGone'],
    [400, 'Bad Request: chat not found', 'chatGone'],
    [400, 'Bad Request: PEER_ID_INVALID', 'chatGone'],
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'notAllowed'],
    [400, 'Bad Request: need administrator rights in the channel chat', 'notAllowed'],
    [400, 'Bad Request: message is too long', 'tooLong'],
    [400, 'Bad Request: message caption is too long', 'tooLong'],
    [400, "Bad Request: can't parse entities: Unsupported start tag", 'badMarkup'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'badMarkup'],
    [400, 'Bad Request: message to be replied not found', 'replyTargetGone'],
    [400, 'Bad Request: message to edit not found', 'messageGone'],
    [400, "Bad Request: message can't be deleted for everyone", 'messageGone'],
    [400, 'Bad Request: message is not modified: specified new message content…', 'notModified'],
    [400, 'Bad Request: file is too big', 'fileTooBig'],
    [413, 'Request Entity Too Large', 'fileTooBig'],
    [400, 'Bad Request: wrong file identifier/HTTP URL specified', 'badFile'],
    [400, 'Bad Request: query is too old and response timeout expired or query ID is invalid', 'queryTooOld'],
    [401, 'Unauthorized', 'unauthorized'],
    [404, 'Not Found', 'unauthorized'],
    [409, 'Conflict: terminated by other getUpdates request', 'conflict'],
    [500, 'Internal Server Error', 'serverFault'],
    [502, 'Bad Gateway', 'serverFault'],
    [400, 'Bad Request: something new', 'rejected'],
  ])('%i %s', (code, description, kind) => {
    expect(classify(no(code, description)).kind).toBe(kind);
  });

  it('reads what comes with an error', () => {
    expect(classify(no(429, 'Too Many Requests: retry after 35', { retry_after: 35 }))).toEqual({
      kind: 'tooManyRequests',
      retryAfterMs: 35_000,
    });
    const moved = no(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: -1009,
    });
    expect(classify(moved)).toEqual({ kind: 'migrated', to: -1009 });
  });

  it('tells a request that never got out from one whose answer was lost', () => {
    expect(classify(lost(new NetworkError('ECONNREFUSED', false))).kind).toBe('networkBeforeWrite');
    expect(classify(lost(new NetworkError('UND_ERR_SOCKET', true))).kind).toBe('networkAfterWrite');
    expect(classify(lost(new Error('timed out after 500 seconds'))).kind).toBe('networkAfterWrite');
    expect(classify(lost(Object.assign(new Error('no file'), { code: 'ENOENT' }))).kind).toBe('internal');
    expect(classify(new TypeError('mine')).kind).toBe('internal');
  });

  it('looks into what grammY wraps', () => {
    const wrapped = new BotError(no(403, 'Forbidden: bot was blocked by the user'), {} as never);
    expect(classify(wrapped).kind).toBe('blocked');
  });
});

describe('scrub', () => {
  it('shows neither token, nor phone, nor anything of a message', () => {
    const secrets = [
      no(400, `Bad Request: can't parse entities: Unsupported start tag "mening sirim" at byte offset 1`),
      lost(new Error(`request to https://api.telegram.org/bot${TOKEN}/sendMessage failed`)),
      new Error('the number +998 90 123-45-67 is taken'),
      new Error('Failed query: insert … params: mening sirim', {
        cause: new Error('UNIQUE constraint failed'),
      }),
    ];
    for (const error of secrets) {
      expect(scrub(error)).not.toMatch(/sirim|AAE9kq3x|123-45-67/);
    }
    expect(describeFailure(no(403, 'Forbidden: bot was blocked by the user'))).toBe(
      'Forbidden: bot was blocked by the user',
    );
    expect(scrub(secrets[3])).toBe('Error: UNIQUE constraint failed');
  });
});

describe('decide', () => {
  const row = { method: 'sendMessage', attempts: 0 };

  it('waits longer each time for Telegram, and gives up in the end', () => {
    const failing = (attempts: number) => decide({ kind: 'serverFault' }, 'x', { ...row, attempts }, 0);
    expect(failing(0)).toMatchObject({ state: 'later', dueAt: 1000, holds: 'chat' });
    expect(failing(3)).toMatchObject({ state: 'later', dueAt: 8000 });
    expect(failing(7)).toEqual({ state: 'failed', reason: 'serverFault', detail: 'x' });
  });

  it('never gives up while the network is down, and holds everything', () => {
    expect(decide({ kind: 'networkBeforeWrite' }, 'x', { ...row, attempts: 500 }, 0)).toMatchObject({
      state: 'later',
      dueAt: 15_000,
      holds: 'bot',
    });
  });

  it('leaves a new message uncertain, and repeats what may be repeated', () => {
    const failure = { kind: 'networkAfterWrite' } as const;
    expect(decide(failure, 'x', row, 0)).toMatchObject({ state: 'uncertain' });
    expect(decide(failure, 'x', { ...row, method: 'editMessageText' }, 0)).toMatchObject({ state: 'later' });
  });

  it('counts an edit that changes nothing as done', () => {
    expect(decide({ kind: 'notModified' }, 'x', row, 0)).toMatchObject({ state: 'sent' });
  });
});

describe('judge', () => {
  it('waits out trouble outside, for a while', () => {
    const trouble = new NetworkError('ECONNRESET', true);
    let trial = NO_FAILURES;
    let now = 0;
    for (let tries = 0; trial.attempts === 0; tries++) {
      const verdict = judge(trouble, trial, now);
      expect(verdict.kind).toBe('again');
      if (verdict.kind === 'again') now += verdict.waitMs;
      trial = verdict.trial;
      expect(tries).toBeLessThan(40);
    }
    expect(now).toBeGreaterThan(10 * 60_000);
    expect(now).toBeLessThanOrEqual(16 * 60_000);
  });

  it('waits as long as Telegram asks', () => {
    const error = no(429, 'Too Many Requests: retry after 20', { retry_after: 20 });
    expect(judge(error, NO_FAILURES, 0)).toMatchObject({ kind: 'again', waitMs: 20_000 });
  });

  it('knows a database in trouble by its code', () => {
    const error = new Error('Failed query', { cause: Object.assign(new Error('x'), { code: '57P01' }) });
    expect(judge(error, NO_FAILURES, 0).trial).toMatchObject({ attempts: 0, waits: 1 });
  });

  it('sets an update aside at the third failure of its own', () => {
    const second = { attempts: 2, waits: 0, waitingSince: 0 };
    expect(judge(new Error('no'), second, 0)).toMatchObject({ kind: 'poisoned', trial: { attempts: 3 } });
  });
});
