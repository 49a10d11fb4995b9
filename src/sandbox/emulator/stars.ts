/**
 * The bot's Telegram Stars, and what paid broadcasts take from them: 0.1 Star for each message beyond the free rate.
 */
import type { Store } from './store.ts';

/** Counted in tenths, so that nothing is rounded. */
const TENTH_NANOSTARS = 100_000_000;

export interface Stars {
  /** Whole Stars and the rest in billionths, as the Bot API gives them. */
  balance(): { amount: number; nanostar_amount?: number };
  /** Sets how many Stars there are. */
  set(stars: number): void;
  /** Takes what `messages` cost; false, with nothing taken, when there is too little. */
  pay(messages: number): boolean;
}

/** @param first what there is at the very beginning, whole Stars */
export function createStars(store: Store, first: number): Stars {
  const kept = store.load('meta').find(({ key }) => key === 'stars')?.value;
  let tenths = typeof kept === 'number' ? kept : first * 10;
  const put = (next: number) => {
    tenths = next;
    store.put('meta', 'stars', () => tenths);
  };
  return {
    balance() {
      const rest = (tenths % 10) * TENTH_NANOSTARS;
      return { amount: Math.floor(tenths / 10), ...(rest > 0 ? { nanostar_amount: rest } : {}) };
    },
    set: (stars) => put(Math.round(stars * 10)),
    pay(messages) {
      if (messages > tenths) return false;
      put(tenths - messages);
      return true;
    },
  };
}
