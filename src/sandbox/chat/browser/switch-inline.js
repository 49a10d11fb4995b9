// @ts-check
/** A button that begins an inline query: here, or in a chat that the person chooses. */
import { go } from './address.js';
import { el, icon, iconButton } from './dom.js';
import { prefill } from './entry.js';
import { state } from './store.js';
import { t } from './words.js';

/** Chats of the person that something can be shared into, this private one first. */
function chatsOf(/** @type {number} */ personId) {
  const rooms = [...state.rooms.values()].filter((room) => {
    const status = room.members.find(({ id }) => id === personId)?.status;
    return room.type === 'channel'
      ? status === 'administrator' || status === 'creator'
      : status !== undefined;
  });
  return [{ id: personId, name: state.bot.name }, ...rooms.map(({ id, title }) => ({ id, name: title }))];
}

/** @param {number} personId @returns {Promise<number | undefined>} the chosen chat */
function chooseChat(personId) {
  return new Promise((resolve) => {
    /** @type {number | undefined} */
    let chosen;
    const dialog = el(
      'dialog',
      { class: 'sheet choose', 'aria-labelledby': 'choose-chat' },
      el(
        'div',
        { class: 'sheet__head' },
        el('h2', { class: 'sheet__title', id: 'choose-chat' }, t('choose-chat')),
        iconButton('x', t('close'), { onclick: () => dialog.close() }),
      ),
      el(
        'div',
        { class: 'choose__list' },
        ...chatsOf(personId).map(({ id, name }) =>
          el(
            'button',
            {
              type: 'button',
              class: 'menu__item',
              onclick: () => {
                chosen = id;
                dialog.close();
              },
            },
            icon(id > 0 ? 'user' : 'users'),
            name,
          ),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** @param {any} button @param {string} query */
export async function switchInline(button, query) {
  const open = state.open;
  if (!open) return;
  const words = `@${state.bot.username} ${button.switch_inline_query_chosen_chat?.query ?? query}`;
  const isHere = 'switch_inline_query_current_chat' in button;
  const chatId = isHere ? open.chatId : await chooseChat(open.personId);
  if (chatId === undefined) return;
  prefill(chatId, words);
  if (chatId !== open.chatId) go({ ...(chatId < 0 ? { room: chatId } : {}), person: open.personId });
}
