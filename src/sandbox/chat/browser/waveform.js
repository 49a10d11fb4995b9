// @ts-check
/** The shape of a sound: its loudest points, evenly spread over its length. */

/** @type {Map<string, Promise<number[] | null>>} */
const known = new Map();

/** @param {string} url @param {number} count @returns {Promise<number[] | null>} */
async function measure(url, count) {
  const response = await fetch(url);
  const bytes = await response.arrayBuffer();
  // An offline context decodes without asking to make a sound.
  const context = new OfflineAudioContext(1, 1, 44_100);
  const samples = (await context.decodeAudioData(bytes)).getChannelData(0);
  const span = Math.max(1, Math.floor(samples.length / count));
  const stride = Math.max(1, Math.floor(span / 200));
  const peaks = Array.from({ length: count }, (_, bar) => {
    let peak = 0;
    for (let at = bar * span; at < (bar + 1) * span; at += stride)
      peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(...peaks, 0.01);
  return peaks.map((peak) => peak / loudest);
}

/**
 * `count` numbers from 0 to 1, or null for a sound this browser cannot read.
 *
 * @param {string} url
 * @param {number} count
 */
export function peaksOf(url, count) {
  const peaks = known.get(url) ?? measure(url, count).catch(() => null);
  known.set(url, peaks);
  return peaks;
}
