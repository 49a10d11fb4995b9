import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { countAsMissed, formerOffer, mostlySame } from '../../../src/domain/faq/again.ts';
import { createEntry } from '../../../src/domain/faq/edit-entries.ts';
import { EMPTY_CONTENT } from '../../../src/domain/faq/entry.ts';
import type { Looked } from '../../../src/domain/faq/offer-finder.ts';
import { offerOf, writeOffer } from '../../../src/domain/faq/offers.ts';
import type { Teacher } from '../../../src/domain/teachers.ts';
import { type Desk, HOUR, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('a question that the FAQ solved a while ago', (open) => {
  let desk: Desk;
  let teacher: Teacher;
  let ticketId: number;
  const entries: number[] = [];
  beforeAll(async () => {
    desk = makeDesk(await open());
    const now = desk.clock.now();
    for (const code of ['certificate-get', 'certificate-mistake']) {
      const wish = { content: EMPTY_CONTENT, state: 'draft', cause: 'edit', code } as const;
      const made = await createEntry(desk.db, null, wish, now);
      if (made.kind === 'saved') entries.push(made.entry.id);
    }
    teacher = await desk.teacher();
    ticketId = await desk.open(teacher, 'Sertifikatim qachon tayyor bo‘ladi?');
    await desk.db.transaction(async (tx) => {
      const item = {
        kind: 'entry',
        entryId: entries[0]!,
        guideId: null,
        chapterAt: null,
        score: 0.9,
      } as const;
      const offer = { ticketId, teacherId: teacher.id, locale: 'uz', items: [item], decideAt: now };
      await writeOffer(tx, offer, now);
      const { faqOffers } = tx.t;
      const solved = { state: 'solved', settledAt: now, solvedPlace: 0 } as const;
      await tx.update(faqOffers).set(solved).where(eq(faqOffers.ticketId, ticketId));
    });
  });

  /** What is found where the second entry fits best, and the one that solved the first question so well. */
  const found = (score: number): Looked => ({
    hits: [
      { entryId: entries[1]!, code: 'certificate-mistake', score: 0.8 },
      { entryId: entries[0]!, code: 'certificate-get', score },
    ],
    items: [],
    material: { entries: new Map(), guides: new Map() },
  });
  const former = (question: string, looked?: Looked) =>
    desk.db.transaction((tx) => formerOffer(tx, teacher.id, question, looked, desk.clock.now()));

  it('is known by what it finds, when that is about as good as the best', async () => {
    expect(await former('hujjatim hali ham yo‘q', found(0.75))).toMatchObject({ ticketId });
    expect(await former('familiyam xato yozilibdi', found(0.45))).toBeUndefined();
  });

  it('is known by its words', async () => {
    expect(await former('сертификатим қачон тайёр бўлади')).toMatchObject({ ticketId });
    expect(await former('Parolimni unutdim')).toBeUndefined();
    expect(mostlySame('Salom', 'Salom')).toBe(false);
  });

  it('counts as missed once, and is a new one after a day', async () => {
    await desk.db.transaction((tx) => countAsMissed(tx, ticketId, desk.clock.now()));
    const at = desk.clock.now();
    desk.pass(HOUR);
    await desk.db.transaction((tx) => countAsMissed(tx, ticketId, desk.clock.now()));
    expect((await offerOf(desk.db, ticketId))?.offer.missedAt).toBe(at);
    desk.pass(24 * HOUR);
    expect(await former('Sertifikatim qachon tayyor bo‘ladi?', found(0.8))).toBeUndefined();
  });
});
