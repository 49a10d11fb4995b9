// @ts-check
/** Making another channel or group, where the bot is an administrator from the start. */
import { attempt } from './act.js';
import { go, place } from './address.js';
import { post } from './api.js';
import { el, iconButton } from './dom.js';
import { loadState, state } from './store.js';
import { t } from './words.js';

/** @param {'channel' | 'group'} kind */
export function openRoomDialog(kind) {
  const owner = place().person ?? state.open?.personId;
  const title = el('input', {
    class: 'input',
    id: 'room-name',
    name: 'title',
    required: true,
    maxlength: 128,
    autocomplete: 'off',
  });
  const address = el('input', {
    class: 'input',
    id: 'room-address',
    name: 'username',
    pattern: '[A-Za-z]\\w{4,31}',
    autocomplete: 'off',
    autocapitalize: 'none',
  });
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const username = address.value.trim();
    const made = await attempt(() =>
      post('rooms', {
        type: kind === 'channel' ? 'channel' : 'supergroup',
        title: title.value.trim(),
        ...(username ? { username } : {}),
        ...(owner === undefined ? {} : { owner }),
      }),
    );
    if (!made) return;
    dialog.close();
    await attempt(loadState);
    go({ room: made.id, ...(owner === undefined ? {} : { person: owner }) });
  };
  const dialog = el(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'room-title' },
    el(
      'div',
      { class: 'sheet__head' },
      el('h2', { class: 'sheet__title', id: 'room-title' }, t(`new-${kind}`)),
      iconButton('x', t('close'), { onclick: () => dialog.close() }),
    ),
    el(
      'form',
      { class: 'sheet__form', onsubmit: (/** @type {SubmitEvent} */ event) => void submit(event) },
      el(
        'div',
        { class: 'field' },
        el('label', { class: 'field__label', for: title.id }, t('room-name')),
        title,
      ),
      el(
        'div',
        { class: 'field' },
        el('label', { class: 'field__label', for: address.id }, t('user-name')),
        address,
        el('p', { class: 'field__hint' }, t('room-address-hint')),
      ),
      el(
        'div',
        { class: 'sheet__foot' },
        el('button', { class: 'button button--main', type: 'submit' }, t('create')),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
