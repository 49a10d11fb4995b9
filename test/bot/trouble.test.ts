/** What goes wrong around the bot: the network, its own new versions, crashes between two writes. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DIALOGUE_VERSION } from '../../src/bot/dialogue.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ticketsOf } from '../../src/domain/tickets/asker.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let phone: Phone;
beforeAll(async () => {
  running = await startBot();
});
afterAll(() => running.close());
beforeEach(async () => {
  phone = phoneOf(running);
  await phone.settle();
});

async function toName(): Promise<void> {
  await phone.say('/register');
  await phone.readsWords('bot-form-consent');
  await phone.press(phone.t('bot-form-agree'));
  await phone.readsWords('bot-form-fullName');
}

async function ticketCount(): Promise<number> {
  const teacher = await teacherByTelegramId(running.db, phone.person.id);
  return (await ticketsOf(running.db, teacher!.id, 10)).length;
}

interface Stored {
  version: number;
  conversations: { state: { registration: { replay: { send: { payload: string }[] } }[] } };
}

/** Changes what is remembered of the dialogue. */
async function tamper(change: (state: Stored) => void): Promise<void> {
  await running.settled();
  await running.db.transaction(async (tx) => {
    const { dialogues } = tx.t;
    const mine = eq(dialogues.key, String(phone.person.id));
    const [row] = await tx.select().from(dialogues).where(mine);
    const state = structuredClone(row!.state) as Stored;
    change(state);
    await tx.update(dialogues).set({ state }).where(mine);
  });
}

describe('a reply that does not get through', () => {
  it.each(['error502', 'cutBefore'] as const)(
    '%s: the step is tried again, and nothing of the form is lost',
    async (kind) => {
      await toName();
      running.world.faults.add({ kind, method: 'sendMessage', times: 1 });
      await phone.say('Karimova Dilnoza');
      await phone.readsWords('bot-form-regionId');
      await phone.say('Navoiy');
      await phone.readsWords('bot-form-districtId');
      expect(await ticketCount()).toBe(0);
    },
  );

  it('a second press while the first is being answered does no harm', async () => {
    await phone.say('/register');
    await phone.readsWords('bot-form-consent');
    const presses = [phone.press(phone.t('bot-form-agree')), phone.press(phone.t('bot-form-agree'))];
    await Promise.all(presses);
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-regionId');
  });
});

describe('the same update twice', () => {
  it('is not taken for the answer to the next question', async () => {
    await toName();
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-regionId');
    await phone.say('Navoiy');
    await phone.readsWords('bot-form-districtId');
    await phone.say('Karmana');
    await phone.readsWords('bot-form-school');
    await phone.say('25-maktab');
    await phone.readsWords('bot-form-subject');
    await running.redo();
    await phone.say('Fizika');
    await phone.readsWords('bot-form-position');
    expect(await ticketCount()).toBe(0);
  });
});

describe('a new version of the form', () => {
  it('tells the person, takes their message for nothing it is not, and begins anew', async () => {
    await toName();
    await tamper((state) => {
      state.version = DIALOGUE_VERSION - 1;
    });
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-renewed');
    expect(await ticketCount()).toBe(0);
    await phone.say('Endi savolim bor');
    await phone.readsWords('desk-opened-register');
    await toName();
  });

  it('does the same when somebody forgot to raise the version', async () => {
    await toName();
    await tamper((state) => {
      state.conversations.state.registration[0]!.replay.send[1]!.payload = 'deleteMessage';
    });
    await phone.say('Karimova Dilnoza');
    await phone.readsWords('bot-form-renewed');
    expect(running.troubles()).toContain('DIALOGUE_VERSION');
    await toName();
  });
});

describe('buttons that nothing knows', () => {
  it('are answered, and go', async () => {
    await phone.say('/help');
    await phone.readsWords('bot-help');
    for (const data of ['menu-of-2021', 't:rate:1:9']) {
      await running.api().sendMessage(phone.person.id, 'Eski xabar', {
        reply_markup: { inline_keyboard: [[{ text: 'eski', callback_data: data }]] },
      });
      expect(await phone.press('eski')).toMatchObject({ answered: true, text: phone.t('bot-buttons-old') });
      await expect.poll(() => phone.buttons()).toEqual([]);
    }
  });
});
