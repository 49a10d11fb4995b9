/**
 * The rate budget: when a message may go to Telegram.
 *
 * Telegram allows about 30 messages a second over all chats, one a second in a private chat (short bursts pass)
 * and 20 a minute in a group or channel. Bulk gets a smaller share of the whole, so that people who wait for an
 * answer get through. A `retry_after` is obeyed to the end for its chat. Nobody outside knows which limit was hit, so
 * bulk rests a while and goes on slower; when several people's chats are refused within seconds, everything rests.
 *
 * Pure: the moment is an argument (ms UTC), and nothing waits here.
 */
import { PRIORITY } from './outbox.ts';

export interface BudgetOptions {
  /** Messages a second over all chats. */
  perSecond?: number;
  /** Bulk messages a second, less than `perSecond`. */
  bulkPerSecond?: number;
  /** False lets everything pass but what `retry_after` holds, for benchmarks against an emulator. */
  limited?: boolean;
}

/**
 * Whether a message may go now, or what it waits for and until when (ms UTC). `held`: Telegram itself asked for
 * the wait; otherwise it is our own pace.
 */
export type Leave =
  | { go: true }
  | { go: false; waitsFor: 'chat' | 'bulk' | 'bot'; until: number; held: boolean };

/** What one message counts for, and whether it goes by paid broadcast, which has a rate of its own. */
export interface Load {
  weight: number;
  paid: boolean;
}

/** What a restart must not forget, in ms UTC and parts of the rate. */
export interface Pace {
  bulkHeldUntil: number;
  botHeldUntil: number;
  slowedAt: number;
  slowedTo: number;
}

export interface Budget {
  /** Takes a place for one message, or for an album's, when there is one. */
  take(chatId: number, priority: number, now: number, load?: Load): Leave;
  /** Counts a message that goes whether there is a place or not. */
  count(chatId: number, now: number): void;
  /** The last so many messages that took a place go only now: between the two lies a commit, which may be slow. */
  late(messages: number, now: number): void;
  /** Telegram refused a message to this chat, to be tried again at `until`. */
  refused(chatId: number, until: number, now: number): void;
  /** Nothing goes to this chat before `until`. */
  holdChat(chatId: number, until: number): void;
  /** Nothing goes anywhere before `until`: Telegram cannot be reached. */
  hold(until: number): void;
  /** Another rate for bulk, messages a second, from now on. */
  setBulkRate(perSecond: number): void;
  /** Bulk messages a second now: less than the rate for a while after Telegram refused one; `Infinity` without limits. */
  bulkRate(now: number): number;
  /** What {@link Budget.recall} takes after a restart. */
  pace(): Pace;
  recall(pace: Pace): void;
}

const GO: Leave = { go: true };
const PRIVATE_BURST = 3;
/** A little more than Telegram's second: messages do not arrive exactly as they were spaced. */
const PRIVATE_INTERVAL_MS = 1050;
const ROOM_PER_MINUTE = 20;
/** Bulk that was late catches up by this much at once. */
const CATCH_UP_MS = 100;
/** After so long without a message nothing was late: there is nothing to catch up. */
const RESTED_MS = 1000;
/** What Telegram allows over all chats, and what we take of it for bulk unless told otherwise. */
const PER_SECOND = 30;
const BULK_PER_SECOND = 25;
/** By paid broadcast (Bot API, `allow_paid_broadcast`). */
const PAID_PER_SECOND = 1000;
/** How much more than bulk's rate everything together may have, where bulk has been given more than usual. */
const HEADROOM = 1.2;
/** How long bulk stands back after an answer to a person found no place. */
const PEOPLE_FIRST_MS = 1000;
/** Refusals within this time are answers to messages that went out together. */
const SAME_REFUSAL_MS = 1000;
/** How long others rest at most after a chat is refused; then they probe. The chat itself is held for all of it. */
const REST_MS = 30_000;
/** As many chats refused in this time mean that the bot as a whole is too fast. */
const REFUSED_CHATS = 3;
const REFUSED_WITHIN_MS = 10_000;
const SLOWEST = 0.25;
const RECOVERY_MS = 60_000;
/** Chats at rest are forgotten when there are more than this. */
const SWEEP_AT = 5000;

const ONE: Load = { weight: 1, paid: false };

export function createBudget(options: BudgetOptions = {}): Budget {
  const limited = options.limited ?? true;
  const perSecond = options.perSecond ?? PER_SECOND;
  let rate = options.bulkPerSecond ?? BULK_PER_SECOND;
  const wholeRate = () => Math.max(perSecond, Math.ceil(rate * HEADROOM));
  let whole = slidingWindow(wholeRate(), 1000);
  let bulk = createPacer(rate);
  const paid = createPacer(PAID_PER_SECOND);
  const chats = new Map<number, ChatLimit>();
  const held = new Map<number, number>();
  let recent: { chatId: number; at: number }[] = [];
  let botHeldUntil = 0;
  let bulkHeldUntil = 0;
  /** Until when bulk stands back, because somebody who waits for an answer found no place. */
  let peopleFirstUntil = 0;
  /** When bulk was last slowed down, and to which part of its rate. */
  let slowedAt = 0;
  let slowedTo = 1;

  const pace = (now: number) =>
    Math.min(1, slowedTo + (1 - slowedTo) * Math.max(0, (now - slowedAt) / RECOVERY_MS));

  const chatLimit = (chatId: number, now: number): ChatLimit => {
    let limit = chats.get(chatId);
    if (!limit) {
      if (chats.size >= SWEEP_AT) sweep(now);
      limit = chatId < 0 ? roomLimit() : privateLimit();
      chats.set(chatId, limit);
    }
    return limit;
  };

  const sweep = (now: number) => {
    for (const [chatId, limit] of chats) if (limit.idle(now)) chats.delete(chatId);
    for (const [chatId, until] of held) if (until <= now) held.delete(chatId);
  };

  const holdChat = (chatId: number, until: number) => {
    held.set(chatId, Math.max(held.get(chatId) ?? 0, until));
  };

  const isBulk = (priority: number) => priority >= PRIORITY.bulk;

  const count = (chatId: number, now: number, { weight, paid: isPaid } = ONE) => {
    const limit = chatLimit(chatId, now);
    for (let each = 0; each < weight; each++) {
      // Telegram counts paid messages apart.
      if (!isPaid) whole.count(now);
      limit.count(now);
    }
  };

  return {
    take(chatId, priority, now, load = ONE) {
      if (botHeldUntil > now) return { go: false, waitsFor: 'bot', until: botHeldUntil, held: true };
      const until = held.size > 0 ? (held.get(chatId) ?? 0) : 0;
      if (until > now) return { go: false, waitsFor: 'chat', until, held: true };
      const asBulk = isBulk(priority);
      if (asBulk && bulkHeldUntil > now)
        return { go: false, waitsFor: 'bulk', until: bulkHeldUntil, held: true };
      if (!limited) return GO;

      const chatFree = chatLimit(chatId, now).freeAt(now);
      if (chatFree > now) return { go: false, waitsFor: 'chat', until: chatFree, held: false };
      if (asBulk && load.paid) {
        const free = paid.freeAt(now);
        if (free > now) return { go: false, waitsFor: 'bulk', until: free, held: false };
        paid.count(now, load.weight, 1);
        count(chatId, now, load);
        return GO;
      }
      const botFree = whole.freeAt(now);
      if (botFree > now) {
        if (!asBulk) peopleFirstUntil = Math.max(peopleFirstUntil, botFree + PEOPLE_FIRST_MS);
        return { go: false, waitsFor: 'bot', until: botFree, held: false };
      }
      if (asBulk) {
        const free = Math.max(peopleFirstUntil, bulk.freeAt(now));
        if (free > now) return { go: false, waitsFor: 'bulk', until: free, held: false };
        bulk.count(now, load.weight, pace(now));
      }
      count(chatId, now, load);
      return GO;
    },
    count(chatId, now) {
      if (limited) count(chatId, now);
    },
    late(messages, now) {
      whole.restamp(messages, now);
      bulk.restamp(messages, now);
    },
    refused(chatId, until, now) {
      const rest = Math.min(until, now + REST_MS);
      holdChat(chatId, until);
      bulkHeldUntil = Math.max(bulkHeldUntil, rest);
      // Those that were on their way together are refused together: that is one refusal.
      if (now - slowedAt > SAME_REFUSAL_MS || slowedAt === 0) {
        slowedTo = Math.max(SLOWEST, pace(now) * 0.7);
        slowedAt = now;
      }
      // A group reaches its own limit easily; a private chat that keeps to its pace does not.
      if (chatId < 0) return;
      recent = recent.filter((each) => each.at > now - REFUSED_WITHIN_MS && each.chatId !== chatId);
      recent.push({ chatId, at: now });
      if (recent.length >= REFUSED_CHATS) botHeldUntil = Math.max(botHeldUntil, rest);
    },
    holdChat,
    hold(until) {
      botHeldUntil = Math.max(botHeldUntil, until);
    },
    setBulkRate(bulkPerSecond) {
      if (bulkPerSecond === rate) return;
      rate = bulkPerSecond;
      // What was sent in the last second counts against the new limits in full.
      whole = whole.resized(wholeRate());
      bulk = bulk.resized(rate);
    },
    bulkRate: (now) => (limited ? rate * pace(now) : Number.POSITIVE_INFINITY),
    pace: () => ({ bulkHeldUntil, botHeldUntil, slowedAt, slowedTo }),
    recall(known) {
      ({ bulkHeldUntil, botHeldUntil, slowedAt, slowedTo } = known);
    },
  };
}

/**
 * Bulk, spread evenly: what was late catches up a little, and no second, wherever it begins, has more than the rate.
 */
interface Pacer {
  freeAt(now: number): number;
  /** @param part of the rate that holds now, 0 to 1 */
  count(now: number, weight: number, part: number): void;
  /** The last so many went only now. */
  restamp(messages: number, now: number): void;
  resized(perSecond: number): Pacer;
}

function createPacer(perSecond: number, window = slidingWindow(Math.ceil(perSecond), 1000)): Pacer {
  const interval = 1000 / perSecond;
  /** When the next message is due, were they evenly spread. */
  let due = 0;
  return {
    freeAt: (now) => Math.max(due, window.freeAt(now)),
    count(now, weight, part) {
      for (let each = 0; each < weight; each++) window.count(now);
      const from = now - due > RESTED_MS ? now : Math.max(due, now - CATCH_UP_MS);
      due = from + (weight * interval) / part;
    },
    restamp: window.restamp,
    resized: (to) => createPacer(to, window.resized(Math.ceil(to))),
  };
}

/** What one chat may get: when the next message may go, and that one went. */
interface ChatLimit {
  freeAt(now: number): number;
  count(now: number): void;
  /** Nothing is left to remember. */
  idle(now: number): boolean;
}

/** One a second on average, a few at once after a rest. */
function privateLimit(): ChatLimit {
  const interval = PRIVATE_INTERVAL_MS;
  let due = 0;
  return {
    freeAt: () => due - (PRIVATE_BURST - 1) * interval,
    count(now) {
      due = Math.max(due, now) + interval;
    },
    idle: (now) => due <= now,
  };
}

/** Twenty in any minute, and a private chat's pace. */
function roomLimit(): ChatLimit {
  const minute = slidingWindow(ROOM_PER_MINUTE, 60_000);
  const pace = privateLimit();
  return {
    freeAt: (now) => Math.max(minute.freeAt(now), pace.freeAt(now)),
    count(now) {
      minute.count(now);
      pace.count(now);
    },
    idle: (now) => minute.idle(now) && pace.idle(now),
  };
}

interface SlidingWindow extends ChatLimit {
  /** The last so many went only now. */
  restamp(messages: number, now: number): void;
  /** The same with another limit, which remembers what went. */
  resized(limit: number): SlidingWindow;
}

/** At most `limit` in any `windowMs`. */
function slidingWindow(limit: number, windowMs: number, before: readonly number[] = []): SlidingWindow {
  const sent = before.slice(-limit);
  let next = sent.length % limit;
  return {
    freeAt: (now) => (sent.length < limit ? now : sent[next]! + windowMs),
    count(now) {
      sent[next] = now;
      next = (next + 1) % limit;
    },
    restamp(messages, now) {
      for (let back = 1; back <= Math.min(messages, sent.length); back++) {
        sent[(next - back + limit) % limit] = now;
      }
    },
    idle: (now) => sent.every((at) => at + windowMs <= now),
    resized: (to) =>
      slidingWindow(
        to,
        windowMs,
        sent.toSorted((a, b) => a - b),
      ),
  };
}
