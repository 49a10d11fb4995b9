import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Menu } from '@grammyjs/menu';
import {
  Bot,
  type Context,
  GrammyError,
  HttpError,
  InlineKeyboard,
  InputFile,
  InputMediaBuilder,
  Keyboard,
} from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { png, type Rig, rig } from './support.ts';

type Talk = ConversationFlavor<Context>;

const running = (emulator: Rig): Bot<Talk> => {
  const bot = new Bot<Talk>(emulator.token, { client: { apiRoot: emulator.apiRoot } });
  onTestFinished(() => bot.stop());
  return bot;
};
const byBot = (text: string) => (entry: { byBot: boolean; message: { text?: string } }) =>
  entry.byBot && entry.message.text === text;

test('a grammY bot: long polling, keyboards, callback, edit', async () => {
  const emulator = await rig();
  const { world } = emulator;
  const bot = running(emulator);
  bot.command('start', (ctx) =>
    ctx.reply('Tilni tanlang', { reply_markup: new InlineKeyboard().text('O‘zbekcha', 'til:uz') }),
  );
  bot.callbackQuery(/^til:(.+)$/, async (ctx) => {
    await ctx.answerCallbackQuery({ text: 'Tanlandi' });
    await ctx.editMessageText(`Til: ${ctx.match[1]}`);
    await ctx.reply('Menyu', {
      reply_markup: new Keyboard().text('Savol berish').requestContact('Raqamim').resized(),
    });
  });
  bot.on('message:contact', (ctx) => ctx.reply(`Raqam ${ctx.msg.contact.phone_number}`));
  void bot.start();
  const person = world.createPerson({ firstName: 'Dilnoza' });
  world.start(person.id);
  await world.waitFor(person.id, byBot('Tilni tanlang'));
  expect(await world.pressLabel(person.id, person.id, 'O‘zbekcha')).toMatchObject({ text: 'Tanlandi' });
  await world.waitFor(person.id, byBot('Til: uz'));
  await world.waitFor(person.id, byBot('Menyu'));
  world.pressKey(person.id, 'Raqamim');
  await world.waitFor(person.id, byBot(`Raqam ${person.phone}`));
});

test('menus and conversations of grammY pass the strict table', async () => {
  const emulator = await rig();
  const { world } = emulator;
  const bot = running(emulator);
  const menu = new Menu<Talk>('asosiy').text('Savol', (ctx) => ctx.conversation.enter('ask')).row();
  menu.text(
    (ctx) => `Til: ${ctx.from?.language_code}`,
    (ctx) => ctx.menu.update(),
  );
  const ask = async (conversation: Conversation<Talk, Context>, ctx: Context) => {
    await ctx.reply('Savolingiz?');
    const { message } = await conversation.waitFor('message:text');
    await ctx.reply(`Qabul qilindi: ${message.text}`);
  };
  bot.use(conversations());
  bot.use(createConversation(ask));
  bot.use(menu);
  bot.command('start', (ctx) => ctx.reply('Menyu', { reply_markup: menu }));
  void bot.start();
  const { id } = world.createPerson({ firstName: 'Dilnoza', languageCode: 'uz' });
  world.start(id);
  await world.waitFor(id, byBot('Menyu'));
  await world.pressLabel(id, id, 'Savol');
  await world.waitFor(id, byBot('Savolingiz?'));
  world.sendText(id, 'Sertifikat qachon?');
  await world.waitFor(id, byBot('Qabul qilindi: Sertifikat qachon?'));
});

test('uploads by InputFile, albums by attach://, downloads', async () => {
  const emulator = await rig();
  const { id } = await emulator.started();
  const { api } = running(emulator);
  const sent = await api.sendPhoto(id, new InputFile(png(300, 200), 'a.png'), { caption: 'Rasm' });
  expect(sent.photo.at(-1)).toMatchObject({ width: 300, height: 200 });
  const album = await api.sendMediaGroup(id, [
    InputMediaBuilder.photo(new InputFile(png(30, 20), 'a.png'), { caption: 'bir' }),
    InputMediaBuilder.photo(sent.photo.at(-1)?.file_id as string),
  ]);
  expect(album.map(({ caption }) => caption)).toEqual(['bir', undefined]);
  const document = await api.sendDocument(id, new InputFile(new TextEncoder().encode('a,b'), 'hisobot.csv'), {
    reply_parameters: { message_id: sent.message_id },
  });
  expect(document).toMatchObject({
    document: { mime_type: 'text/csv' },
    reply_to_message: { caption: 'Rasm' },
  });
});

test('errors reach grammY as its own', async () => {
  const emulator = await rig();
  const { id } = await emulator.started();
  const { api } = running(emulator);
  const thrown = async (act: Promise<unknown>) =>
    act.then(
      () => undefined,
      (error: unknown) => error,
    );
  emulator.world.block(id);
  const blocked = await thrown(api.sendMessage(id, 'x'));
  expect(blocked).toBeInstanceOf(GrammyError);
  expect(blocked).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
  emulator.world.faults.add({ kind: 'tooManyRequests', retryAfter: 9, times: 1 });
  expect(await thrown(api.getMe())).toMatchObject({ error_code: 429, parameters: { retry_after: 9 } });
  emulator.world.faults.add({ kind: 'cutAfter', times: 1 });
  expect(await thrown(api.sendMessage(DEFAULT_ROOMS.group, 'x'))).toBeInstanceOf(HttpError);
});
