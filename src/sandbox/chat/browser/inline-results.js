// @ts-check
/** The bot's answers to `@bot words` typed in any chat, over the entry line. */
import { askInline, attempt, chooseInline, startWith } from './act.js';
import { go } from './address.js';
import { el, icon } from './dom.js';
import { state } from './store.js';
import { t } from './words.js';

/** A pause in typing before the bot is asked, ms. */
const PAUSE_MS = 300;

const list = el('div', {
  class: 'commands inline',
  role: 'group',
  'aria-label': t('inline-results'),
  hidden: true,
});
export const inlineList = list;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause;
/** What is asked for now; answers to anything else come too late. */
let asking = '';

export const isInlineShown = () => !list.hidden;

export function hideInline() {
  clearTimeout(pause);
  asking = '';
  list.hidden = true;
  list.setAttribute('aria-busy', 'false');
}

/** The words after `@bot`, or undefined where something else is typed. @param {string} text */
export function inlineQuery(text) {
  const match = /^@(\w+)\s(.*)$/s.exec(text);
  return match?.[1]?.toLowerCase() === state.bot.username.toLowerCase() ? match[2] : undefined;
}

/** @param {any} answer @param {string} query @param {() => void} onChosen */
function rows(answer, query, onChosen) {
  const person = state.open?.personId ?? 0;
  const { button, results, queryId, nextOffset } = answer;
  /** @type {Node[]} */
  const nodes = results.map((/** @type {import('../../emulator/world.ts').InlineResult} */ result) =>
    el(
      'button',
      {
        type: 'button',
        class: 'inline__result',
        onclick: async () => {
          if (await attempt(() => chooseInline(queryId, result.id))) onChosen();
        },
      },
      el('span', { class: 'inline__icon' }, icon(result.kind === 'video' ? 'play' : 'file-text')),
      el(
        'span',
        { class: 'inline__body' },
        el('b', null, result.title),
        result.description ? el('span', null, result.description) : null,
      ),
    ),
  );
  if (button) {
    const start = () => {
      go({ person });
      if (button.startParameter) void attempt(() => startWith(person, button.startParameter));
    };
    nodes.unshift(el('button', { type: 'button', class: 'inline__button', onclick: start }, button.text));
  }
  if (nextOffset) {
    const more = el('button', { type: 'button', class: 'inline__button' }, t('inline-more'));
    more.addEventListener('click', () => {
      more.remove();
      void load(query, nextOffset, onChosen);
    });
    nodes.push(more);
  }
  return nodes;
}

/** @param {string} query @param {string | undefined} offset @param {() => void} onChosen */
async function load(query, offset, onChosen) {
  list.setAttribute('aria-busy', 'true');
  const answer = await attempt(() => askInline(query, offset));
  if (asking !== query) return;
  list.setAttribute('aria-busy', 'false');
  if (!answer?.answered) return list.replaceChildren(el('p', { class: 'inline__none' }, t('no-answer')));
  const nodes = rows(answer, query, onChosen);
  if (offset === undefined) list.replaceChildren(...nodes);
  else list.append(...nodes);
  if (list.children.length === 0) list.append(el('p', { class: 'inline__none' }, t('inline-none')));
}

/** Asks the bot after a pause in typing. @param {string} query @param {() => void} onChosen */
export function offerInline(query, onChosen) {
  if (asking === query && !list.hidden) return;
  clearTimeout(pause);
  asking = query;
  if (list.hidden) list.replaceChildren(el('p', { class: 'inline__none' }, t('inline-asking')));
  list.hidden = false;
  pause = setTimeout(() => void load(query, undefined, onChosen), PAUSE_MS);
}
