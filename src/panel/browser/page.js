// @ts-check
/** What the other scripts ask of the page. */

/** The token that every change sends back. */
export const csrf = () => document.body.dataset.csrf ?? '';

/** @param {string} id */
export const byId = (id) => document.getElementById(id);

/** The open ticket, or null. */
export const ticketPart = () => byId('ticket');

/** The number of the open ticket, or null. */
export function ticketId() {
  const id = Number(ticketPart()?.dataset.ticket);
  return id > 0 ? id : null;
}

/**
 * Whether somebody is typing into this.
 * @param {EventTarget | null} target
 */
export function isTyping(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

/** Events that the server sends with an answer (`HX-Trigger`) arrive on whatever asked, and bubble to here.
 * @template T
 * @param {string} name
 * @param {(detail: T) => void} heard
 */
export function onDesk(name, heard) {
  document.addEventListener(name, (event) => {
    heard(/** @type {CustomEvent<T>} */ (event).detail);
  });
}
