// @ts-check
/** Doing something as the person of the open chat, and saying why when it cannot be done. */
import { ApiError, post, postForm } from './api.js';
import { notify } from './notify.js';
import { keepEntry, state } from './store.js';
import { hasWords, t } from './words.js';

/** Tells the tester what went wrong. @param {unknown} error */
export function explain(error) {
  const code = error instanceof ApiError ? error.code : 'broken';
  notify(t(hasWords(`error-${code}`) ? `error-${code}` : 'error-broken'));
}

/**
 * Runs an action; a refusal is shown, and the result is then `undefined`.
 *
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T | undefined>}
 */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    explain(error);
    return undefined;
  }
}

const chat = () => {
  if (!state.open) throw new ApiError('no-such-chat', 'no chat is open');
  return state.open;
};

/** @param {string} path @param {object} [body] @param {string} [method] */
const asPerson = (path, body, method) =>
  post(`persons/${chat().personId}/${path}`, { chatId: chat().chatId, ...body }, method);

/** @param {import('./store.js').Entry} entry */
const shown = (entry) => {
  keepEntry(entry);
  return entry;
};

/** What was written here is gone to, wherever one was reading. @param {import('./store.js').Entry} entry */
const said = (entry) => {
  if (state.open?.chatId === entry.chatId) state.open.said = entry.id;
  return shown(entry);
};

/** @param {number | undefined} replyTo */
const reply = (replyTo) => (replyTo === undefined ? {} : { replyTo });

/** @param {string} text @param {number} [replyTo] */
export const sendText = async (text, replyTo) => said(await asPerson('text', { text, ...reply(replyTo) }));

/** @param {string} text */
export const postToChannel = async (text) => said(await asPerson('post', { text }));

/** @param {number} messageId @param {string} text */
export const editText = async (messageId, text) =>
  shown(await asPerson('text', { messageId, text }, 'PATCH'));

/** @param {number} messageId */
export const deleteMessage = (messageId) => asPerson('delete', { messageIds: [messageId] });

/** @param {number} messageId @param {string | null} emoji */
export const react = (messageId, emoji) => asPerson('reaction', { messageId, emoji });

/** @param {number} messageId */
export const markRead = (messageId) => asPerson('read', { messageId });

/** @param {string} label @param {{ latitude: number, longitude: number }} [location] */
export const pressKey = async (label, location) =>
  said(await asPerson('key', { label, ...(location ? { location } : {}) }));

/** @param {{ latitude: number, longitude: number }} location @param {number} [replyTo] */
export const sendLocation = async (location, replyTo) =>
  said(await asPerson('location', { ...location, ...reply(replyTo) }));

/** @param {number} [replyTo] */
export const sendContact = async (replyTo) => said(await asPerson('contact', reply(replyTo)));

/** @param {number} messageId @param {number} row @param {number} column */
export const pressButton = (messageId, row, column) => asPerson('button', { messageId, row, column });

/** @param {string} status */
export const setMembership = (status) => asPerson('membership', { status });

/** @param {number} messageId @param {number[]} options */
export const vote = async (messageId, options) => shown(await asPerson('vote', { messageId, options }));

/** @param {number} messageId @param {boolean} on */
export const setPinned = async (messageId, on) => {
  await asPerson('pin', { messageId, on });
  return true;
};

/** @param {string} query @param {string} [offset] @returns {Promise<import('../../emulator/world.ts').InlineAnswer>} */
export const askInline = (query, offset) =>
  asPerson('inline', { query, ...(offset === undefined ? {} : { offset }) });

/** @param {string} queryId @param {string} resultId */
export const chooseInline = async (queryId, resultId) =>
  said(await asPerson('inline/choice', { queryId, resultId }));

/** How the bot stands in the open room. @param {'administrator' | 'reader' | 'left'} status */
export const setBotStanding = (status) => post(`rooms/${chat().chatId}/bot`, { status });

/** Presses START in the private chat with the payload of a link. @param {number} personId @param {string} payload */
export const startWith = (personId, payload) => post(`persons/${personId}/start`, { payload });

/** Presses START, or sends /start again. */
export const start = () => post(`persons/${chat().personId}/start`);

/** @param {'started' | 'blocked' | 'deactivated'} standing */
export const setStanding = (standing) => post(`persons/${chat().personId}/standing`, { standing });

/**
 * @typedef {{ kind: 'photo' | 'video' | 'document' | 'audio' | 'voice' | 'video_note', file: Blob, name: string, width?: number, height?: number, duration?: number }} Outgoing
 */

/** Sends one file, or several as an album. @param {Outgoing[]} items @param {{ caption?: string, replyTo?: number }} [options] */
export async function sendMedia(items, { caption = '', replyTo } = {}) {
  const form = new FormData();
  const about = items.map(({ file, name, ...rest }) => rest);
  form.append('about', JSON.stringify({ items: about, caption, chatId: chat().chatId, ...reply(replyTo) }));
  for (const { file, name } of items) form.append('file', file, name);
  const sent = await postForm(`persons/${chat().personId}/media`, form);
  for (const entry of sent) said(entry);
}
