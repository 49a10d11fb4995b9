// @ts-check
/** The entry line while a voice message is recorded. */
import { attempt, sendMedia } from './act.js';
import { sendVoiceFile } from './attach-menu.js';
import { el, iconButton } from './dom.js';
import { notify } from './notify.js';
import { replyOption } from './pointing.js';
import { asVoice } from './probe.js';
import { canRecord, record } from './recorder.js';
import { length } from './times.js';
import { t } from './words.js';

const TICK_MS = 250;

export const voiceLine = el('div', { class: 'entry entry--recording', hidden: true });

/** @param {import('./recorder.js').Recording} voice @param {HTMLElement} line what the recording stands in place of */
function showRecording(voice, line) {
  const time = el('time', null, length(0));
  const clock = setInterval(() => {
    time.textContent = length((Date.now() - voice.startedAt) / 1000);
  }, TICK_MS);
  const end = () => {
    clearInterval(clock);
    voiceLine.hidden = true;
    line.hidden = false;
  };
  const finish = async () => {
    end();
    const { blob, seconds } = await voice.finish();
    await attempt(async () => sendMedia([await asVoice(blob, seconds)], replyOption()));
  };
  const cancel = () => {
    end();
    voice.cancel();
  };
  voiceLine.replaceChildren(
    iconButton('trash-2', t('cancel'), { onclick: cancel }),
    el('span', { class: 'entry__dot', 'aria-hidden': 'true' }),
    time,
    el('span', { class: 'entry__hint' }, t('recording')),
    iconButton('send-horizontal', t('send'), {
      class: 'icon-button entry__send',
      onclick: () => void finish(),
    }),
  );
  line.hidden = true;
  voiceLine.hidden = false;
}

/** Records in place of the line; without a microphone a file is asked for instead. @param {HTMLElement} line */
export async function recordVoice(line) {
  if (!canRecord()) return sendVoiceFile();
  const voice = await record().catch(() => null);
  if (voice) return showRecording(voice, line);
  notify(t('no-microphone'));
  return sendVoiceFile();
}
