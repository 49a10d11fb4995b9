// @ts-check
/** Making a person, or changing one: name, language of the Telegram app, phone, user name. */
import { attempt } from './act.js';
import { go } from './address.js';
import { post } from './api.js';
import { el, iconButton } from './dom.js';
import { t } from './words.js';

/** Languages a Telegram app here is used in. Karakalpak has none of its own in the app's list, so apps send others. */
const LANGUAGES = ['uz', 'ru', 'en', 'kaa', ''];

let fields = 0;

/** @param {string} label @param {HTMLElement} input @param {string} [hint] */
function field(label, input, hint) {
  fields += 1;
  input.id = `field-${fields}`;
  return el(
    'div',
    { class: 'field' },
    el('label', { class: 'field__label', for: input.id }, label),
    input,
    hint ? el('p', { class: 'field__hint' }, hint) : null,
  );
}

/** @param {FormData} form @param {string} name */
const read = (form, name) => String(form.get(name) ?? '').trim();

/**
 * @param {import('./store.js').Person} [person] absent: a new one
 */
export function openPersonDialog(person) {
  const first = el('input', {
    class: 'input',
    name: 'firstName',
    required: true,
    maxlength: 64,
    autocomplete: 'off',
    value: person?.firstName ?? '',
  });
  const last = el('input', {
    class: 'input',
    name: 'lastName',
    maxlength: 64,
    autocomplete: 'off',
    value: person?.lastName ?? '',
  });
  const phone = el('input', {
    class: 'input',
    name: 'phone',
    inputmode: 'tel',
    pattern: '[+0-9 \\(\\)\\-]{9,20}',
    autocomplete: 'off',
    placeholder: '+998 90 123 45 67',
    value: person ? `+${person.phone}` : '',
  });
  const user = el('input', {
    class: 'input',
    name: 'username',
    pattern: '[A-Za-z]\\w{4,31}',
    autocomplete: 'off',
    autocapitalize: 'none',
    value: person?.username ?? '',
  });
  const language = el(
    'select',
    { class: 'select', name: 'languageCode' },
    ...LANGUAGES.map((tag) =>
      el(
        'option',
        { value: tag, selected: tag === (person ? (person.languageCode ?? '') : 'uz') },
        t(tag ? `app-${tag}` : 'app-unknown'),
      ),
    ),
  );

  /** @param {SubmitEvent} event */
  const submit = async (event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    const empty = person ? null : undefined;
    const fieldsOf = {
      firstName: read(form, 'firstName'),
      lastName: read(form, 'lastName') || empty,
      username: read(form, 'username') || empty,
      languageCode: read(form, 'languageCode') || empty,
      ...(read(form, 'phone') ? { phone: read(form, 'phone') } : {}),
    };
    const saved = await attempt(() =>
      person ? post(`persons/${person.id}`, fieldsOf, 'PATCH') : post('persons', fieldsOf),
    );
    if (!saved) return;
    dialog.close();
    if (!person) go({ person: saved.id });
  };

  const dialog = el(
    'dialog',
    { class: 'sheet', 'aria-labelledby': 'person-title' },
    el(
      'div',
      { class: 'sheet__head' },
      el('h2', { class: 'sheet__title', id: 'person-title' }, t(person ? 'edit-person' : 'new-person')),
      iconButton('x', t('close'), { onclick: () => dialog.close() }),
    ),
    el(
      'form',
      { class: 'sheet__form', onsubmit: (/** @type {SubmitEvent} */ event) => void submit(event) },
      field(t('first-name'), first),
      field(t('last-name'), last),
      field(t('app-language'), language, t('app-language-hint')),
      field(t('phone'), phone, person ? undefined : t('phone-hint')),
      field(t('user-name'), user),
      el(
        'div',
        { class: 'sheet__foot' },
        el('button', { class: 'button button--main', type: 'submit' }, t(person ? 'save' : 'create')),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
