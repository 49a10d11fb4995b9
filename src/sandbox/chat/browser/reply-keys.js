// @ts-check
/** The keyboard the bot puts in place of the phone's own. */
import { attempt, pressKey } from './act.js';
import { el } from './dom.js';
import { locationDialog } from './location-dialog.js';
import { ask, notify } from './notify.js';
import { nameOf, state } from './store.js';
import { t } from './words.js';

/** The keyboard that was put away, by the message that brought it. */
let hiddenFor = 0;

/** The keys the bot offers now, or null. */
const offered = () => (state.open?.keyboard.kind === 'keyboard' ? state.open.keyboard : null);

export const hasKeyboard = () => offered() !== null;
export const isKeyboardShown = () => offered() !== null && offered()?.messageId !== hiddenFor;

export function toggleKeyboard() {
  hiddenFor = isKeyboardShown() ? (offered()?.messageId ?? 0) : 0;
}

/** @param {any} key */
async function press(key) {
  const label = typeof key === 'string' ? key : key.text;
  if (key.request_contact) {
    const person = state.persons.get(state.open?.personId ?? 0);
    const sure = await ask({
      title: t('contact-title'),
      text: t('contact-question', { bot: state.bot.name, name: nameOf(person), phone: `+${person?.phone}` }),
      yes: t('share'),
      no: t('cancel'),
    });
    if (!sure) return;
  }
  if (key.request_poll || key.request_users || key.request_chat || key.web_app) return notify(t('not-here'));
  const location = key.request_location ? await locationDialog() : undefined;
  if (key.request_location && !location) return;
  const once = offered()?.markup.one_time_keyboard;
  const sent = await attempt(() => pressKey(label, location));
  if (sent && once && isKeyboardShown()) toggleKeyboard();
}

/** @returns {Node | null} */
export function replyKeys() {
  const keyboard = offered();
  if (!keyboard || !isKeyboardShown()) return null;
  return el(
    'div',
    { class: 'keyboard', role: 'group', 'aria-label': t('keyboard') },
    ...keyboard.markup.keyboard.map((row) =>
      el(
        'div',
        { class: 'keyboard__row' },
        ...row.map((key) => {
          const style =
            typeof key === 'object' && 'style' in key && key.style ? ` keyboard__key--${key.style}` : '';
          return el(
            'button',
            { type: 'button', class: `keyboard__key${style}`, onclick: () => void press(key) },
            typeof key === 'string' ? key : key.text,
          );
        }),
      ),
    ),
  );
}
