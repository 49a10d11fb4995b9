// @ts-check
/** Choosing a place to send: this device's, or a town of Uzbekistan. */
import { el, icon, iconButton } from './dom.js';
import { notify } from './notify.js';
import { t } from './words.js';

/** @typedef {{ latitude: number, longitude: number }} Location */

/** @type {ReadonlyArray<[name: string, latitude: number, longitude: number]>} */
const TOWNS = [
  ['tashkent', 41.3111, 69.2797],
  ['samarkand', 39.6542, 66.9597],
  ['fergana', 40.3864, 71.7864],
  ['nukus', 42.4602, 59.6166],
  ['termez', 37.2242, 67.2783],
];

/** @returns {Promise<Location | undefined>} */
function ownLocation() {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      () => {
        notify(t('no-location'));
        resolve(undefined);
      },
      { timeout: 8000 },
    );
  });
}

/** Resolves with the chosen place, or with nothing when the dialog was closed. @returns {Promise<Location | undefined>} */
export function locationDialog() {
  return new Promise((resolve) => {
    /** @type {Location | undefined} */
    let chosen;
    const choose = (/** @type {Location | undefined} */ location) => {
      chosen = location;
      if (location) dialog.close();
    };
    const dialog = el(
      'dialog',
      { class: 'sheet choose', 'aria-labelledby': 'choose-place' },
      el(
        'div',
        { class: 'sheet__head' },
        el('h2', { class: 'sheet__title', id: 'choose-place' }, t('choose-place')),
        iconButton('x', t('close'), { onclick: () => dialog.close() }),
      ),
      el(
        'div',
        { class: 'choose__list' },
        el(
          'button',
          { type: 'button', class: 'menu__item', onclick: async () => choose(await ownLocation()) },
          icon('map-pin'),
          t('own-location'),
        ),
        ...TOWNS.map(([name, latitude, longitude]) =>
          el(
            'button',
            { type: 'button', class: 'menu__item', onclick: () => choose({ latitude, longitude }) },
            icon('map-pin'),
            t(`town-${name}`),
          ),
        ),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
