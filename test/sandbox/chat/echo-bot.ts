/** A small bot with everything the chat can show, for the tests of the chat. */
import { Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';

const BUTTONS = new InlineKeyboard()
  .text('Toast', 'toast')
  .text('Alert', 'alert')
  .row()
  .text('Change', 'change')
  .url('Site', 'https://example.org/');

const MENU = new Keyboard()
  .text('Savol berish')
  .text('Natijam')
  .row()
  .requestContact('Raqamimni ulashish')
  .resized();

const FORMATTED =
  '<b>Qalin</b>, <i>qiya</i>, <code>kod</code> va <a href="https://example.org/?q=1">havola</a>.\n' +
  '<blockquote>Iqtibos</blockquote>\n<tg-spoiler>sir</tg-spoiler> &lt;script&gt;alert(1)&lt;/script&gt;';

/** The smallest PNG of one grey pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNsaGj4DwAFhAKAjM1mJgAAAABJRU5ErkJggg==',
  'base64',
);

/** Starts polling; `stop` waits for it to end. */
export async function startEchoBot(token: string, apiRoot: string): Promise<{ stop(): Promise<void> }> {
  const bot = new Bot(token, { client: { apiRoot } });
  await bot.api.setMyCommands([
    { command: 'start', description: 'Boshidan boshlash' },
    { command: 'buttons', description: 'Tugmalar' },
    { command: 'rich', description: 'Bezakli matn' },
  ]);
  await bot.api.setMyDescription('Ustozlarga yordam beraman.');

  bot.command('start', (ctx) =>
    ctx.match
      ? ctx.reply(`Havola: ${ctx.match}`)
      : ctx.reply(`Assalomu alaykum, ${ctx.from?.first_name}!`, { reply_markup: MENU }),
  );
  bot.command('poll', (ctx) => ctx.replyWithPoll('Foydalimi?', [{ text: 'Ha' }, { text: 'Yo‘q' }]));
  bot.command('quiz', (ctx) =>
    ctx.replyWithPoll('Ikki karra ikki?', [{ text: 'Uch' }, { text: 'To‘rt' }], {
      type: 'quiz',
      correct_option_ids: [1],
      explanation: 'Sanab ko‘ring',
    }),
  );
  bot.command('link', async (ctx) => {
    const url = `https://t.me/${ctx.me.username}?start=guide_7`;
    const sent = await ctx.reply('Qo‘llanma', { reply_markup: new InlineKeyboard().url('Ochish', url) });
    await ctx.api.pinChatMessage(sent.chat.id, sent.message_id);
  });
  bot.on('inline_query', (ctx) =>
    ctx.answerInlineQuery([
      {
        type: 'article',
        id: 'a',
        title: `Topildi: ${ctx.inlineQuery.query}`,
        input_message_content: { message_text: `Ulashildi: ${ctx.inlineQuery.query}` },
      },
    ]),
  );
  bot.command('buttons', (ctx) => ctx.reply('Tanlang:', { reply_markup: BUTTONS }));
  bot.command('rich', (ctx) => ctx.reply(FORMATTED, { parse_mode: 'HTML' }));
  bot.command('photo', (ctx) => ctx.replyWithPhoto(new InputFile(PIXEL, 'pixel.png'), { caption: 'Rasm' }));
  bot.command('ask', (ctx) => ctx.reply('Ismingiz?', { reply_markup: { force_reply: true } }));
  bot.callbackQuery('toast', (ctx) => ctx.answerCallbackQuery({ text: 'Qabul qilindi' }));
  bot.callbackQuery('alert', (ctx) => ctx.answerCallbackQuery({ text: 'Diqqat!', show_alert: true }));
  bot.callbackQuery('change', async (ctx) => {
    await ctx.editMessageText('O‘zgardi');
    await ctx.answerCallbackQuery();
  });
  bot.on('message:contact', (ctx) => ctx.reply(`Rahmat: +${ctx.message.contact.phone_number}`));
  bot.on('message:text', async (ctx) => {
    await ctx.replyWithChatAction('typing');
    await ctx.reply(`Siz: ${ctx.message.text}`, { reply_parameters: { message_id: ctx.message.message_id } });
  });
  bot.on('edited_message:text', (ctx) => ctx.reply(`Endi: ${ctx.editedMessage.text}`));
  bot.on('message:photo', (ctx) => ctx.reply(`Rasm: ${ctx.message.photo.at(-1)?.width}`));
  bot.on('message:voice', (ctx) => ctx.reply(`Ovoz: ${ctx.message.voice.duration} s`));
  bot.on('message:document', (ctx) => ctx.reply(`Fayl: ${ctx.message.document.file_name}`));
  bot.on('message:location', (ctx) => ctx.reply(`Joy: ${ctx.message.location.latitude}`));

  // The tests bend Telegram on purpose; the bot goes on with the next update.
  bot.catch(() => undefined);

  const polling = bot.start({
    allowed_updates: ['message', 'edited_message', 'callback_query', 'inline_query', 'my_chat_member'],
  });
  return {
    async stop() {
      await bot.stop();
      await polling;
    },
  };
}
