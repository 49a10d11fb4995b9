// @ts-check
/** Plays voice messages: one at a time, faster if wished, from where one likes. */

const RATES = [1, 1.5, 2];

/** @param {number} seconds */
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

/** @param {Element | null} inside */
function parts(inside) {
  const voice = inside?.closest('[data-voice]');
  const audio = voice?.querySelector('audio');
  return voice && audio ? { voice, audio } : undefined;
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const found = parts(target);
  if (!found) return;
  const { audio } = found;
  if (target?.closest('[data-play]')) {
    if (audio.paused) void audio.play().catch(() => {});
    else audio.pause();
  }
  const rate = target?.closest('[data-rate]');
  if (rate) {
    const next = RATES[(RATES.indexOf(audio.playbackRate) + 1) % RATES.length] ?? 1;
    audio.playbackRate = next;
    rate.textContent = `${next}×`;
  }
});

document.addEventListener('input', (event) => {
  const seek = event.target;
  if (!(seek instanceof HTMLInputElement) || !('seek' in seek.dataset)) return;
  const audio = parts(seek)?.audio;
  if (audio && Number.isFinite(audio.duration))
    audio.currentTime = (Number(seek.value) / 1000) * audio.duration;
});

// Events of media do not bubble, but they can be caught on their way down.
for (const name of ['play', 'pause', 'ended', 'timeupdate', 'error']) {
  document.addEventListener(
    name,
    (event) => {
      const audio = event.target;
      if (!(audio instanceof HTMLAudioElement)) return;
      const voice = audio.closest('[data-voice]');
      voice?.toggleAttribute('data-playing', !audio.paused);
      voice?.toggleAttribute('data-broken', audio.error !== null);
      const elapsed = voice?.querySelector('[data-elapsed]');
      if (elapsed && audio.currentTime > 0) elapsed.textContent = clock(audio.currentTime);
      const seek = voice?.querySelector('[data-seek]');
      if (seek instanceof HTMLInputElement && Number.isFinite(audio.duration)) {
        seek.value = String(Math.round((audio.currentTime / audio.duration) * 1000));
      }
      if (name !== 'play') return;
      for (const other of document.querySelectorAll('audio')) if (other !== audio) other.pause();
    },
    true,
  );
}
