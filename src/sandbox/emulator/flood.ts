/**
 * Telegram's flood limits, as far as they are known: about one message a second in a private chat with a
 * small burst, twenty a minute in a group or channel (edits count), thirty a second over all chats, a
 * thousand with allow_paid_broadcast.
 *
 * Beyond a limit a call costs nothing and is refused with the seconds to wait.
 */

export interface FloodLimits {
  readonly privateBurst: number;
  readonly privatePerSecond: number;
  readonly roomPerMinute: number;
  /** Over all chats. */
  readonly botPerSecond: number;
  /** Over all chats, paid broadcasts. */
  readonly paidPerSecond: number;
}

export const TELEGRAM_LIMITS: FloodLimits = {
  privateBurst: 3,
  privatePerSecond: 1,
  roomPerMinute: 20,
  botPerSecond: 30,
  paidPerSecond: 1000,
};

const MINUTE = 60_000;

/** Refills evenly, holds at most `capacity`. */
interface Bucket {
  tokens: number;
  at: number;
}

export interface Flood {
  /**
   * Takes leave for `weight` messages (an album is several). Gives 0, or the whole seconds to wait.
   *
   * @param pay asked to pay for what goes beyond the free rate; absent for what is not a paid broadcast
   */
  take(chatId: number, weight: number, now: number, pay?: (messages: number) => boolean): number;
}

/** Above this many chats, those at rest are forgotten. */
const SWEEP_AT = 10_000;

export function createFlood(limits: FloodLimits = TELEGRAM_LIMITS): Flood {
  const { privateBurst, privatePerSecond, roomPerMinute, botPerSecond, paidPerSecond } = limits;
  const privates = new Map<number, Bucket>();
  const rooms = new Map<number, number[]>();
  const bot: Bucket = { tokens: botPerSecond, at: 0 };
  const paidBot: Bucket = { tokens: paidPerSecond, at: 0 };

  const refill = (bucket: Bucket, perSecond: number, capacity: number, now: number) => {
    bucket.tokens = Math.min(capacity, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
  };
  const waitFor = (bucket: Bucket, weight: number, perSecond: number): number =>
    bucket.tokens >= Math.min(weight, 1) ? 0 : Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));

  const waitInRoom = (sent: number[], now: number): number => {
    while (sent.length > 0 && (sent[0] as number) <= now - MINUTE) sent.shift();
    if (sent.length < roomPerMinute) return 0;
    const oldest = sent[sent.length - roomPerMinute] as number;
    return Math.max(1, Math.ceil((oldest + MINUTE - now) / 1000));
  };

  let sweepAt = SWEEP_AT;
  const sweep = (now: number) => {
    if (privates.size < sweepAt) return;
    for (const [id, bucket] of privates) {
      if (now - bucket.at > (privateBurst / privatePerSecond) * 1000) privates.delete(id);
    }
    sweepAt = Math.max(SWEEP_AT, privates.size * 2);
  };

  const inChat = (chatId: number, weight: number, now: number): { wait: number; take: () => void } => {
    if (chatId < 0) {
      const sent = rooms.get(chatId) ?? [];
      const take = () => {
        for (let index = 0; index < weight; index++) sent.push(now);
        rooms.set(chatId, sent);
      };
      return { wait: waitInRoom(sent, now), take };
    }
    sweep(now);
    const bucket = privates.get(chatId) ?? { tokens: privateBurst, at: now };
    refill(bucket, privatePerSecond, privateBurst, now);
    const take = () => {
      bucket.tokens -= weight;
      privates.set(chatId, bucket);
    };
    return { wait: waitFor(bucket, weight, privatePerSecond), take };
  };

  return {
    take(chatId, weight, now, pay) {
      refill(bot, botPerSecond, botPerSecond, now);
      refill(paidBot, paidPerSecond, paidPerSecond, now);
      const freeWait = waitFor(bot, weight, botPerSecond);
      const paidWait = waitFor(paidBot, weight, paidPerSecond);
      const isPaid = pay !== undefined && freeWait > 0 && paidWait === 0;
      if (!isPaid && freeWait > 0) return pay ? paidWait : freeWait;
      const chat = inChat(chatId, weight, now);
      if (chat.wait > 0) return chat.wait;
      if (isPaid && !pay(weight)) return freeWait;
      chat.take();
      (isPaid ? paidBot : bot).tokens -= weight;
      return 0;
    },
  };
}
