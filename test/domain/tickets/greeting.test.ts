import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { writeOffer } from '../../../src/domain/faq/offers.ts';
import { isGreetingOnly } from '../../../src/domain/tickets/greeting.ts';
import { claim } from '../../../src/domain/tickets/work.ts';
import { type Desk, MINUTE, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('a ticket that only greets', (open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = makeDesk(await open());
  });

  async function greetsOnly(id: number, since = desk.clock.now() - MINUTE): Promise<boolean> {
    const { tickets } = desk.db.t;
    const [ticket] = await desk.db.select().from(tickets).where(eq(tickets.id, id));
    return desk.db.transaction((tx) => isGreetingOnly(tx, ticket!, since));
  }

  it('is open, says nothing yet, and was written a moment ago', async () => {
    const id = await desk.open(await desk.teacher(), 'Assalomu alaykum, ustoz!');
    expect(await greetsOnly(id)).toBe(true);
    expect(await greetsOnly(id, desk.clock.now())).toBe(false);
    expect(await greetsOnly(await desk.open(await desk.teacher(), 'Sertifikatim qani?'))).toBe(false);
  });

  it('is none any more when an official took it, also a moment after it was read', async () => {
    const id = await desk.open(await desk.teacher(), 'Salom');
    const { tickets } = desk.db.t;
    const [before] = await desk.db.select().from(tickets).where(eq(tickets.id, id));
    await claim(desk.db, await desk.official(), id, desk.clock.now());
    const still = await desk.db.transaction((tx) => isGreetingOnly(tx, before!, desk.clock.now() - MINUTE));
    expect(still).toBe(false);
  });

  it('is none when it was offered something: its words were edited since', async () => {
    const teacher = await desk.teacher();
    const id = await desk.open(teacher, 'Salom');
    const offer = { ticketId: id, teacherId: teacher.id, locale: 'uz', decideAt: desk.clock.now() };
    const item = { kind: 'entry', entryId: null, guideId: null, chapterAt: null, score: 0.9 } as const;
    await desk.db.transaction((tx) => writeOffer(tx, { ...offer, items: [item] }, desk.clock.now()));
    expect(await greetsOnly(id)).toBe(false);
  });
});
