// @ts-check
/** The message the next words are about: the one replied to, or the one being edited. */

/**
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {{ kind: 'reply' | 'edit', entry: Entry } | null} Pointing
 */

/** @type {Pointing} */
let pointing = null;
/** @type {(pointing: Pointing) => void} */
let listener = () => {};

export const pointedAt = () => pointing;

/** @param {(pointing: Pointing) => void} run called when another message, or none, is pointed at */
export function onPointing(run) {
  listener = run;
}

/** @param {Pointing} next */
function point(next) {
  pointing = next;
  listener(next);
}

/** @param {Entry} entry */
export const beginReply = (entry) => point({ kind: 'reply', entry });
/** @param {Entry} entry */
export const beginEdit = (entry) => point({ kind: 'edit', entry });
export const stopPointing = () => point(null);

/** The message id to send as a reply to, if any. */
export const replyTarget = () => (pointing?.kind === 'reply' ? pointing.entry.id : undefined);

/** The same as an option of sending. */
export function replyOption() {
  const replyTo = replyTarget();
  return replyTo === undefined ? {} : { replyTo };
}
