/**
 * Campaigns in the bot, over an emulated Telegram: buttons under a message, the way out and back, kinds in the settings,
 * and answers that wait for somebody who had blocked the bot.
 */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyboardOf } from '../../src/domain/campaigns/buttons.ts';
import { type Campaign, newCampaign } from '../../src/domain/campaigns/campaigns.ts';
import { figuresOf } from '../../src/domain/campaigns/figures.ts';
import { launch } from '../../src/domain/campaigns/launch.ts';
import { optOutsOf } from '../../src/domain/campaigns/opt-outs.ts';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { type Teacher, teacherByTelegramId } from '../../src/domain/teachers.ts';
import { answer } from '../../src/domain/tickets/answer.ts';
import { ticketsOf } from '../../src/domain/tickets/asker.ts';
import { enqueue, PRIORITY } from '../../src/telegram/outbox.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let phone: Phone;
let editor: Official;
let campaign: Campaign;

beforeAll(async () => {
  running = await startBot();
  const { db, now } = running;
  editor = await ensureOfficial(db, { telegramId: 700_000_001, name: 'Aziza', role: 'administrator' }, now());
  phone = phoneOf(running);
  await phone.settle();
  const buttons = [
    { kind: 'choice' as const, labels: { uz: 'Ha' } },
    { kind: 'choice' as const, labels: { uz: 'Yo‘q' } },
    { kind: 'read' as const, labels: { uz: 'O‘qidim' } },
  ];
  const values = { ...newCampaign(editor, 'Seminar', now()), texts: { uz: 'Kelasizmi?' }, buttons };
  const [made] = await db.transaction((tx) => tx.insert(tx.t.campaigns).values(values).returning());
  await launch(db, made!.id, editor, now(), 'Asia/Tashkent');
  campaign = made!;
  await sendMessage();
});
afterAll(async () => {
  await running.close();
});

const me = async (): Promise<Teacher> => (await teacherByTelegramId(running.db, phone.person.id))!;

/** What the bulk sender would send. */
async function sendMessage(): Promise<void> {
  const payload = { text: 'Kelasizmi?', reply_markup: keyboardOf(campaign, 'uz') };
  const message = { method: 'sendMessage' as const, chatId: phone.person.id, payload };
  await running.db.transaction((tx) => enqueue(tx, { ...message, priority: PRIORITY.bulk }, running.now()));
  await phone.reads('Kelasizmi?');
}

const counts = async () => {
  const { presses } = await figuresOf(running.db, campaign, running.now());
  return presses.map(({ count }) => count);
};

it('a choice is answered and marked, the last one counts, and a second press changes nothing', async () => {
  await phone.press('Ha');
  await expect.poll(() => phone.buttons()[0]).toEqual(['✓ Ha', 'Yo‘q']);
  expect(await counts()).toEqual([1, 0, 0]);
  await phone.press('Yo‘q');
  await expect.poll(() => phone.buttons()[0]).toEqual(['Ha', '✓ Yo‘q']);
  await phone.press('O‘qidim');
  await expect.poll(() => phone.buttons()[1]).toEqual(['✓ O‘qidim']);
  await phone.press('✓ Yo‘q');
  await running.settled();
  expect(await counts()).toEqual([0, 1, 1]);
});

it('one opts out of a kind, and back in', async () => {
  await phone.press(phone.t('campaigns-opt-out'));
  await phone.readsWords('bot-opt-out-done', { kind: phone.t('bot-kind-news') });
  expect([...(await optOutsOf(running.db, (await me()).id))]).toEqual(['news']);
  await phone.press(phone.t('bot-opt-out-undo'));
  await phone.readsWords('bot-opt-out-undone', { kind: phone.t('bot-kind-news') });
  expect((await optOutsOf(running.db, (await me()).id)).size).toBe(0);
});

it('the settings list the kinds, each to be turned off and on', async () => {
  await phone.say('/settings');
  await phone.press(phone.t('bot-settings-kinds'));
  await phone.readsWords('bot-kinds-title');
  const words = (key: string) => phone.t(key, { kind: phone.t('bot-kind-survey') });
  await phone.press(words('bot-kinds-on'));
  await expect.poll(() => phone.buttons().flat()).toContain(words('bot-kinds-off'));
  expect([...(await optOutsOf(running.db, (await me()).id))]).toEqual(['survey']);
  await phone.press(words('bot-kinds-off'));
  await expect.poll(() => phone.buttons().flat()).toContain(words('bot-kinds-on'));
});

it('an answer waits for somebody who blocked the bot, and is delivered when they return', async () => {
  const { db, world, now } = running;
  await phone.say('Sertifikat qachon beriladi?');
  const teacher = await me();
  await expect.poll(async () => (await ticketsOf(db, teacher.id, 5)).length).toBe(1);
  const [ticket] = await ticketsOf(db, teacher.id, 5);
  await expect.poll(() => phone.text()).toContain(String(ticket!.id));
  world.block(phone.person.id);
  await expect.poll(async () => (await me()).unreachable).toBe('blocked');
  const wish = {
    ticketId: ticket!.id,
    body: parseMarkdown('Dushanba kuni beriladi.'),
    uploads: [],
    close: false,
    seenMessageId: undefined,
  };
  await answer(db, editor, wish, now());
  running.pass(10_000);
  await db.notify('outbox', '');
  const { outbox } = db.t;
  const parked = () => db.select().from(outbox).where(eq(outbox.reason, 'blocked'));
  await expect.poll(async () => (await parked()).length, { timeout: 8000 }).toBe(1);
  world.unblock(phone.person.id);
  await expect.poll(() => phone.all().some((text) => text.includes('Dushanba kuni'))).toBe(true);
  expect(await me()).toMatchObject({ blockedAt: null, unreachable: null });
  expect((await me()).returnedAt).not.toBeNull();
  expect(await parked()).toEqual([]);
});

it('the time zone of somebody abroad is chosen in the settings, and taken back', async () => {
  await phone.say(phone.t('bot-key-settings'));
  await phone.readsWords('bot-settings-title');
  await phone.press(phone.t('bot-settings-zone'));
  await phone.readsWords('bot-zone-title');
  await phone.press('Seul, UTC+9');
  await expect.poll(async () => (await me()).timeZone).toBe('Asia/Seoul');
  await phone.press('O‘zbekiston, UTC+5');
  await expect.poll(async () => (await me()).timeZone).toBe(null);
});
