/**
 * A desk on a database, without Telegram and without pages: people, a clock that the test turns, and short ways to
 * ask and to answer.
 */
import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../../src/db/db.ts';
import type { OutboxState } from '../../src/db/schema/telegram.ts';
import type { OfferFinder } from '../../src/domain/faq/offer-finder.ts';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { meetTeacher, type Teacher } from '../../src/domain/teachers.ts';
import { type AnswerOutcome, answer } from '../../src/domain/tickets/answer.ts';
import { createReceiver, type Incoming, type Receipt } from '../../src/domain/tickets/receive.ts';
import type { Clockwork } from '../../src/domain/tickets/times.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export interface Desk {
  db: Db;
  clock: Clockwork;
  /** Moves the clock on. */
  pass(ms: number): void;
  teacher(name?: string): Promise<Teacher>;
  official(name?: string, role?: Official['role'], regions?: string[]): Promise<Official>;
  /** A message of the teacher's, with the next message id unless given. */
  ask(teacher: Teacher, text: string, more?: Partial<Incoming>): Promise<Receipt>;
  /** Asks and returns the ticket's number. */
  open(teacher: Teacher, text: string): Promise<number>;
  reply(official: Official, ticketId: number, markdown: string, close?: boolean): Promise<AnswerOutcome>;
  /** The texts in the outbox, oldest first, with their states. */
  outgoing(): Promise<{ id: number; state: OutboxState; text: string; chatId: number }[]>;
  /** Plays the sender: everything queued is sent, with these ids of Telegram's. */
  settle(state: 'sent' | 'failed' | 'uncertain', firstMessageId?: number): Promise<void>;
}

/** A noon in Tashkent, inside the default hours of service. */
export const NOON = Date.UTC(2026, 10, 22, 7);

/** @param finderFor makes what looks questions up in the FAQ; without it none is offered anything */
export function makeDesk(db: Db, finderFor?: (clock: Clockwork) => OfferFinder): Desk {
  let now = NOON;
  let nextPerson = 7_000_000_000;
  let nextMessage = 100;
  const clock: Clockwork = {
    now: () => now,
    timeZone: 'Asia/Tashkent',
    serviceHours: { from: 4 * 60, to: 24 * 60 },
  };
  const receiver = createReceiver(db, clock, finderFor?.(clock));

  const desk: Desk = {
    db,
    clock,
    pass(ms) {
      now += ms;
    },
    async teacher(displayName = 'Dilnoza Yo‘ldosheva') {
      nextPerson += 1;
      return meetTeacher(db, { telegramId: nextPerson, displayName, languageCode: 'uz' }, now);
    },
    async official(name = 'Aziza Rahimova', role = 'administrator', regions = []) {
      nextPerson += 1;
      const official = await ensureOfficial(db, { telegramId: nextPerson, name, role }, now);
      await db.transaction(async (tx) => {
        await tx.update(tx.t.officials).set({ regions }).where(eq(tx.t.officials.id, official.id));
      });
      return { ...official, regions };
    },
    ask(teacher, text, more) {
      nextMessage += 1;
      return receiver.receive(teacher, {
        chatId: teacher.telegramId,
        telegramMessageId: nextMessage,
        kind: 'text',
        text,
        entities: [],
        ...more,
      });
    },
    async open(teacher, text) {
      const receipt = await desk.ask(teacher, text);
      if (receipt.kind !== 'opened') throw new Error(`The question was ${receipt.kind}, not opened.`);
      return receipt.ticketId;
    },
    reply(official, ticketId, markdown, close = false) {
      const wish = { ticketId, body: parseMarkdown(markdown), uploads: [], close, seenMessageId: undefined };
      return answer(db, official, wish, now);
    },
    async outgoing() {
      const { outbox } = db.t;
      const rows = await db.select().from(outbox).orderBy(outbox.id);
      return rows.map((row) => ({
        id: row.id,
        state: row.state,
        text: String(row.payload.text ?? row.payload.caption ?? ''),
        chatId: row.chatId,
      }));
    },
    async settle(state, firstMessageId = 9000) {
      await db.transaction(async (tx) => {
        const { outbox } = tx.t;
        const queued = await tx
          .select({ id: outbox.id })
          .from(outbox)
          .where(eq(outbox.state, 'queued'))
          .orderBy(outbox.id);
        for (const [index, { id }] of queued.entries()) {
          await tx
            .update(outbox)
            .set({
              state,
              settledAt: now,
              ...(state === 'sent' ? { sentMessageId: firstMessageId + index } : { reason: 'blocked' }),
            })
            .where(inArray(outbox.id, [id]));
        }
      });
    },
  };
  return desk;
}
