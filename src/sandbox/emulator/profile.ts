/**
 * What the bot says about itself: commands by scope and language, name, descriptions, menu buttons.
 */
import type { BotCommand, BotCommandScope, MenuButton } from 'grammy/types';
import type { Account } from './account.ts';
import type { Store } from './store.ts';

export type TextKind = 'name' | 'description' | 'short_description';

/** Where a person is, for the choice of commands. */
export interface Place {
  readonly chatId: number;
  readonly personId: number;
  readonly isPrivate: boolean;
  readonly isAdministrator: boolean;
  readonly languageCode: string | undefined;
}

export interface Profile {
  setCommands(scope: BotCommandScope, language: string, commands: readonly BotCommand[]): void;
  deleteCommands(scope: BotCommandScope, language: string): void;
  /** Exactly what was set for this scope and language. */
  commands(scope: BotCommandScope, language: string): readonly BotCommand[];
  /** What the app shows: the first of the scopes from narrow to wide, in the person's language or in none. */
  commandsFor(place: Place): readonly BotCommand[];
  setText(kind: TextKind, language: string, text: string): void;
  /** In this language, else the one for all. */
  text(kind: TextKind, language: string): string;
  /** `undefined` chat: the default for all. */
  setMenuButton(chatId: number | undefined, button: MenuButton): void;
  menuButton(chatId: number | undefined): MenuButton;
}

const scopeKey = (scope: BotCommandScope): string => {
  const chat = 'chat_id' in scope ? `/${scope.chat_id}` : '';
  const user = 'user_id' in scope ? `/${scope.user_id}` : '';
  return `${scope.type}${chat}${user}`;
};

/** Telegram's order of looking, from its documentation of BotCommandScope. */
function scopesFor({ chatId, personId, isPrivate, isAdministrator }: Place): BotCommandScope[] {
  if (isPrivate)
    return [{ type: 'chat', chat_id: chatId }, { type: 'all_private_chats' }, { type: 'default' }];
  const forAdministrators: BotCommandScope[] = [{ type: 'chat_administrators', chat_id: chatId }];
  return [
    { type: 'chat_member', chat_id: chatId, user_id: personId },
    ...(isAdministrator ? forAdministrators : []),
    { type: 'chat', chat_id: chatId },
    ...(isAdministrator ? ([{ type: 'all_chat_administrators' }] as const) : []),
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
}

/** @param onChange told of every change. */
export function createProfile(store: Store, account: Account, onChange: () => void): Profile {
  type Kept = {
    commands: [string, BotCommand[]][];
    texts: [string, string][];
    buttons: [string, MenuButton][];
  };
  const kept = store.load('meta').find(({ key }) => key === 'profile')?.value as Kept | undefined;
  const commandSets = new Map(kept?.commands);
  const texts = new Map(kept?.texts);
  const buttons = new Map(kept?.buttons);

  const applyName = () => {
    account.me.first_name = texts.get('name/') || 'Hamroh';
  };
  applyName();

  const changed = () => {
    const all = (): Kept => ({ commands: [...commandSets], texts: [...texts], buttons: [...buttons] });
    store.put('meta', 'profile', all);
    onChange();
  };

  return {
    setCommands(scope, language, commands) {
      commandSets.set(`${scopeKey(scope)}:${language}`, [...commands]);
      changed();
    },
    deleteCommands(scope, language) {
      commandSets.delete(`${scopeKey(scope)}:${language}`);
      changed();
    },
    commands: (scope, language) => commandSets.get(`${scopeKey(scope)}:${language}`) ?? [],
    commandsFor(place) {
      const language = (place.languageCode ?? '').slice(0, 2).toLowerCase();
      for (const scope of scopesFor(place)) {
        for (const each of language === '' ? [''] : [language, '']) {
          const found = commandSets.get(`${scopeKey(scope)}:${each}`);
          if (found && found.length > 0) return found;
        }
      }
      return [];
    },
    setText(kind, language, text) {
      if (text === '') texts.delete(`${kind}/${language}`);
      else texts.set(`${kind}/${language}`, text);
      applyName();
      changed();
    },
    text: (kind, language) =>
      texts.get(`${kind}/${language}`) ??
      texts.get(`${kind}/`) ??
      (kind === 'name' ? account.me.first_name : ''),
    setMenuButton(chatId, button) {
      buttons.set(String(chatId ?? 'default'), button);
      changed();
    },
    menuButton: (chatId) =>
      (chatId === undefined ? undefined : buttons.get(String(chatId))) ??
      buttons.get('default') ?? { type: 'commands' },
  };
}
