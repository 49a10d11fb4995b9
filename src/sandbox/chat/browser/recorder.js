// @ts-check
/** Recording a voice message, where the browser and the tester allow it. */

/** What a browser can record, the Telegram-like kind first. */
const TYPES = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];

export const canRecord = () =>
  typeof MediaRecorder !== 'undefined' && Boolean(navigator.mediaDevices?.getUserMedia);

/**
 * A running recording.
 *
 * @typedef {object} Recording
 * @property {number} startedAt ms
 * @property {() => Promise<{ blob: Blob, seconds: number }>} finish
 * @property {() => void} cancel
 */

/** Begins; rejects when the microphone is refused or missing. @returns {Promise<Recording>} */
export async function record() {
  const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(sound, mimeType ? { mimeType } : {});
  /** @type {Blob[]} */
  const parts = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.start();
  const startedAt = Date.now();
  const release = () => {
    for (const track of sound.getTracks()) track.stop();
  };
  return {
    startedAt,
    finish: () =>
      new Promise((resolve) => {
        recorder.addEventListener('stop', () => {
          release();
          const seconds = Math.max(1, Math.round((Date.now() - startedAt) / 1000));
          resolve({
            blob: new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? 'audio/ogg' }),
            seconds,
          });
        });
        recorder.stop();
      }),
    cancel: () => {
      recorder.stop();
      release();
    },
  };
}
