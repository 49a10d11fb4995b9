// @ts-check
/** One message of the stream: bubble, quote, words, ticks, reactions, buttons. */
import { avatar, botAvatar, el, icon, iconButton } from './dom.js';
import { formatted } from './entities.js';
import { inlineKeys } from './inline-keys.js';
import { mediaOf } from './media.js';
import { pollNode } from './poll.js';
import { authorOf, previewOf } from './preview.js';
import { clockOf } from './times.js';
import { t } from './words.js';

/**
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {object} Surroundings
 * @property {number} personId who looks
 * @property {'private' | 'group' | 'channel'} room
 * @property {(command: string) => void} onCommand
 * @property {(entry: Entry, at: { x: number, y: number }) => void} onMenu
 * @property {(messageId: number) => void} onQuote
 * @property {(messageId: number, seconds: number) => void} onMoment plays the video of a message from there
 */

/** One tick: Telegram has it. Two: the bot took it. @param {Entry} entry */
function tick(entry) {
  return entry.delivered
    ? icon('check-check', { label: t('delivered') })
    : icon('check', { label: t('sent') });
}

/** @param {Entry} entry @param {boolean} mine */
function footOf(entry, mine) {
  const { date, edit_date: edited } = /** @type {any} */ (entry.message);
  return el(
    'span',
    { class: 'say__foot' },
    edited ? t('edited') : null,
    el('time', null, clockOf(date * 1000)),
    mine ? tick(entry) : null,
  );
}

/** @param {any} quoted @param {Surroundings} around */
function quote(quoted, around) {
  return el(
    'button',
    { type: 'button', class: 'reply-to', onclick: () => around.onQuote(quoted.message_id) },
    el('b', null, authorOf(quoted)),
    el('span', null, previewOf(quoted)),
  );
}

/** @param {Entry} entry @param {Surroundings} around */
function reactions(entry, around) {
  if (entry.reactions.length === 0) return null;
  const counts = new Map();
  for (const { emoji } of entry.reactions) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  const own = entry.reactions.find(({ who }) => who === around.personId)?.emoji;
  return el(
    'span',
    { class: 'reactions' },
    ...[...counts].map(([emoji, count]) =>
      el(
        'span',
        { class: emoji === own ? 'reaction reaction--mine' : 'reaction' },
        emoji,
        count > 1 ? ` ${count}` : null,
      ),
    ),
  );
}

/** How long a finger rests on a message to ask for its menu. */
const HOLD_MS = 500;

/**
 * A finger that rests, or the other button of a mouse, asks for the menu.
 *
 * @param {HTMLElement} node @param {Entry} entry @param {Surroundings} around
 */
function offerMenu(node, entry, around) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let hold;
  const letGo = () => clearTimeout(hold);
  node.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch') return;
    hold = setTimeout(() => around.onMenu(entry, { x: event.clientX, y: event.clientY }), HOLD_MS);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointermove']) node.addEventListener(end, letGo);
  node.addEventListener('contextmenu', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]')) return;
    event.preventDefault();
    letGo();
    around.onMenu(entry, { x: event.clientX, y: event.clientY });
  });
}

/** @param {Entry} entry @param {Surroundings} around */
function menuButton(entry, around) {
  return iconButton('ellipsis', t('message-menu'), {
    class: 'icon-button say__more',
    onclick: (/** @type {MouseEvent} */ event) => {
      const { left, bottom } = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
      around.onMenu(entry, { x: left, y: bottom });
    },
  });
}

/** @param {Entry} entry @param {Surroundings} around */
function authorLine(entry, around) {
  if (around.room !== 'group' || entry.personId === around.personId) return null;
  return el('span', { class: 'say__from' }, authorOf(entry.message));
}

/**
 * Times in words about a video, its own or the one replied to, lead into it.
 *
 * @param {any} message @param {number} id of the message that shows it @param {Surroundings} around
 */
function momentOption(message, id, around) {
  const about = message.video ? message : message.reply_to_message;
  if (!about?.video) return {};
  const place = about === message ? id : about.message_id;
  return {
    duration: about.video.duration,
    onMoment: (/** @type {number} */ seconds) => around.onMoment(place, seconds),
  };
}

/** By which bot something was sent. @param {any} message */
function viaLine(message) {
  if (!message.via_bot) return null;
  return el('span', { class: 'say__via' }, t('via', { bot: `@${message.via_bot.username}` }));
}

/** @param {Entry[]} entries one, or the parts of an album @param {Surroundings} around @returns {HTMLElement} */
export function messageNode(entries, around) {
  const entry = /** @type {Entry} */ (entries.find(({ message }) => 'caption' in message) ?? entries[0]);
  const message = /** @type {any} */ (entry.message);
  const mine = entry.personId === around.personId && around.room !== 'channel';
  const foot = footOf(entry, mine);
  const media = message.poll
    ? { node: pollNode(entry, around.personId) }
    : mediaOf(
        entries.map((each) => each.message),
        foot,
      );
  const text = message.text ?? message.caption ?? '';
  const words = formatted(text, message.entities ?? message.caption_entities, around.onCommand, {
    ...momentOption(message, entries[0]?.id ?? 0, around),
  });

  const say = el(
    'div',
    { class: media?.wide ? 'say say--album' : 'say' },
    authorLine(entry, around),
    viaLine(message),
    message.forward_origin
      ? el('span', { class: 'say__forwarded' }, icon('corner-up-right', { size: 'small' }), t('forwarded'))
      : null,
    message.reply_to_message ? quote(message.reply_to_message, around) : null,
    media?.node,
    text ? el('p', { class: 'say__words' }, ...words, media?.footInside ? null : foot) : null,
    text || media?.footInside ? null : foot,
    reactions(entry, around),
  );
  if (!text && (media?.wide || media?.bare)) say.classList.add('say--bare');
  if (media?.bare) say.classList.add('say--clear');
  offerMenu(say, entry, around);

  const kind = mine ? 'said said--me' : around.room === 'channel' ? 'said post' : 'said';
  const said = el(
    'div',
    { class: kind },
    el('div', { class: 'said__line' }, say, menuButton(entry, around)),
    inlineKeys(entry),
  );
  if (around.room !== 'group' || mine) return el('li', { 'data-message': entries[0]?.id }, said);
  const picture = entry.byBot ? botAvatar() : avatar(authorOf(entry.message));
  return el('li', { class: 'group-said', 'data-message': entries[0]?.id }, picture, said);
}

/** @param {Entry} entry */
export function serviceNode(entry) {
  return el('li', { class: 'chat__service' }, previewOf(entry.message));
}
