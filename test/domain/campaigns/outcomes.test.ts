/** What answers of Telegram mean for a campaign's messages, and when it goes badly enough to stop. */
import { describe, expect, it } from 'vitest';
import {
  type Circumstances,
  rule,
  type Settled,
  tooManyFail,
} from '../../../src/domain/campaigns/outcomes.ts';
import type { Outcome } from '../../../src/telegram/delivery.ts';

const usual: Circumstances = { action: 'send', proven: true, seenFault: null };
const failed = (reason: string, detail = reason) => ({ state: 'failed', reason, detail }) as Outcome;

describe('a ruling', () => {
  it.each(['badMarkup', 'tooLong', 'badFile', 'fileTooBig', 'internal'])(
    'takes %s for a fault of the message, until somebody has seen it',
    (reason) => {
      expect(rule(failed(reason), usual)).toEqual({ kind: 'fault', detail: reason });
      expect(rule(failed(reason), { ...usual, seenFault: reason })).toMatchObject({ kind: 'failed', reason });
      expect(rule(failed(reason), { ...usual, seenFault: 'another' }).kind).toBe('fault');
    },
  );

  it('takes a refusal without a name for a fault only while nobody has got it', () => {
    expect(rule(failed('rejected'), { ...usual, proven: false }).kind).toBe('fault');
    expect(rule(failed('rejected'), usual)).toMatchObject({ kind: 'failed', reason: 'rejected' });
  });

  it('knows who cannot be reached', () => {
    const whyOf = (reason: string) => {
      const ruling = rule(failed(reason), usual);
      return ruling.kind === 'failed' ? ruling.unreachable : undefined;
    };
    expect(['blocked', 'deactivated', 'chatGone', 'cannotInitiate', 'serverFault'].map(whyOf)).toEqual([
      'blocked',
      'deactivated',
      'gone',
      'gone',
      undefined,
    ]);
  });

  it('takes what is gone already for deleted, and what may not be deleted for failed', () => {
    const deletion = { ...usual, action: 'delete' as const };
    const gone = failed('messageGone', 'Bad Request: message to delete not found');
    expect(rule(gone, deletion)).toMatchObject({ kind: 'sent' });
    expect(rule(gone, { ...usual, action: 'edit' })).toMatchObject({ kind: 'failed' });
    const refused = failed('messageGone', "Bad Request: message can't be deleted for everyone");
    expect(rule(refused, deletion)).toMatchObject({ kind: 'failed', reason: 'messageGone' });
  });
});

describe('too many failures', () => {
  const settled = (count: number, state: Settled['state'], reason: string | null = null, every = 0) =>
    Array.from({ length: count }, (_, n): Settled => ({ state, reason, settledAt: n * every }));

  it('are counted among enough of those who were tried', () => {
    expect(tooManyFail(settled(49, 'failed', 'serverFault'), 0.2)).toBeUndefined();
    expect(
      tooManyFail([...settled(49, 'failed', 'serverFault'), ...settled(9, 'skipped')], 0.2),
    ).toBeUndefined();
    expect(tooManyFail(settled(50, 'failed', 'serverFault'), 0.2)).toEqual({ failed: 50, of: 50 });
  });

  it('are more than the share that is allowed', () => {
    const mixed = (bad: number) => [...settled(bad, 'failed', 'notAllowed'), ...settled(200 - bad, 'sent')];
    expect(tooManyFail(mixed(40), 0.2)).toBeUndefined();
    expect(tooManyFail(mixed(41), 0.2)).toEqual({ failed: 41, of: 200 });
  });

  it('are not those whom nobody can reach', () => {
    expect(tooManyFail(settled(100, 'failed', 'blocked'), 0.2)).toBeUndefined();
    expect(tooManyFail(settled(100, 'failed', 'deactivated'), 0.2)).toBeUndefined();
  });

  it('are not the answers that one fault of the network took, but those that are lost on and on', () => {
    const well = settled(72, 'sent');
    expect(tooManyFail([...settled(128, 'uncertain', 'networkAfterWrite', 5), ...well], 0.2)).toBeUndefined();
    expect(tooManyFail([...settled(128, 'uncertain', 'crash', 100), ...well], 0.2)).toBeUndefined();
    const onAndOn = [...settled(128, 'uncertain', 'networkAfterWrite', 100), ...well];
    expect(tooManyFail(onAndOn, 0.2)).toEqual({ failed: 128, of: 200 });
    // Now and then one is lost: each counts.
    expect(tooManyFail([...settled(50, 'uncertain', 'networkAfterWrite', 5000), ...well], 0.2)).toEqual({
      failed: 50,
      of: 122,
    });
  });
});
