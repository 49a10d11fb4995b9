// @ts-check
/**
 * Building elements safely: everything a person or the bot wrote goes in as text, never as HTML.
 */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} Props
 */

/** @param {Element} node @param {Props} props */
function apply(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
}

/**
 * An HTML element. `on<event>` properties are listeners, `true` is an empty attribute, `false` and
 * `undefined` leave it out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props | null} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, props, ...children) {
  const node = document.createElement(tag);
  if (props) apply(node, props);
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/**
 * An SVG element.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...SVGElement} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  apply(node, props);
  node.append(...children);
  return /** @type {SVGElementTagNameMap[T]} */ (node);
}

/**
 * An icon of the sprite; with a label it is read aloud, without it is decoration.
 *
 * @param {string} name
 * @param {{ size?: 'small' | 'large', label?: string }} [options]
 */
export function icon(name, { size, label } = {}) {
  const kind = name === 'star' ? 'star' : 'icon';
  return svg(
    'svg',
    {
      class: size ? `${kind} icon--${size}` : kind,
      ...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': 'true' }),
    },
    svg('use', { href: `${document.body.dataset.icons}#i-${name}` }),
  );
}

/**
 * A square button that shows only an icon.
 *
 * @param {string} name
 * @param {string} label
 * @param {Props} [props]
 */
export function iconButton(name, label, props = {}) {
  return el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': label, title: label, ...props },
    icon(name),
  );
}

/** The letters of a person without a picture. @param {string} name */
export function initials(name) {
  const letters = name.split(/\s+/).map((word) => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '');
  return letters.join('').slice(0, 2).toLocaleUpperCase('uz') || '?';
}

/** @param {string} name */
export function avatar(name) {
  return el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name));
}

/** The bot's own picture: the mark. */
export function botAvatar() {
  return el('span', { class: 'avatar avatar--brand', 'aria-hidden': 'true' }, icon('star'));
}
