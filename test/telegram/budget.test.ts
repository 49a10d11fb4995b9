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
    expect(mostWithin(gone, 1000)).toBeLessThanOrEqual(25);
  });

  it('has no second above the rate, even after it was kept from its work', () => {
    const budget = createBudget({ bulkPerSecond: 100 });
    const next = everybody();
    const gone: number[] = [];
    for (let now = 0; now < 20_000; now += now % 700 < 600 ? 10 : 95) {
      while (budget.take(next(), PRIORITY.bulk, now).go) gone.push(now);
    }
    expect(mostWithin(gone, 1000)).toBeLessThanOrEqual(100);
    expect(gone.length).toBeGreaterThanOrEqual(0.97 * 100 * 20);
  });

  it('has no second above the rate where a slow commit lies between a place and its message', () => {
    const budget = createBudget({ bulkPerSecond: 100 });
    const next = everybody();
    const gone: number[] = [];
    let stall = 0;
    for (let now = 0; now < 20_000; now += 10) {
      let taken = 0;
      while (budget.take(next(), PRIORITY.bulk, now).go) taken += 1;
      stall += 1;
      if (stall % 100 === 0) now += 150;
      if (taken > 0) budget.late(taken, now);
      for (let each = 0; each < taken; each++) gone.push(now);
    }
    expect(mostWithin(gone, 1000)).toBeLessThanOrEqual(100);
    expect(gone.length).toBeGreaterThanOrEqual(0.8 * 100 * 20);
  });

  it('counts every item of an album', () => {
    const budget = createBudget({ bulkPerSecond: 25 });
    const next = everybody();
    let items = 0;
    for (let now = 0; now < 20_000; now += 5) {
      if (budget.take(next(), PRIORITY.bulk, now, { weight: 5, paid: false }).go) items += 5;
    }
    expect(items).toBeGreaterThanOrEqual(0.97 * 25 * 20);
    expect(items).toBeLessThanOrEqual(25 * 20 + 10);
  });

  it('lets paid broadcast have its thousand a second, without taking anything from others', () => {
    const budget = createBudget();
    const next = everybody();
    let paid = 0;
    let answered = 0;
    for (let now = 0; now < 5000; now += 1) {
      while (budget.take(next(), PRIORITY.bulk, now, { weight: 1, paid: true }).go) paid += 1;
      if (budget.take(next(), PRIORITY.answer, now).go) answered += 1;
    }
    expect(paid).toBeGreaterThanOrEqual(0.99 * 5000);
    expect(paid).toBeLessThanOrEqual(5000 + 100);
    expect(answered).toBe(150);
  });

  it('lets bulk stand back when answers to people find no place', () => {
    const budget = createBudget({ bulkPerSecond: 25 });
    const next = everybody();
    let bulk = 0;
    let answered = 0;
    for (let now = 0; now < 10_000; now += 1) {
      if (budget.take(next(), PRIORITY.bulk, now).go) bulk += 1;
      // Thirty people a second: all that Telegram allows.
      if (now % 33 === 0 && budget.take(next(), PRIORITY.answer, now).go) answered += 1;
    }
    expect(answered).toBeGreaterThan(200);
    expect(bulk).toBeLessThan(100);
  });

  it('changes the rate of bulk while it goes, and no second has more than the new one', () => {
    const budget = createBudget({ bulkPerSecond: 25 });
    const next = everybody();
    const gone: number[] = [];
    const run = (from: number, until: number) => {
      for (let now = from; now < until; now++) if (budget.take(next(), PRIORITY.bulk, now).go) gone.push(now);
    };
    run(0, 5000);
    budget.setBulkRate(10);
    run(5000, 10_000);
    const slow = gone.filter((at) => at >= 6000);
    expect(mostWithin(slow, 1000)).toBeLessThanOrEqual(10);
    expect(slow.length).toBeGreaterThanOrEqual(39);
    budget.setBulkRate(200);
    run(10_000, 15_000);
    expect(gone.filter((at) => at >= 10_000).length).toBeGreaterThanOrEqual(0.97 * 1000);
  });

  it('remembers over a restart that Telegram asked for less', () => {
    const before = createBudget({ bulkPerSecond: 20 });
    before.refused(-1, 1_005_000, 1_000_000);
    const after = createBudget({ bulkPerSecond: 20 });
    after.recall(before.pace());
    expect(after.take(7, PRIORITY.bulk, 1_004_000)).toMatchObject({ go: false, until: 1_005_000 });
    expect(after.bulkRate(1_005_000)).toBeLessThan(16);
    expect(after.bulkRate(1_070_000)).toBe(20);
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
