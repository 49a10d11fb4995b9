/** What the message of an offer says once the offer has ended without a tap under it. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryByCode } from '../../../src/domain/faq/entries.ts';
import { entryText } from '../../../src/domain/faq/entry-text.ts';
import { createHandover } from '../../../src/domain/faq/handover.ts';
import { itemTitle, shownIn } from '../../../src/domain/faq/offer-message.ts';
import { markShown, offerOf, readMaterial } from '../../../src/domain/faq/offers.ts';
import { askOfficial, handOverDue } from '../../../src/domain/faq/settle-offers.ts';
import { solve, withdraw } from '../../../src/domain/tickets/asker.ts';
import { claim } from '../../../src/domain/tickets/work.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { translator } from '../../../src/i18n/words.ts';
import { type Desk, MINUTE } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { makeFaqDesk } from '../../support/faq-desk.ts';

const LOCKED = 'Кейинги модул нега очилмаяпти?';
/** Several entries are about as good. */
const SEVERAL = 'Kasbiy rivojlanish soati va kuni nima';

describeEngines('the message of an offer that has ended', (open) => {
  let desk: Desk;
  let close: () => void;
  let nextId = 50_000;

  beforeAll(async () => {
    ({ desk, close } = await makeFaqDesk(await open()));
  }, 60_000);
  afterAll(() => close());

  const now = () => desk.clock.now();

  /** A question that was offered something, which its asker has before them. */
  async function offered(text: string, locale: Locale = 'uz') {
    const teacher = { ...(await desk.teacher()), locale };
    const receipt = await desk.ask(teacher, text);
    if (receipt.kind !== 'offered') throw new Error(receipt.kind);
    nextId += 1000;
    await desk.settle('sent', nextId);
    return { teacher, id: receipt.ticketId };
  }

  async function lastOf(id: number) {
    const { outbox } = desk.db.t;
    const [row] = await desk.db
      .select()
      .from(outbox)
      .where(eq(outbox.dedupeKey, `offer:${id}:end`))
      .orderBy(desc(outbox.id));
    return row;
  }

  /** The message as it will stand, of which nothing else may be left than its foot. */
  async function ended(id: number) {
    const row = await lastOf(id);
    expect(row).toMatchObject({
      method: 'editMessageText',
      payload: { reply_markup: { inline_keyboard: [] }, link_preview_options: { is_disabled: true } },
    });
    const text = String(row?.payload.text);
    const entities = row?.payload.entities as { type: string; offset: number; length: number }[];
    const foot = entities.at(-1)!;
    expect(foot).toMatchObject({ type: 'italic' });
    expect(foot.offset + foot.length).toBe(text.length);
    return { text, foot: text.slice(foot.offset) };
  }

  it('says in every language that the question is with the officials, under the answer as it was', async () => {
    const entry = (await entryByCode(desk.db, 'module-locked'))!;
    for (const locale of LOCALES) {
      const { id } = await offered(LOCKED, locale);
      desk.pass(11 * MINUTE);
      await handOverDue(desk.db, createHandover(desk.clock), now());
      const { text, foot } = await ended(id);
      const t = translator(locale);
      const { title } = entryText(entry.content, locale);
      expect(foot, locale).toBe(t('faq-offer-asked', { number: String(id) }));
      expect(text.startsWith(`${t('faq-offer-intro')}\n\n${title}\n\n`), locale).toBe(true);
      expect(text, locale).not.toContain(t('faq-button-ask'));
    }
  });

  it('keeps the answer that its asker opened last', async () => {
    const { id } = await offered(SEVERAL);
    const kept = (await offerOf(desk.db, id))!;
    expect(kept.items.length).toBeGreaterThan(1);
    const reader = { locale: 'uz', timeZone: 'UTC', now: 0 } as const;
    const material = await readMaterial(desk.db, kept.items);
    const [first, second] = kept.items.map((item) => itemTitle(item, material, reader));
    desk.pass(1000);
    await desk.db.transaction((tx) => markShown(tx, kept.offer.id, 1, now()));
    desk.pass(11 * MINUTE);
    await handOverDue(desk.db, createHandover(desk.clock), now());
    const { text } = await ended(id);
    expect(text).toContain(`\n\n${second}\n\n`);
    expect(text).not.toContain(`\n\n${first}\n\n`);
  });

  it('keeps the first one after a look at another', async () => {
    const { id } = await offered(SEVERAL);
    const { offer } = (await offerOf(desk.db, id))!;
    for (const place of [1, 0]) {
      desk.pass(1000);
      await desk.db.transaction((tx) => markShown(tx, offer.id, place, now()));
    }
    desk.pass(11 * MINUTE);
    await handOverDue(desk.db, createHandover(desk.clock), now());
    const { outbox } = desk.db.t;
    const [sent] = await desk.db
      .select()
      .from(outbox)
      .where(eq(outbox.dedupeKey, `offer:${id}`));
    const was = sent!.payload as unknown as Parameters<typeof shownIn>[0];
    expect((await ended(id)).text.startsWith(`${shownIn(was).text}\n\n`)).toBe(true);
  });

  it('says the same when an official was quicker, when more was written, and when they were asked elsewhere', async () => {
    const taken = await offered(LOCKED);
    await claim(desk.db, await desk.official(), taken.id, now());
    const more = await offered(LOCKED);
    await desk.ask(more.teacher, 'Aniqrog‘i, 3-modul');
    const elsewhere = await offered(LOCKED);
    const handover = createHandover(desk.clock);
    await askOfficial(desk.db, elsewhere.teacher.id, elsewhere.id, handover, now(), true);
    const t = translator('uz');
    for (const { id } of [taken, more, elsewhere])
      expect((await ended(id)).foot).toBe(t('faq-offer-asked', { number: String(id) }));
  });

  it('says that it was taken back, or solved', async () => {
    const t = translator('uz');
    const back = await offered(LOCKED);
    await withdraw(desk.db, back.teacher.id, back.id, now());
    expect((await ended(back.id)).foot).toBe(t('faq-offer-withdrawn', { number: String(back.id) }));
    const solved = await offered(LOCKED);
    await solve(desk.db, solved.teacher.id, solved.id, now());
    expect((await ended(solved.id)).foot).toBe(t('faq-offer-solved'));
  });

  it('is called back where it has not gone out yet', async () => {
    const teacher = await desk.teacher();
    const receipt = await desk.ask(teacher, LOCKED);
    const id = receipt.kind === 'offered' ? receipt.ticketId : 0;
    await withdraw(desk.db, teacher.id, id, now());
    expect(await lastOf(id)).toBeUndefined();
  });
});

it('leaves a text alone that has no foot', () => {
  const text = { text: 'Savol', entities: [{ type: 'bold', offset: 0, length: 5 }] };
  expect(shownIn(text)).toEqual(text);
});
