/** What a handler has at hand besides Telegram's update, and what the whole bot is made with. */
import type { ConversationFlavor } from '@grammyjs/conversations';
import type { I18nFlavor } from '@grammyjs/i18n';
import type { MenuFlavor } from '@grammyjs/menu';
import type { Context } from 'grammy';
import type { Db } from '../db/db.ts';
import type { FaqSearch } from '../domain/faq/faq-search.ts';
import type { GuideSearch } from '../domain/guides/search.ts';
import type { Teacher } from '../domain/teachers.ts';
import type { Receiver } from '../domain/tickets/receive.ts';
import type { Clockwork } from '../domain/tickets/times.ts';
import type { Renderer } from '../drawing/renderer.ts';
import type { Translate } from '../i18n/words.ts';
import type { Log } from '../log.ts';
import type { Dialogue } from './dialogue.ts';

/** What @grammyjs/i18n adds; its own types name another copy of Fluent than ours. */
type WordsFlavor = Omit<I18nFlavor, 't' | 'translate'> & { t: Translate };

/** A context in a private chat, after the middlewares of `bot.ts`. */
export type BotContext = ConversationFlavor<
  Context &
    WordsFlavor &
    MenuFlavor & {
      /** Who writes. Replaced when a handler changes their row. */
      teacher: Teacher;
      dialogue: Dialogue;
    }
>;

/** The context inside a conversation: made anew for every replay, so it carries no rows. */
export type InnerContext = Context & WordsFlavor;

/** What the bot's handlers are given. */
export interface Desk {
  db: Db;
  clock: Clockwork;
  receiver: Receiver;
  faqSearch: FaqSearch;
  guideSearch: GuideSearch;
  /** Draws pictures. */
  renderer: Renderer;
  log: Log;
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string;
  /** The institute's own channel and group: everybody may read their posts, whether or not they have a public name. */
  openRooms?: readonly number[];
  /** The officials' group: no place for posts. */
  staffChatId?: number | undefined;
}
