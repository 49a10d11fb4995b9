// @ts-check
/** Opens pictures large; arrow keys go on to the next picture of the conversation. */
import { byId } from './page.js';

/** @type {HTMLAnchorElement | undefined} */
let shown;

const links = () => /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('a[data-lightbox]')]);

/** @param {HTMLAnchorElement} link */
function show(link) {
  const dialog = byId('lightbox');
  const image = byId('lightbox-image');
  const words = byId('lightbox-words');
  const file = byId('lightbox-file');
  if (!(dialog instanceof HTMLDialogElement) || !(image instanceof HTMLImageElement)) return;
  shown = link;
  image.src = link.href;
  image.alt = link.querySelector('img')?.alt ?? '';
  image.hidden = false;
  if (words) words.textContent = link.closest('.msg')?.querySelector('time')?.textContent ?? '';
  if (file instanceof HTMLAnchorElement) file.href = link.href;
  if (!dialog.open) dialog.showModal();
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-lightbox]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link);
});

byId('lightbox')?.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || !shown) return;
  const all = links();
  const next = all[all.indexOf(shown) + step];
  if (next) show(next);
});
