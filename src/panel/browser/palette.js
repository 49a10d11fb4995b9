// @ts-check
/** Ctrl+K: what can be done on this page, by name. `data-command` names a button as a command. */
import { byId } from './page.js';

/** @returns {HTMLDialogElement | null} */
const dialog = () => {
  const found = byId('palette');
  return found instanceof HTMLDialogElement ? found : null;
};

/** @param {string} text */
const fold = (text) => text.toLowerCase().replace(/[‘’'`ʻʼ]/g, '');

/** @param {HTMLElement} button */
function option(button) {
  const item = document.createElement('button');
  item.type = 'button';
  item.className = 'menu__item';
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const icon = button.querySelector('svg');
  if (icon) item.append(icon.cloneNode(true));
  const words = document.createElement('span');
  words.textContent = button.dataset.command ?? '';
  item.append(words);
  if (button.dataset.key) {
    const hint = document.createElement('span');
    hint.className = 'menu__hint';
    for (const cap of button.dataset.key.split('+')) {
      const key = document.createElement('kbd');
      key.textContent = cap.length === 1 ? cap.toUpperCase() : cap[0]?.toUpperCase() + cap.slice(1);
      hint.append(key);
    }
    item.append(hint);
  }
  item.addEventListener('click', () => {
    dialog()?.close();
    button.click();
  });
  return item;
}

/** @returns {HTMLElement[]} */
function options() {
  /** @type {NodeListOf<HTMLElement>} */
  const all = document.querySelectorAll('#palette-list [role=option]');
  return [...all].filter((item) => !item.hidden);
}

/** @param {number} step */
function choose(step) {
  const all = options();
  const at = all.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  const next = step === 0 ? 0 : (at + step + all.length) % Math.max(1, all.length);
  all.forEach((item, index) => {
    item.setAttribute('aria-selected', String(index === next));
  });
  all[next]?.scrollIntoView({ block: 'nearest' });
}

function filter() {
  const input = byId('palette-input');
  const words = fold(input instanceof HTMLInputElement ? input.value : '');
  for (const item of byId('palette-list')?.querySelectorAll('[role=option]') ?? []) {
    if (!(item instanceof HTMLElement) || item.closest('#palette-tickets')) continue;
    item.hidden = !fold(item.textContent ?? '').includes(words);
  }
  choose(0);
}

function open() {
  const box = byId('palette-commands');
  const input = byId('palette-input');
  if (!box || !(input instanceof HTMLInputElement) || dialog()?.open) return;
  /** @type {NodeListOf<HTMLElement>} */
  const buttons = document.querySelectorAll('[data-command]');
  box.replaceChildren(...[...buttons].map(option));
  byId('palette-tickets')?.replaceChildren();
  input.value = '';
  dialog()?.showModal();
  input.focus();
  filter();
}

document.addEventListener('desk:palette', open);
document.addEventListener('input', (event) => {
  if (event.target === byId('palette-input')) filter();
});
document.addEventListener('htmx:afterSettle', (event) => {
  if (event.target === byId('palette-tickets')) choose(0);
});
document.addEventListener('keydown', (event) => {
  if (!dialog()?.open || event.target !== byId('palette-input')) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) choose(step);
  else if (event.key === 'Enter') {
    options()
      .find((item) => item.getAttribute('aria-selected') === 'true')
      ?.click();
  } else return;
  event.preventDefault();
});
