/** After asking: the answer and its buttons, the rating, and «My questions». */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ANSWER_UNDO_MS, answer } from '../../src/domain/tickets/answer.ts';
import { ownTicket, ticketsOf } from '../../src/domain/tickets/asker.ts';
import { BURST_MS } from '../../src/domain/tickets/receive-decision.ts';
import type { Ticket } from '../../src/domain/tickets/ticket.ts';
import { close as closeTicket } from '../../src/domain/tickets/work.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let official: Official;
let phone: Phone;
beforeAll(async () => {
  running = await startBot();
  const person = { telegramId: 77, name: 'Aziza Rahimova', role: 'administrator' } as const;
  official = await ensureOfficial(running.db, person, running.now());
});
afterAll(async () => {
  const troubles = running.troubles();
  await running.close();
  expect(troubles).toBe('');
});
beforeEach(async () => {
  phone = phoneOf(running);
  await phone.settle();
});

const tickets = async (): Promise<Ticket[]> => {
  const teacher = await teacherByTelegramId(running.db, phone.person.id);
  return ticketsOf(running.db, teacher!.id, 30);
};
const newest = async () => (await tickets())[0]!;

async function ask(text: string): Promise<Ticket> {
  await phone.say(text);
  await phone.readsWords('desk-opened-add');
  return newest();
}

async function reply(ticket: Ticket, text: string, close = false): Promise<void> {
  const wish = {
    ticketId: ticket.id,
    body: parseMarkdown(text),
    uploads: [],
    close,
    seenMessageId: undefined,
  };
  // As if it had been written before the time for undoing, so that it goes out now.
  await answer(running.db, official, wish, running.now() - ANSWER_UNDO_MS);
  await phone.reads(parseMarkdown(text).text);
}

describe('an answer', () => {
  it('comes as a reply with two buttons; «solved» closes the ticket once and asks for a rating', async () => {
    const ticket = await ask('Sertifikat qachon beriladi?');
    await reply(ticket, 'Kurs tugagach, **3 kun** ichida.');
    expect(phone.last().message.reply_to_message?.text).toBe('Sertifikat qachon beriladi?');
    expect(phone.buttons()).toEqual([[phone.t('desk-button-solved'), phone.t('desk-button-more')]]);

    const { messageId } = phone.last();
    const pressed = await phone.press(phone.t('desk-button-solved'));
    expect(pressed).toMatchObject({ answered: true, text: phone.t('bot-solved-closed') });
    await phone.readsWords('desk-rate', { number: ticket.id });
    expect(await newest()).toMatchObject({ status: 'closed', closeReason: 'solved' });
    await expect
      .poll(() => running.world.entry(phone.person.id, messageId)!.message.reply_markup)
      .toBeUndefined();
  });

  it('«ask more» sends the next message to its ticket, also when another one is open', async () => {
    const first = await ask('Birinchi');
    await reply(first, 'Javob');
    await running.db.transaction(async (tx) => {
      await tx.update(tx.t.tickets).set({ status: 'closed', closeReason: 'solved', closedAt: running.now() });
    });
    const second = await ask('Ikkinchi');
    expect(second.id).not.toBe(first.id);
    await phone.press(phone.t('desk-button-more'));
    await phone.readsWords('bot-more-prompt', { number: first.id });
    await phone.say('Birinchisiga qo‘shimcha');
    await phone.readsWords('desk-reopened', { number: first.id });
    const said = await ownTicket(running.db, first.teacherId, first.id);
    expect(said!.messages.at(-1)!.text).toBe('Birinchisiga qo‘shimcha');
  });

  it('a reply to it joins its ticket', async () => {
    const ticket = await ask('Savol');
    await reply(ticket, 'Javob');
    running.pass(BURST_MS + 1000);
    const { messageId } = phone.last();
    await phone.does((world, chat) => world.sendText(chat, 'Aniqroq ayting', { replyTo: messageId }));
    await phone.readsWords('desk-joined', { number: ticket.id });
    expect((await newest()).waitingSince).not.toBeNull();
  });
});

describe('the rating', () => {
  async function rated(stars: number): Promise<Ticket> {
    const ticket = await ask('Baholanadigan savol');
    await reply(ticket, 'Javob');
    await closeTicket(running.db, official, ticket.id, running.now() - 60_000);
    await phone.readsWords('desk-rate', { number: ticket.id });
    await phone.press(`${stars} ⭐`);
    await phone.reads('⭐'.repeat(stars));
    return ticket;
  }

  it('is given once, with a comment if the asker likes', async () => {
    const ticket = await rated(4);
    await phone.press(phone.t('bot-comment-button'));
    await phone.readsWords('bot-comment-prompt', { number: ticket.id });
    await phone.say('Juda tez va <aniq> javob');
    await phone.readsWords('bot-comment-kept');
    expect(await newest()).toMatchObject({
      rating: 4,
      ratingComment: 'Juda tez va <aniq> javob',
      status: 'closed',
    });
    await running.redo();
    expect(await newest()).toMatchObject({ id: ticket.id, status: 'closed', messageCount: 2 });
    await phone.say('Bu endi yangi savol');
    await expect.poll(async () => (await newest()).status).toBe('open');
  });

  it('a press on somebody else’s button, or a second press, changes nothing', async () => {
    const ticket = await rated(5);
    const { messageId } = phone.last();
    await running.redo();
    expect((await newest()).rating).toBe(5);
    const stranger = phoneOf(running);
    await stranger.settle();
    const teacher = await teacherByTelegramId(running.db, stranger.person.id);
    expect(await ownTicket(running.db, teacher!.id, ticket.id)).toBeUndefined();
    expect(messageId).toBeGreaterThan(0);
  });

  it('after ten minutes the next message is a question again, not a comment', async () => {
    const { id } = await rated(2);
    await phone.press(phone.t('bot-comment-button'));
    await phone.readsWords('bot-comment-prompt', { number: id });
    running.pass(11 * 60_000);
    await phone.say('Yangi savolim bor');
    await phone.readsWords('desk-reopened', { number: id });
    expect((await newest()).ratingComment).toBeNull();
    expect((await newest()).status).toBe('open');
  });
});

describe.each(LOCALES)('my questions in %s', (locale) => {
  it('lists them with states, shows a thread, takes one back after asking, and goes back', async () => {
    phone = phoneOf(running, locale);
    await phone.settle();
    await phone.key(phone.t('bot-key-questions'));
    await phone.readsWords('bot-questions-none');

    const first = await ask('Modul <pasporti> & raqami?');
    await reply(first, 'Mana: 12');
    await phone.say('/questions');
    await phone.readsWords('bot-state-withdrawn');
    const label = `💬 № ${first.id} · Modul <pasporti> & raqami?`;
    expect(phone.buttons()[0]).toEqual([label]);

    await phone.press(label);
    const thread = await phone.reads('Modul <pasporti> & raqami?');
    expect(thread.message.text).toContain('Mana: 12');
    expect(thread.message.text).toContain(phone.t('bot-state-answered'));

    await phone.press(phone.t('bot-thread-withdraw'));
    await phone.readsWords('bot-withdraw-sure');
    await phone.press(phone.t('bot-withdraw-no'));
    await phone.reads('Mana: 12');
    await phone.press(phone.t('bot-thread-withdraw'));
    await phone.press(phone.t('bot-withdraw-yes'));
    await phone.reads(phone.t('bot-state-withdrawn'));
    expect(await newest()).toMatchObject({ status: 'closed', closeReason: 'withdrawn' });
    expect(phone.buttons().flat()).not.toContain(phone.t('bot-thread-withdraw'));

    await phone.press(phone.t('bot-thread-back'));
    await phone.reads(phone.t('bot-state-closed'));
    expect(phone.buttons()[0]![0]).toMatch(/^↩️/);
  });
});

describe('the list', () => {
  it('turns pages, and a button that is out of date says so and shows how it is now', async () => {
    for (let number = 1; number <= 9; number++) {
      await ask(`Savol ${number}`);
      await running.db.transaction(async (tx) => {
        const closedAt = running.now();
        await tx.update(tx.t.tickets).set({ status: 'closed', closeReason: 'solved', closedAt });
      });
    }
    await phone.say('/questions');
    await phone.readsWords('bot-state-withdrawn');
    expect(phone.buttons()).toHaveLength(8);
    await phone.press('›');
    await expect.poll(() => phone.buttons().flat().at(-1)).toBe('‹');
    expect(phone.buttons().flat()).toHaveLength(3);
    const old = phone.buttons()[0]![0]!;
    await running.db.transaction(async (tx) => {
      await tx.update(tx.t.tickets).set({ status: 'open' });
    });
    const pressed = await phone.press(old);
    expect(pressed).toMatchObject({ answered: true, text: phone.t('bot-menu-outdated') });
    await expect.poll(() => phone.buttons()[0]![0]).toMatch(/^⏳/);
  });

  it('a long thread comes in parts', async () => {
    await ask('Boshlanishi');
    for (let number = 1; number <= 8; number++) await phone.say(`${number} ${'uzun '.repeat(160)}`);
    const { id } = await newest();
    await expect.poll(async () => (await newest()).messageCount).toBe(9);
    await phone.say('/questions');
    await phone.readsWords('bot-state-withdrawn');
    await phone.press(phone.buttons()[0]![0]!);
    await phone.reads(`№\u00a0${id}`);
    expect(phone.text()).toContain('8 uzun');
    await phone.press('‹');
    await expect.poll(() => phone.text()).not.toContain('8 uzun');
  });

  it('adding to a question from its thread', async () => {
    const ticket = await ask('Savol');
    running.pass(BURST_MS + 1000);
    await phone.say('/questions');
    await phone.readsWords('bot-state-withdrawn');
    await phone.press(phone.buttons()[0]![0]!);
    await phone.press(phone.t('bot-thread-add'));
    await phone.readsWords('bot-more-prompt', { number: ticket.id });
    await phone.say('Qo‘shimcha');
    await phone.readsWords('desk-joined', { number: ticket.id });
  });
});
