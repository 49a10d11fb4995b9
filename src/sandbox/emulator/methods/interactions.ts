/**
 * Answers to pressed buttons, reactions, and files the bot fetches.
 */
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import { snapshot } from '../histories.ts';
import { findTarget, mustBePresent } from '../targets.ts';
import { checkLink } from '../text/links.ts';
import type { CallbackAnswer } from '../world.ts';
import type { Handlers } from './method.ts';

const MAX_ANSWER = 200;
/** The public Bot API serves no larger file, bytes. */
const MAX_DOWNLOAD = 20 * 1024 * 1024;

/** Emoji that Telegram takes as a reaction from a bot. */
const reactions = new Set(
  '❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'.split(
    ' ',
  ),
);

export function interactionMethods(context: Context): Handlers {
  return {
    answerCallbackQuery(params) {
      const text = params.text ?? '';
      if (text.length > MAX_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
      if (params.url !== undefined && 'error' in checkLink(params.url, context.formatRules)) {
        throw badRequest('URL_INVALID');
      }
      const answer: CallbackAnswer = {
        answered: true,
        alert: params.show_alert === true,
        ...(text === '' ? {} : { text }),
        ...(params.url === undefined ? {} : { url: params.url }),
      };
      const answered = context.callbacks.answer(params.callback_query_id, answer);
      context.tell(() => ({ type: 'answered', ...answered }));
      return true;
    },
    setMessageReaction(params) {
      const target = findTarget(context, params.chat_id);
      mustBePresent(target);
      const record = context.histories.find(target.chatId, params.message_id);
      if (!record) throw badRequest('message to react not found');
      const wanted = params.reaction ?? [];
      if (wanted.length > 1) throw badRequest('too many reactions specified');
      const [reaction] = wanted;
      const { id } = context.account.me;
      if (!reaction) record.reactions.delete(id);
      else if (reaction.type !== 'emoji' || !reactions.has(reaction.emoji))
        throw badRequest('REACTION_INVALID');
      else record.reactions.set(id, reaction.emoji);
      context.histories.changed(record);
      context.tell(() => ({ type: 'reaction', entry: snapshot(record) }));
      return true;
    },
    getFile(params) {
      const file = context.files.find(params.file_id);
      if (!file) throw badRequest('invalid file_id');
      if (file.size > MAX_DOWNLOAD) throw badRequest('file is too big');
      return {
        file_id: file.fileId,
        file_unique_id: file.fileUniqueId,
        file_size: file.size,
        file_path: file.filePath,
      };
    },
  };
}
