// @ts-check
/**
 * Voice for an answer. Telegram takes Opus in Ogg and M4A as voice messages (Bot API, sendVoice); where a browser
 * records in neither, it is sent as a file.
 */
import { showToast } from '../../web/browser/toast.js';
import { attachVoice } from './attach.js';

/** The nearest to what Telegram calls voice first. */
const TYPES = [
  { type: 'audio/ogg;codecs=opus', ending: 'ogg' },
  { type: 'audio/mp4', ending: 'm4a' },
  { type: 'audio/webm;codecs=opus', ending: 'webm' },
];

const able = 'MediaRecorder' in window && Boolean(navigator.mediaDevices?.getUserMedia);
const kind = able ? TYPES.find(({ type }) => MediaRecorder.isTypeSupported(type)) : undefined;

/** @type {MediaRecorder | null} */
let recorder = null;

/** @param {HTMLElement} button @param {boolean} on */
function show(button, on) {
  button.setAttribute('aria-pressed', String(on));
  button.classList.toggle('icon-button--live', on);
}

/** @param {HTMLElement} button */
async function start(button) {
  const box = button.closest('form');
  if (!kind || !box) return;
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    showToast(box.dataset.noMicrophone ?? '');
    return;
  }
  const pieces = /** @type {Blob[]} */ ([]);
  recorder = new MediaRecorder(stream, { mimeType: kind.type, audioBitsPerSecond: 32_000 });
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.onstop = () => {
    for (const track of stream.getTracks()) track.stop();
    show(button, false);
    recorder = null;
    const name = `${box.dataset.voiceName}.${kind.ending}`;
    if (pieces.length > 0) attachVoice(new File(pieces, name, { type: kind.type }));
  };
  recorder.start();
  show(button, true);
  showToast(box.dataset.recording ?? '');
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-record]') : null;
  if (!(button instanceof HTMLElement)) return;
  if (recorder) recorder.stop();
  else void start(button);
});

/** The button is there only where a recording can be made. */
function offer() {
  for (const button of document.querySelectorAll('[data-record]')) {
    if (button instanceof HTMLElement) button.hidden = kind === undefined;
  }
}

document.addEventListener('htmx:afterSettle', offer);
offer();
