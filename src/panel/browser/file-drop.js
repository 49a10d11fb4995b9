// @ts-check
/** A field for a file says which one was chosen: the browser would say it in its own language. */

addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !input.matches('.drop__input')) return;
  const name = input.closest('.drop')?.querySelector('.drop__name');
  const file = input.files?.[0];
  if (!name || !file) return;
  name.textContent = file.name;
  name.classList.add('drop__name--chosen');
});
