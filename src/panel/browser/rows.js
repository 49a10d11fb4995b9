// @ts-check
/**
 * Lists of fields that grow and shrink (`data-rows`): `data-row-add` adds the list's template, `data-row-remove` takes
 * a row away. Radio buttons that name a row by its place (`data-row-place`) follow it.
 */

/** @param {Element} rows */
const rowsOf = (rows) => [...rows.querySelectorAll('[data-row]')];

/** @param {Element} rows */
function number(rows) {
  for (const [place, row] of rowsOf(rows).entries()) {
    const choice = row.querySelector('[data-row-place]');
    if (choice instanceof HTMLInputElement) choice.value = String(place);
  }
  const { least = '0', most = '99' } = /** @type {HTMLElement} */ (rows).dataset;
  const count = rowsOf(rows).length;
  const add = rows.querySelector('[data-row-add]');
  if (add instanceof HTMLButtonElement) add.hidden = count >= Number(most);
  for (const away of rows.querySelectorAll('[data-row-remove]')) {
    if (away instanceof HTMLButtonElement) away.disabled = count <= Number(least);
  }
}

/** @param {Element} place */
const tellChange = (place) => place.dispatchEvent(new InputEvent('input', { bubbles: true }));

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const rows = target?.closest('[data-rows]');
  if (!target || !rows) return;
  if (target.closest('[data-row-add]')) {
    const template = rows.querySelector('template');
    const list = rows.querySelector('[data-rows-list]');
    if (!(template instanceof HTMLTemplateElement) || !list) return;
    list.append(template.content.cloneNode(true));
    number(rows);
    const fields = rowsOf(rows).at(-1)?.querySelector('input:not([type=radio])');
    if (fields instanceof HTMLElement) fields.focus();
  }
  const away = target.closest('[data-row-remove]')?.closest('[data-row]');
  if (away) {
    const next = away.nextElementSibling ?? away.previousElementSibling;
    away.remove();
    number(rows);
    const field = next?.querySelector('input:not([type=radio])') ?? rows.querySelector('[data-row-add]');
    if (field instanceof HTMLElement) field.focus();
    tellChange(rows);
  }
});

function wake() {
  for (const rows of document.querySelectorAll('[data-rows]')) number(rows);
}
document.addEventListener('htmx:afterSettle', wake);
wake();
