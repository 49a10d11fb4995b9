// @ts-check
/** Buttons under a message: what each kind does when pressed. */
import { attempt, pressButton } from './act.js';
import { el, icon } from './dom.js';
import { notify, tell } from './notify.js';
import { switchInline } from './switch-inline.js';
import { followTelegramLink } from './telegram-links.js';
import { t } from './words.js';

/** @param {string} url */
function openApart(url) {
  if (/^(https?|tg):/i.test(url)) open(url, '_blank', 'noopener');
}

/** @param {import('../../emulator/world.ts').Pressed} pressed */
async function follow(pressed) {
  switch (pressed.kind) {
    case 'callback':
      if (!pressed.answered) return notify(t('no-answer'));
      if (pressed.url && !followTelegramLink(pressed.url)) openApart(pressed.url);
      if (pressed.text && pressed.alert) await tell(pressed.text);
      else if (pressed.text) notify(pressed.text);
      return;
    case 'url':
    case 'web-app':
      return openApart(pressed.url);
    case 'copy':
      await navigator.clipboard?.writeText(pressed.text);
      return notify(t('copied'));
    case 'inline-query':
      return;
  }
}

/** The little sign in a button's corner that says it leads elsewhere. @param {any} button */
function cornerOf(button) {
  if (button.url || button.web_app) return icon('arrow-up-right');
  if (Object.keys(button).some((name) => name.startsWith('switch_inline_query'))) return icon('share');
  return button.copy_text ? icon('copy') : null;
}

/** @param {any} button @param {number} messageId @param {number} row @param {number} column */
function key(button, messageId, row, column) {
  const style = button.style ? `inline-key inline-key--${button.style}` : 'inline-key';
  if (button.url) {
    return el(
      'a',
      { class: style, href: button.url, target: '_blank', rel: 'noopener noreferrer' },
      button.text,
      cornerOf(button),
    );
  }
  const press = async () => {
    if (node.getAttribute('aria-busy') === 'true') return;
    node.setAttribute('aria-busy', 'true');
    const pressed = await attempt(() => pressButton(messageId, row, column));
    node.removeAttribute('aria-busy');
    if (pressed) await follow(pressed);
    if (pressed?.kind === 'inline-query') await switchInline(button, pressed.query);
  };
  const node = el('button', { type: 'button', class: style, onclick: press }, button.text, cornerOf(button));
  return node;
}

/** @param {import('./store.js').Entry} entry @returns {Node | null} */
export function inlineKeys(entry) {
  const rows = /** @type {any} */ (entry.message).reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return el(
    'div',
    { class: 'inline-keys', role: 'group', 'aria-label': t('buttons') },
    ...rows.map((/** @type {any[]} */ buttons, /** @type {number} */ row) =>
      el(
        'div',
        { class: 'inline-keys__row' },
        ...buttons.map((button, column) => key(button, entry.id, row, column)),
      ),
    ),
  );
}
