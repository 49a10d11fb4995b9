/**
 * Telegram's flood limits, as far as they are known: about one message a second in a private chat with a
 * small burst, twenty a minute in a group or channel (edits count), thirty a second over all chats, a
 * thousand with allow_paid_broadcast.
 *
 * Beyond a limit a call costs nothing and is refused with the seconds to wait.
 */

const PRIVATE_BURST = 3;
const PRIVATE_PER_SECOND = 1;
const ROOM_PER_MINUTE = 20;
const BOT_PER_SECOND = 30;
const PAID_PER_SECOND = 1000;
const MINUTE = 60_000;

/** Refills evenly, holds at most `capacity`. */
interface Bucket {
  tokens: number;
  at: number;
}

export interface Flood {
  /**
   * Takes leave for `weight` messages (an album is several). Gives 0, or the whole seconds to wait.
   */
  take(chatId: number, weight: number, paid: boolean, now: number): number;
}

/** Above this many chats, those at rest are forgotten. */
const SWEEP_AT = 10_000;

export function createFlood(): Flood {
  const privates = new Map<number, Bucket>();
  const rooms = new Map<number, number[]>();
  const bot: Bucket = { tokens: BOT_PER_SECOND, at: 0 };
  const paidBot: Bucket = { tokens: PAID_PER_SECOND, at: 0 };

  const refill = (bucket: Bucket, perSecond: number, capacity: number, now: number) => {
    bucket.tokens = Math.min(capacity, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
  };
  const waitFor = (bucket: Bucket, weight: number, perSecond: number): number =>
    bucket.tokens >= Math.min(weight, 1) ? 0 : Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));

  const waitInRoom = (sent: number[], now: number): number => {
    while (sent.length > 0 && (sent[0] as number) <= now - MINUTE) sent.shift();
    if (sent.length < ROOM_PER_MINUTE) return 0;
    const oldest = sent[sent.length - ROOM_PER_MINUTE] as number;
    return Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000));
  };

  const sweep = (now: number) => {
    if (privates.size < SWEEP_AT) return;
    for (const [id, bucket] of privates) {
      if (now - bucket.at > (PRIVATE_BURST / PRIVATE_PER_SECOND) * 1000) privates.delete(id);
    }
  };

  return {
    take(chatId, weight, paid, now) {
      const whole = paid ? paidBot : bot;
      const rate = paid ? PAID_PER_SECOND : BOT_PER_SECOND;
      refill(whole, rate, rate, now);
      const wholeWait = waitFor(whole, weight, rate);
      if (wholeWait > 0) return wholeWait;
      if (chatId < 0) {
        const sent = rooms.get(chatId) ?? [];
        const wait = waitInRoom(sent, now);
        if (wait > 0) return wait;
        for (let index = 0; index < weight; index++) sent.push(now);
        rooms.set(chatId, sent);
      } else {
        sweep(now);
        const bucket = privates.get(chatId) ?? { tokens: PRIVATE_BURST, at: now };
        refill(bucket, PRIVATE_PER_SECOND, PRIVATE_BURST, now);
        const wait = waitFor(bucket, weight, PRIVATE_PER_SECOND);
        if (wait > 0) return wait;
        bucket.tokens -= weight;
        privates.set(chatId, bucket);
      }
      whole.tokens -= weight;
      return 0;
    },
  };
}
