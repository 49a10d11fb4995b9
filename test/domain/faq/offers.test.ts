/** A question that the FAQ answers: offered, solved, asked again, handed over, and never lost. */
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeDeskSettings } from '../../../src/domain/desk-settings.ts';
import { entryByCode } from '../../../src/domain/faq/entries.ts';
import { createHandover, type Handover } from '../../../src/domain/faq/handover.ts';
import { createOfferFinder } from '../../../src/domain/faq/offer-finder.ts';
import { markShown, offerOf } from '../../../src/domain/faq/offers.ts';
import { askOfficial, handOverDue, solveByFaq } from '../../../src/domain/faq/settle-offers.ts';
import { withdraw } from '../../../src/domain/tickets/asker.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { editMessage } from '../../../src/domain/tickets/edits.ts';
import { queueCounts, searchTickets } from '../../../src/domain/tickets/queue.ts';
import { createReceiver } from '../../../src/domain/tickets/receive.ts';
import { claim, close } from '../../../src/domain/tickets/work.ts';
import { type Desk, HOUR, MINUTE } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { type FaqDesk, makeFaqDesk } from '../../support/faq-desk.ts';
import { classroom, DAY, linkTeacher } from '../learning/classroom.ts';

/** Fits an entry of the FAQ. */
const LOCKED = 'Кейинги модул нега очилмаяпти?';
const LOCKED_AGAIN = 'keyingi modulim hali ham ochilmadi nima qilay';
/** Nothing fits. */
const OUTSIDE = 'Maktabimizga yangi stol-stullar qachon olib kelinadi?';

describeEngines('offers of the FAQ', (open) => {
  let desk: Desk;
  let faqDesk: FaqDesk;
  let handover: Handover;
  beforeAll(async () => {
    faqDesk = await makeFaqDesk(await open());
    desk = faqDesk.desk;
    handover = createHandover(desk.clock);
  }, 60_000);
  afterAll(() => faqDesk.close());

  const now = () => desk.clock.now();
  const ticket = async (id: number) => {
    const [found] = await desk.db.select().from(desk.db.t.tickets).where(eq(desk.db.t.tickets.id, id));
    return found!;
  };
  const events = async (id: number) => {
    const { ticketEvents } = desk.db.t;
    const rows = await desk.db
      .select()
      .from(ticketEvents)
      .where(eq(ticketEvents.ticketId, id))
      .orderBy(asc(ticketEvents.id));
    return rows.map(({ kind }) => kind);
  };
  /** What this person was sent, oldest first. */
  const sentTo = async (chatId: number) => {
    const { outbox } = desk.db.t;
    return desk.db.select().from(outbox).where(eq(outbox.chatId, chatId)).orderBy(asc(outbox.id));
  };
  async function offered(text = LOCKED) {
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, text);
    if (receipt.kind !== 'offered') throw new Error(`«${text}» was ${receipt.kind}, not offered.`);
    return { teacher, id: receipt.ticketId };
  }

  it('keeps the question and answers it in one message, with the way to an official', async () => {
    const { teacher, id } = await offered();
    const kept = await offerOf(desk.db, id);
    const entry = await entryByCode(desk.db, 'module-locked');
    expect(await ticket(id)).toMatchObject({ status: 'offered', preview: LOCKED, messageCount: 1 });
    expect(kept?.offer).toMatchObject({ state: 'open', decideAt: now() + 10 * MINUTE });
    expect(kept?.items[0]).toMatchObject({ kind: 'entry', entryId: entry!.id, shownAt: now() });
    expect(kept!.items.length).toBeLessThanOrEqual(3);
    const [message, ...more] = await sentTo(teacher.telegramId);
    expect(more).toEqual([]);
    expect(message?.payload.text).toContain(entry!.content.titles.uz);
    expect(JSON.stringify(message?.payload.reply_markup)).toContain(`f:solved:${id}:0`);
    expect(JSON.stringify(message?.payload.reply_markup)).toContain(`f:ask:${id}:0`);
    expect(await events(id)).toEqual(['opened', 'offered']);
    const official = await desk.official();
    expect((await searchTickets(desk.db, official, `№ ${id}`)).map((row) => row.ticket.id)).toEqual([id]);
  });

  it('changes nothing when the message comes twice, and shows no official an offered question', async () => {
    const official = await desk.official();
    const before = await queueCounts(desk.db, official);
    const teacher = await desk.teacher();
    const again = { telegramMessageId: 77 };
    expect((await desk.ask(teacher, LOCKED, again)).kind).toBe('offered');
    expect((await desk.ask(teacher, LOCKED, again)).kind).toBe('repeated');
    expect(await sentTo(teacher.telegramId)).toHaveLength(1);
    expect(await queueCounts(desk.db, official)).toEqual(before);
  });

  it('sends a question that nothing fits straight to the officials, as if there were no FAQ', async () => {
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, OUTSIDE);
    expect(receipt.kind).toBe('opened');
    const [message] = await sentTo(teacher.telegramId);
    expect(message?.dedupeKey).toMatch(/^opened:/);
    const id = receipt.kind === 'opened' ? receipt.ticketId : 0;
    expect(await offerOf(desk.db, id)).toBeUndefined();
  });

  it('offers nothing for pictures, for what is about a post, or when it is switched off', async () => {
    const photo = await desk.teacher();
    expect((await desk.ask(photo, LOCKED, { kind: 'photo' })).kind).toBe('opened');
    const administrator = await desk.official();
    await changeDeskSettings(desk.db, administrator, { faqOffers: false }, now());
    desk.pass(MINUTE);
    const teacher = await desk.teacher();
    expect((await desk.ask(teacher, LOCKED)).kind).toBe('opened');
    await changeDeskSettings(desk.db, administrator, { faqOffers: true }, now());
    desk.pass(MINUTE);
  });

  it('is solved by a tap, once, by nobody else, and leaves the queue alone', async () => {
    const { teacher, id } = await offered();
    const stranger = await desk.teacher('Begona');
    expect(await solveByFaq(desk.db, stranger.id, id, 0, now())).toBe('unknown');
    expect(await solveByFaq(desk.db, teacher.id, id, 0, now())).toBe('done');
    expect(await solveByFaq(desk.db, teacher.id, id, 0, now())).toBe('late');
    expect(await askOfficial(desk.db, teacher.id, id, handover, now())).toBe('late');
    expect(await ticket(id)).toMatchObject({ status: 'closed', closeReason: 'faq', closedAt: now() });
    expect((await offerOf(desk.db, id))?.offer).toMatchObject({ state: 'solved', solvedPlace: 0 });
    expect(await events(id)).toEqual(['opened', 'offered', 'solvedByFaq']);
  });

  it('counts as a miss when the same is asked again within a day, and goes to an official at once', async () => {
    for (const words of [LOCKED, LOCKED_AGAIN]) {
      const { teacher, id } = await offered();
      await solveByFaq(desk.db, teacher.id, id, 0, now());
      desk.pass(3 * HOUR);
      const receipt = await desk.ask(teacher, words);
      expect(receipt.kind).toBe('opened');
      const again = receipt.kind === 'opened' ? receipt.ticketId : 0;
      expect(await ticket(again)).toMatchObject({ status: 'open', previousTicketId: id });
      expect((await offerOf(desk.db, id))?.offer.missedAt).toBe(now());
      expect(await events(id)).toContain('missed');
      const texts = (await sentTo(teacher.telegramId)).map(({ payload }) => String(payload.text));
      expect(texts.at(-1)).toContain('Uzr, tayyor javob');
    }
  });

  it('takes another question, or the same one after a day, for a new one', async () => {
    const { teacher, id } = await offered();
    await solveByFaq(desk.db, teacher.id, id, 0, now());
    const other = await desk.ask(teacher, 'login parolimni unutib qoydim, qanday tiklayman');
    expect(other.kind).toBe('offered');
    await solveByFaq(desk.db, teacher.id, other.kind === 'offered' ? other.ticketId : 0, 0, now());
    expect((await offerOf(desk.db, id))?.offer.missedAt).toBeNull();
    desk.pass(25 * HOUR);
    expect((await desk.ask(teacher, LOCKED)).kind).toBe('offered');
  });

  it('counts a reply to the solved question as a miss too', async () => {
    const { teacher, id } = await offered();
    await solveByFaq(desk.db, teacher.id, id, 0, now());
    desk.pass(HOUR);
    const receipt = await desk.ask(teacher, 'Yo‘q, yordam bermadi', { ticketId: id });
    expect(receipt).toEqual({ kind: 'reopened', ticketId: id });
    expect((await offerOf(desk.db, id))?.offer.missedAt).toBe(now());
  });

  it('goes to an official at one tap, with its place from when it was asked', async () => {
    const { teacher, id } = await offered();
    const askedAt = now();
    desk.pass(4 * MINUTE);
    expect(await askOfficial(desk.db, teacher.id, id, handover, now())).toBe('done');
    expect(await askOfficial(desk.db, teacher.id, id, handover, now())).toBe('late');
    expect(await ticket(id)).toMatchObject({ status: 'open', waitingSince: askedAt, queueRank: askedAt });
    expect((await offerOf(desk.db, id))?.offer).toMatchObject({ state: 'asked', settledAt: now() });
    const sent = await sentTo(teacher.telegramId);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.payload.text).toContain(String(id));
  });

  it('goes there by itself when nobody taps, once, also with two instances', async () => {
    const { teacher, id } = await offered();
    await desk.settle('sent', 40_000);
    desk.pass(9 * MINUTE);
    await handOverDue(desk.db, handover, now());
    expect((await ticket(id)).status).toBe('offered');
    desk.pass(MINUTE);
    const handed = await Promise.all([1, 2].map(() => handOverDue(desk.db, handover, now())));
    expect(handed[0]! + handed[1]!).toBeGreaterThan(0);
    expect((await ticket(id)).status).toBe('open');
    expect((await offerOf(desk.db, id))?.offer.state).toBe('lapsed');
    const [, buttons, confirmation, ...more] = await sentTo(teacher.telegramId);
    expect(buttons).toMatchObject({
      method: 'editMessageText',
      payload: { message_id: expect.any(Number), reply_markup: { inline_keyboard: [] } },
    });
    expect(confirmation?.dedupeKey).toBe(`handed:${id}`);
    expect(more).toEqual([]);
    expect((await events(id)).filter((kind) => kind === 'handedOver')).toHaveLength(1);
  });

  it('goes there at any further word, with one confirmation', async () => {
    for (const more of [{ text: 'Aniqroq: 3-modul' }, { text: '', kind: 'photo' as const }]) {
      const { teacher, id } = await offered();
      await desk.settle('sent', 50_000 + id);
      desk.pass(20_000);
      expect(await desk.ask(teacher, more.text, more)).toEqual({ kind: 'joined', ticketId: id });
      expect(await ticket(id)).toMatchObject({ status: 'open', messageCount: 2, unread: 2 });
      expect((await offerOf(desk.db, id))?.offer.state).toBe('asked');
      const kinds = (await sentTo(teacher.telegramId)).map(({ dedupeKey }) => dedupeKey?.split(':')[0]);
      expect(kinds).toEqual(['offer', 'offer', 'handed']);
    }
  });

  it('calls an offer back that has not gone out when more was written', async () => {
    const { teacher, id } = await offered();
    await desk.ask(teacher, 'va yana bir gap');
    const [offer] = await sentTo(teacher.telegramId);
    expect(offer?.state).toBe('cancelled');
    expect((await ticket(id)).status).toBe('open');
  });

  it('goes there when the question is edited', async () => {
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, LOCKED, { telegramMessageId: 300 });
    const id = receipt.kind === 'offered' ? receipt.ticketId : 0;
    const edit = {
      chatId: teacher.telegramId,
      telegramMessageId: 300,
      text: 'Boshqa narsa',
      entities: [],
      editedAt: now() + 1000,
    };
    expect(await editMessage(desk.db, edit, handover, now())).toBe(true);
    expect((await ticket(id)).status).toBe('open');
  });

  it('is with the official who takes it, and the asker hears of it; an answer says it by itself', async () => {
    const official = await desk.official();
    const claimed = await offered();
    expect(await claim(desk.db, official, claimed.id, now())).toMatchObject({
      kind: 'done',
      ticket: { status: 'open', assigneeId: official.id },
    });
    expect(await events(claimed.id)).toEqual(['opened', 'offered', 'handedOver', 'claimed']);
    expect((await sentTo(claimed.teacher.telegramId)).at(-1)?.dedupeKey).toBe(`handed:${claimed.id}`);

    const answered = await offered();
    await desk.settle('sent', 60_000);
    expect((await desk.reply(official, answered.id, 'Javob')).kind).toBe('answered');
    expect((await ticket(answered.id)).status).toBe('open');
    const methods = (await sentTo(answered.teacher.telegramId)).map(({ method }) => method);
    expect(methods).toEqual(['sendMessage', 'editMessageText', 'sendMessage']);

    const closed = await offered();
    expect((await close(desk.db, official, closed.id, now())).kind).toBe('done');
    expect((await offerOf(desk.db, closed.id))?.offer.state).toBe('lapsed');
    const seen = await conversation(desk.db, official, closed.id);
    expect(seen?.offer?.items[0]?.names?.code).toBe('module-locked');
  });

  it('ends when the asker takes the question back', async () => {
    const { teacher, id } = await offered();
    expect((await withdraw(desk.db, teacher.id, id, now())).kind).toBe('closed');
    expect((await offerOf(desk.db, id))?.offer.state).toBe('lapsed');
    expect(await solveByFaq(desk.db, teacher.id, id, 0, now())).toBe('late');
    await handOverDue(desk.db, handover, now() + HOUR);
    expect((await ticket(id)).status).toBe('closed');
  });

  it('offers what follows a greeting as if there had been none', async () => {
    const teacher = await desk.teacher();
    const id = await desk.open(teacher, 'Assalomu alaykum, hurmatli ustoz!');
    desk.pass(20_000);
    expect(await desk.ask(teacher, LOCKED)).toEqual({ kind: 'offered', ticketId: id });
    expect(await ticket(id)).toMatchObject({ status: 'offered', messageCount: 2 });
    desk.pass(10 * MINUTE);
    await handOverDue(desk.db, handover, now());
    expect((await sentTo(teacher.telegramId)).at(-1)?.dedupeKey).toBe(`handed:${id}`);
  });

  it('leaves a ticket alone that says something, that an official has, or whose greeting was long ago', async () => {
    const official = await desk.official();
    const says = await desk.teacher();
    await desk.open(says, OUTSIDE);
    const taken = await desk.teacher();
    await claim(desk.db, official, await desk.open(taken, 'Assalomu alaykum'), now());
    const old = await desk.teacher();
    await desk.open(old, 'Assalomu alaykum');
    expect((await desk.ask(says, LOCKED)).kind).toBe('joined');
    expect((await desk.ask(taken, LOCKED)).kind).toBe('joined');
    desk.pass(10 * MINUTE);
    expect((await desk.ask(old, LOCKED)).kind).toBe('joined');
  });

  it('begins with the asker’s own facts where the answer is about schedules', async () => {
    const course = await classroom(desk.db);
    const { learnerId } = await course.enrol({ startedAt: now() - DAY });
    await linkTeacher(desk.db, learnerId, 'tashkent-city');
    const { teachers, learners } = desk.db.t;
    const [teacher] = await desk.db
      .select({ teacher: teachers })
      .from(teachers)
      .innerJoin(learners, eq(learners.teacherId, teachers.id))
      .where(eq(learners.id, learnerId));
    const receipt = await desk.ask(teacher!.teacher, LOCKED);
    const kept = await offerOf(desk.db, receipt.kind === 'offered' ? receipt.ticketId : 0);
    expect(kept?.items[0]?.kind).toBe('pacing');
    const [message] = await sentTo(teacher!.teacher.telegramId);
    expect(message?.payload.text).toContain('Matematika');
    expect(message?.payload.text).toMatch(/Sizda keyingi qism/);
    expect(String(message?.payload.text).length).toBeLessThan(4096);
  });

  it('notes what was opened, and finds nothing where the search fails', async () => {
    const { id } = await offered();
    const kept = await offerOf(desk.db, id);
    await desk.db.transaction((tx) => markShown(tx, kept!.offer.id, 0, now() + 5));
    expect((await offerOf(desk.db, id))?.items[0]?.shownAt).toBe(now() + 5);

    const troubles: unknown[] = [];
    const finder = createOfferFinder({
      db: desk.db,
      clock: desk.clock,
      faqSearch: { ...faqDesk.faqSearch, find: () => Promise.reject(new Error('broken')) },
      guideSearch: faqDesk.guideSearch,
      onError: (error) => troubles.push(error),
    });
    const teacher = await desk.teacher();
    const receipt = await createReceiver(desk.db, desk.clock, finder).receive(teacher, {
      chatId: teacher.telegramId,
      telegramMessageId: 1,
      kind: 'text',
      text: LOCKED,
      entities: [],
    });
    expect(receipt.kind).toBe('opened');
    expect(troubles).toHaveLength(1);
  });
});
