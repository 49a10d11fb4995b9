/** An official's answer: what goes out, who is told, and what can still be changed. */
import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { changeDeskSettings, DEFAULT_DESK_SETTINGS } from '../../../src/domain/desk-settings.ts';
import { parseMarkdown } from '../../../src/domain/markdown.ts';
import { confirmArrived, resend, undoAnswer } from '../../../src/domain/tickets/afterwards.ts';
import { answer } from '../../../src/domain/tickets/answer.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { saveDraft } from '../../../src/domain/tickets/drafts.ts';
import { addNote } from '../../../src/domain/tickets/notes.ts';
import { piecesOf } from '../../../src/domain/tickets/pieces.ts';
import {
  assign,
  claim,
  close,
  markRead,
  reopen,
  snooze,
  unassign,
  wake,
  wakeDue,
} from '../../../src/domain/tickets/work.ts';
import { type Desk, HOUR, MINUTE, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('answering', (open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = makeDesk(await open());
  });

  const ticket = async (id: number) => {
    const [found] = await desk.db.select().from(desk.db.t.tickets).where(eq(desk.db.t.tickets.id, id));
    return found!;
  };

  it('goes out signed, as a reply to the question, with buttons under its last part', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    desk.pass(MINUTE);
    const outcome = await desk.reply(official, id, `**Muhim.** ${'so‘z '.repeat(1500)}`);
    expect(outcome.kind).toBe('answered');
    const rows = await desk.db.select().from(desk.db.t.outbox).orderBy(desk.db.t.outbox.id);
    const parts = rows.slice(1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]?.payload).toMatchObject({ reply_parameters: { message_id: 101 } });
    expect(parts[0]?.payload.reply_markup).toBeUndefined();
    expect(parts.at(-1)?.payload).toHaveProperty('reply_markup.inline_keyboard');
    expect(String(parts.at(-1)?.payload.text)).toContain(DEFAULT_DESK_SETTINGS.signature.uz);
    expect(await ticket(id)).toMatchObject({ assigneeId: official.id, waitingSince: null, unread: 0 });
  });

  it('shows the official’s name only when the desk says so', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official('Aziza Rahimova');
    const id = await desk.open(teacher, 'Savol');
    await desk.reply(official, id, 'Bir');
    await changeDeskSettings(desk.db, official, { showOfficialName: true }, desk.clock.now());
    await desk.reply(official, id, 'Ikki');
    const [, hidden, shown] = await desk.outgoing();
    expect(hidden?.text).not.toContain('Aziza');
    expect(shown?.text).toContain('— Aziza Rahimova, ');
  });

  it('puts a short text under the first file, and a long one after it', () => {
    const file = { id: 'a', name: 'a.pdf', mime: 'application/pdf', size: 1, kind: 'document' as const };
    const short = piecesOf(parseMarkdown('qisqa'), [file], 'Bo‘lim');
    expect(short).toHaveLength(1);
    expect(short[0]?.sends[0]).toMatchObject({
      method: 'sendDocument',
      payload: { document: { $upload: 'a' }, caption: 'qisqa\n\n— Bo‘lim' },
    });
    const long = piecesOf(parseMarkdown('x'.repeat(1020)), [file], 'Bo‘lim');
    expect(long.map((piece) => piece.kind)).toEqual(['document', 'text']);
  });

  it('is stopped by a colleague’s newer answer, until it is sent anyway', async () => {
    const teacher = await desk.teacher();
    const aziza = await desk.official('Aziza');
    const bekzod = await desk.official('Bekzod');
    const id = await desk.open(teacher, 'Savol');
    const seen = (await conversation(desk.db, aziza, id))!.messages.at(-1)!.id;
    await desk.reply(bekzod, id, 'Men javob berdim');
    const wish = { ticketId: id, body: parseMarkdown('Men ham'), uploads: [], close: false };
    const stopped = await answer(desk.db, aziza, { ...wish, seenMessageId: seen }, desk.clock.now());
    expect(stopped).toMatchObject({ kind: 'overtaken', by: 'Bekzod' });
    const anyway = await answer(desk.db, aziza, { ...wish, seenMessageId: undefined }, desk.clock.now());
    expect(anyway.kind).toBe('answered');
    expect((await ticket(id)).assigneeId).toBe(bekzod.id);
  });

  it('is accepted once when it is given twice with the same key, until it is undone', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    const wish = {
      ticketId: id,
      body: parseMarkdown('Javob'),
      uploads: [],
      close: false,
      seenMessageId: undefined,
      key: 'form-1',
    };
    const give = () => answer(desk.db, official, wish, desk.clock.now());
    const answers = async () =>
      (await desk.outgoing()).filter((row) => row.state === 'queued' && row.text?.startsWith('Javob')).length;
    const [first, second] = [await give(), await give()];
    expect(first.kind).toBe('answered');
    expect(second).toMatchObject({
      kind: 'repeated',
      messageId: first.kind === 'answered' && first.messageId,
    });
    expect(await answers()).toBe(1);

    const messageId = first.kind === 'answered' ? first.messageId : 0;
    expect((await undoAnswer(desk.db, official, messageId, desk.clock.now())).kind).toBe('undone');
    expect((await give()).kind).toBe('answered');
    expect(await answers()).toBe(1);
  });

  it('can be undone until it is being sent, and then the ticket waits again', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    const before = await ticket(id);
    desk.pass(MINUTE);
    const done = await desk.reply(official, id, 'Xato javob', true);
    const messageId = done.kind === 'answered' ? done.messageId : 0;
    const stranger = await desk.official('Begona');
    expect((await undoAnswer(desk.db, stranger, messageId, desk.clock.now())).kind).toBe('unknown');
    expect(await undoAnswer(desk.db, official, messageId, desk.clock.now())).toEqual({
      kind: 'undone',
      text: 'Xato javob',
    });
    expect(await ticket(id)).toMatchObject({
      status: 'open',
      waitingSince: before.waitingSince,
      queueRank: before.queueRank,
      firstAnsweredAt: null,
      messageCount: 1,
    });
    expect((await desk.outgoing()).filter((row) => row.state === 'queued')).toHaveLength(1);

    const again = await desk.reply(official, id, 'To‘g‘ri javob');
    await desk.settle('sent');
    const late = await undoAnswer(
      desk.db,
      official,
      again.kind === 'answered' ? again.messageId : 0,
      desk.clock.now(),
    );
    expect(late.kind).toBe('late');
  });

  it('shows how it fared, and can be sent again or called delivered', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    const done = await desk.reply(official, id, 'Javob');
    const messageId = done.kind === 'answered' ? done.messageId : 0;
    const state = async () => (await conversation(desk.db, official, id))?.messages.at(-1)?.delivery?.state;
    expect(await state()).toBe('queued');
    await desk.settle('failed');
    expect(await state()).toBe('failed');
    expect(await confirmArrived(desk.db, messageId, desk.clock.now())).toBe(0);
    expect(await resend(desk.db, messageId, desk.clock.now())).toBe(1);
    await desk.settle('uncertain');
    expect(await state()).toBe('uncertain');
    expect(await confirmArrived(desk.db, messageId, desk.clock.now())).toBe(1);
    expect(await state()).toBe('sent');
    expect(await resend(desk.db, messageId, desk.clock.now())).toBe(0);
  });

  it('asks to rate after closing an answered ticket, unless it is reopened in time', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await close(desk.db, official, id, desk.clock.now());
    expect(await desk.outgoing()).toHaveLength(1);
    await reopen(desk.db, official, id, desk.clock.now());
    await desk.reply(official, id, 'Javob', true);
    expect(await desk.outgoing()).toHaveLength(3);
    await reopen(desk.db, official, id, desk.clock.now());
    expect((await desk.outgoing()).at(-1)?.state).toBe('cancelled');
  });

  it('forgets the draft that was sent', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await saveDraft(
      desk.db,
      { ticketId: id, officialId: official.id, mode: 'reply', text: 'Jav' },
      desk.clock.now(),
    );
    await desk.reply(official, id, 'Javob');
    expect(await desk.db.$count(desk.db.t.drafts)).toBe(0);
  });

  it('gives a ticket to one of two who claim it at once', async () => {
    const teacher = await desk.teacher();
    const officials = [await desk.official('Aziza'), await desk.official('Bekzod')];
    const id = await desk.open(teacher, 'Savol');
    const kinds = await Promise.all(
      officials.map((official) => claim(desk.db, official, id, desk.clock.now())),
    );
    expect(kinds.map((outcome) => outcome.kind).sort()).toEqual(['done', 'stale']);
    const [aziza, bekzod] = officials as [(typeof officials)[0] & object, (typeof officials)[0] & object];
    expect((await assign(desk.db, aziza, id, bekzod, desk.clock.now())).kind).not.toBe('unknown');
    expect((await unassign(desk.db, aziza, id, desk.clock.now())).kind).toBe('done');
    expect((await unassign(desk.db, aziza, id, desk.clock.now())).kind).toBe('stale');
    expect((await claim(desk.db, aziza, 999_999, desk.clock.now())).kind).toBe('unknown');
  });

  it('wakes snoozed tickets when their time has come', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    await snooze(desk.db, official, id, desk.clock.now() + HOUR, desk.clock.now());
    expect(await wakeDue(desk.db, desk.clock.now())).toBe(0);
    desk.pass(HOUR);
    expect(await wakeDue(desk.db, desk.clock.now())).toBe(1);
    expect((await ticket(id)).status).toBe('open');
    expect((await wake(desk.db, official, id, desk.clock.now())).kind).toBe('stale');
  });

  it('keeps notes from the teacher and out of the waiting time', async () => {
    const teacher = await desk.teacher();
    const official = await desk.official();
    const id = await desk.open(teacher, 'Savol');
    const before = await ticket(id);
    await addNote(desk.db, official, id, 'Platformada ko‘rdim', desk.clock.now());
    expect(await ticket(id)).toMatchObject({
      waitingSince: before.waitingSince,
      preview: 'Savol',
      messageCount: 2,
    });
    expect(await desk.outgoing()).toHaveLength(1);
    expect(await addNote(desk.db, official, 999_999, 'x', desk.clock.now())).toBeUndefined();
    await markRead(desk.db, id);
    expect((await ticket(id)).unread).toBe(0);
  });
});
