/**
 * What can be seen on the phones: the {@link Seeing} part of the world.
 */
import { type Context, chatOf } from './context.ts';
import { snapshot } from './histories.ts';
import { topPin } from './posting.ts';
import { isAdministrator } from './rooms.ts';
import { type Entry, type KeyboardState, type Seeing, WorldError, type WorldEvent } from './world.ts';

const DEFAULT_PAGE = 100;
const DEFAULT_WAIT = 5000;
const none: KeyboardState = { kind: 'none' };
const idOf = (keyboard: KeyboardState): number => (keyboard.kind === 'none' ? 0 : keyboard.messageId);

export function createSeeing(context: Context): Seeing {
  const { histories, people, rooms, profile, account } = context;

  const subscribe = (listener: (event: WorldEvent) => void) => {
    context.listeners.add(listener);
    return () => {
      context.listeners.delete(listener);
    };
  };

  return {
    history(chatId, { before = Number.POSITIVE_INFINITY, after = 0, limit = DEFAULT_PAGE } = {}) {
      const found: Entry[] = [];
      const { records } = histories.box(chatId);
      for (let index = records.length - 1; index >= 0 && found.length < limit; index--) {
        const record = records[index];
        if (!record || record.messageId <= after) break;
        if (record.messageId < before) found.push(snapshot(record));
      }
      return found.reverse();
    },
    entry(chatId, messageId) {
      const record = histories.find(chatId, messageId);
      return record && snapshot(record);
    },
    summary(chatId) {
      const { records } = histories.box(chatId);
      const last = records.at(-1);
      const unread = chatId < 0 ? 0 : records.filter((record) => record.byBot && !record.read).length;
      return { chatId, messages: records.length, unread, ...(last ? { last: snapshot(last) } : {}) };
    },
    chat: (chatId) => (people.find(chatId) || rooms.find(chatId) ? chatOf(context, chatId) : undefined),
    keyboard(personId, chatId = personId) {
      const { keyboards } = histories.box(chatId);
      const own = keyboards.get(personId) ?? none;
      const general = keyboards.get(0) ?? none;
      return idOf(own) > idOf(general) ? own : general;
    },
    pinned(chatId) {
      const top = topPin(context, chatId);
      return top && snapshot(top);
    },
    typing(chatId) {
      const { typing } = histories.box(chatId);
      return typing && typing.until > context.now() ? typing : undefined;
    },
    profile(personId, chatId = personId) {
      const language = people.get(personId).languageCode;
      const code = (language ?? '').slice(0, 2);
      return {
        user: account.me,
        name: profile.text('name', code),
        description: profile.text('description', code),
        shortDescription: profile.text('short_description', code),
        menuButton: profile.menuButton(chatId),
        commands: profile.commandsFor({
          chatId,
          personId,
          isPrivate: chatId > 0,
          isAdministrator: isAdministrator(rooms.find(chatId)?.members.get(personId)),
          languageCode: language,
        }),
      };
    },
    file(fileId) {
      const found = context.files.find(fileId);
      if (!found) return undefined;
      const { fileUniqueId, size, mimeType, fileName, path } = found;
      return { fileId, fileUniqueId, size, mimeType, path, ...(fileName === undefined ? {} : { fileName }) };
    },
    pendingUpdates: () => context.updates.size,
    subscribe,
    waitFor(chatId, passes, { after = 0, timeoutMs = DEFAULT_WAIT } = {}) {
      const present = histories
        .box(chatId)
        .records.find((record) => record.messageId > after && passes(snapshot(record)));
      if (present) return Promise.resolve(snapshot(present));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          unsubscribe();
          reject(
            new WorldError('no-such-message', `No such message in chat ${chatId} within ${timeoutMs} ms`),
          );
        }, timeoutMs);
        const unsubscribe = subscribe((event) => {
          if (event.type !== 'message' && event.type !== 'edited') return;
          const { entry } = event;
          if (entry.chatId !== chatId || entry.messageId <= after || !passes(entry)) return;
          clearTimeout(timer);
          unsubscribe();
          resolve(entry);
        });
      });
    },
  };
}
