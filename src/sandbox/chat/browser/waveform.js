// @ts-check
/** The shape of a sound: its loudest points, evenly spread over its length, and that length. */

/** @typedef {{ peaks: number[], seconds: number }} Shape each peak from 0 to 1 */

/** @type {Map<string, Promise<Shape | null>>} */
const known = new Map();

/** @param {string} url @param {number} count @returns {Promise<Shape>} */
async function measure(url, count) {
  const response = await fetch(url);
  const bytes = await response.arrayBuffer();
  // An offline context decodes without asking to make a sound.
  const context = new OfflineAudioContext(1, 1, 44_100);
  const sound = await context.decodeAudioData(bytes);
  const samples = sound.getChannelData(0);
  const span = Math.max(1, Math.floor(samples.length / count));
  const stride = Math.max(1, Math.floor(span / 200));
  const peaks = Array.from({ length: count }, (_, bar) => {
    let peak = 0;
    for (let at = bar * span; at < (bar + 1) * span; at += stride)
      peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(...peaks, 0.01);
  return { peaks: peaks.map((peak) => peak / loudest), seconds: sound.duration };
}

/**
 * The shape in `count` peaks, or null for a sound this browser cannot read.
 *
 * @param {string} url
 * @param {number} count
 */
export function shapeOf(url, count) {
  const shape = known.get(url) ?? measure(url, count).catch(() => null);
  known.set(url, shape);
  return shape;
}
