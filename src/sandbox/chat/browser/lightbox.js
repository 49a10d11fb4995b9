// @ts-check
/** Photos at their full size, over everything, with the others of the album beside them. */
import { el, iconButton } from './dom.js';
import { t } from './words.js';

/** @param {string[]} urls @param {number} at which one to begin with */
export function openLightbox(urls, at) {
  let shown = at;
  const picture = el('img', { class: 'lightbox__picture', alt: '' });
  const count = el('span', { class: 'lightbox__count' });
  const show = (/** @type {number} */ to) => {
    shown = (to + urls.length) % urls.length;
    picture.src = urls[shown] ?? '';
    picture.alt = t('photo-number', { number: shown + 1 });
    count.textContent = urls.length > 1 ? `${shown + 1} / ${urls.length}` : '';
    link.href = picture.src;
  };
  const link = el('a', { class: 'icon-button', download: true, 'aria-label': t('download') });
  link.append(...iconButton('download', '').childNodes);
  const dialog = el(
    'dialog',
    { class: 'sheet lightbox', 'aria-label': t('kind-photo') },
    picture,
    el(
      'div',
      { class: 'lightbox__foot' },
      count,
      urls.length > 1 ? iconButton('arrow-left', t('previous'), { onclick: () => show(shown - 1) }) : null,
      urls.length > 1 ? iconButton('arrow-right', t('next'), { onclick: () => show(shown + 1) }) : null,
      link,
      iconButton('x', t('close'), { onclick: () => dialog.close() }),
    ),
  );
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(shown - 1);
    if (event.key === 'ArrowRight') show(shown + 1);
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  show(at);
  dialog.showModal();
}
