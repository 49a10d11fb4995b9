// @ts-check
/** The arithmetic of polls. Pure. */

/** Whole percent of all who voted. @param {number} votes @param {number} voters */
export const shareOf = (votes, voters) => (voters === 0 ? 0 : Math.round((votes / voters) * 100));

/** A number that looks like chance and is always the same for a text. @param {string} text */
const scatter = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/**
 * The items in an order of one's own, the same each time it is asked for.
 *
 * @param {readonly number[]} items @param {string} whose
 * @returns {number[]}
 */
export const shuffled = (items, whose) =>
  [...items].sort((a, b) => scatter(`${whose} ${a}`) - scatter(`${whose} ${b}`) || a - b);
