// @ts-check
/** The newest words are in sight, new ones do not move somebody who reads further up, and seconds count down. */
import { byId } from './page.js';

const NEAR_END = 80;
let atEnd = true;
/** @type {HTMLElement | null} */
let watched = null;

const grown = new ResizeObserver(() => {
  if (atEnd && watched) watched.scrollTop = watched.scrollHeight;
});

function watch() {
  const stream = byId('stream');
  if (stream === watched) return;
  grown.disconnect();
  watched = stream;
  if (!stream) return;
  atEnd = true;
  stream.scrollTop = stream.scrollHeight;
  let top = stream.scrollTop;
  stream.addEventListener(
    'scroll',
    () => {
      // Far from the end also means that something has just come: only who goes up leaves the end.
      const near = stream.scrollHeight - stream.scrollTop - stream.clientHeight < NEAR_END;
      if (near || stream.scrollTop < top) atEnd = near;
      top = stream.scrollTop;
    },
    { passive: true },
  );
  grown.observe(stream);
  const list = byId('said');
  if (list) grown.observe(list);
}

document.addEventListener('htmx:afterSettle', watch);
// One's own words are read at once.
for (const event of ['desk:answered', 'desk:noted']) {
  document.addEventListener(event, () => {
    atEnd = true;
  });
}
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-look]') && watched) {
    watched.scrollTop = watched.scrollHeight;
    byId('composer-warn')?.replaceChildren();
  }
});

setInterval(() => {
  for (const counter of document.querySelectorAll('[data-left]')) {
    if (!(counter instanceof HTMLElement)) continue;
    const left = Number(counter.dataset.left) - 1;
    counter.dataset.left = String(left);
    if (left > 0) counter.textContent = `${left} ${counter.dataset.unit}`;
    else counter.remove();
  }
}, 1000);

watch();
