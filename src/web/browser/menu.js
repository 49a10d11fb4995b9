// @ts-check
/**
 * Menus that open where they are pressed. A button with `data-menu="<id>"` shows and hides the element of
 * that id; Esc and a press elsewhere close it, arrow keys move in it.
 */

/** @returns {HTMLElement[]} */
const openers = () => [...document.querySelectorAll('[data-menu]')].filter((el) => el instanceof HTMLElement);

/** @param {HTMLElement} opener */
const menuOf = (opener) => document.getElementById(opener.dataset.menu ?? '');

/** @param {HTMLElement} opener @param {boolean} open */
function show(opener, open) {
  const menu = menuOf(opener);
  if (!menu) return;
  menu.hidden = !open;
  opener.setAttribute('aria-expanded', String(open));
}

/** @param {Element | null} [except] */
function closeAll(except = null) {
  for (const opener of openers())
    if (menuOf(opener) !== except && !menuOf(opener)?.hidden) show(opener, false);
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const opener = target?.closest('[data-menu]');
  if (opener instanceof HTMLElement) {
    const menu = menuOf(opener);
    closeAll(menu);
    show(opener, Boolean(menu?.hidden));
    const first = event.detail === 0 && !menu?.hidden ? menu?.querySelector('button, a') : null;
    if (first instanceof HTMLElement) first.focus();
    return;
  }
  if (!target?.closest('[data-menu-stays]')) closeAll();
});

addEventListener('keydown', (event) => {
  const open = openers().find((opener) => menuOf(opener)?.hidden === false);
  if (!open) return;
  const menu = menuOf(open);
  if (event.key === 'Escape') {
    show(open, false);
    open.focus();
    event.preventDefault();
  }
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && menu) {
    /** @type {HTMLElement[]} */
    const items = [...menu.querySelectorAll('button:not([disabled]), a[href]')].filter(
      (el) => el instanceof HTMLElement,
    );
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    items[(at + step + items.length) % items.length]?.focus();
    event.preventDefault();
  }
});
