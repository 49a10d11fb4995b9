/** What was said in a ticket, in words, a page at a time. Pure. */
import type { Attachment, Media, MessageKind } from '../db/schema/tickets.ts';
import type { Message, Ticket } from '../domain/tickets/ticket.ts';
import { type Clockwork, dayAndTime } from '../domain/tickets/times.ts';
import type { Translate } from '../i18n/words.ts';
import { escapeHtml } from './html.ts';

/** Telegram's limit is 4096 after markup; the rest is for the heading. */
const PAGE_LENGTH = 3000;
/** A longer message is cut in the thread; whole it stands in the chat. */
const MESSAGE_LENGTH = 900;

export type TicketState = 'offered' | 'waiting' | 'answered' | 'closed' | 'withdrawn';

/** How a ticket stands for the one who asked. A snoozed ticket is the officials' affair: for the asker it waits. */
export function stateOf(ticket: Pick<Ticket, 'status' | 'closeReason' | 'waitingSince'>): TicketState {
  if (ticket.status === 'closed') return ticket.closeReason === 'withdrawn' ? 'withdrawn' : 'closed';
  if (ticket.status === 'offered') return 'offered';
  return ticket.waitingSince === null ? 'answered' : 'waiting';
}

/** The beginning of a text, cut between characters. */
export function shorten(text: string, length: number): string {
  const line = [...text];
  return line.length <= length
    ? text
    : `${line
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A message without words in words: «🖼 Photo», «📄 plan.docx», «📍 Tashkent, …». */
export function describe(
  message: { kind: MessageKind; media: Media | null; attachment: Attachment | null },
  t: Translate,
): string {
  const name = message.media?.name ?? message.attachment?.title ?? message.attachment?.contactName;
  const kind = t(`bot-kind-${message.kind}`);
  return name ? `${kind}: ${shorten(name, 60)}` : kind;
}

function entryOf(message: Message, t: Translate, clock: Clockwork): string {
  const who = t(message.author === 'teacher' ? 'bot-thread-you' : 'bot-thread-desk');
  const when = dayAndTime(message.createdAt, clock);
  const edited = message.editedAt === null ? '' : ` · ${t('bot-thread-edited')}`;
  const body = [
    message.kind === 'text' ? '' : `<i>${escapeHtml(describe(message, t))}</i>`,
    message.kind === 'location' ? '' : escapeHtml(shorten(message.text, MESSAGE_LENGTH)),
  ].filter(Boolean);
  return [`<b>${who}</b> · ${when}${edited}`, ...body].join('\n');
}

/** The thread in pages that fit a message, oldest first; never empty. */
export function threadPages(messages: readonly Message[], t: Translate, clock: Clockwork): string[] {
  const pages: string[] = [];
  let page = '';
  for (const message of messages) {
    const entry = entryOf(message, t, clock);
    if (page !== '' && page.length + entry.length > PAGE_LENGTH) {
      pages.push(page);
      page = '';
    }
    page += page === '' ? entry : `\n\n${entry}`;
  }
  return [...pages, page];
}

/** «№ 7 · ⏳ waiting for an answer», and since when. */
export function threadHeading(ticket: Ticket, t: Translate, clock: Clockwork): string {
  const state = stateOf(ticket);
  const lines = [
    t('bot-thread-heading', { number: String(ticket.id) }),
    `${t(`bot-state-${state}`)} · ${t('bot-thread-asked', { when: dayAndTime(ticket.createdAt, clock) })}`,
  ];
  if (ticket.rating !== null) lines.push(t('bot-thread-rated', { stars: '⭐'.repeat(ticket.rating) }));
  return lines.join('\n');
}
