// @ts-check
/** The entry line of the phone: words, commands, files, voice; and the bar over it for replies and edits. */
import { attempt, editText, postToChannel, sendText } from './act.js';
import { offerFiles } from './attach.js';
import { attachMenu } from './attach-menu.js';
import {
  areCommandsShown,
  commandButton,
  commandList,
  hasCommands,
  hideCommands,
  offerCommands,
} from './commands.js';
import { el, icon, iconButton } from './dom.js';
import { hideInline, inlineList, inlineQuery, isInlineShown, offerInline } from './inline-results.js';
import { beginReply, onPointing, pointedAt, stopPointing } from './pointing.js';
import { authorOf, previewOf } from './preview.js';
import { hasKeyboard, isKeyboardShown, toggleKeyboard } from './reply-keys.js';
import { changed, state } from './store.js';
import { recordVoice, voiceLine } from './voice-entry.js';
import { t } from './words.js';

/** Words not sent yet, by chat and person. @type {Map<string, string>} */
const drafts = new Map();
const draftKey = () => `${state.open?.chatId} ${state.open?.personId}`;

const text = el('textarea', {
  class: 'entry__text',
  rows: 1,
  maxlength: 4096,
  'aria-label': t('message'),
  enterkeyhint: 'send',
});
const bar = el('div', { class: 'entry__about', hidden: true });
const line = el('div', { class: 'entry' });
const keyboardButton = iconButton('keyboard', t('keyboard'), {
  onclick: () => {
    toggleKeyboard();
    changed('foot');
  },
});
const micButton = iconButton('mic', t('attach-voice'), { onclick: () => void recordVoice(line) });
const sendButton = iconButton('send-horizontal', t('send'), {
  class: 'icon-button entry__send',
  onclick: () => void submit(),
});
line.append(commandButton, text, attachMenu, keyboardButton, micButton, sendButton);

/** All of it, to be put into the foot of the phone. */
export const entryBox = el('div', { class: 'entry-box' }, commandList, inlineList, bar, line, voiceLine);

const isChannel = () => state.rooms.get(state.open?.chatId ?? 0)?.type === 'channel';

function grow() {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
}

/** Shows the buttons that make sense for what is typed. */
function drawButtons() {
  const typed = text.value.trim() !== '';
  const editing = pointedAt()?.kind === 'edit';
  sendButton.hidden = !typed && !editing;
  micButton.hidden = typed || editing || isChannel();
  attachMenu.hidden = typed || editing;
  keyboardButton.hidden = !hasKeyboard() || typed;
  keyboardButton.setAttribute('aria-pressed', String(isKeyboardShown()));
  commandButton.hidden = !hasCommands() || typed;
}

/** @param {string} words */
function put(words) {
  text.value = words;
  grow();
  drawButtons();
}

async function submit() {
  const words = text.value.trim();
  const pointing = pointedAt();
  if (!words) return;
  drafts.delete(draftKey());
  hideCommands();
  put('');
  stopPointing();
  const sent = await attempt(() => {
    if (pointing?.kind === 'edit') return editText(pointing.entry.id, words);
    return isChannel() ? postToChannel(words) : sendText(words, pointing?.entry.id);
  });
  if (!sent && !text.value) put(words);
}

/** @param {string} command */
function sendCommand(command) {
  hideCommands();
  put('');
  void attempt(() => sendText(`/${command}`));
}

onPointing((pointing) => {
  const wasEdit = bar.dataset.kind === 'edit';
  bar.dataset.kind = pointing?.kind ?? '';
  bar.hidden = pointing === null;
  bar.replaceChildren();
  if (pointing) {
    const message = /** @type {any} */ (pointing.entry.message);
    const editing = pointing.kind === 'edit';
    bar.append(
      icon(editing ? 'pencil' : 'reply'),
      el(
        'span',
        { class: 'reply-to' },
        el('b', null, editing ? t('editing') : authorOf(message)),
        el('span', null, previewOf(message)),
      ),
      iconButton('x', t('cancel'), { onclick: stopPointing }),
    );
    if (editing) put(message.text ?? message.caption ?? '');
    text.focus();
  } else if (wasEdit) put('');
  drawButtons();
});

/** The message whose wish to be answered was last obeyed. */
let forcedBy = 0;

/** A bot may ask to be answered: the entry line then points at its message, once. */
function answerForcedReply() {
  const keyboard = state.open?.keyboard;
  if (keyboard?.kind !== 'force-reply' || keyboard.messageId === forcedBy) return;
  const entry = state.open?.entries.get(keyboard.messageId);
  forcedBy = keyboard.messageId;
  if (entry) beginReply(entry);
}

/** Another chat is shown: its own draft, and nothing pointed at. */
export function enterChat() {
  stopPointing();
  put(drafts.get(draftKey()) ?? '');
  hideCommands();
  hideInline();
  lookForInline();
  drawEntry();
}

/** Draws the line anew from the store. */
export function drawEntry() {
  const keyboard = state.open?.keyboard;
  const asked = keyboard && keyboard.kind !== 'none' ? keyboard.markup.input_field_placeholder : undefined;
  answerForcedReply();
  text.placeholder = asked ?? t(isChannel() ? 'post' : 'message');
  drawButtons();
}

/** Asks the bot while `@bot …` is typed. */
function lookForInline() {
  const query = inlineQuery(text.value);
  if (query === undefined || pointedAt()?.kind === 'edit') return hideInline();
  offerInline(query, () => {
    drafts.delete(draftKey());
    hideInline();
    put('');
  });
}

/** Words to find in the entry line of a chat, now or when it is opened. @param {number} chatId @param {string} words */
export function prefill(chatId, words) {
  const open = state.open;
  if (!open) return;
  drafts.set(`${chatId} ${open.personId}`, words);
  if (open.chatId !== chatId) return;
  put(words);
  text.focus();
  lookForInline();
}

text.addEventListener('input', () => {
  drafts.set(draftKey(), text.value);
  grow();
  drawButtons();
  const typed = /^\/(\w*)$/.exec(text.value);
  if (typed) offerCommands(sendCommand, typed[1]);
  else hideCommands();
  lookForInline();
});
text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    void submit();
  } else if (event.key === 'Escape') {
    if (areCommandsShown()) hideCommands();
    else if (isInlineShown()) hideInline();
    else if (pointedAt()) stopPointing();
  }
});
text.addEventListener('paste', (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  void offerFiles(files);
});
/** What is typed with nothing to type into is meant for the chat. */
addEventListener('keydown', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const typed =
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (typed && text.isConnected && !target?.closest('input, textarea, select, dialog, .menu')) text.focus();
});
commandButton.addEventListener('click', () =>
  areCommandsShown() ? hideCommands() : offerCommands(sendCommand),
);
addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (!target?.closest('.commands, .entry__menu, .entry__text')) hideCommands();
});
