// @ts-check
/** Menus with a search field: `data-filter` inside `data-filtered` shows only the items that have the words. */

/** @param {string} text */
const fold = (text) => text.toLowerCase().replace(/[‘’'`ʻʼ]/g, '');

document.addEventListener('input', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !('filter' in field.dataset)) return;
  const words = fold(field.value);
  for (const item of field.closest('[data-filtered]')?.querySelectorAll('.menu__list .menu__item') ?? []) {
    if (item instanceof HTMLElement) item.hidden = !fold(item.textContent ?? '').includes(words);
  }
});

document.addEventListener('keydown', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !('filter' in field.dataset) || event.key !== 'Enter') return;
  event.preventDefault();
  const first = field.closest('[data-filtered]')?.querySelector('.menu__list .menu__item:not([hidden])');
  if (first instanceof HTMLElement) first.click();
});
