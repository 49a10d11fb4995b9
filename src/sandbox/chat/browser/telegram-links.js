// @ts-check
/**
 * Addresses of Telegram that lead to this sandbox: the bot with a payload, a room, a message of a room. They are gone
 * to here; any other is left to the browser.
 */
import { attempt, startWith } from './act.js';
import { go } from './address.js';
import { readTelegramLink } from './read-telegram-link.js';
import { reveal } from './sought.js';
import { state } from './store.js';

/** @param {string} url @returns {boolean} whether it led somewhere in the sandbox */
export function followTelegramLink(url) {
  const link = readTelegramLink(url);
  const person = state.open?.personId;
  if (!link || person === undefined) return false;
  if (link.username?.toLowerCase() === state.bot.username.toLowerCase()) {
    go({ person });
    if (link.start !== undefined) {
      const payload = link.start;
      void attempt(() => startWith(person, payload));
    }
    return true;
  }
  const room = [...state.rooms.values()].find(({ id, username }) =>
    link.roomId === undefined ? username?.toLowerCase() === link.username?.toLowerCase() : id === link.roomId,
  );
  if (!room) return false;
  go({ room: room.id, person });
  if (link.messageId !== undefined) reveal(room.id, link.messageId);
  return true;
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.phone a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (followTelegramLink(link.href)) event.preventDefault();
});
