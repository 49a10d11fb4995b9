// @ts-check
/**
 * One key for what is done all day: `data-key` on a button names the key that presses it. Letters are known by
 * their place on the keyboard, so that they work in Cyrillic layouts. Never while somebody is typing.
 */
import { undoLast } from './actions.js';
import { byId, isTyping } from './page.js';

/** @param {KeyboardEvent} event */
function nameOf(event) {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const key = letter ?? event.key;
  return event.shiftKey && letter ? `shift+${key}` : key;
}

/** @param {string} name */
function press(name) {
  const button = document.querySelector(`[data-key="${name}"]`);
  if (!(button instanceof HTMLElement)) return false;
  button.click();
  // A menu opened by a key is used by keys.
  const menu = button.dataset.menu ? byId(button.dataset.menu) : null;
  const first = menu && !menu.hidden ? menu.querySelector('input:not([type=hidden]), button, a') : null;
  if (first instanceof HTMLElement) first.focus();
  return true;
}

/** @param {number} step */
function move(step) {
  /** @type {HTMLElement[]} */
  const links = [...document.querySelectorAll('.row__link')].filter((link) => link instanceof HTMLElement);
  const active = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const at = active >= 0 ? active : links.findIndex((link) => link.hasAttribute('aria-current'));
  const next = links[Math.max(0, Math.min(links.length - 1, at + step))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function back() {
  const open = document.querySelector('[data-menu][aria-expanded="true"]');
  if (open) return;
  const shown = document.body.dataset.view;
  const link = document.querySelector(shown === 'card' ? '.aside__back' : '.talk__back');
  const visible = link instanceof HTMLElement && link.offsetParent !== null;
  if (visible) link.click();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** @type {Record<string, (event: KeyboardEvent) => void>} */
const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  z: () => undoLast(),
  Escape: back,
  '/': () => byId('search')?.focus(),
  '?': () => /** @type {HTMLDialogElement | null} */ (byId('keys'))?.showModal(),
};

document.addEventListener('keydown', (event) => {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.code === 'KeyK') {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent('desk:palette'));
    return;
  }
  if (command || event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (isTyping(event.target)) {
    if (event.key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    return;
  }
  const inRows = document.activeElement?.matches('.row__link');
  const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (arrow && inRows) {
    event.preventDefault();
    move(arrow);
    return;
  }
  // The question mark and the slash lie on this key where other letters are typed with it.
  const slash = event.code === 'Slash' && !/^[/?]$/.test(event.key) && !/[a-z]/i.test(event.key);
  const name = slash ? (event.shiftKey ? '?' : '/') : nameOf(event);
  const own = KEYS[name];
  if (own) own(event);
  if (own || press(name)) event.preventDefault();
});
