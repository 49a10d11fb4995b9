import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/telegram/budget.ts';
import { PRIORITY } from '../../src/telegram/outbox.ts';

/** Takes places as fast as the budget lets, over a stretch of time; gives the moments of those it got. */
function drive(budget: ReturnType<typeof createBudget>, chats: () => number, priority: number, ms: number) {
  const gone: number[] = [];
  let now = 1_000_000;
  const end = now + ms;
  while (now < end) {
    const leave = budget.take(chats(), priority, now);
    if (leave.go) gone.push(now);
    else now = Math.max(now + 1, Math.ceil(leave.until));
  }
  return gone;
}

const mostWithin = (moments: number[], windowMs: number) =>
  Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + windowMs).length));

const everybody = () => {
  let chat = 0;
  return () => ++chat;
};

describe('budget', () => {
  it('lets at most thirty a second go over all chats, and no fewer', () => {
    const gone = drive(createBudget(), everybody(), PRIORITY.answer, 10_000);
    expect(mostWithin(gone, 1000)).toBe(30);
    expect(gone.length).toBe(300);
  });

  it('paces bulk at its own rate, within one percent', () => {
    const gone = drive(createBudget({ bulkPerSecond: 25 }), everybody(), PRIORITY.bulk, 60_000);
    expect(gone.length).toBeGreaterThanOrEqual(0.99 * 25 * 60);
    expect(gone.length).toBeLessThanOrEqual(25 * 60 + 3);
    expect(mostWithin(gone, 1000)).toBeLessThanOrEqual(28);
  });

  it('leaves room for people while bulk goes', () => {
    const budget = createBudget({ bulkPerSecond: 25 });
    const next = everybody();
    let waited = 0;
    for (let now = 0; now < 5000; now += 5) {
      budget.take(next(), PRIORITY.bulk, now);
      if (now % 250 === 0 && !budget.take(next(), PRIORITY.answer, now).go) waited++;
    }
    expect(waited).toBe(0);
  });

  it('lets a private chat have a few at once, then one a second', () => {
    const gone = drive(createBudget(), () => 7, PRIORITY.answer, 20_000);
    expect(gone.filter((at) => at === gone[0])).toHaveLength(3);
    expect(gone.length).toBeLessThanOrEqual(3 + 20);
    expect(gone.length).toBeGreaterThanOrEqual(3 + 18);
  });

  it('lets a group have twenty a minute', () => {
    const gone = drive(createBudget(), () => -100, PRIORITY.answer, 180_000);
    expect(mostWithin(gone, 60_000)).toBe(20);
    expect(gone.length).toBe(60);
  });

  it('never exceeds any limit, whoever wants what when', () => {
    const wish = fc.record({
      chat: fc.constantFrom(1, 2, 3, -1, -2),
      bulk: fc.boolean(),
      later: fc.nat(400),
    });
    fc.assert(
      fc.property(fc.array(wish, { minLength: 50, maxLength: 400 }), (wishes) => {
        const budget = createBudget();
        const gone = new Map<number, number[]>();
        let now = 0;
        for (const { chat, bulk, later } of wishes) {
          now += later;
          const leave = budget.take(chat, bulk ? PRIORITY.bulk : PRIORITY.answer, now);
          if (leave.go) gone.set(chat, [...(gone.get(chat) ?? []), now]);
          else expect(leave.until).toBeGreaterThan(now);
        }
        for (const [chat, moments] of gone) {
          expect(mostWithin(moments, 1000)).toBeLessThanOrEqual(4);
          if (chat < 0) expect(mostWithin(moments, 60_000)).toBeLessThanOrEqual(20);
        }
        expect(mostWithin([...gone.values()].flat(), 1000)).toBeLessThanOrEqual(30);
      }),
      { numRuns: 50 },
    );
  });

  it('obeys retry_after for the chat to the end; bulk rests a while, people go on', () => {
    const budget = createBudget();
    const hour = 3_600_000;
    budget.refused(5, hour, 0);
    expect(budget.take(5, PRIORITY.answer, hour - 1)).toMatchObject({ go: false, until: hour, held: true });
    expect(budget.take(5, PRIORITY.answer, hour)).toEqual({ go: true });
    expect(budget.take(6, PRIORITY.answer, 1)).toEqual({ go: true });
    expect(budget.take(7, PRIORITY.bulk, 1)).toMatchObject({ go: false, waitsFor: 'bulk', until: 30_000 });
    expect(budget.take(7, PRIORITY.bulk, 30_000)).toEqual({ go: true });
  });

  it('rests as a whole when several people’s chats are refused, but not for groups', () => {
    const budget = createBudget();
    for (const group of [-1, -2, -3]) budget.refused(group, 5000, 0);
    expect(budget.take(9, PRIORITY.answer, 1)).toEqual({ go: true });
    for (const chat of [1, 2, 3]) budget.refused(chat, 5000, 10);
    expect(budget.take(9, PRIORITY.answer, 11)).toMatchObject({ go: false, waitsFor: 'bot', until: 5000 });
  });

  it('slows bulk down after a refusal, and recovers', () => {
    const budget = createBudget({ bulkPerSecond: 20 });
    budget.refused(-1, 1_000_000, 1_000_000);
    const slowed = drive(budget, everybody(), PRIORITY.bulk, 5000).length;
    expect(slowed).toBeLessThan(85);
    expect(slowed).toBeGreaterThan(60);
  });

  it('switched off, holds nothing but what Telegram asks for', () => {
    const budget = createBudget({ limited: false });
    for (let n = 0; n < 1000; n++) expect(budget.take(1, PRIORITY.bulk, 0)).toEqual({ go: true });
    budget.holdChat(1, 10);
    expect(budget.take(1, PRIORITY.bulk, 9)).toMatchObject({ go: false });
  });
});
