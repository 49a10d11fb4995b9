// @ts-check
/** What a t.me or tg: address means. Pure. */

/**
 * @typedef {object} TelegramLink
 * @property {string} [username] of a bot or a room, without `@`
 * @property {number} [roomId] of a room without a user name
 * @property {number} [messageId]
 * @property {string} [start] the payload for the bot
 */

const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);
/** Before the number of a channel or supergroup in its id. */
const ROOM_PREFIX = '-100';

/** @param {string} text @returns {number | undefined} */
const number = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** @param {object} fields @returns {any} without what is undefined */
const given = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** @param {string} address @returns {TelegramLink | undefined} */
export function readTelegramLink(address) {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const start = url.searchParams.get('start') ?? undefined;
  if (url.protocol === 'tg:') {
    const domain = url.searchParams.get('domain');
    const message = number(url.searchParams.get('post') ?? '');
    return domain ? given({ username: domain, messageId: message, start }) : undefined;
  }
  if (!HOSTS.has(url.hostname)) return undefined;
  const [first = '', second = '', third = ''] = url.pathname.slice(1).split('/');
  if (first === 'c') {
    const room = number(second);
    return room === undefined
      ? undefined
      : given({ roomId: Number(`${ROOM_PREFIX}${room}`), messageId: number(third) });
  }
  return /^[A-Za-z]\w{3,31}$/.test(first)
    ? given({ username: first, messageId: number(second), start })
    : undefined;
}
