/** A question that only a video guide answers: offered by itself, counted, and nothing asked of the database elsewhere. */
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { faqFigures } from '../../../src/domain/faq/figures.ts';
import type { OfferFinder } from '../../../src/domain/faq/offer-finder.ts';
import { offerOf } from '../../../src/domain/faq/offers.ts';
import { solveByFaq } from '../../../src/domain/faq/settle-offers.ts';
import { topicsToWrite } from '../../../src/domain/faq/to-write.ts';
import type { Guide } from '../../../src/domain/guides/catalogue.ts';
import {
  draftGuide,
  type GuideFields,
  publishGuide,
  saveGuide,
} from '../../../src/domain/guides/edit-guides.ts';
import { addTopic } from '../../../src/domain/guides/edit-topics.ts';
import { conversation } from '../../../src/domain/tickets/conversation.ts';
import { type Desk, HOUR, MINUTE, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { makeFaqDesk } from '../../support/faq-desk.ts';

/** What a chapter of a guide answers, and no entry of the FAQ. */
const SHRINK = 'rasm hajmini qanday kichraytirsam bo‘ladi';
const SHRINK_AGAIN = 'расм хажмини кичрайтириш керак эди';
/** What neither answers. */
const OUTSIDE = 'Maktabimizga yangi stol-stullar qachon olib kelinadi?';

/** The same database, telling how often it was asked. */
function counted(db: Db): { db: Db; asked: () => number } {
  let asked = 0;
  const doors = new Set<PropertyKey>(['select', 'insert', 'update', 'delete', 'transaction', 'run']);
  const watched = new Proxy(db, {
    get(target, name, receiver) {
      if (doors.has(name)) asked += 1;
      return Reflect.get(target, name, receiver);
    },
  });
  return { db: watched, asked: () => asked };
}

describeEngines('a guide that answers by itself', (open) => {
  let desk: Desk;
  let finder: OfferFinder;
  let close: () => void;
  let asked: () => number;
  let guide: Guide;
  const chapters = [
    { at: 0, titles: { uz: 'Kirish' } },
    { at: 130, titles: { uz: 'Rasm hajmini kichraytirish' } },
  ];

  async function publish(db: Db, fields: Partial<GuideFields> & Pick<GuideFields, 'topicId'>) {
    const made = await draftGuide(db, null, { uploadId: 'a-video-of-ours-0001', ...fields }, NOON);
    if (made.kind !== 'saved') throw new Error(made.kind);
    const published = await publishGuide(db, null, made.guide.id, NOON);
    if (published.kind !== 'saved') throw new Error(published.kind);
    return published.guide;
  }

  beforeAll(async () => {
    const db = await open();
    const topic = await addTopic(db, null, { uz: 'Fayllar' }, NOON);
    guide = await publish(db, {
      topicId: topic.id,
      titles: { uz: 'Fayllar bilan ishlash' },
      descriptions: { uz: 'Rasm va hujjatlarni tayyorlash.' },
      chapters,
      duration: 300,
    });
    await publish(db, {
      topicId: topic.id,
      titles: { uz: 'Brauzerni sozlash' },
      permission: { places: [{ regionId: 'fargona' }] },
    });
    const watched = counted(db);
    asked = watched.asked;
    ({ desk, finder, close } = await makeFaqDesk(db, watched.db));
  }, 60_000);
  afterAll(() => close());

  const messagesTo = async (chatId: number) => {
    const { outbox } = desk.db.t;
    return desk.db.select().from(outbox).where(eq(outbox.chatId, chatId)).orderBy(asc(outbox.id));
  };
  const labels = (payload: Record<string, unknown>) =>
    (payload.reply_markup as { inline_keyboard: { text: string; callback_data: string }[][] }).inline_keyboard
      .flat()
      .map(({ text, callback_data }) => `${text} ${callback_data}`);

  it('is offered with its chapter and a button to watch it from there', async () => {
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, SHRINK);
    if (receipt.kind !== 'offered') throw new Error(receipt.kind);
    const id = receipt.ticketId;
    const kept = await offerOf(desk.db, id);
    expect(kept?.items).toMatchObject([
      { kind: 'guide', guideId: guide.id, entryId: null, chapterAt: 130, place: 0 },
    ]);
    const [message, ...more] = await messagesTo(teacher.telegramId);
    expect(more).toEqual([]);
    expect(message?.payload.text).toMatch(
      /Video qo‘llanmalar orasida.+\n\nFayllar bilan ishlash\n\n▶️ 2:10 Rasm hajmini kichraytirish\n\nRasm va hujjatlarni tayyorlash\.\n\n/s,
    );
    expect(labels(message!.payload)).toEqual([
      `▶️ Videoni 2:10 dan ko‘rish f:show:${id}:0`,
      `✅ Savolim hal bo‘ldi f:solved:${id}:0`,
      `✍️ Mutasaddidan so‘rash f:ask:${id}:0`,
    ]);
    const seen = await conversation(desk.db, await desk.official(), id);
    expect(seen?.offer?.items[0]?.names).toMatchObject({ code: guide.code, titles: guide.titles });
  });

  it('counts when it solved the question, as a miss when that is asked again, and is no topic to write', async () => {
    const teacher = await desk.teacher();
    const period = { days: 30, now: desk.clock.now(), timeZone: 'Asia/Tashkent' };
    const topic = { kind: 'guide', id: guide.id } as const;
    const figures = async () =>
      (await faqFigures(desk.db, { ...period, now: desk.clock.now() })).byTopic.find(
        (each) => each.topic.kind === 'guide' && each.topic.id === guide.id,
      );
    const before = (await figures())?.counts;
    const receipt = await desk.ask(teacher, SHRINK);
    if (receipt.kind !== 'offered') throw new Error(receipt.kind);
    expect(await solveByFaq(desk.db, teacher.id, receipt.ticketId, 0, desk.clock.now())).toBe('done');
    expect(await figures()).toEqual({
      topic,
      counts: { ...before!, offered: before!.offered + 1, solved: before!.solved + 1 },
    });
    desk.pass(3 * HOUR);
    expect((await desk.ask(teacher, SHRINK_AGAIN)).kind).toBe('opened');
    expect((await figures())?.counts.missed).toBe(before!.missed + 1);
    const { topics } = await topicsToWrite(desk.db, desk.clock.now());
    expect(topics.flatMap(({ samples }) => samples).filter(({ text }) => text === SHRINK)).toEqual([]);
  });

  it('is not offered to somebody who may not see it', async () => {
    const teacher = await desk.teacher();
    expect((await desk.ask(teacher, 'brauzerni sozlash kerak')).kind).toBe('opened');
    const there = { ...(await desk.teacher()), regionId: 'fargona' };
    expect((await desk.ask(there, 'brauzerni sozlash kerak')).kind).toBe('offered');
  });

  it('is not asked of the database for a question that nothing fits', async () => {
    const teacher = await desk.teacher();
    await finder.look(teacher, OUTSIDE, true);
    const before = asked();
    const looked = await finder.look(teacher, OUTSIDE, true);
    expect(looked.items).toEqual([]);
    expect(asked()).toBe(before);
    expect((await finder.look(teacher, SHRINK, true)).items).toHaveLength(1);
    expect(asked()).toBeGreaterThan(before);
  });

  it('is found by its new words as soon as it is changed', async () => {
    const changed = [chapters[0]!, { at: 60, titles: { uz: 'Hujjatni skanerlash' } }];
    expect((await saveGuide(desk.db, null, guide.id, { ...guide, chapters: changed }, NOON + 1)).kind).toBe(
      'saved',
    );
    desk.pass(2 * MINUTE);
    await vi.waitFor(async () => {
      const looked = await finder.look(await desk.teacher(), 'hujjatni qanday skanerlash mumkin', true);
      expect(looked.items).toMatchObject([{ kind: 'guide', guideId: guide.id, chapterAt: 60 }]);
    });
  });
});
