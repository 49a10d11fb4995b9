// @ts-check
/** The foot of the phone: the entry line and the keyboard, or the one thing that can be done instead. */
import { attempt, setMembership, setStanding, start } from './act.js';
import { el } from './dom.js';
import { drawEntry, enterChat, entryBox } from './entry.js';
import { kindOf } from './head.js';
import { replyKeys } from './reply-keys.js';
import { state } from './store.js';
import { t } from './words.js';

export const chatFoot = el('div', { class: 'chat__foot' });
const homeBar = el('div', { class: 'phone__home', 'aria-hidden': 'true' });

/** @param {string} words @param {() => Promise<unknown>} run */
const bar = (words, run) =>
  el('button', { type: 'button', class: 'chat__bar', onclick: () => void attempt(run) }, words);

/** What stands in place of the entry line when nothing can be written. @returns {HTMLElement | null} */
function insteadOfEntry() {
  const open = state.open;
  const person = state.persons.get(open?.personId ?? 0);
  if (!open || !person) return null;
  if (person.standing === 'deactivated')
    return el('p', { class: 'chat__bar chat__bar--still' }, t('is-deactivated'));
  const room = state.rooms.get(open.chatId);
  if (room) {
    const standing = room.members.find(({ id }) => id === person.id)?.status;
    if (!standing) return bar(t(`join-${kindOf(room)}`), () => setMembership('member'));
    const reads = room.type === 'channel' && standing === 'member';
    return reads ? bar(t('leave-channel'), () => setMembership('left')) : null;
  }
  if (person.standing === 'new') return bar(t('start'), start);
  return person.standing === 'blocked' ? bar(t('unblock'), () => setStanding('started')) : null;
}

let shownChat = '';
/** @type {unknown} */
let shownKeyboard;
let keyboardNode = /** @type {Node | null} */ (null);

/** Draws the foot anew from the store; what is being typed stays. */
export function drawFoot() {
  const open = state.open;
  if (!open) return;
  const instead = insteadOfEntry();
  if (instead) {
    chatFoot.replaceChildren(instead, homeBar);
    shownChat = '';
    return;
  }
  const chat = `${open.chatId} ${open.personId}`;
  if (chat !== shownChat) {
    shownChat = chat;
    enterChat();
  } else drawEntry();
  const keys = replyKeys();
  const signature = keys && JSON.stringify(open.keyboard);
  if (signature !== shownKeyboard || entryBox.parentNode !== chatFoot) {
    keyboardNode = keys;
    shownKeyboard = signature;
    // Moving the entry line would take the focus from it.
    if (entryBox.parentNode !== chatFoot) chatFoot.replaceChildren(entryBox, homeBar);
    for (const old of chatFoot.querySelectorAll('.keyboard')) old.remove();
    if (keyboardNode) entryBox.after(keyboardNode);
  }
}
