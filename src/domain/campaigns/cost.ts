/** What a campaign takes before it is launched: how long, and how many Stars by paid broadcast. Pure. */

/** Telegram Stars a message (Bot API, `allow_paid_broadcast`): a tenth of one. */
const MESSAGES_PER_STAR = 10;
/** Messages a second by paid broadcast, of which the first thirty cost nothing (Bot API). */
const PAID_PER_SECOND = 1000;

export interface Plan {
  /** Messages that Telegram counts: the items of albums, too. */
  readonly messages: number;
  /** Messages a second. */
  readonly rate: number;
  /** How long it goes, quiet hours left aside. */
  readonly durationMs: number;
  /** At most; 0 without paid broadcast. */
  readonly stars: number;
}

/**
 * @param people who get it
 * @param files attached to a message
 * @param bulkRate messages a second without paying
 */
export function planOf(people: number, files: number, paid: boolean, bulkRate: number): Plan {
  const messages = people * Math.max(1, files);
  const rate = paid ? PAID_PER_SECOND : bulkRate;
  return {
    messages,
    rate,
    durationMs: Math.ceil(messages / rate) * 1000,
    stars: paid ? Math.ceil(messages / MESSAGES_PER_STAR) : 0,
  };
}
