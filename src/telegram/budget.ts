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

export interface Budget {
  /** Takes a place for one message, when there is one. */
  take(chatId: number, priority: number, now: number): Leave;
  /** Counts a message that goes whether there is a place or not. */
  count(chatId: number, now: number): void;
  /** Telegram refused a message to this chat, to be tried again at `until`. */
  refused(chatId: number, until: number, now: number): void;
  /** Nothing goes to this chat before `until`. */
  holdChat(chatId: number, until: number): void;
  /** Nothing goes anywhere before `until`: Telegram cannot be reached. */
  hold(until: number): void;
}

const GO: Leave = { go: true };
const PRIVATE_BURST = 3;
/** A little more than Telegram's second: messages do not arrive exactly as they were spaced. */
const PRIVATE_INTERVAL_MS = 1050;
const ROOM_PER_MINUTE = 20;
/** Bulk that was late catches up by this much at once. */
const BULK_CATCH_UP_MS = 100;
/** How long others rest at most after a chat is refused; then they probe. The chat itself is held for all of it. */
const REST_MS = 30_000;
/** As many chats refused in this time mean that the bot as a whole is too fast. */
const REFUSED_CHATS = 3;
const REFUSED_WITHIN_MS = 10_000;
const SLOWEST = 0.25;
const RECOVERY_MS = 60_000;
/** Chats at rest are forgotten when there are more than this. */
const SWEEP_AT = 5000;

export function createBudget(options: BudgetOptions = {}): Budget {
  const limited = options.limited ?? true;
  const perSecond = options.perSecond ?? 30;
  const bulkInterval = 1000 / (options.bulkPerSecond ?? 25);
  const whole = slidingWindow(perSecond, 1000);
  const chats = new Map<number, ChatLimit>();
  const held = new Map<number, number>();
  let recent: { chatId: number; at: number }[] = [];
  let botHeldUntil = 0;
  let bulkHeldUntil = 0;
  /** When the next bulk message is due, were they evenly spread. */
  let bulkDue = 0;
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

  const count = (chatId: number, now: number) => {
    whole.count(now);
    chatLimit(chatId, now).count(now);
  };

  return {
    take(chatId, priority, now) {
      if (botHeldUntil > now) return { go: false, waitsFor: 'bot', until: botHeldUntil, held: true };
      const until = held.size > 0 ? (held.get(chatId) ?? 0) : 0;
      if (until > now) return { go: false, waitsFor: 'chat', until, held: true };
      const bulk = isBulk(priority);
      if (bulk && bulkHeldUntil > now)
        return { go: false, waitsFor: 'bulk', until: bulkHeldUntil, held: true };
      if (!limited) return GO;

      const chatFree = chatLimit(chatId, now).freeAt(now);
      if (chatFree > now) return { go: false, waitsFor: 'chat', until: chatFree, held: false };
      const botFree = whole.freeAt(now);
      if (botFree > now) return { go: false, waitsFor: 'bot', until: botFree, held: false };
      if (bulk) {
        if (bulkDue > now) return { go: false, waitsFor: 'bulk', until: bulkDue, held: false };
        bulkDue = Math.max(bulkDue, now - BULK_CATCH_UP_MS) + bulkInterval / pace(now);
      }
      count(chatId, now);
      return GO;
    },
    count(chatId, now) {
      if (limited) count(chatId, now);
    },
    refused(chatId, until, now) {
      const rest = Math.min(until, now + REST_MS);
      holdChat(chatId, until);
      bulkHeldUntil = Math.max(bulkHeldUntil, rest);
      slowedTo = Math.max(SLOWEST, pace(now) * 0.7);
      slowedAt = now;
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

/** At most `limit` in any `windowMs`. */
function slidingWindow(limit: number, windowMs: number): ChatLimit {
  const sent: number[] = [];
  let next = 0;
  return {
    freeAt: (now) => (sent.length < limit ? now : sent[next]! + windowMs),
    count(now) {
      sent[next] = now;
      next = (next + 1) % limit;
    },
    idle: (now) => sent.every((at) => at + windowMs <= now),
  };
}
