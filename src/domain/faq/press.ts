/** Buttons under an offer of the FAQ, and what a press on one means. The data of a button is at most 64 bytes (Bot API). */

export interface OfferPress {
  /** Show another of what is offered; it helped; an official, please. */
  readonly to: 'show' | 'solved' | 'ask';
  readonly ticketId: number;
  /** The place of what is to be shown, and of what the message shows. */
  readonly place: number;
}

/** Every button of an offer, for a handler's filter. */
export const OFFER_PRESS_PATTERN = /^f:(show|solved|ask):(\d{1,15}):(\d)$/;

/** What a button carries. */
export function offerPressData({ to, ticketId, place }: OfferPress): string {
  return `f:${to}:${ticketId}:${place}`;
}

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readOfferPress(data: string): OfferPress | undefined {
  const [, to, ticketId, place] = OFFER_PRESS_PATTERN.exec(data) ?? [];
  if (to === undefined) return undefined;
  return { to: to as OfferPress['to'], ticketId: Number(ticketId), place: Number(place) };
}
