// @ts-check
/**
 * Writing a campaign: tabs of languages, marks and variables at the cursor, lengths, parts that show only for some
 * choices, and the look through somebody's eyes. The form saves itself (htmx); what has to come after the save says
 * `data-after-save`.
 */
import { showToast } from '../../web/browser/toast.js';
import './language-tabs.js';
import { mark, markButton } from './marks.js';
import { csrf } from './page.js';

const form = () => /** @type {HTMLFormElement | null} */ (document.querySelector('#draft-form'));
const page = () => /** @type {HTMLElement | null} */ (document.querySelector('#main'));

/** @param {Element | null | undefined} place */
function textOf(place) {
  const panel = place?.closest('[data-language]');
  const text = panel?.querySelector('textarea');
  return text instanceof HTMLTextAreaElement ? text : null;
}

/** Puts a variable where the cursor is. @param {HTMLTextAreaElement} text @param {string} variable */
function put(text, variable) {
  text.focus();
  text.setRangeText(variable, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The length under a text; how long it is with its values the server says. */
function count() {
  for (const place of document.querySelectorAll('[data-count]')) {
    if (!(place instanceof HTMLElement)) continue;
    const text = document.getElementById(place.dataset.count ?? '');
    if (!(text instanceof HTMLTextAreaElement)) continue;
    const limit = Number(document.querySelector('[data-attached]') ? 1024 : 4096);
    const grouped = (/** @type {number} */ value) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    place.textContent = `${grouped(text.value.length)} / ${grouped(limit)}`;
    place.classList.toggle('writer__count--over', text.value.length > limit);
  }
}

/** Parts that are there only while a field has one of some values. */
function show() {
  const fields = form();
  if (!fields) return;
  const typed = new FormData(fields);
  for (const part of document.querySelectorAll('[data-shown-for]')) {
    if (!(part instanceof HTMLElement)) continue;
    const { shownFor = '', shownValues = '' } = part.dataset;
    part.hidden = !shownValues.split(' ').includes(String(typed.get(shownFor) ?? ''));
  }
  for (const row of document.querySelectorAll('.key-row')) {
    const kind = row.querySelector('[data-button-kind]');
    if (row instanceof HTMLElement && kind instanceof HTMLSelectElement) row.dataset.kind = kind.value;
  }
}

/**
 * Another pair of eyes: those of a language, or somebody else's of the same.
 * @param {{ locale?: string, after?: number }} wish
 */
function look({ locale, after = 0 }) {
  const box = document.querySelector('#look');
  if (!(box instanceof HTMLElement)) return;
  const pressed = box.querySelector('[data-look-locale][aria-pressed="true"]');
  const wanted = locale ?? (pressed instanceof HTMLElement ? pressed.dataset.lookLocale : undefined) ?? 'uz';
  for (const button of box.querySelectorAll('[data-look-locale]')) {
    if (button instanceof HTMLElement)
      button.setAttribute('aria-pressed', String(button.dataset.lookLocale === wanted));
  }
  const values = { lookLocale: wanted, lookAfter: String(after) };
  for (const [name, value] of Object.entries(values)) {
    const field = document.querySelector(`input[name="${name}"]`);
    if (field instanceof HTMLInputElement) field.value = value;
  }
  void htmx.ajax('POST', box.dataset.at ?? '', {
    source: box,
    target: '#look-body',
    swap: 'outerHTML',
    values,
  });
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const marker = target?.closest('[data-mark]');
  const words = textOf(marker);
  if (marker instanceof HTMLElement && words) mark(words, marker.dataset.mark ?? '');
  const variable = target?.closest('[data-variable]');
  const text = textOf(variable);
  if (variable instanceof HTMLElement && text) put(text, variable.dataset.variable ?? '');
  const eyes = target?.closest('[data-look-locale]');
  if (eyes instanceof HTMLElement) look({ locale: eyes.dataset.lookLocale ?? 'uz' });
  if (target?.closest('[data-look-next]')) {
    const shown = document.querySelector('#look-body');
    look({ after: Number(shown instanceof HTMLElement ? shown.dataset.person : 0) });
  }
  if (target?.closest('[data-look-open]')) {
    page()?.setAttribute('data-looking', '');
    document.getElementById('look')?.focus();
  }
  if (target?.closest('[data-look-close]')) page()?.removeAttribute('data-looking');
});

/** What is asked for must know what was typed last: it waits for its save in the form's queue. */
document.addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const fields = form();
    if (target?.closest('[data-after-save]') && fields) htmx.trigger(fields, 'campaign:save');
  },
  true,
);

document.addEventListener('keydown', (event) => {
  const target = event.target;
  if (event.key === 'Escape') page()?.removeAttribute('data-looking');
  if (target instanceof HTMLTextAreaElement && textOf(target)) {
    const button = markButton(target.closest('[data-language]') ?? document, event);
    if (!button) return;
    event.preventDefault();
    mark(target, button.dataset.mark ?? '');
    return;
  }
});

document.addEventListener('language:opened', (event) => {
  look({ locale: /** @type {CustomEvent<{ language: string }>} */ (event).detail.language });
});

document.addEventListener('htmx:configRequest', (event) => {
  const { headers } = /** @type {CustomEvent<{ headers: Record<string, string> }>} */ (event).detail;
  headers['x-csrf-token'] = csrf();
});

document.addEventListener('desk:toast', (event) => {
  showToast(/** @type {CustomEvent<{ text: string }>} */ (event).detail.text);
});

// Enter in a field would send the form as a page.
document.addEventListener('submit', (event) => {
  if (event.target === form()) event.preventDefault();
});

for (const change of ['input', 'change'])
  document.addEventListener(change, () => {
    count();
    show();
  });
document.addEventListener('htmx:afterSettle', count);
count();
show();

// What was typed before the scripts were there, or is kept by the browser over a reload, is saved now.
addEventListener('load', () => {
  const fields = form();
  const isTyped = (/** @type {Element} */ field) =>
    (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) &&
    field.value !== field.defaultValue;
  if (fields && [...fields.elements].some(isTyped)) htmx.trigger(fields, 'campaign:save');
});
