// @ts-check
/** The message somebody wants to be shown, in the open chat or in one that is being opened. */
import { changed } from './store.js';

/** @type {{ chatId: number, messageId: number } | null} */
let sought = null;

/** Goes to a message as soon as its chat is drawn. @param {number} chatId @param {number} messageId */
export function reveal(chatId, messageId) {
  sought = { chatId, messageId };
  changed('stream');
}

/** The message to show in this chat, once. @param {number} chatId @returns {number | undefined} */
export function takeSought(chatId) {
  if (sought?.chatId !== chatId) return undefined;
  const { messageId } = sought;
  sought = null;
  return messageId;
}
