// @ts-check
/**
 * The condition editor. What is built lies as JSON in the hidden field `data-condition`, and only this script writes
 * it; the server draws it, and counts whom it finds. Controls name the part they change (`data-at`) and what of it.
 */
import { csrf } from './page.js';

/** How long after a change somebody is counted, and while one types. */
const COUNT_AFTER_MS = 250;
const TYPING_MS = 400;

/** @typedef {Record<string, unknown> & { kind?: string, of?: Part[] }} Part */

const editor = () => document.querySelector('[data-editor]');
const field = () => /** @type {HTMLInputElement | null} */ (document.querySelector('[data-condition]'));

/** @returns {Part} */
function condition() {
  const value = JSON.parse(field()?.value || '{}');
  if (Array.isArray(value?.of)) return value;
  return { kind: 'all', of: value?.kind ? [value] : [] };
}

/** @param {string} at @returns {number[]} */
const pathOf = (at) => (at === '' ? [] : at.split('.').map(Number));

/** @param {Part} root @param {string} at @returns {Part | undefined} */
const partAt = (root, at) =>
  pathOf(at).reduce((part, place) => part?.of?.[place], /** @type {Part | undefined} */ (root));

/** Counts changes, so that an answer to an older one is not shown. */
let version = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typing;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let counting;
/** Which examples are shown. */
let from = 0;
/** Where the focus goes once the parts are drawn anew. @type {string | undefined} */
let wanted;

/** @param {Part} root @param {{ typed?: boolean, focus?: string }} [how] */
function changed(root, { typed = false, focus } = {}) {
  const hidden = field();
  if (!hidden) return;
  hidden.value = JSON.stringify(root);
  wanted = focus;
  version += 1;
  hidden.dispatchEvent(new Event('input', { bubbles: true }));
  hidden.dispatchEvent(new Event('change', { bubbles: true }));
  clearTimeout(typing);
  if (typed) typing = setTimeout(draw, TYPING_MS);
  else void draw();
}

async function draw() {
  const root = editor();
  const parts = document.getElementById('conditions-parts');
  if (!(root instanceof HTMLElement) || !parts) return;
  const drawn = version;
  document.getElementById('conditions-count')?.setAttribute('aria-busy', 'true');
  const html = await ask(root.dataset.editor ?? '');
  if (html === undefined || drawn !== version) return;
  const known = leftNumbers();
  const fresh = document.createElement('div');
  fresh.id = parts.id;
  fresh.innerHTML = html;
  for (const output of fresh.querySelectorAll('.condition__left'))
    output.innerHTML = known.get(output.id) ?? '';
  Idiomorph.morph(parts, fresh, { morphStyle: 'innerHTML' });
  settle(parts);
  countSoon();
}

/** Choices and what is typed stand as the server drew them; focus goes to what was added. @param {Element} parts */
function settle(parts) {
  for (const select of parts.querySelectorAll('select')) {
    const chosen = [...select.options].find((option) => option.defaultSelected);
    select.value = chosen?.value ?? '';
  }
  if (wanted === undefined) return;
  const part = parts.querySelector(wanted);
  const target = part?.matches('select, input, button')
    ? part
    : (part?.querySelector('.condition__values :is(input, .condition__add-value, .condition__select)') ??
      part?.querySelector('select, input, button'));
  if (target instanceof HTMLElement) target.focus();
  wanted = undefined;
}

/** The numbers that stand beside the parts, dimmed until they are counted anew. */
function leftNumbers() {
  return new Map(
    [...document.querySelectorAll('.condition__left')].map(({ id, innerHTML }) => [id, innerHTML]),
  );
}

function countSoon() {
  clearTimeout(counting);
  counting = setTimeout(() => void count(), COUNT_AFTER_MS);
}

async function count() {
  const root = editor();
  const place = document.getElementById('conditions-count');
  if (!(root instanceof HTMLElement) || !place) return;
  place.setAttribute('aria-busy', 'true');
  const counted = version;
  const html = await ask(root.dataset.count ?? '', { from: String(from) });
  if (html === undefined || counted !== version) return;
  const answer = document.createElement('template');
  answer.innerHTML = html;
  const numbers = new Map([...answer.content.querySelectorAll('output[id]')].map((each) => [each.id, each]));
  for (const shown of document.querySelectorAll('.condition__left'))
    shown.replaceChildren(...(numbers.get(shown.id)?.childNodes ?? []));
  for (const number of numbers.values()) number.remove();
  const open = place.querySelector('details')?.open ?? root.dataset.samples === 'open';
  place.replaceChildren(answer.content);
  const details = place.querySelector('details');
  if (details) details.open = open;
  place.removeAttribute('aria-busy');
  place.dispatchEvent(new CustomEvent('conditions:counted', { bubbles: true }));
}

/** @type {AbortController | undefined} */
let asking;

/**
 * Asks the server about the condition as it stands; a question that is asked anew is not waited for.
 * @param {string} url
 * @param {Record<string, string>} [more]
 */
async function ask(url, more = {}) {
  asking?.abort();
  asking = new AbortController();
  const body = new URLSearchParams({ condition: field()?.value ?? '{}', ...more });
  try {
    const headers = { 'x-csrf-token': csrf(), 'hx-request': 'true' };
    const answer = await fetch(url, { method: 'POST', body, headers, signal: asking.signal });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** @param {HTMLElement} control @param {string} value */
const readValue = (control, value) => ('number' in control.dataset && value !== '' ? Number(value) : value);

/** Sets what a control says; nothing is no value. @param {HTMLInputElement | HTMLSelectElement} control */
function set(control) {
  const { at = '', set: name = '' } = control.dataset;
  const root = condition();
  const part = partAt(root, at);
  if (!part) return;
  const value = readValue(control, control.value.trim());
  if (value === '') delete part[name];
  else part[name] = Number.isNaN(value) ? control.value : value;
  // The buttons of another campaign are others.
  if (name === 'campaign') delete part.button;
  changed(root, { typed: control instanceof HTMLInputElement });
}

/** @param {HTMLElement} control @param {string} name @param {(values: unknown[]) => unknown[]} change */
function setValues(control, name, change) {
  const root = condition();
  const part = partAt(root, control.dataset.at ?? '');
  if (!part) return;
  part[name] = change(Array.isArray(part[name]) ? part[name] : []);
  changed(root, { focus: `#part-${(control.dataset.at ?? '').replaceAll('.', '-')}-${name}` });
}

/** @param {HTMLSelectElement} select */
function add(select) {
  const { at = '' } = select.dataset;
  const root = condition();
  const group = partAt(root, at);
  if (!group?.of || select.value === '') return;
  group.of.push(JSON.parse(select.value));
  const path = [...pathOf(at), group.of.length - 1].join('.');
  changed(root, { focus: `[data-part="${path}"]` });
}

/** @param {HTMLElement} button */
function remove(button) {
  const { at = '' } = button.dataset;
  const root = condition();
  const path = pathOf(at);
  const place = path.pop();
  const above = path.join('.');
  const group = partAt(root, above);
  if (!group?.of || place === undefined) return;
  group.of.splice(place, 1);
  const next = group.of[place] ? `[data-part="${at}"]` : `[data-add-part][data-at="${above}"]`;
  changed(root, { focus: next });
}

document.addEventListener('change', (event) => {
  const control = event.target;
  if (!(control instanceof HTMLSelectElement) || !control.closest('[data-editor]')) return;
  const { at, add: name, set: field } = control.dataset;
  if ('addPart' in control.dataset) add(control);
  else if ('useSegment' in control.dataset && control.value !== '') {
    changed(JSON.parse(control.value));
    control.value = '';
  } else if ('not' in control.dataset) {
    const root = condition();
    const part = partAt(root, at ?? '');
    if (!part) return;
    if (control.value === '') delete part.not;
    else part.not = true;
    changed(root);
  } else if (name !== undefined && control.value !== '') {
    const value = readValue(control, control.value);
    setValues(control, name, (values) => [...values, value]);
  } else if (field !== undefined) set(control);
});

document.addEventListener('input', (event) => {
  const control = event.target;
  if (control instanceof HTMLInputElement && control.dataset.set && control.closest('[data-editor]'))
    set(control);
});

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-editor] button') : null;
  if (!(button instanceof HTMLElement)) return;
  const { take, value = '' } = button.dataset;
  if ('remove' in button.dataset) remove(button);
  else if (take !== undefined) {
    const gone = readValue(button, value);
    setValues(button, take, (values) => values.filter((each) => each !== gone));
  } else if ('others' in button.dataset) {
    from = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
    void count();
  }
});

// Enter in a field of the editor would send the form around it; in a list to add from, arrows would add at once.
document.addEventListener('keydown', (event) => {
  const control = event.target;
  if (!(control instanceof HTMLElement) || !control.closest('[data-editor]')) return;
  if (control instanceof HTMLInputElement && event.key === 'Enter') event.preventDefault();
  if (
    !(control instanceof HTMLSelectElement) ||
    !control.matches('[data-add], [data-add-part], [data-use-segment]')
  )
    return;
  if (['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) {
    event.preventDefault();
    control.showPicker();
  }
});

/** An editor that came with the page, or with a part of it. */
function wake() {
  if (document.querySelector('.conditions__waiting')) void count();
}

document.addEventListener('htmx:afterSettle', wake);
wake();
