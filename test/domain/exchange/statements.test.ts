/** What makes a statement good, when two are the same, and what their activities' ids say. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passportIn } from '../../../src/domain/exchange/activity-ids.ts';
import { unkeepable } from '../../../src/domain/exchange/plain-json.ts';
import { fingerprint } from '../../../src/domain/exchange/xapi/fingerprint.ts';
import { meaningOf } from '../../../src/domain/exchange/xapi/meaning.ts';
import { readStatements } from '../../../src/domain/exchange/xapi/read-statements.ts';
import type { Statement } from '../../../src/domain/exchange/xapi/statement.ts';

const NOW = Date.UTC(2026, 10, 22, 7);
const plain = {
  actor: { account: { homePage: 'https://platform.example', name: 'T-1' } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
  object: { id: 'https://platform.example/MAT-0412-01' },
};

function read(statement: object): Statement {
  const reading = readStatements(statement);
  if (reading.kind === 'mistaken') throw new Error(JSON.stringify(reading.mistakes));
  return reading.statements[0]!;
}

const mistakesIn = (statement: unknown) => {
  const reading = readStatements(statement);
  return reading.kind === 'mistaken'
    ? reading.mistakes.map(({ path, message }) => `${path}: ${message}`)
    : [];
};

describe('a statement', () => {
  const ref = { objectType: 'StatementRef', id: '12345678-1234-4234-8234-123456789012' };

  it.each([
    ['the least there can be', {}],
    ['a group', { actor: { objectType: 'Group', member: [{ mbox: 'mailto:a@b.uz' }] } }],
    ['a person as object', { object: { objectType: 'Agent', mbox: 'mailto:a@b.uz' } }],
    ['another statement as object', { object: ref }],
    ['a statement within', { object: { objectType: 'SubStatement', ...plain } }],
    ['a zone without a colon', { timestamp: '2026-11-22T14:05:00+0500' }],
    ['microseconds', { timestamp: '2020-07-15T06:36:01.917775+00:00' }],
    ['a duration in weeks', { result: { duration: 'P2W' } }],
    ['anything in extensions', { context: { extensions: { 'http://a.uz/x': { deep: [null, 1, 'x'] } } } }],
    ['something attached elsewhere', { attachments: [attachment()] }],
  ])('may have %s', (_what, more) => {
    expect(mistakesIn({ ...plain, ...more })).toEqual([]);
  });

  it.each([
    ['nothing', null, ''],
    ['no actor', { ...plain, actor: undefined }, 'actor'],
    ['two identifiers', { ...plain, actor: { ...plain.actor, mbox: 'mailto:a@b.uz' } }, 'exactly one'],
    ['a name only', { ...plain, actor: { name: 'Aziza' } }, 'exactly one'],
    ['an empty group', { ...plain, actor: { objectType: 'Group' } }, 'members'],
    ['a verb without an IRI', { ...plain, verb: { id: 'completed' } }, 'verb.id'],
    ['an unknown property', { ...plain, mood: 'good' }, 'mood'],
    ['null', { ...plain, result: null }, 'result'],
    ['an odd language', { ...plain, verb: { ...plain.verb, display: { uz_UZ: 'x' } } }, 'verb.display'],
    ['a time without a zone', { ...plain, timestamp: '2026-11-22T14:05:00' }, 'timestamp'],
    ['a minus-zero zone', { ...plain, timestamp: '2026-11-22T14:05:00-00:00' }, 'timestamp'],
    ['no such day', { ...plain, timestamp: '2026-13-40T14:05:00Z' }, 'timestamp'],
    ['a score beyond its limits', { ...plain, result: { score: { raw: 11, max: 10 } } }, 'min ≤ raw ≤ max'],
    ['a scaled score of 70', { ...plain, result: { score: { scaled: 70 } } }, 'scaled'],
    ['a bad duration', { ...plain, result: { duration: '45 min' } }, 'duration'],
    ['a platform of a person', { ...plain, object: ref, context: { platform: 'Moodle' } }, 'platform'],
    ['an extension without an IRI', { ...plain, context: { extensions: { event: 1 } } }, 'extensions'],
    [
      'voiding an activity',
      { ...plain, verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } },
      'StatementRef',
    ],
    [
      'a statement within one within',
      { ...plain, object: within({ ...plain, object: within(plain) }) },
      'object',
    ],
    ['version 2', { ...plain, version: '2.0.0' }, 'version'],
    [
      'an attachment that is nowhere',
      { ...plain, attachments: [{ ...attachment(), fileUrl: undefined }] },
      'fileUrl',
    ],
  ])('is refused with %s, and told where', (_what, statement, where) => {
    expect(mistakesIn(statement).join('\n')).toContain(where);
  });

  it('survives whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(['good', 'mistaken']).toContain(readStatements(value).kind);
      }),
    );
  });

  function within(statement: object) {
    return { objectType: 'SubStatement', ...statement };
  }
  function attachment() {
    return {
      usageType: 'http://adlnet.gov/expapi/attachments/certificate',
      display: { en: 'Certificate' },
      contentType: 'application/pdf',
      length: 100,
      sha2: 'a'.repeat(64),
      fileUrl: 'https://platform.example/1.pdf',
    };
  }
});

describe('two statements are the same', () => {
  const print = (more: object) => fingerprint(read({ ...plain, ...more }));

  it.each([
    [{ verb: { ...plain.verb, display: { en: 'done' } } }],
    [{ object: { ...plain.object, objectType: 'Activity', definition: { name: { uz: 'Kasrlar' } } } }],
    [{ actor: { ...plain.actor, objectType: 'Agent', name: 'Aziza' } }],
    [{ version: '1.0.3', stored: '2026-11-22T14:05:00Z' }],
    [{ id: '12345678-1234-4234-8234-123456789012' }],
  ])('whatever a store adds and however things are described: %j', (more) => {
    expect(print(more)).toBe(print({}));
  });

  it('whatever the zone, the order of lists, and more than a hundredth of a second', () => {
    const parents = [{ id: 'http://a.uz/1' }, { id: 'http://a.uz/2' }];
    const context = (list: object) => ({ context: { contextActivities: { parent: list } } });
    expect(print(context(parents))).toBe(print(context([...parents].reverse())));
    expect(print(context(parents.slice(0, 1)))).toBe(print(context(parents[0]!)));
    expect(print({ timestamp: '2026-11-22T14:05:00+05:00' })).toBe(
      print({ timestamp: '2026-11-22T09:05:00.000Z' }),
    );
    expect(print({ result: { duration: 'PT1.234S' } })).toBe(print({ result: { duration: 'PT1.23S' } }));
  });

  it.each([
    [{ object: { id: 'https://platform.example/MAT-0412-02' } }],
    [{ actor: { mbox: 'mailto:aziza@maktab.uz' } }],
    [{ timestamp: '2026-11-22T14:05:00Z' }],
    [{ result: { completion: true } }],
    [{ result: { duration: 'PT2S' } }],
  ])('but not with another meaning: %j', (more) => {
    expect(print(more)).not.toBe(print({}));
  });
});

describe('the meaning of a statement', () => {
  const meaning = (more: object) => meaningOf(read({ ...plain, ...more }), NOW);

  it('is nothing without a person or an activity that could be known', () => {
    for (const more of [
      { actor: { openid: 'https://openid.example/1' } },
      { actor: { objectType: 'Group', mbox: 'mailto:group@maktab.uz' } },
      { object: { objectType: 'Agent', mbox: 'mailto:a@b.uz' } },
      { verb: { id: 'http://adlnet.gov/expapi/verbs/interacted' } },
    ]) {
      expect(meaning(more)).toEqual({ kind: 'nothing' });
    }
  });

  it('is no completion when a mark of completion was taken back', () => {
    expect(meaning({ result: { completion: false } })).toMatchObject({ fact: { at: NOW } });
    expect(meaning({ result: { completion: false } })).not.toMatchObject({ fact: { completed: true } });
  });

  it('is a score from 0 to 100, from whatever scale', () => {
    const score = (given: object) => meaning({ result: { score: given } });
    expect(score({ scaled: 0.57 })).toMatchObject({ fact: { score: 57 } });
    expect(score({ scaled: -0.5 })).toMatchObject({ fact: { score: 0 } });
    expect(score({ raw: 3, min: 2, max: 5 })).toMatchObject({ fact: { score: 33.33 } });
    expect(score({ raw: 3 })).not.toMatchObject({ fact: { score: expect.anything() } });
  });
});

describe('an activity’s id', () => {
  it.each([
    ['https://platform.example/modules/MAT-0412-03', 'MAT-0412-03'],
    ['https://platform.example/mod?id=mat-0412-03&view=1', 'MAT-0412-03'],
    ['https://platform.example/%D0%9C%D0%90%D0%A2-0412-03', 'MAT-0412-03'],
    ['urn:passport:FIZI–0001–99', 'FIZI-0001-99'],
    ['https://platform.example/MAT-0412-03/MAT-0412-03', 'MAT-0412-03'],
    ['https://platform.example/MAT-0412-03/MAT-0412-04', undefined],
    ['https://platform.example/MATEM-0412-03', undefined],
    ['https://platform.example/MAT-0412-034', undefined],
    ['https://platform.example/%E0%A4%A', undefined],
    ['https://platform.example/course/view.php?id=7', undefined],
  ])('%s holds %s', (id, passport) => expect(passportIn(id)).toBe(passport));
});

describe('JSON that cannot be kept', () => {
  it('has NUL, half a pair, or no end of depth', () => {
    expect(unkeepable({ a: ['x\u0000'] })).toContain('U+0000');
    expect(unkeepable({ 'x\ud800': 1 })).toContain('surrogate');
    expect(unkeepable({ a: '😀 ўқ' })).toBeUndefined();
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(unkeepable(deep)).toContain('levels deep');
  });
});
