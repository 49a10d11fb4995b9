import { expect, it } from 'vitest';
import { conditionSql } from '../../../src/domain/segments/compile.ts';
import { type Condition, EVERYBODY, readCondition } from '../../../src/domain/segments/condition.ts';
import { describeEngines } from '../../support/engines.ts';

const NOW = Date.UTC(2026, 10, 22, 7);

describeEngines('a condition in SQL', (open) => {
  it('every kind runs', async () => {
    const db = await open();
    const kinds: Condition[] = [
      { kind: 'region', regions: ['andijon'] },
      { kind: 'district', districts: ['andijon-1'] },
      { kind: 'school', words: '15 maktab' },
      { kind: 'position', positions: ['subject'] },
      { kind: 'subject', words: 'matem' },
      { kind: 'language', locales: ['uz'] },
      { kind: 'registered' },
      { kind: 'reachable', not: true },
      { kind: 'seen', days: 3 },
      { kind: 'course', courses: [1], state: 'active' },
      { kind: 'course', courses: [1], state: 'never' },
      { kind: 'module', modules: [1], state: 'begun' },
      { kind: 'module', modules: [1], state: 'untouched' },
      { kind: 'progress', from: 1, to: 50 },
      { kind: 'progress', course: 1, from: 1, to: 50 },
      { kind: 'due', days: 7 },
      { kind: 'overdue', course: 2 },
      { kind: 'result', result: 'failed' },
      { kind: 'labels', labels: [1] },
      { kind: 'list', lists: [1] },
      { kind: 'received', campaign: 1 },
      { kind: 'pressed', campaign: 1, button: 0 },
      { kind: 'messaged', kinds: ['news'], days: 1 },
    ];
    for (const kind of kinds) {
      const { condition } = readCondition({ kind: 'none', of: [kind] });
      const rows = await db
        .select()
        .from(db.t.teachers)
        .where(conditionSql(db, condition ?? EVERYBODY, { now: NOW, regions: ['andijon'] }));
      expect(rows).toEqual([]);
      expect(condition).toBeDefined();
    }
  });
});
