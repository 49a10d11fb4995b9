/** A question about something else than the ticket it would join: the FAQ answers it, and the ticket stays as it is. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { solveByFaq } from '../../../src/domain/faq/settle-offers.ts';
import { BURST_MS } from '../../../src/domain/tickets/receive-decision.ts';
import { claim } from '../../../src/domain/tickets/work.ts';
import { type Desk, HOUR } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { makeFaqDesk } from '../../support/faq-desk.ts';

/** Nothing of the FAQ fits. */
const DESKS = 'Maktabimizga yangi stol-stullar qachon olib kelinadi?';
/** Fits an entry. */
const LOCKED = 'Кейинги модул нега очилмаяпти?';

describeEngines('another matter than the ticket', (open) => {
  let desk: Desk;
  let close: () => void;
  beforeAll(async () => {
    ({ desk, close } = await makeFaqDesk(await open()));
  }, 60_000);
  afterAll(() => close());

  const ticket = async (id: number) => {
    const [found] = await desk.db.select().from(desk.db.t.tickets).where(eq(desk.db.t.tickets.id, id));
    return found!;
  };
  /** Somebody who asked, and waits for longer than a burst lasts. */
  async function waiting(question = DESKS) {
    const teacher = await desk.teacher();
    const id = await desk.open(teacher, question);
    desk.pass(BURST_MS + 1000);
    return { teacher, id };
  }

  it('is offered by itself, and the open ticket goes on without it', async () => {
    const { teacher, id } = await waiting();
    const receipt = await desk.ask(teacher, LOCKED);
    expect(receipt.kind).toBe('offered');
    const offered = receipt.kind === 'offered' ? receipt.ticketId : 0;
    expect(offered).not.toBe(id);
    expect(await ticket(id)).toMatchObject({ status: 'open', messageCount: 1 });
    await solveByFaq(desk.db, teacher.id, offered, 0, desk.clock.now());
    expect(await desk.ask(teacher, 'Stol-stullar masalasi nima bo‘ldi?')).toEqual({
      kind: 'joined',
      ticketId: id,
    });
  });

  it('is offered by itself too after an official closed the other question', async () => {
    const official = await desk.official();
    const { teacher, id } = await waiting();
    await desk.reply(official, id, 'Kelasi oyda.', true);
    desk.pass(HOUR);
    expect((await desk.ask(teacher, LOCKED)).kind).toBe('offered');
    expect((await ticket(id)).status).toBe('closed');
  });

  it('joins where it goes on with what was said', async () => {
    const official = await desk.official();
    const burst = await desk.teacher();
    const burstId = await desk.open(burst, DESKS);
    desk.pass(20_000);
    expect(await desk.ask(burst, LOCKED)).toEqual({ kind: 'joined', ticketId: burstId });

    const sameWords = await waiting('2-modulni tugatdim, lekin maktabimizda stol-stul yo‘q');
    expect((await desk.ask(sameWords.teacher, LOCKED)).kind).toBe('joined');

    const talking = await waiting();
    await desk.reply(official, talking.id, 'Qaysi maktab?');
    desk.pass(HOUR);
    expect((await desk.ask(talking.teacher, LOCKED)).kind).toBe('joined');

    const aimed = await waiting();
    expect((await desk.ask(aimed.teacher, LOCKED, { ticketId: aimed.id })).kind).toBe('joined');
  });

  it('joins where nothing surely answers it, and where the ticket says nothing yet', async () => {
    const { teacher } = await waiting();
    expect((await desk.ask(teacher, 'Ob-havo ham yomon, yo‘l yopiq')).kind).toBe('joined');
    const official = await desk.official();
    const greeted = await waiting('Assalomu alaykum');
    await claim(desk.db, official, greeted.id, desk.clock.now());
    expect((await desk.ask(greeted.teacher, LOCKED)).kind).toBe('joined');
  });

  it('that was solved a while ago is a miss, and a ticket of its own', async () => {
    const { teacher, id } = await waiting();
    const first = await desk.ask(teacher, LOCKED);
    const solved = first.kind === 'offered' ? first.ticketId : 0;
    await solveByFaq(desk.db, teacher.id, solved, 0, desk.clock.now());
    desk.pass(HOUR);
    const receipt = await desk.ask(teacher, LOCKED);
    expect(receipt.kind).toBe('opened');
    const again = receipt.kind === 'opened' ? receipt.ticketId : 0;
    expect(again).not.toBe(id);
    expect(await ticket(again)).toMatchObject({ status: 'open', previousTicketId: solved });
  });
});
