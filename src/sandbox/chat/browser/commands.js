// @ts-check
/** The bot's commands: behind the menu button, and offered while one is typed. */
import { el, icon } from './dom.js';
import { state } from './store.js';
import { t } from './words.js';

const list = el('div', {
  class: 'commands',
  id: 'commands',
  role: 'menu',
  'aria-label': t('commands'),
  hidden: true,
});
const button = el(
  'button',
  {
    type: 'button',
    class: 'entry__menu',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    'aria-controls': 'commands',
  },
  icon('menu', { size: 'small' }),
  el('span', { class: 'entry__menu-word' }, t('menu')),
);

export const commandList = list;
export const commandButton = button;

export const areCommandsShown = () => !list.hidden;

export function hideCommands() {
  list.hidden = true;
  button.setAttribute('aria-expanded', 'false');
}

/**
 * Offers the commands that begin with `typed` (without the slash); none hides the list.
 *
 * @param {(command: string) => void} onChoose
 * @param {string} [typed]
 */
export function offerCommands(onChoose, typed = '') {
  const commands = (state.open?.profile.commands ?? []).filter(({ command }) => command.startsWith(typed));
  list.replaceChildren(
    ...commands.map(({ command, description }) =>
      el(
        'button',
        { type: 'button', class: 'command', role: 'menuitem', onclick: () => onChoose(command) },
        el('b', null, `/${command}`),
        el('span', null, description),
      ),
    ),
  );
  list.hidden = commands.length === 0;
  button.setAttribute('aria-expanded', String(!list.hidden));
}

/** Whether there is anything behind the button: only in the private chat, and only if the bot has commands. */
export const hasCommands = () =>
  (state.open?.chatId ?? 0) > 0 && (state.open?.profile.commands.length ?? 0) > 0;
