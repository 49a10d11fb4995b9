/**
 * The order in which a conversation is read: days, messages, albums, and what was done in between. Pure.
 */
import type { Happened, Said } from '../../domain/tickets/conversation.ts';

export type Item =
  | { kind: 'day'; at: number }
  | { kind: 'message'; message: Said }
  /** Pictures that the teacher sent together. */
  | { kind: 'album'; messages: Said[] }
  | { kind: 'event'; event: Happened };

/** Nobody needs to be told: the conversation itself shows it. */
const SELF_EVIDENT = new Set(['opened']);

/** An answer takes the ticket in the same moment: it is read as "took it, then answered". */
const comesFirst = (event: Happened, at: number): boolean =>
  event.at < at || (event.at === at && event.kind === 'claimed');

/** Albums hold pictures; documents sent together are better read one below the other. */
const PICTURED = new Set(['photo', 'video', 'animation']);

function joins(album: Item | undefined, message: Said): album is Extract<Item, { kind: 'album' }> {
  return (
    album?.kind === 'album' &&
    message.mediaGroupId !== null &&
    PICTURED.has(message.kind) &&
    album.messages[0]?.mediaGroupId === message.mediaGroupId
  );
}

/**
 * @param messages oldest first
 * @param events oldest first; those before the first message are left out when `partial`
 * @param partial earlier messages exist that are not shown
 * @param dayOf names the local day of a moment
 */
export function timeline(
  messages: readonly Said[],
  events: readonly Happened[],
  partial: boolean,
  dayOf: (at: number) => string,
): Item[] {
  const from = partial ? (messages[0]?.createdAt ?? 0) : 0;
  const told = events.filter((event) => event.at >= from && !SELF_EVIDENT.has(event.kind));
  const items: Item[] = [];
  let today = '';
  const begin = (at: number): void => {
    if (dayOf(at) === today) return;
    today = dayOf(at);
    items.push({ kind: 'day', at });
  };
  let next = 0;
  const tellUntil = (at: number): void => {
    for (let event = told[next]; event && comesFirst(event, at); event = told[next]) {
      begin(event.at);
      items.push({ kind: 'event', event });
      next += 1;
    }
  };
  for (const message of messages) {
    tellUntil(message.createdAt);
    begin(message.createdAt);
    const last = items.at(-1);
    if (joins(last, message)) last.messages.push(message);
    else if (message.mediaGroupId !== null && PICTURED.has(message.kind)) {
      items.push({ kind: 'album', messages: [message] });
    } else items.push({ kind: 'message', message });
  }
  tellUntil(Number.POSITIVE_INFINITY);
  return items;
}
