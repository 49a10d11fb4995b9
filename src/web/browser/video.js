// @ts-check
/** Chapters of a video: pressed, one seeks and plays; the one that is playing is marked. */

/** @param {Element | null} place */
const videoOf = (place) => place?.closest('[data-video]')?.querySelector('video') ?? null;

/** @param {HTMLVideoElement} video @param {number} at */
function seek(video, at) {
  const go = () => {
    video.currentTime = at;
    void video.play().catch(() => {});
  };
  // Before its index is read a video does not know where a second lies.
  if (video.readyState >= HTMLMediaElement.HAVE_METADATA) return go();
  video.addEventListener('loadedmetadata', go, { once: true });
  video.load();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const chapter = target?.closest('[data-seek]');
  const video = videoOf(chapter ?? null);
  if (!(chapter instanceof HTMLElement) || !video || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  seek(video, Number(chapter.dataset.seek));
});

// Events of media do not bubble, but they can be caught on their way down.
document.addEventListener(
  'timeupdate',
  (event) => {
    const video = event.target;
    if (!(video instanceof HTMLVideoElement)) return;
    const chapters = [...(video.closest('[data-video]')?.querySelectorAll('[data-seek]') ?? [])];
    const begun = chapters.filter(
      (chapter) => Number(/** @type {HTMLElement} */ (chapter).dataset.seek) <= video.currentTime + 0.25,
    );
    const now = begun.at(-1);
    for (const chapter of chapters) {
      if (chapter === now) chapter.setAttribute('aria-current', 'true');
      else chapter.removeAttribute('aria-current');
    }
  },
  true,
);
