/**
 * The bot: what people do in Telegram becomes calls of the domain.
 *
 * It is fed update by update, one chat's in order (`telegram/lanes.ts`), and throws what goes wrong, so that the
 * update is tried again. An update may therefore come twice: what it changes in the desk is changed once; a reply
 * may be repeated.
 */
import { conversations, createConversation } from '@grammyjs/conversations';
import { type ApiClientOptions, Bot, Composer, type MiddlewareFn } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { comeBack, markUnreachable, noteFailure } from '../domain/reachability.ts';
import { meetTeacher } from '../domain/teachers.ts';
import { classify, isBlocked, isChatGone, isDeactivated } from '../telegram/errors.ts';
import type { TelegramFetch } from '../telegram/transport.ts';
import { receiveEdit, receiveQuestion } from './ask.ts';
import { createCampaignPresses } from './campaigns.ts';
import type { BotContext, Desk, InnerContext } from './context.ts';
import { createMyCourse } from './course/course.ts';
import { DIALOGUE_VERSION, remember } from './dialogue.ts';
import { faqLink } from './faq/link.ts';
import { faqPresses } from './faq/offers.ts';
import { FINDING, findingButtons, prepareFinding } from './finding/begin.ts';
import { finding } from './finding/find.ts';
import { forgiving } from './forgiving.ts';
import { offerGuide } from './guides/editor.ts';
import { createVideoGuides } from './guides/guides.ts';
import { HTML } from './html.ts';
import { type BotWords, createWords } from './i18n.ts';
import { inlineMode } from './inline/inline.ts';
import { keyOf } from './keys.ts';
import { language } from './language.ts';
import { createLinks } from './links.ts';
import { postLink, posts } from './posts.ts';
import { presses } from './press.ts';
import { prepareForm, profile } from './profile.ts';
import { createQuestions } from './questions.ts';
import { REGISTRATION, registration } from './registration/register.ts';
import { rooms } from './rooms.ts';
import { createSettings } from './settings.ts';
import { commands, showCourse, unknownCommand } from './start.ts';
import { createTimeZoneChoice } from './time-zone.ts';

export interface BotOptions extends Desk {
  token: string;
  /** Spares a call at start where it is known. Otherwise `await bot.init()` before the first update. */
  botInfo?: UserFromGetMe | undefined;
  client: {
    /** Scheme and host of the Bot API. */
    apiRoot: string;
    /** The way out; conversations use it too. */
    fetch?: TelegramFetch | undefined;
  };
}

/** Makes the bot. Give it updates with `handleUpdate`. */
export function createBot(options: BotOptions): Bot<BotContext> {
  const { token, botInfo, client, log } = options;
  const desk: Desk = options;
  const bot = new Bot<BotContext>(token, {
    client: {
      apiRoot: client.apiRoot,
      // grammY's type names node-fetch, of which it uses what TelegramFetch has.
      ...(client.fetch ? { fetch: client.fetch as unknown as NonNullable<ApiClientOptions['fetch']> } : {}),
    },
    ...(botInfo ? { botInfo } : {}),
  });
  bot.api.config.use(forgiving);
  bot.use(unlessGone(desk));

  bot.use(rooms(desk));

  const people = bot.chatType('private').filter((ctx) => ctx.from?.is_bot === false);
  people.on('my_chat_member', async (ctx) => {
    const { db, clock } = desk;
    const { id } = ctx.from;
    if (ctx.myChatMember.new_chat_member.status === 'kicked')
      await db.transaction((tx) => markUnreachable(tx, [id], 'blocked', clock.now()));
    else await comeBack(db, id, clock.now());
  });
  bot.use(inlineMode(desk));
  people.on('edited_message').use(receiveEdit(desk));
  people.on(['message', 'callback_query:data']).use(meet(desk), remember(desk), talk(desk, createWords(log)));
  return bot;
}

/** The person in a row of ours. */
function meet({ db, clock }: Desk): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const { id, first_name, last_name, username, language_code } = ctx.from!;
    const displayName = last_name ? `${first_name} ${last_name}` : first_name;
    const account = { telegramId: id, displayName, username, languageCode: language_code };
    ctx.teacher = await meetTeacher(db, account, clock.now());
    if (ctx.teacher.blockedAt !== null) {
      await comeBack(db, id, clock.now());
      ctx.teacher = { ...ctx.teacher, blockedAt: null, unreachable: null };
    }
    await next();
  };
}

/** Everything that is said in a private chat. The order matters: see the plugins' documentation. */
function talk(desk: Desk, words: BotWords): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const questions = createQuestions(desk);
  const campaigns = createCampaignPresses(desk);
  const zones = createTimeZoneChoice(desk);
  const settings = createSettings({ showKinds: campaigns.showKinds, showZones: zones.show });
  const course = createMyCourse(desk);
  const ask = receiveQuestion(desk);
  const guides = createVideoGuides(desk);
  const links = createLinks([
    { pattern: /^course$/, open: (ctx) => showCourse(course, ctx) },
    ...guides.links,
    faqLink(desk),
    postLink(desk),
  ]);

  composer.use(async (ctx, next) => {
    // Otherwise it was handled by a process that ended before it could say so.
    if (!ctx.dialogue.repeated) await next();
  });
  composer.on('message:video', offerGuide(desk));
  // A question takes the short way: it needs no words, menus or conversations.
  composer.filter(isPlainQuestion, ask);

  composer.use(words.speaking, words.middleware as MiddlewareFn<BotContext>, renewed);
  composer.use(async (ctx, next) => {
    prepareForm(ctx);
    prepareFinding(ctx);
    await next();
  });
  composer.use(
    conversations<BotContext, InnerContext>({
      storage: {
        type: 'context',
        version: DIALOGUE_VERSION,
        adapter: {
          read: (ctx) => ctx.dialogue.readConversations(),
          write: (ctx, state) => ctx.dialogue.writeConversations(state),
          delete: (ctx) => ctx.dialogue.writeConversations(undefined),
        },
      },
    }),
  );
  composer.use(questions.menu, settings.menu);
  composer.use(
    commands(desk, links, course, guides, questions, settings),
    language(desk, words, links),
    presses(desk, questions),
    faqPresses(desk),
    posts(desk),
    campaigns.presses,
    zones.presses,
    course.presses,
    guides.presses,
    guides.searching,
  );
  composer.use(renewing(desk));
  const plugins = [forgivingInside, words.middleware as MiddlewareFn<InnerContext>];
  composer.use(
    createConversation<BotContext, InnerContext>(registration(desk), { id: REGISTRATION, plugins }),
    createConversation<BotContext, InnerContext>(finding(desk, course), { id: FINDING, plugins }),
    findingButtons(),
  );
  composer.use(profile(), unknownCommand());
  // A button of a message that is older than what the bot knows.
  composer.on('callback_query:data', async (ctx) => {
    await ctx.answerCallbackQuery({ text: ctx.t('bot-buttons-old') });
    await ctx.editMessageReplyMarkup();
  });
  composer.use(ask);
  return composer;
}

/** Conversations do not inherit what is installed on the bot's API. */
const forgivingInside: MiddlewareFn<InnerContext> = async (ctx, next) => {
  ctx.api.config.use(forgiving);
  await next();
};

/** True for words and files that nothing but the desk waits for. */
function isPlainQuestion(ctx: BotContext): boolean {
  const { message, dialogue } = ctx;
  if (!message || dialogue.active || dialogue.outdated) return false;
  if (dialogue.expecting?.kind === 'comment' || dialogue.expecting?.kind === 'guideWords') return false;
  return !message.text?.startsWith('/') && keyOf(message.text) === undefined;
}

/** A form that today's bot cannot continue: the person hears of it, and what they sent becomes no question. */
const renewed: MiddlewareFn<BotContext> = async (ctx, next) => {
  if (!ctx.dialogue.outdated) return next();
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await ctx.reply(ctx.t('bot-form-renewed'), HTML);
  if (ctx.message?.text?.startsWith('/')) await next();
};

/** The same for a form whose record does not fit its code although the version says so. */
function renewing({ log }: Desk): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('Bad replay'))) throw error;
      log.error({ err: error }, 'a conversation was changed without a new DIALOGUE_VERSION');
      ctx.dialogue.drop();
      await ctx.reply(ctx.t('bot-form-renewed'), HTML);
    }
  };
}

/** To somebody who has blocked the bot or is gone there is nothing left to say. */
function unlessGone({ db, clock, log }: Desk): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isBlocked(error) && !isDeactivated(error) && !isChatGone(error)) throw error;
      log.debug({ updateId: ctx.update.update_id }, 'nobody to reply to');
      const chatId = ctx.chat?.type === 'private' ? ctx.chat.id : undefined;
      if (chatId !== undefined)
        await db.transaction((tx) => noteFailure(tx, chatId, classify(error).kind, clock.now()));
    }
  };
}
