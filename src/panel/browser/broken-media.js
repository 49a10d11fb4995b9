// @ts-check
/** A file that cannot be shown says why: its address answers in the reader's language. */

/** @param {HTMLImageElement | HTMLMediaElement} media */
async function explain(media) {
  const answer = await fetch(media.src).catch(() => null);
  if (!answer || answer.ok) return;
  const note = document.createElement('span');
  note.className = 'photo__broken';
  note.textContent = await answer.text();
  if (media instanceof HTMLImageElement) media.replaceWith(note);
  else media.after(note);
}

// Errors of media do not bubble, but they can be caught on their way down.
document.addEventListener(
  'error',
  (event) => {
    const media = event.target;
    if (!(media instanceof HTMLImageElement || media instanceof HTMLMediaElement)) return;
    if (!media.src.includes('/panel/media/') || media.hasAttribute('data-broken')) return;
    media.toggleAttribute('data-broken', true);
    media.closest('.photo')?.toggleAttribute('data-broken', true);
    void explain(media);
  },
  true,
);
