/** What pages of the FAQ show: a guide to link, questions of teachers, and offers that were made for them. */
import { eq } from 'drizzle-orm';
import { createEntry } from '../../src/domain/faq/edit-entries.ts';
import { EMPTY_CONTENT, type Entry } from '../../src/domain/faq/entry.ts';
import { draftGuide, publishGuide } from '../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../src/domain/guides/edit-topics.ts';
import { meetTeacher } from '../../src/domain/teachers.ts';
import { createReceiver } from '../../src/domain/tickets/receive.ts';
import type { PanelServer } from './panel-server.ts';

/** A published guide with a chapter at 1:05. */
export async function makeGuide({ db, now }: PanelServer): Promise<void> {
  const topic = await addTopic(db, null, { uz: 'Platforma' }, now());
  const outcome = await draftGuide(
    db,
    null,
    {
      topicId: topic.id,
      code: 'parol',
      titles: { uz: 'Parolni tiklash' },
      url: 'https://example.uz/parol',
      chapters: [{ at: 65, titles: { uz: 'Yangi parol' } }],
    },
    now(),
  );
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  await publishGuide(db, null, outcome.guide.id, now());
}

/** A published entry with these contents; the rest is empty. */
export async function makeEntry(
  { db, now }: PanelServer,
  code: string,
  content: Partial<Entry['content']>,
): Promise<Entry> {
  const wish = {
    code,
    content: { ...EMPTY_CONTENT, ...content },
    state: 'published',
    cause: 'edit',
  } as const;
  const outcome = await createEntry(db, null, wish, now());
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.entry;
}

let people = 0;

/** A question by somebody new, which goes straight to the officials; resolves with the ticket's number. */
export async function ask({ db, deps, now }: PanelServer, text: string): Promise<number> {
  people += 1;
  const clock = { now, timeZone: deps.timeZone, serviceHours: { from: 0, to: 24 * 60 } };
  const person = { telegramId: 8_000_000_000 + people, displayName: 'Dilnoza', languageCode: 'uz' };
  const teacher = await meetTeacher(db, person, now());
  const receipt = await createReceiver(db, clock).receive(teacher, {
    chatId: teacher.telegramId,
    telegramMessageId: people,
    kind: 'text',
    text,
    entities: [],
  });
  if (receipt.kind !== 'opened') throw new Error(receipt.kind);
  return receipt.ticketId;
}

/** An offer of an entry for a ticket, which solved it. */
export async function makeSolved({ db, now }: PanelServer, ticketId: number, entryId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const { tickets, faqOffers, faqOfferItems } = tx.t;
    const [ticket] = await tx.select().from(tickets).where(eq(tickets.id, ticketId));
    const [offer] = await tx
      .insert(faqOffers)
      .values({
        ticketId,
        teacherId: ticket!.teacherId,
        locale: 'uz',
        state: 'solved',
        decideAt: now(),
        createdAt: now(),
        solvedPlace: 0,
      })
      .returning();
    await tx
      .insert(faqOfferItems)
      .values({ offerId: offer!.id, place: 0, kind: 'entry', entryId, score: 0.9 });
  });
}
