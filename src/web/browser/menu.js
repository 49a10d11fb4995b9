// @ts-check
/**
 * Menus that open where they are pressed. A button with `data-menu="<id>"` shows and hides the element of
 * that id; Esc and a press elsewhere close it, arrow keys move in it.
 */

/** @returns {HTMLElement[]} */
const openers = () => [...document.querySelectorAll('[data-menu]')].filter((el) => el instanceof HTMLElement);

/** @param {HTMLElement} opener */
const menuOf = (opener) => document.getElementById(opener.dataset.menu ?? '');

/**
 * What can be chosen in a menu, in order.
 * @param {HTMLElement} menu
 * @returns {HTMLElement[]}
 */
const itemsOf = (menu) =>
  [...menu.querySelectorAll('button:not([disabled]), a[href], input[type=checkbox]')].filter(
    (el) => el instanceof HTMLElement,
  );

/** Whether arrow keys mean something here already. @param {EventTarget | null} target */
const needsArrows = (target) =>
  target instanceof HTMLElement && target.matches('textarea, select, input[type^=date]');

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
    // Pressed by a key, it is used by keys.
    if (menu && event.detail === 0 && !menu.hidden) itemsOf(menu)[0]?.focus();
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
  if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && menu && !needsArrows(event.target)) {
    const items = itemsOf(menu);
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const step = event.key === 'ArrowDown' ? 1 : -1;
    items[(at + step + items.length) % items.length]?.focus();
    event.preventDefault();
  }
});
