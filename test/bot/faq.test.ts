/** The FAQ in the chat: one answer at once, others a tap away, an official a tap away, and a link from anywhere. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeEntry } from '../../src/domain/faq/edit-entries.ts';
import { entryByCode } from '../../src/domain/faq/entries.ts';
import { faqFigures } from '../../src/domain/faq/figures.ts';
import { FAQ_FOLDER, readFaqFolder } from '../../src/domain/faq/folder.ts';
import { createHandover } from '../../src/domain/faq/handover.ts';
import { importFaq } from '../../src/domain/faq/import-files.ts';
import { offerOf } from '../../src/domain/faq/offers.ts';
import { handOverDue } from '../../src/domain/faq/settle-offers.ts';
import { guideStage } from './guides-stage.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

/** Fits an entry. */
const LOCKED = 'Кейинги модул нега очилмаяпти?';
const MINUTE = 60_000;

let bot: Running;
let phone: Phone;
beforeEach(async () => {
  bot = await startBot();
  await importFaq(bot.db, await readFaqFolder(FAQ_FOLDER), bot.now());
  phone = phoneOf(bot);
  await phone.settle();
});
afterEach(() => bot.close());

const newest = async () => {
  const rows = await bot.db.select().from(bot.db.t.tickets).orderBy(bot.db.t.tickets.id);
  return rows.at(-1)!;
};

async function offered(): Promise<number> {
  await phone.say(LOCKED);
  await phone.reads('Savolingiz qabul qilindi');
  return (await newest()).id;
}

it('answers at once, and thanks for the tap that says so; a second tap changes nothing', async () => {
  const id = await offered();
  const title = (await entryByCode(bot.db, 'module-locked'))!.content.titles.uz!;
  expect(phone.text()).toContain(title);
  expect(phone.buttons().slice(-2)).toEqual([[phone.t('faq-button-solved')], [phone.t('faq-button-ask')]]);
  await phone.press(phone.t('faq-button-solved'));
  await phone.readsWords('faq-offer-solved');
  expect(phone.buttons()).toEqual([]);
  expect(await newest()).toMatchObject({ id, status: 'closed', closeReason: 'faq' });
  await bot.redo();
  expect((await offerOf(bot.db, id))?.offer.state).toBe('solved');
  expect(phone.all().filter((text) => text.includes(title))).toHaveLength(1);
});

it('goes to an official at one tap, with nothing retyped', async () => {
  const id = await offered();
  await phone.press(phone.t('faq-button-ask'));
  await phone.reads(phone.t('desk-handed-over', { number: String(id) }));
  expect(await newest()).toMatchObject({ id, status: 'open', messageCount: 1 });
  await bot.redo();
  expect(
    phone.all().filter((text) => text.includes(phone.t('desk-handed-over', { number: String(id) }))),
  ).toHaveLength(1);
});

it('shows another answer in its place, and tells which one helped', async () => {
  await phone.say('Kasbiy rivojlanish soati va kuni nima');
  await phone.reads('Savolingiz qabul qilindi');
  const { id } = await newest();
  const kept = await offerOf(bot.db, id);
  expect(kept!.items.length).toBeGreaterThan(1);
  const [first] = phone.buttons()[0]!;
  await phone.press(first!);
  await phone.reads(first!.replace(/^📄 /, '').replace(/…$/, ''));
  await bot.settled();
  expect((await offerOf(bot.db, id))?.items[1]?.shownAt).not.toBeNull();
  await phone.press(phone.t('faq-button-solved'));
  await phone.readsWords('faq-offer-solved');
  expect((await offerOf(bot.db, id))?.offer).toMatchObject({ state: 'solved', solvedPlace: 1 });
});

it('goes to an official by itself, and the offer says so without its buttons', async () => {
  const id = await offered();
  const { messageId } = phone.last();
  const { outbox } = bot.db.t;
  const known = async () => {
    const sent = await bot.db.select().from(outbox).where(eq(outbox.sentMessageId, messageId));
    return sent.length;
  };
  await expect.poll(known, { timeout: 5000 }).toBe(1);
  bot.pass(11 * MINUTE);
  const clock = { now: bot.now, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
  await handOverDue(bot.db, createHandover(clock), bot.now());
  await phone.reads(phone.t('desk-handed-over', { number: String(id) }));
  const offer = () =>
    bot.world.history(phone.person.id).find((each) => each.messageId === messageId)?.message;
  await expect
    .poll(() => offer()?.text, { timeout: 5000 })
    .toContain(phone.t('faq-offer-asked', { number: String(id) }));
  expect(offer()?.text).toContain((await entryByCode(bot.db, 'module-locked'))!.content.titles.uz);
  expect(offer()?.text).not.toContain('Hech narsa bosmasangiz');
  expect(offer()?.reply_markup?.inline_keyboard ?? []).toEqual([]);
  expect((await newest()).status).toBe('open');
});

it('goes to an official with what is written next, confirmed once', async () => {
  const id = await offered();
  await phone.say('Aniqrog‘i, 3-modul');
  await phone.reads(phone.t('desk-handed-over', { number: String(id) }));
  expect(await newest()).toMatchObject({ id, status: 'open', messageCount: 2 });
});

it('is named in «My questions», and can go to an official from there', async () => {
  const id = await offered();
  await phone.key(phone.t('bot-key-questions'));
  await phone.reads(phone.t('bot-state-offered'));
  await phone.press(`📖 № ${id} · ${LOCKED}`);
  await phone.reads(LOCKED);
  await phone.press(phone.t('bot-thread-ask'));
  await phone.reads(phone.t('desk-handed-over', { number: String(id) }));
  expect((await newest()).status).toBe('open');
});

it('says how things stand under an offer that an official has taken', async () => {
  const id = await offered();
  await bot.db.transaction(async (tx) => {
    await tx.update(tx.t.tickets).set({ status: 'open' }).where(eq(tx.t.tickets.id, id));
    await tx.update(tx.t.faqOffers).set({ state: 'lapsed' }).where(eq(tx.t.faqOffers.ticketId, id));
  });
  const press = await phone.press(phone.t('faq-button-solved'));
  expect(press).toBeDefined();
  await phone.reads(`№ ${id}`);
  expect(await newest()).toMatchObject({ status: 'open' });
  expect(phone.buttons()).toEqual([]);
});

it('opens an entry from a link, and says so when it is gone', async () => {
  await phone.start('faq_certificate-verify');
  const entry = await entryByCode(bot.db, 'certificate-verify');
  await phone.reads(entry!.content.titles.uz!);
  await phone.reads(phone.t('faq-link-ask'));
  await phone.start('faq_no-such-entry');
  await phone.readsWords('faq-link-gone');
});

it('is shared into any chat, the answer formatted, with the way into the bot', async () => {
  const { world } = bot;
  const group = world.createRoom({ type: 'supergroup', title: 'O‘qituvchilar' });
  world.join(phone.person.id, group.id);
  const found = await world.askInline(phone.person.id, group.id, 'keyingi modul nega ochilmayapti');
  if (!found.answered) throw new Error('No answer');
  const entry = (await entryByCode(bot.db, 'module-locked'))!;
  expect(found.results[0]).toMatchObject({ kind: 'article', title: entry.content.titles.uz });
  const shared = await world.chooseInline(phone.person.id, group.id, found.queryId, found.results[0]!.id);
  expect(shared.message.text).toContain(entry.content.titles.uz);
  expect(shared.message.entities?.[0]).toMatchObject({ type: 'bold', offset: 0 });
  const [button] = shared.message.reply_markup!.inline_keyboard.flat();
  expect(button).toMatchObject({ url: expect.stringContaining('?start=faq_module-locked') });
});

it('has the video of a linked guide sent at its chapter, and counts it as what helped', async () => {
  const stage = await guideStage(bot);
  const topic = await stage.topic({ uz: 'Modullar' });
  const guide = await stage.guide(
    topic,
    { uz: 'Modul qanday ochiladi' },
    { chapters: [{ at: 60, titles: { uz: 'Jadval' } }] },
  );
  const entry = (await entryByCode(bot.db, 'module-locked'))!;
  const content = { ...entry.content, guides: [{ code: guide.code, at: 60 }] };
  await changeEntry(bot.db, null, entry.id, { content, cause: 'edit' }, bot.now());
  const id = await offered();
  await phone.press('▶️ Modul qanday ochiladi · 1:00');
  const video = await phone.reads('1:00 Jadval');
  expect(video.message.video ?? video.message.text).toBeDefined();
  await phone.press(phone.t('faq-button-solved'));
  await phone.readsWords('faq-offer-solved');
  const kept = await offerOf(bot.db, id);
  expect(kept?.items.find(({ place }) => place === kept.offer.solvedPlace)?.kind).toBe('guide');
});

it('offers a video by itself where only a chapter answers, sends it from there, and counts it', async () => {
  const stage = await guideStage(bot);
  const topic = await stage.topic({ uz: 'Fayllar' });
  const guide = await stage.guide(
    topic,
    { uz: 'Fayllar bilan ishlash' },
    { chapters: [{ at: 70, titles: { uz: 'Rasm hajmini kichraytirish' } }] },
  );
  await phone.say('rasm hajmini qanday kichraytirsam bo‘ladi');
  const offer = await phone.reads('▶️ 1:10 Rasm hajmini kichraytirish');
  const { id, status } = await newest();
  expect(status).toBe('offered');
  await phone.press(phone.t('faq-button-watch-from', { time: '1:10' }));
  await phone.reads('1:10 Rasm hajmini kichraytirish');
  await expect.poll(() => phone.last().message.video).toMatchObject({ duration: 125, start_timestamp: 70 });
  const message = () =>
    bot.world.history(phone.person.id).find((each) => each.messageId === offer.messageId)!.message;
  await expect.poll(() => message().text).toContain(phone.t('faq-guide-below'));
  expect(message().reply_markup?.inline_keyboard.flat()).toHaveLength(2);

  await phone.press(phone.t('faq-button-solved'));
  await phone.readsWords('faq-offer-solved');
  expect(await newest()).toMatchObject({ id, status: 'closed', closeReason: 'faq' });
  const period = { days: 1, now: bot.now(), timeZone: 'Asia/Tashkent' };
  expect((await faqFigures(bot.db, period)).byTopic).toMatchObject([
    { topic: { kind: 'guide', id: guide.id }, counts: { offered: 1, solved: 1, missed: 0 } },
  ]);

  await phone.say('Rasm hajmini kichraytirish kerak edi');
  await phone.readsWords('faq-again');
  expect((await faqFigures(bot.db, period)).total).toMatchObject({ offered: 1, solved: 1, missed: 1 });
});
