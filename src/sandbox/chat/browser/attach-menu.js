// @ts-check
/** What the paper clip offers: pictures, files, voice and round video from a file, a place, one's own contact. */
import { attempt, sendContact, sendLocation, sendMedia } from './act.js';
import { chooseFiles, offerFiles } from './attach.js';
import { el, icon, iconButton } from './dom.js';
import { locationDialog } from './location-dialog.js';
import { replyOption, replyTarget } from './pointing.js';
import { asVideoNote, asVoice } from './probe.js';
import { t } from './words.js';

/** Sends a sound file as a voice message: for where nothing can be recorded. */
export async function sendVoiceFile() {
  const [file] = await chooseFiles({ accept: 'audio/*', multiple: false });
  if (file) await attempt(async () => sendMedia([await asVoice(file)], replyOption()));
}

/** Sends a video file as a round video message, which Telegram's app would record. */
async function sendVideoNoteFile() {
  const [file] = await chooseFiles({ accept: 'video/*', multiple: false });
  if (file) await attempt(async () => sendMedia([await asVideoNote(file)], replyOption()));
}

async function shareLocation() {
  const location = await locationDialog();
  if (location) await attempt(() => sendLocation(location, replyTarget()));
}

/** @param {string} picture @param {string} words @param {() => Promise<unknown>} run */
const item = (picture, words, run) =>
  el(
    'button',
    { type: 'button', class: 'menu__item', role: 'menuitem', onclick: () => void run() },
    icon(picture),
    words,
  );

export const attachMenu = el(
  'div',
  { class: 'menu-anchor' },
  iconButton('paperclip', t('attach'), {
    'data-menu': 'attach',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  }),
  el(
    'div',
    { class: 'menu menu--up', id: 'attach', role: 'menu', hidden: true },
    item('image', t('attach-picture'), async () =>
      offerFiles(await chooseFiles({ accept: 'image/*,video/*' })),
    ),
    item('file-text', t('attach-file'), async () => offerFiles(await chooseFiles({}), { asFile: true })),
    item('mic', t('attach-voice'), sendVoiceFile),
    item('video', t('kind-video-note'), sendVideoNoteFile),
    item('map-pin', t('kind-location'), shareLocation),
    item('user', t('attach-contact'), () => attempt(() => sendContact(replyTarget()))),
  ),
);
