// @ts-check
/**
 * Tabs of languages (`data-language-tab`), each with its panel (`data-language`), by mouse and by arrow keys. A field
 * `data-language-open` remembers which is open; other scripts hear it as `language:opened`.
 */

/** @param {HTMLElement} tab */
function open(tab) {
  const language = tab.dataset.languageTab ?? 'uz';
  for (const each of document.querySelectorAll('[data-language-tab]')) {
    if (!(each instanceof HTMLElement)) continue;
    each.setAttribute('aria-selected', String(each === tab));
    each.tabIndex = each === tab ? 0 : -1;
  }
  for (const panel of document.querySelectorAll('[data-language]')) {
    if (panel instanceof HTMLElement) panel.hidden = panel.dataset.language !== language;
  }
  const field = document.querySelector('[data-language-open]');
  if (field instanceof HTMLInputElement) {
    field.value = language;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  tab.dispatchEvent(new CustomEvent('language:opened', { bubbles: true, detail: { language } }));
}

document.addEventListener('click', (event) => {
  const tab = event.target instanceof Element ? event.target.closest('[data-language-tab]') : null;
  if (tab instanceof HTMLElement) return open(tab);
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  const panel = document.getElementById(link.hash.slice(1))?.closest('[data-language]');
  if (!(panel instanceof HTMLElement) || !panel.hidden) return;
  const its = document.querySelector(`[data-language-tab="${panel.dataset.language}"]`);
  if (its instanceof HTMLElement) open(its);
});

document.addEventListener('keydown', (event) => {
  const tab = event.target instanceof Element ? event.target.closest('[data-language-tab]') : null;
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (!(tab instanceof HTMLElement) || step === 0) return;
  const tabs = [...document.querySelectorAll('[data-language-tab]')];
  const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
  open(next);
});
