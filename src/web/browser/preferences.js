// @ts-check
/**
 * Theme and language of this browser; the server keeps them in cookies.
 *
 * A button with `data-theme-toggle` turns the theme at once; one with `data-locale="ru"`, or a select with
 * `data-locale-choice`, changes the language and loads the page anew in it.
 */

/** @param {{ theme?: string, lang?: string }} choice */
const keep = (choice) =>
  fetch('/preferences', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(choice),
  });

async function toggleTheme() {
  const root = document.documentElement;
  const shown = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = shown === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  await keep({ theme: next });
}

/** @param {string} lang */
async function chooseLanguage(lang) {
  await keep({ lang });
  location.reload();
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-theme-toggle]')) void toggleTheme();
  const choice = target?.closest('button[data-locale]');
  if (choice instanceof HTMLElement && choice.dataset.locale) void chooseLanguage(choice.dataset.locale);
});

addEventListener('change', (event) => {
  const select = event.target;
  if (select instanceof HTMLSelectElement && 'localeChoice' in select.dataset)
    void chooseLanguage(select.value);
});
