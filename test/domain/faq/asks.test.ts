import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeDeskSettings, DEFAULT_DESK_SETTINGS } from '../../../src/domain/desk-settings.ts';
import {
  alikeAsks,
  countWaitingAsks,
  linksOf,
  linkTicket,
  refuseAsk,
  takeAsk,
  undecideAsk,
  unlinkTicket,
  waitingAsks,
} from '../../../src/domain/faq/asks.ts';
import { createEntry, versionsOf } from '../../../src/domain/faq/edit-entries.ts';
import { entryByCode } from '../../../src/domain/faq/entries.ts';
import { EMPTY_CONTENT } from '../../../src/domain/faq/entry.ts';
import {
  entryFromTicket,
  makeEntryFromTicket,
  matterOf,
  titleOf,
  wordingOf,
} from '../../../src/domain/faq/from-ticket.ts';
import { withGaps } from '../../../src/domain/faq/redact/redact.ts';
import { bringBack, setAside } from '../../../src/domain/faq/set-aside.ts';
import { samplesBy, topicsToWrite, writeTopic } from '../../../src/domain/faq/to-write.ts';
import type { Official } from '../../../src/domain/officials.ts';
import type { Teacher } from '../../../src/domain/teachers.ts';
import { type Desk, HOUR, makeDesk } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';

describeEngines('tickets and the FAQ', (open) => {
  let desk: Desk;
  let official: Official;
  let editor: Official;
  let teacher: Teacher;
  let entryId: number;
  let ticketId: number;

  beforeAll(async () => {
    desk = makeDesk(await open());
    official = await desk.official('Aziza Rahimova', 'official');
    editor = await desk.official('Nodir Aliyev', 'editor');
    teacher = await desk.teacher('Dilnoza Yo‘ldosheva');
    const content = {
      ...EMPTY_CONTENT,
      titles: { uz: 'Sertifikatni qachon olaman?' },
      bodies: { uz: 'Kurs tugagach.' },
      asks: ['sertifikat qachon chiqadi'],
    };
    const made = await createEntry(
      desk.db,
      editor,
      { content, state: 'published', cause: 'edit', code: 'certificate-get' },
      desk.clock.now(),
    );
    if (made.kind !== 'saved') throw new Error(made.kind);
    entryId = made.entry.id;
    ticketId = await desk.open(
      teacher,
      'Assalomu alaykum! Men Dilnoza, guvohnomam nega hali ham berilmadi? Telefonim 90 123 45 67. Rahmat!',
    );
    await desk.reply(
      official,
      ticketId,
      'Hurmatli Dilnoza, guvohnoma **kurs tugagach** uch kunda chiqadi.\n\nAziza',
    );
  });

  const asksOf = async () => (await entryByCode(desk.db, 'certificate-get'))!.content.asks;

  describe('the matter of a ticket', () => {
    test('is its question and its answer without what is personal', async () => {
      const matter = (await matterOf(desk.db, official, ticketId))!;
      const wording = wordingOf(matter.question);
      expect(wording).toBe('guvohnomam nega hali ham berilmadi?');
      expect(titleOf('guvohnoma nega berilmadi? Qachon?')).toBe('Guvohnoma nega berilmadi?');
      expect(withGaps(matter.answer)).toBe('Hurmatli …, guvohnoma **kurs tugagach** uch kunda chiqadi.\n\n…');
      expect(matter.locale).toBe('uz');
    });

    test('has no signature, also one with signs that Markdown knows', async () => {
      const { signature } = DEFAULT_DESK_SETTINGS;
      const ours = { signature: { ...signature, uz: 'Metodika bo‘limi [KRB]' } };
      await changeDeskSettings(desk.db, editor, ours, desk.clock.now());
      const asked = await desk.open(await desk.teacher(), 'Dars qachon ochiladi?');
      await desk.reply(official, asked, 'Dushanba kuni ochiladi.\n\nMetodika bo‘limi \\[KRB\\]');
      const { answer } = (await matterOf(desk.db, official, asked))!;
      expect(withGaps(answer)).toBe('Dushanba kuni ochiladi.\n\n…');
      await changeDeskSettings(desk.db, editor, { signature }, desk.clock.now());
    });

    test('is not for officials of other regions', async () => {
      const elsewhere = await desk.official('Olim', 'supervisor', ['andijon']);
      expect(await matterOf(desk.db, elsewhere, ticketId)).toBeUndefined();
    });

    test('becomes a draft that remembers its ticket, one however often its button is pressed', async () => {
      const wish = {
        ticketId,
        locale: 'uz',
        title: 'Guvohnoma nega berilmadi?',
        body: 'Uch kunda chiqadi.',
        ask: 'guvohnoma qani',
      } as const;
      const make = (body: string) =>
        makeEntryFromTicket(desk.db, official, { ...wish, body }, desk.clock.now());
      const [made, again] = await Promise.all([make(wish.body), make(wish.body)]);
      expect(made).toMatchObject({
        kind: 'saved',
        entry: { state: 'draft', content: { asks: ['guvohnoma qani'] } },
      });
      expect(again).toEqual(made);
      expect(await entryFromTicket(desk.db, ticketId)).toMatchObject({ code: 'guvohnoma-nega-berilmadi' });
      expect(await make('Bir haftada chiqadi.')).toMatchObject({
        entry: { code: 'guvohnoma-nega-berilmadi-2' },
      });
    });
  });

  describe('a linked ticket', () => {
    const link = (text: string) =>
      linkTicket(desk.db, official, { ticketId, entryId, text }, desk.clock.now());

    test('proposes its wording once, and can be taken back while nobody has decided', async () => {
      expect(await link('guvohnomam nega berilmadi')).toMatchObject({ kind: 'linked' });
      expect(await link('boshqa')).toEqual({ kind: 'already' });
      expect([...(await linksOf(desk.db, ticketId))]).toEqual([[entryId, 'waiting']]);
      expect(await unlinkTicket(desk.db, official, ticketId, entryId)).toBe(true);
      expect(await countWaitingAsks(desk.db)).toBe(0);
      const elsewhere = await desk.official('Olima', 'supervisor', ['andijon']);
      const others = { ticketId, entryId, text: 'x' };
      expect(await linkTicket(desk.db, elsewhere, others, desk.clock.now())).toEqual({ kind: 'unknown' });
    });

    test('is taken by an editor as a version of the entry, and the decision can be taken back', async () => {
      await link('guvohnomam nega berilmadi');
      const [waiting] = await waitingAsks(desk.db, 10);
      expect(waiting).toMatchObject({ proposedBy: 'Aziza Rahimova', entry: { code: 'certificate-get' } });
      const { id } = waiting!.ask;
      expect(await takeAsk(desk.db, editor, id, '  ', desk.clock.now())).toEqual({ kind: 'empty' });
      // Some keyboards write й as two characters; entries are kept with one.
      const typed = 'гувоҳнома  қачон бери\u0306лади';
      expect(await takeAsk(desk.db, editor, id, typed, desk.clock.now())).toMatchObject({ kind: 'done' });
      expect(await asksOf()).toEqual(['sertifikat qachon chiqadi', 'гувоҳнома қачон берйлади']);
      expect((await versionsOf(desk.db, entryId))[0]).toMatchObject({ cause: 'ask', officialId: editor.id });
      expect(await takeAsk(desk.db, editor, id, 'yana', desk.clock.now())).toEqual({ kind: 'unknown' });
      expect(await undecideAsk(desk.db, editor, id, desk.clock.now())).toMatchObject({ kind: 'done' });
      expect(await asksOf()).toEqual(['sertifikat qachon chiqadi']);
      expect(await countWaitingAsks(desk.db)).toBe(1);
    });

    test('says nothing new when the entry has it, and can be refused', async () => {
      const [waiting] = await waitingAsks(desk.db, 10);
      const { id } = waiting!.ask;
      expect(
        await takeAsk(desk.db, editor, id, 'Sertifikat qachon  chiqadi', desk.clock.now()),
      ).toMatchObject({
        kind: 'stands',
      });
      await undecideAsk(desk.db, editor, id, desk.clock.now());
      expect(await asksOf()).toEqual(['sertifikat qachon chiqadi']);
      expect(await refuseAsk(desk.db, editor, id, desk.clock.now())).toMatchObject({ kind: 'done' });
      expect(await countWaitingAsks(desk.db)).toBe(0);
    });
  });

  describe('topics to write', () => {
    let tickets: number[];

    beforeAll(async () => {
      tickets = [];
      for (const text of [
        'Temir daftarga qanday kiraman?',
        'Men Karimova Nodira, temir daftar nima?',
        'темир дафтар ҳақида айтинг',
      ]) {
        desk.pass(HOUR);
        tickets.push(await desk.open(await desk.teacher(`Ustoz ${text.length}`), text));
      }
    });

    test('are what got no offer, without personal data', async () => {
      const { topics, questions, isCut } = await topicsToWrite(desk.db, desk.clock.now());
      expect(questions).toBe(5);
      expect(isCut).toBe(false);
      expect(topics).toHaveLength(1);
      expect(topics[0]).toMatchObject({ count: 3 });
      const texts = topics[0]!.samples.map(({ text }) => text).join('|');
      expect(texts).toContain('темир дафтар');
      expect(texts).not.toContain('Karimova');
    });

    test('can be set aside and brought back', async () => {
      const now = desk.clock.now();
      const [topic] = (await topicsToWrite(desk.db, now)).topics;
      await setAside(desk.db, editor, { stems: topic!.stems, sample: topic!.samples[0]!.text }, now);
      const after = await topicsToWrite(desk.db, now);
      expect(after.topics).toEqual([]);
      expect(after.aside).toMatchObject([{ count: 3 }]);
      await bringBack(desk.db, editor, topic!, now);
      expect((await topicsToWrite(desk.db, now)).topics).toHaveLength(1);
    });

    test('an offer takes a question out of them', async () => {
      const now = desk.clock.now();
      const person = (
        await desk.db.select().from(desk.db.t.tickets).where(eq(desk.db.t.tickets.id, tickets[2]!))
      )[0]!;
      await desk.db.transaction(async (tx) => {
        await tx.insert(tx.t.faqOffers).values({
          ticketId: tickets[2]!,
          teacherId: person.teacherId,
          locale: 'uz',
          state: 'asked',
          decideAt: now,
          createdAt: now,
        });
      });
      expect((await topicsToWrite(desk.db, now)).topics).toMatchObject([{ count: 2 }]);
      expect(await samplesBy(desk.db, tickets, now)).toHaveLength(2);
    });

    test('are found behind a greeting, and are of the last thirty days', async () => {
      const polite = await desk.teacher();
      const ticketId = await desk.open(polite, 'Assalomu alaykum, hurmatli ustoz!');
      await desk.ask(polite, 'temir daftar qayerda turadi');
      const now = desk.clock.now();
      expect((await topicsToWrite(desk.db, now)).topics).toMatchObject([{ count: 3 }]);
      expect(await samplesBy(desk.db, [ticketId], now)).toMatchObject([
        { text: 'temir daftar qayerda turadi' },
      ]);
      expect((await topicsToWrite(desk.db, now + 30 * 24 * HOUR)).questions).toBe(1);
      expect((await topicsToWrite(desk.db, now + 30 * 24 * HOUR + 1)).questions).toBe(0);
    });

    test('become a draft with the questions as asks', async () => {
      const made = await writeTopic(desk.db, editor, tickets.slice(0, 2), desk.clock.now());
      expect(made).toMatchObject({
        kind: 'saved',
        entry: { state: 'draft', content: { titles: { uz: 'Temir daftarga qanday kiraman?' } } },
      });
      // Pressed twice, it is begun once.
      expect(await writeTopic(desk.db, editor, tickets.slice(0, 2), desk.clock.now())).toMatchObject({
        kind: 'saved',
        entry: { id: made?.kind === 'saved' ? made.entry.id : 0, version: 1 },
      });
      expect(await writeTopic(desk.db, editor, [999_999], desk.clock.now())).toBeUndefined();
    });
  });
});

test('asks that say the same are named', () => {
  const asks = ['sertifikatim qachon chiqadi', 'sertifikat qanday tekshiriladi'];
  expect(alikeAsks('Сертификатим қачон чиқади?', asks)).toEqual([asks[0]]);
});
