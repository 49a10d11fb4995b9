import type { Update } from 'grammy/types';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { createInbox, forgetUpdates, type InboxItem, laneOf } from '../../src/telegram/inbox.ts';
import { describeEngines } from '../support/engines.ts';
import { BOT_ID, textUpdate } from './support.ts';

describe('laneOf', () => {
  const user = { id: 5, is_bot: false, first_name: 'Aziza' };
  const cases: [string, object, number][] = [
    ['a message', { message: { chat: { id: -100 }, from: user } }, -100],
    ['an edited channel post', { edited_channel_post: { chat: { id: -7 } } }, -7],
    ['a press of a button', { callback_query: { id: '1', from: user, message: { chat: { id: -9 } } } }, -9],
    ['a press without its message', { callback_query: { id: '1', from: user } }, 5],
    ['a reaction', { message_reaction: { chat: { id: 5 }, user } }, 5],
    ['a member', { my_chat_member: { chat: { id: 5 }, from: user } }, 5],
    ['a vote', { poll_answer: { poll_id: '1', user } }, 5],
    ['an anonymous poll', { poll: { id: '1' } }, 0],
    ['a kind nobody knows yet', { telepathy: { chat: { id: 8 } } }, 8],
    ['nothing at all', {}, 0],
  ];
  it.each(cases)('%s', (_, event, lane) => {
    expect(laneOf({ update_id: 1, ...event } as Update)).toBe(lane);
  });
});

describeEngines('inbox', (open) => {
  let db: Db;
  beforeAll(async () => {
    db = await open();
  });

  it('writes each update once, whatever is sent again or at the same time', async () => {
    const handed: InboxItem[] = [];
    const inbox = createInbox({
      db,
      botId: BOT_ID,
      now: () => 1,
      onAccepted: (items) => handed.push(...items),
    });
    const updates = Array.from({ length: 50 }, (_, index) => textUpdate(index + 1, index % 3));
    await Promise.all([...updates, ...updates].map((update) => inbox.accept([update])));
    await inbox.accept(updates);
    const rows = await db.select().from(db.t.updates);
    expect(rows).toHaveLength(50);
    expect(handed.map((item) => item.update.update_id).sort((a, b) => a - b)).toEqual(
      updates.map((update) => update.update_id),
    );
    const first = rows.find((row) => row.updateId === 1)!;
    expect(first).toMatchObject({ botId: BOT_ID, lane: 0, state: 'pending', receivedAt: 1 });
    expect(JSON.parse(first.payload)).toEqual(updates[0]);
  });

  it('keeps the updates of two bots apart', async () => {
    await createInbox({ db, botId: 2, now: () => 1 }).accept([textUpdate(1, 1)]);
    expect(await db.$count(db.t.updates)).toBe(51);
  });

  it('forgets what was dealt with, never what waits', async () => {
    await db.update(db.t.updates).set({ state: 'done' });
    await createInbox({ db, botId: 2, now: () => 1 }).accept([textUpdate(99, 1)]);
    expect(await forgetUpdates(db, 2, 40)).toBe(40);
    expect(await forgetUpdates(db, 2, 40)).toBe(11);
    expect(await db.select({ id: db.t.updates.updateId }).from(db.t.updates)).toEqual([{ id: 99 }]);
  });
});
