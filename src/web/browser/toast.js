// @ts-check
/**
 * Short messages at the foot of the page, for some seconds, with a way back if there is one.
 * The page renders `<Toasts/>`; the newest message takes the place of the one before.
 */

const SHOWN_MS = 6000;

/**
 * @param {string} text
 * @param {{ label: string, run: () => void }} [action] what the button of the toast does, for example undo
 */
export function showToast(text, action) {
  const box = document.getElementById('toasts');
  if (!box) return;
  const toast = document.createElement('div');
  toast.className = 'toast';
  const words = document.createElement('span');
  words.textContent = text;
  toast.append(words);
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'toast__undo';
    button.textContent = action.label;
    button.addEventListener('click', () => {
      toast.remove();
      action.run();
    });
    toast.append(button);
  }
  box.replaceChildren(toast);
  setTimeout(() => toast.remove(), SHOWN_MS);
}
