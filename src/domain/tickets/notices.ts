/**
 * What the desk tells a teacher by itself, as rows of the outbox: confirmations, answers, the request to rate.
 * Words come from the locale files (`desk-…`); texts are sent with entities, so nothing needs escaping.
 */
import type { Entity } from '../../db/schema/telegram.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { type Outgoing, PRIORITY } from '../../telegram/outbox.ts';
import type { AboutLine } from './about.ts';
import { pressData, REGISTER_PRESS } from './buttons.ts';
import type { Ticket } from './ticket.ts';
import { type Clockwork, clockTime, duration } from './times.ts';

/** Where a ticket stands when it is opened. */
export interface Standing {
  /** How many wait before it; undefined when too many to count. */
  ahead: number | undefined;
  /** How long an answer is likely to take (ms), from recent ones; undefined when too few are known. */
  waitMs: number | undefined;
  /** When officials are back (ms UTC), when they are away now. */
  backAt: number | undefined;
}

/** As much of a ticket as a notice needs. */
type Told = Pick<Ticket, 'id' | 'chatId' | 'locale'>;

function localeOf(ticket: Pick<Ticket, 'locale'>): Locale {
  return isLocale(ticket.locale) ? ticket.locale : 'uz';
}

function replyTo(messageId: number | undefined) {
  return messageId === undefined
    ? {}
    : { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

/** What a confirmation says besides the number and the place in the queue. */
export interface Opening {
  /** Under somebody's first question, when they are not registered: the one time it is offered. */
  offerRegistration: boolean;
  /** What it was asked about, if it was asked from somewhere. */
  about?: AboutLine | undefined;
  /** The FAQ was to have solved the same question a while ago. */
  again?: boolean;
  /** The FAQ was offered first; it may have been confirmed before that. */
  afterOffer?: boolean;
}

/** «Your question № 7 is registered»: once, when a ticket comes to the officials. */
export function openedNotice(
  ticket: Told,
  replyToId: number | undefined,
  standing: Standing,
  clock: Clockwork,
  { offerRegistration, about, again, afterOffer }: Opening,
): Outgoing {
  const locale = localeOf(ticket);
  const t = translator(locale);
  const number = String(ticket.id);
  const lines = [t(afterOffer ? 'desk-handed-over' : 'desk-opened', { number })];
  if (again) lines.unshift(t('faq-again'), '');
  if (about) lines.push(about(t, locale));
  if (standing.backAt !== undefined) {
    lines.push(t('desk-opened-away', { time: clockTime(standing.backAt, clock) }));
  } else {
    if (standing.ahead === 0) lines.push(t('desk-opened-first'));
    else if (standing.ahead !== undefined) lines.push(t('desk-opened-place', { ahead: standing.ahead }));
    else lines.push(t('desk-opened-many'));
    if (standing.waitMs !== undefined)
      lines.push(t('desk-opened-wait', { wait: duration(standing.waitMs, t) }));
  }
  lines.push(t('desk-opened-add'));
  if (offerRegistration) lines.push('', t('desk-opened-register'));
  return {
    method: 'sendMessage',
    chatId: ticket.chatId,
    payload: {
      text: lines.join('\n'),
      ...replyTo(replyToId),
      ...(offerRegistration
        ? {
            reply_markup: {
              inline_keyboard: [[{ text: t('desk-button-register'), callback_data: REGISTER_PRESS }]],
            },
          }
        : {}),
    },
    priority: PRIORITY.answer,
    dedupeKey: `${afterOffer ? 'handed' : 'opened'}:${ticket.id}`,
  };
}

/** «An official is looking at № 7», when one takes a question whose asker was still reading the FAQ. */
export function takenNotice(ticket: Told): Outgoing {
  const t = translator(localeOf(ticket));
  return {
    method: 'sendMessage',
    chatId: ticket.chatId,
    payload: { text: t('faq-taken', { number: String(ticket.id) }) },
    priority: PRIORITY.notice,
    dedupeKey: `handed:${ticket.id}`,
  };
}

/** «Added to № 7», with the way to make it a question of its own. */
export function joinedNotice(
  ticket: Told,
  reopened: boolean,
  replyToId: number,
  firstMessageId: number,
): Outgoing {
  const t = translator(localeOf(ticket));
  const number = String(ticket.id);
  return {
    method: 'sendMessage',
    chatId: ticket.chatId,
    payload: {
      text: t(reopened ? 'desk-reopened' : 'desk-joined', { number }),
      ...replyTo(replyToId),
      reply_markup: {
        inline_keyboard: [
          [
            {
              text: t('desk-button-separate'),
              callback_data: pressData({ kind: 'separate', ticketId: ticket.id, messageId: firstMessageId }),
            },
          ],
        ],
      },
    },
    priority: PRIORITY.answer,
    dedupeKey: `joined:${ticket.chatId}:${replyToId}`,
  };
}

/** The buttons under an answer. */
export function answerButtons(ticket: Ticket) {
  const t = translator(localeOf(ticket));
  return {
    inline_keyboard: [
      [
        { text: t('desk-button-solved'), callback_data: pressData({ kind: 'solved', ticketId: ticket.id }) },
        { text: t('desk-button-more'), callback_data: pressData({ kind: 'more', ticketId: ticket.id }) },
      ],
    ],
  };
}

/** An answer's text with the signature under it, as it will stand in Telegram. */
export function signed(
  text: string,
  entities: readonly Entity[],
  signature: string,
): { text: string; entities: Entity[] } {
  if (signature === '') return { text, entities: [...entities] };
  const gap = text === '' ? '' : '\n\n';
  const line = `— ${signature}`;
  return {
    text: `${text}${gap}${line}`,
    entities: [...entities, { type: 'italic', offset: text.length + gap.length, length: line.length }],
  };
}

/** «Did this help?» with five buttons, after a ticket is closed. */
export function rateNotice(ticket: Ticket, closedAt: number, dueAt: number): Outgoing {
  const t = translator(localeOf(ticket));
  return {
    method: 'sendMessage',
    chatId: ticket.chatId,
    payload: {
      text: t('desk-rate', { number: String(ticket.id) }),
      reply_markup: {
        inline_keyboard: [
          [1, 2, 3, 4, 5].map((stars) => ({
            text: `${stars} ⭐`,
            callback_data: pressData({ kind: 'rate', ticketId: ticket.id, stars }),
          })),
        ],
      },
    },
    priority: PRIORITY.notice,
    dueAt,
    dedupeKey: `rate:${ticket.id}:${closedAt}`,
  };
}
