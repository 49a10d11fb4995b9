// @ts-check
/** Marks of Markdown in a text that is being written: `data-mark` on a button says what stands around the words. */

/**
 * Puts marks around the chosen words, or takes them away; a link gets its address selected.
 * @param {HTMLTextAreaElement} text
 * @param {string} around
 */
export function mark(text, around) {
  const { selectionStart: start, selectionEnd: end, value } = text;
  const chosen = value.slice(start, end);
  text.focus();
  if (around === '> ') {
    const from = value.lastIndexOf('\n', start - 1) + 1;
    const lines = value.slice(from, end).split('\n');
    text.setRangeText(lines.map((line) => `> ${line}`).join('\n'), from, end, 'end');
  } else if (around === '](') {
    text.setRangeText(`[${chosen}](https://)`, start, end, 'end');
    const at = start + chosen.length + 3;
    text.setSelectionRange(chosen ? at : start + 1, chosen ? at + 'https://'.length : start + 1);
  } else if (value.slice(start - around.length, start) === around && value.startsWith(around, end)) {
    text.setRangeText(chosen, start - around.length, end + around.length, 'select');
  } else {
    text.setRangeText(around + chosen + around, start, end, 'end');
    text.setSelectionRange(start + around.length, start + around.length + chosen.length);
  }
  text.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * The button that a key with Ctrl stands for, by its `data-ctrl`.
 * @param {ParentNode} place where the button is
 * @param {KeyboardEvent} event
 */
export function markButton(place, event) {
  if (!(event.ctrlKey || event.metaKey)) return null;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
  const button = letter && place.querySelector(`[data-mark][data-ctrl="${letter}"]`);
  return button instanceof HTMLElement ? button : null;
}
