// @ts-check
/**
 * From messages to what stands in the stream: day lines, service lines, and messages, where the parts of
 * an album are one. Pure, so that the order and grouping can be tested without a browser.
 */

/**
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {{ kind: 'day', key: string, at: number }
 *   | { kind: 'service', key: string, entry: Entry }
 *   | { kind: 'said', key: string, entries: Entry[] }} Block
 */

/** Fields of a message that nobody said. */
const SERVICE = [
  'new_chat_members',
  'left_chat_member',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'pinned_message',
];

/** @param {Entry} entry */
export const isService = (entry) => SERVICE.some((field) => field in entry.message);

/** @param {Entry} entry */
const albumOf = (entry) => /** @type {any} */ (entry.message).media_group_id;

/**
 * @param {Iterable<Entry>} entries in any order
 * @param {(ms: number) => string} dayOf equal for moments of one day
 * @returns {Block[]} oldest first
 */
export function blocksOf(entries, dayOf) {
  /** @type {Block[]} */
  const blocks = [];
  let day = '';
  for (const entry of [...entries].sort((a, b) => a.id - b.id)) {
    const at = entry.message.date * 1000;
    if (dayOf(at) !== day) {
      day = dayOf(at);
      blocks.push({ kind: 'day', key: `day ${day}`, at });
    }
    const last = blocks.at(-1);
    const album = albumOf(entry);
    if (isService(entry)) blocks.push({ kind: 'service', key: `${entry.id}`, entry });
    else if (album && last?.kind === 'said' && albumOf(/** @type {Entry} */ (last.entries[0])) === album)
      last.entries.push(entry);
    else blocks.push({ kind: 'said', key: `${entry.id}`, entries: [entry] });
  }
  return blocks;
}
