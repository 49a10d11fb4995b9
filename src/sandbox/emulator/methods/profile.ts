/**
 * What the bot says about itself: getMe, commands, name, descriptions, menu button.
 */
import type { BotCommandScope } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import type { TextKind } from '../profile.ts';
import { findTarget } from '../targets.ts';
import type { Handlers } from './method.ts';

const limits: Record<TextKind, number> = { name: 64, description: 512, short_description: 120 };

export function profileMethods(context: Context): Handlers {
  const { profile } = context;
  const language = (code: string | undefined): string => {
    if (code !== undefined && code !== '' && !/^[a-z]{2}$/.test(code)) {
      throw badRequest('invalid language code specified');
    }
    return code ?? '';
  };
  const scope = (given: BotCommandScope | undefined): BotCommandScope => {
    if (!given || !('chat_id' in given)) return given ?? { type: 'default' };
    const { chatId } = findTarget(context, given.chat_id);
    return { ...given, chat_id: chatId };
  };
  const setText = (kind: TextKind, text: string | undefined, code: string | undefined): true => {
    if ((text ?? '').length > limits[kind]) {
      throw badRequest(`bot ${kind.replace('_', ' ')} is too long`);
    }
    profile.setText(kind, language(code), text ?? '');
    return true;
  };

  return {
    getMe: () => context.account.me,
    getMyStarBalance: () => context.stars.balance(),
    setMyCommands(params) {
      if (params.commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
      const commands = params.commands.map(({ command, description }) => ({
        command: command.replace(/^\//, ''),
        description: description.trim(),
      }));
      for (const { command, description } of commands) {
        if (command === '') throw badRequest('command must be non-empty');
        if (description === '') throw badRequest('command description must be non-empty');
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
        if (description.length > 256) {
          throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
        }
      }
      profile.setCommands(scope(params.scope), language(params.language_code), commands);
      return true;
    },
    deleteMyCommands(params) {
      profile.deleteCommands(scope(params.scope), language(params.language_code));
      return true;
    },
    getMyCommands: (params) => profile.commands(scope(params.scope), language(params.language_code)),
    setMyName: (params) => setText('name', params.name, params.language_code),
    getMyName: (params) => ({ name: profile.text('name', language(params.language_code)) }),
    setMyDescription: (params) => setText('description', params.description, params.language_code),
    getMyDescription: (params) => ({
      description: profile.text('description', language(params.language_code)),
    }),
    setMyShortDescription: (params) =>
      setText('short_description', params.short_description, params.language_code),
    getMyShortDescription: (params) => ({
      short_description: profile.text('short_description', language(params.language_code)),
    }),
    setChatMenuButton(params) {
      if (params.chat_id !== undefined && !findTarget(context, params.chat_id).person) {
        throw badRequest('chat not found');
      }
      const button = params.menu_button ?? { type: 'default' };
      if (button.type === 'web_app' && !button.web_app.url.startsWith('https://')) {
        throw badRequest('menu button Web App URL is invalid: Only HTTPS links are allowed');
      }
      profile.setMenuButton(params.chat_id, button);
      return true;
    },
    getChatMenuButton: (params) => profile.menuButton(params.chat_id),
  };
}
