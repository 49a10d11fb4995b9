/** A teacher's words become a ticket: where they go, how often the teacher is told, and what they may take back. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { changeDeskSettings } from '../../../src/domain/desk-settings.ts';
import { createHandover } from '../../../src/domain/faq/handover.ts';
import { ownTicket, solve, ticketsOf, withdraw } from '../../../src/domain/tickets/asker.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { editMessage } from '../../../src/domain/tickets/edits.ts';
import { commentRating, rate } from '../../../src/domain/tickets/rating.ts';
import { separate } from '../../../src/domain/tickets/separate.ts';
import { close, snooze } from '../../../src/domain/tickets/work.ts';
import { type Desk, HOUR, MINUTE, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('asking', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = makeDesk(await open());
  });

  const ticket = async (id: number) => {
    const [found] = await desk.db.select().from(desk.db.t.tickets).where(eq(desk.db.t.tickets.id, id));
    return found!;
  };

  it('opens a ticket and confirms it once, for a burst of messages', async () => {
    const teacher = await desk.teacher();
    const id = await desk.open(teacher, 'Modul ochilmayapti');
    for (const kind of ['photo', 'voice'] as const) {
      desk.pass(10_000);
      expect(await desk.ask(teacher, '', { kind })).toEqual({ kind: 'joined', ticketId: id });
    }
    const sent = await desk.outgoing();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.chatId).toBe(teacher.telegramId);
    expect(sent[0]?.text).toContain(String(id));
    expect(await ticket(id)).toMatchObject({
      status: 'open',
      unread: 3,
      messageCount: 3,
      previewKind: 'voice',
    });
  });

  it('changes nothing when the same message comes again, also at the same moment', async () => {
    const teacher = await desk.teacher();
    const again = { telegramMessageId: 5 };
    const kinds = await Promise.all(
      [1, 2, 3].map(() => desk.ask(teacher, 'Savol', again).catch(() => undefined)),
    );
    expect(kinds.filter((receipt) => receipt?.kind === 'opened')).toHaveLength(1);
    expect((await desk.ask(teacher, 'Savol', again)).kind).toBe('repeated');
    expect(await desk.db.$count(desk.db.t.messages)).toBe(1);
    expect(await desk.outgoing()).toHaveLength(1);
  });

  it('says where words written later went, and makes a question of its own out of them', async () => {
    const teacher = await desk.teacher();
    const first = await desk.open(teacher, 'Birinchi savol');
    desk.pass(10 * MINUTE);
    const added = await desk.ask(teacher, 'Butunlay boshqa savol');
    expect(added).toEqual({ kind: 'joined', ticketId: first });
    expect(await desk.outgoing()).toHaveLength(2);
    const said = await ownTicket(desk.db, teacher.id, first);
    const moved = await separate(desk.db, teacher.id, first, said!.messages[1]!.id, desk.clock.now());
    expect(moved.kind).toBe('separated');
    const second = moved.kind === 'separated' ? moved.ticketId : 0;
    expect(await ticket(first)).toMatchObject({ messageCount: 1, preview: 'Birinchi savol' });
    expect(await ticket(second)).toMatchObject({
      messageCount: 1,
      subject: 'Butunlay boshqa savol',
      previousTicketId: first,
      status: 'open',
    });
    expect(await separate(desk.db, teacher.id, first, said!.messages[1]!.id, desk.clock.now())).toEqual({
      kind: 'impossible',
    });
  });

  it('does not separate what an official has answered already, nor for a stranger', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    desk.pass(HOUR);
    await desk.ask(teacher, 'Yana');
    const messages = (await ownTicket(desk.db, teacher.id, id))!.messages;
    const stranger = await desk.teacher('Begona');
    expect((await separate(desk.db, stranger.id, id, messages[1]!.id, desk.clock.now())).kind).toBe(
      'impossible',
    );
    await desk.reply(official, id, 'Javob');
    expect((await separate(desk.db, teacher.id, id, messages[1]!.id, desk.clock.now())).kind).toBe(
      'impossible',
    );
  });

  it('reopens within 72 hours of an official’s closing, and links a new ticket to a reply after that', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await desk.reply(official, id, 'Javob', true);
    await desk.settle('sent', 500);
    desk.pass(71 * HOUR);
    expect(await desk.ask(teacher, 'Baribir ochilmadi')).toEqual({ kind: 'reopened', ticketId: id });
    expect(await ticket(id)).toMatchObject({ status: 'open', closedAt: null });

    await close(desk.db, official, id, desk.clock.now());
    desk.pass(73 * HOUR);
    const [answered] = (await desk.outgoing()).filter((row) => row.text.startsWith('Javob'));
    const [row] = await desk.db.select().from(desk.db.t.outbox).where(eq(desk.db.t.outbox.id, answered!.id));
    const late = await desk.ask(teacher, 'Yana shu', { replyToId: row!.sentMessageId! });
    expect(late.kind).toBe('opened');
    expect((await ticket(late.kind === 'opened' ? late.ticketId : 0)).previousTicketId).toBe(id);
  });

  it('leaves closed what the teacher called solved, unless they reply to it', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await desk.reply(official, id, 'Javob');
    await desk.settle('sent', 500);
    expect((await solve(desk.db, teacher.id, id, desk.clock.now())).kind).toBe('closed');
    expect((await solve(desk.db, teacher.id, id, desk.clock.now())).kind).toBe('already');
    desk.pass(HOUR);
    expect((await desk.ask(teacher, 'Boshqa savol')).kind).toBe('opened');
    expect(await desk.ask(teacher, 'Yo‘q, hal bo‘lmadi', { replyToId: 501 })).toEqual({
      kind: 'reopened',
      ticketId: id,
    });
  });

  it('follows a reply to one’s own older ticket, and never to somebody else’s', async () => {
    const teacher = await desk.teacher();
    const other = await desk.teacher('Otabek');
    const mine = await desk.open(teacher, 'Savol');
    const theirs = await desk.open(other, 'Savol');
    expect(await desk.ask(teacher, 'Qo‘shimcha', { ticketId: theirs })).toEqual({
      kind: 'joined',
      ticketId: mine,
    });
  });

  it('wakes a snoozed ticket', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await snooze(desk.db, official, id, desk.clock.now() + HOUR, desk.clock.now());
    await desk.ask(teacher, 'Bormisiz?');
    expect(await ticket(id)).toMatchObject({ status: 'open', snoozedUntil: null });
  });

  it('refuses kindly beyond the limit of an hour, and writes nothing then', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    await changeDeskSettings(desk.db, official, { messagesPerHour: 3 }, desk.clock.now());
    const began = desk.clock.now();
    for (const text of ['bir', 'ikki', 'uch']) await desk.ask(teacher, text);
    expect(await desk.ask(teacher, 'to‘rt')).toEqual({ kind: 'limited', until: began + HOUR });
    expect(await desk.db.$count(desk.db.t.messages)).toBe(3);
    desk.pass(HOUR + 1);
    expect((await desk.ask(teacher, 'to‘rt')).kind).toBe('joined');
  });

  it('keeps what a message said before it was edited, and ignores an older edit', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Modul 241');
    const [message] = (await ownTicket(desk.db, teacher.id, id))!.messages;
    const edit = (text: string, editedAt: number) =>
      editMessage(
        desk.db,
        {
          chatId: teacher.telegramId,
          telegramMessageId: message!.telegramMessageId!,
          text,
          entities: [],
          editedAt,
        },
        createHandover(desk.clock),
        desk.clock.now(),
      );
    const at = desk.clock.now();
    expect(await edit('Modul 214', at + 2000)).toBe(true);
    expect(await edit('Modul 999', at + 1000)).toBe(false);
    const seen = await conversation(desk.db, official, id);
    expect(seen?.messages[0]).toMatchObject({ text: 'Modul 214', versions: [{ text: 'Modul 241' }] });
    expect(seen?.ticket).toMatchObject({ preview: 'Modul 214', subject: 'Modul 214' });
  });

  it('lets only the asker withdraw and see a ticket', async () => {
    const teacher = await desk.teacher();
    const stranger = await desk.teacher('Begona');
    const id = await desk.open(teacher, 'Savol');
    expect((await withdraw(desk.db, stranger.id, id, desk.clock.now())).kind).toBe('unknown');
    expect(await ownTicket(desk.db, stranger.id, id)).toBeUndefined();
    expect((await withdraw(desk.db, teacher.id, id, desk.clock.now())).kind).toBe('closed');
    expect((await desk.ask(teacher, 'Yangi')).kind).toBe('opened');
    expect(await ticketsOf(desk.db, teacher.id, 10)).toHaveLength(2);
  });

  it('takes one rating from the asker and one comment', async () => {
    const teacher = await desk.teacher();
    const stranger = await desk.teacher('Begona');
    const id = await desk.open(teacher, 'Savol');
    const now = desk.clock.now();
    expect(await commentRating(desk.db, teacher.id, id, 'Zo‘r')).toBe(false);
    expect(await rate(desk.db, stranger.id, id, 1, now)).toBe('unknown');
    expect(await rate(desk.db, teacher.id, id, 5, now)).toBe('rated');
    expect(await rate(desk.db, teacher.id, id, 1, now)).toBe('already');
    expect(await commentRating(desk.db, teacher.id, id, 'Zo‘r')).toBe(true);
    expect(await commentRating(desk.db, teacher.id, id, 'Yomon')).toBe(false);
    expect(await ticket(id)).toMatchObject({ rating: 5, ratingComment: 'Zo‘r' });
  });
});
