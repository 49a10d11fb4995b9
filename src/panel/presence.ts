/**
 * Who has which ticket open, and who is typing an answer: known to this process only, and only while a page is
 * connected. It saves two officials from answering alike; the answer itself is guarded by the domain.
 */
import type { Official } from '../domain/officials.ts';

export interface Watcher {
  readonly id: number;
  readonly name: string;
  readonly typing: boolean;
}

interface Seat {
  readonly official: Official;
  ticketId: number | undefined;
  /** Until when typing counts without being renewed, ms UTC. */
  typingUntil: number;
  timer: NodeJS.Timeout | undefined;
}

/** Typing is renewed by the page every few seconds; a closed laptop stops by itself. */
const TYPING_MS = 7000;

export interface Presence {
  /** A page has connected. */
  join(connection: string, official: Official): void;
  leave(connection: string): void;
  /** What a connected page shows. Ignored when the connection is another official's. */
  look(connection: string, official: Official, ticketId: number | undefined, typing: boolean): void;
  /** The others who have a ticket open, each once, those who type first. */
  watchers(ticketId: number, except: Official): Watcher[];
}

/** @param changed hears of tickets that somebody opened, left, or began or stopped to answer */
export function createPresence(now: () => number, changed: (ticketIds: readonly number[]) => void): Presence {
  const seats = new Map<string, Seat>();

  const isTyping = (seat: Seat) => seat.typingUntil > now();

  function rest(seat: Seat): void {
    clearTimeout(seat.timer);
    seat.timer = undefined;
    seat.typingUntil = 0;
  }

  return {
    join(connection, official) {
      seats.set(connection, { official, ticketId: undefined, typingUntil: 0, timer: undefined });
    },
    leave(connection) {
      const seat = seats.get(connection);
      if (!seat) return;
      rest(seat);
      seats.delete(connection);
      if (seat.ticketId !== undefined) changed([seat.ticketId]);
    },
    look(connection, official, ticketId, typing) {
      const seat = seats.get(connection);
      if (seat?.official.id !== official.id) return;
      const before = { ticketId: seat.ticketId, typing: isTyping(seat) };
      rest(seat);
      seat.ticketId = ticketId;
      if (typing && ticketId !== undefined) {
        seat.typingUntil = now() + TYPING_MS;
        seat.timer = setTimeout(() => {
          rest(seat);
          changed([ticketId]);
        }, TYPING_MS);
        seat.timer.unref();
      }
      if (before.ticketId === ticketId && before.typing === typing) return;
      changed([before.ticketId, ticketId].filter((id) => id !== undefined));
    },
    watchers(ticketId, except) {
      const found = new Map<number, Watcher>();
      for (const seat of seats.values()) {
        const { id, name } = seat.official;
        if (seat.ticketId !== ticketId || id === except.id) continue;
        found.set(id, { id, name, typing: isTyping(seat) || (found.get(id)?.typing ?? false) });
      }
      return [...found.values()].sort((a, b) => Number(b.typing) - Number(a.typing) || a.id - b.id);
    },
  };
}
