/**
 * Buttons under messages that the desk sends by itself (not in a dialogue), and what a press on one means.
 *
 * The data of a button is at most 64 bytes (Bot API, InlineKeyboardButton).
 */

export type Press =
  /** The answer helped: close the ticket. */
  | { kind: 'solved'; ticketId: number }
  /** The next message belongs to this ticket. */
  | { kind: 'more'; ticketId: number }
  /** How much it helped, 1–5. */
  | { kind: 'rate'; ticketId: number; stars: number }
  /** What I wrote from this message on is a question of its own. */
  | { kind: 'separate'; ticketId: number; messageId: number }
  /** Show the ticket. */
  | { kind: 'show'; ticketId: number };

/** The data of the button that begins a registration: it stands under a first confirmation, and in the bot's menus. */
export const REGISTER_PRESS = 'register';

const PREFIX = 't';

/** Every button of this kind, for a handler's filter. */
export const PRESS_PATTERN = /^t:(solved|more|rate|separate|show):(\d+)(?::(\d+))?$/;

export function pressData(press: Press): string {
  const extra =
    press.kind === 'rate' ? `:${press.stars}` : press.kind === 'separate' ? `:${press.messageId}` : '';
  return `${PREFIX}:${press.kind}:${press.ticketId}${extra}`;
}

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readPress(data: string): Press | undefined {
  const match = PRESS_PATTERN.exec(data);
  if (!match) return undefined;
  const ticketId = Number(match[2]);
  const extra = match[3] === undefined ? undefined : Number(match[3]);
  switch (match[1]) {
    case 'rate':
      return extra !== undefined && extra >= 1 && extra <= 5
        ? { kind: 'rate', ticketId, stars: extra }
        : undefined;
    case 'separate':
      return extra === undefined ? undefined : { kind: 'separate', ticketId, messageId: extra };
    default:
      return { kind: match[1] as 'solved' | 'more' | 'show', ticketId };
  }
}
