// @ts-check
/** Times written in words about a recording: 1:23 and 1:02:03 lead to that second of it. */

/** @typedef {{ text: string, seconds?: number }} Part */

const MOMENT = /(?<![\d:.])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?![\d:])/g;

/**
 * Cuts a text at the times in it. Pure.
 *
 * @param {string} text
 * @param {number} duration of the recording, seconds; times beyond it are words. 0: not known
 * @returns {Part[]}
 */
export function momentsIn(text, duration) {
  /** @type {Part[]} */
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(MOMENT)) {
    const [whole, hours = '0', minutes = '0', rest = '0'] = match;
    const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
    if (duration > 0 && seconds > duration) continue;
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ text: whole, seconds });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** Plays from a second on. @param {HTMLMediaElement | null | undefined} player @param {number} seconds */
export function playFrom(player, seconds) {
  if (!player) return;
  player.currentTime = seconds;
  player.play().catch(() => undefined);
}
