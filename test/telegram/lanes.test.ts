import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { createInbox, type Inbox } from '../../src/telegram/inbox.ts';
import { createLanes, type Lanes, type LanesOptions } from '../../src/telegram/lanes.ts';
import { NetworkError } from '../../src/telegram/network-error.ts';
import { describeEngines } from '../support/engines.ts';
import { BOT_ID, pause, quiet, textUpdate, until } from './support.ts';

describeEngines('lanes', (open) => {
  let db: Db;
  let lanes: Lanes;
  let inbox: Inbox;
  let stop = new AbortController();
  let running: Promise<void> = Promise.resolve();

  beforeEach(async () => {
    db = await open();
    inbox = createInbox({ db, botId: BOT_ID, now: Date.now });
  });
  afterEach(async () => {
    stop.abort();
    await running;
  });

  /** Starts lanes that hear of updates directly, as in the process that accepts them. */
  function run(handle: (update: Update) => Promise<void>, options: Partial<LanesOptions> = {}) {
    stop = new AbortController();
    lanes = createLanes({ db, botId: BOT_ID, handle, now: Date.now, log: quiet, ...options });
    running = lanes.run(stop.signal);
    inbox = createInbox({ db, botId: BOT_ID, now: Date.now, onAccepted: (items) => lanes.offer(items) });
  }

  const states = async () => {
    const rows = await db.select().from(db.t.updates).orderBy(db.t.updates.updateId);
    return rows.map((row) => row.state);
  };
  const allDone = async () => (await states()).every((state) => state === 'done');

  it('handles one chat in order and chats side by side', async () => {
    const order = new Map<number, number[]>();
    let inHand = 0;
    let most = 0;
    run(async (update) => {
      most = Math.max(most, ++inHand);
      await pause(3);
      const chat = update.message!.chat.id;
      order.set(chat, [...(order.get(chat) ?? []), update.update_id]);
      inHand--;
    });
    const updates = Array.from({ length: 60 }, (_, index) => textUpdate(index + 1, index % 6));
    await inbox.accept(updates.slice(0, 30));
    await inbox.accept(updates.slice(30));
    await until(allDone);
    expect(most).toBeGreaterThan(3);
    expect(most).toBeLessThanOrEqual(6);
    for (const ids of order.values()) expect(ids).toEqual([...ids].sort((a, b) => a - b));
    const [row] = await db.select().from(db.t.updates).limit(1);
    expect(row).toMatchObject({ payload: '', attempts: 0, error: null });
  });

  it('takes up at the start what a crash left, in order', async () => {
    await inbox.accept([textUpdate(5, 1), textUpdate(6, 1), textUpdate(7, 2)]);
    const seen: number[] = [];
    run(async (update) => void seen.push(update.update_id));
    await until(() => seen.length === 3);
    expect(seen.filter((id) => id !== 7)).toEqual([5, 6]);
  });

  it('hears of updates that another process accepted', async () => {
    const seen: number[] = [];
    run(async (update) => void seen.push(update.update_id));
    await pause(50);
    await createInbox({ db, botId: BOT_ID, now: Date.now }).accept([textUpdate(1, 1)]);
    await until(() => seen.length === 1);
  });

  it('puts updates that came out of order back in order', async () => {
    const seen: number[] = [];
    let release = () => {};
    run(async (update) => {
      seen.push(update.update_id);
      if (update.update_id === 1) await new Promise<void>((resolve) => (release = resolve));
    });
    await inbox.accept([textUpdate(1, 1)]);
    for (const id of [4, 2, 3]) await inbox.accept([textUpdate(id, 1)]);
    await until(() => seen.length === 1);
    release();
    await until(() => seen.length === 4);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('keeps no more in memory than it may, and loses nothing of a flood', async () => {
    const seen: number[] = [];
    let inHand = 0;
    run(
      async (update) => {
        inHand++;
        await pause(1);
        seen.push(update.update_id);
        inHand--;
      },
      { memory: 20, concurrency: 4 },
    );
    const flood = Array.from({ length: 120 }, (_, index) => textUpdate(index + 1, 1));
    const others = Array.from({ length: 60 }, (_, index) => textUpdate(1000 + index, 10 + (index % 30)));
    await inbox.accept(flood);
    await Promise.all(others.map((update) => inbox.accept([update])));
    // The busy chat takes a tenth of the memory: the others do not wait until it is through.
    await until(() => others.every((update) => seen.includes(update.update_id)));
    expect(seen.filter((id) => id < 1000).length).toBeLessThan(120);
    await until(allDone, 20_000);
    expect(inHand).toBe(0);
    expect(seen).toHaveLength(180);
    expect(seen.filter((id) => id < 1000)).toEqual(flood.map((update) => update.update_id));
  }, 30_000);

  it('sets an update aside after three tries and goes on with the chat', async () => {
    const seen: number[] = [];
    run(async (update) => {
      seen.push(update.update_id);
      if (update.update_id === 1) throw new Error('cannot read "salom ustoz, savolim bor"');
    });
    await inbox.accept([textUpdate(1, 1), textUpdate(2, 1)]);
    await inbox.accept([textUpdate(3, 2)]);
    await until(() => seen.includes(3));
    expect(seen).not.toContain(2);
    await until(() => seen.includes(2), 10_000);
    expect(seen.filter((id) => id === 1)).toHaveLength(3);
    await until(async () => (await states()).join() === 'poisoned,done,done');
    const [row] = await db.select().from(db.t.updates).orderBy(db.t.updates.updateId);
    expect(row).toMatchObject({ attempts: 3, error: 'Error: cannot read [text]' });
    expect(row!.payload).toContain('xabar 1');
  }, 20_000);

  it('does not let a handler hang its chat', async () => {
    const seen: number[] = [];
    run(
      async (update) => {
        seen.push(update.update_id);
        if (update.update_id === 1 && seen.length === 1) await new Promise(() => {});
      },
      { timeLimitMs: 50 },
    );
    await inbox.accept([textUpdate(1, 1), textUpdate(2, 1)]);
    await until(() => seen.includes(2));
    expect(seen).toEqual([1, 1, 2]);
    await until(allDone);
  });

  it('does not blame an update for trouble outside', async () => {
    let tries = 0;
    run(async () => {
      if (++tries < 3) throw new NetworkError('ECONNREFUSED', false);
    });
    await inbox.accept([textUpdate(1, 1)]);
    await until(allDone);
    const [row] = await db.select().from(db.t.updates);
    expect(row).toMatchObject({ attempts: 0, state: 'done' });
  });

  it('remembers tries over a restart', async () => {
    run(async () => {
      throw new Error('no');
    });
    await inbox.accept([textUpdate(1, 1)]);
    await until(async () => (await db.select().from(db.t.updates))[0]!.attempts === 2);
    stop.abort();
    await running;
    let tries = 0;
    run(async () => {
      tries++;
      throw new Error('no');
    });
    await until(async () => (await states())[0] === 'poisoned');
    expect(tries).toBe(1);
  });

  it('stops after what is in hand and leaves the rest for the next start', async () => {
    const seen: number[] = [];
    run(async (update) => {
      await pause(30);
      seen.push(update.update_id);
    });
    await inbox.accept([textUpdate(1, 1), textUpdate(2, 1)]);
    await pause(10);
    stop.abort();
    await running;
    expect(seen).toEqual([1]);
    expect(await states()).toEqual(['done', 'pending']);
    run(async (update) => void seen.push(update.update_id));
    await until(allDone);
    expect(seen).toEqual([1, 2]);
  });

  it('leaves the updates of another bot alone', async () => {
    await createInbox({ db, botId: 5, now: Date.now }).accept([textUpdate(1, 1)]);
    const seen: number[] = [];
    run(async (update) => void seen.push(update.update_id));
    await inbox.accept([textUpdate(9, 1)]);
    await until(() => seen.length > 0);
    expect(seen).toEqual([9]);
  });
});
