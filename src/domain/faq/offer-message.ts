/**
 * An offer as its asker reads it: one answer right there, the others a tap away, and the way to an official. Parameters
 * of the Bot API. Pure.
 */
import type { FaqOfferState } from '../../db/schema/faq.ts';
import type { DateReader } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Translate, translator } from '../../i18n/words.ts';
import type { Outgoing } from '../../telegram/outbox.ts';
import { titleIn } from '../courses/titles.ts';
import { bold, italic, paragraphs, plain } from '../formatted.ts';
import type { Guide } from '../guides/catalogue.ts';
import { clockOf } from '../guides/chapters.ts';
import type { CourseView } from '../learning/course-view.ts';
import { type FormattedText, parseMarkdown } from '../markdown.ts';
import { clockTime } from '../tickets/times.ts';
import type { Entry } from './entry.ts';
import { entryText } from './entry-text.ts';
import type { OfferItem } from './offer-items.ts';
import { pacingFacts } from './pacing-facts.ts';
import { type OfferPress, offerPressData } from './press.ts';

/** What items stand for, read. What is gone meanwhile is missing. */
export interface OfferMaterial {
  readonly entries: ReadonlyMap<number, Pick<Entry, 'code' | 'content'>>;
  readonly guides: ReadonlyMap<number, Guide>;
  /** The asker's course under way. */
  readonly course?: CourseView | undefined;
}

export interface OfferView {
  readonly ticketId: number;
  readonly items: readonly OfferItem[];
  readonly material: OfferMaterial;
  readonly state: FaqOfferState;
  /** When it goes to an official by itself (ms UTC). */
  readonly decideAt: number;
}

/** Letters that fit a button of the whole width. */
const LABEL_LENGTH = 44;

/** An entry's answer: its title, the reader's own facts where they are given, and what it says. */
export function entryMessage(
  { content }: Pick<Entry, 'content'>,
  course: CourseView | undefined,
  reader: DateReader,
): FormattedText {
  const { title, body } = entryText(content, reader.locale);
  const facts = course ? pacingFacts(course, translator(reader.locale), reader).join('\n') : '';
  return paragraphs([bold(title), plain(facts), parseMarkdown(body)]);
}

/** The title of something that is offered; empty for what is gone. */
export function itemTitle(
  item: OfferItem,
  { entries, guides }: OfferMaterial,
  { locale }: DateReader,
): string {
  if (item.kind === 'guide') {
    const guide = guides.get(item.guideId ?? 0);
    return guide ? titleIn(guide.titles, locale) : '';
  }
  const entry = entries.get(item.entryId ?? 0);
  return entry ? entryText(entry.content, locale).title : '';
}

function itemText(item: OfferItem, material: OfferMaterial, t: Translate, reader: DateReader): FormattedText {
  if (item.kind !== 'guide') {
    const entry = material.entries.get(item.entryId ?? 0);
    if (!entry) return plain(t('faq-gone'));
    return entryMessage(entry, item.kind === 'pacing' ? material.course : undefined, reader);
  }
  const guide = material.guides.get(item.guideId ?? 0);
  if (!guide) return plain(t('faq-gone'));
  const chapter = guide.chapters.find(({ at }) => at === item.chapterAt);
  const where = chapter ? `▶️ ${clockOf(chapter.at)} ${titleIn(chapter.titles, reader.locale)}` : '';
  return paragraphs([
    bold(titleIn(guide.titles, reader.locale)),
    plain(where),
    plain(titleIn(guide.descriptions, reader.locale)),
  ]);
}

/** What is found, with a word before it. */
function shownText(
  item: OfferItem | undefined,
  material: OfferMaterial,
  t: Translate,
  reader: DateReader,
): FormattedText {
  return paragraphs([
    plain(t(item?.kind === 'guide' ? 'faq-offer-intro-guide' : 'faq-offer-intro')),
    item ? itemText(item, material, t, reader) : plain(t('faq-gone')),
  ]);
}

/** What stands under the answer, by how the offer stands. */
function footOf({ state, decideAt, ticketId }: OfferView, t: Translate, reader: DateReader): FormattedText {
  const number = String(ticketId);
  if (state === 'open') return italic(t('faq-offer-foot', { time: clockTime(decideAt, reader) }));
  return italic(t(state === 'solved' ? 'faq-offer-solved' : 'faq-offer-asked', { number }));
}

/** Parameters of the message, whether it is sent or changed. */
interface OfferParameters extends FormattedText {
  readonly reply_markup: { readonly inline_keyboard: readonly (readonly object[])[] };
  readonly link_preview_options: { readonly is_disabled: true };
}

const parameters = (parts: readonly FormattedText[], inline_keyboard: object[][]): OfferParameters => ({
  ...paragraphs(parts),
  reply_markup: { inline_keyboard },
  link_preview_options: { is_disabled: true },
});

/**
 * The message: the item at `place`, and, while nobody has tapped, the buttons.
 *
 * @param videoBelow the item's video has just been sent
 */
export function offerMessage(
  offer: OfferView,
  place: number,
  reader: DateReader,
  videoBelow = false,
): OfferParameters {
  const t = translator(reader.locale);
  const { items, material, state } = offer;
  return parameters(
    [
      shownText(items[place], material, t, reader),
      italic(videoBelow ? t('faq-guide-below') : ''),
      footOf(offer, t, reader),
    ],
    state === 'open' ? keyboardOf(offer, place, t, reader, videoBelow) : [],
  );
}

/** How an offer ended without a tap under it: its question is with the officials, or its asker said so elsewhere. */
export type OfferEnd = 'asked' | 'solved' | 'withdrawn';

/** The message once its offer has ended: what it showed, how it stands now, and no buttons. */
export function endedMessage(
  shown: FormattedText,
  end: OfferEnd,
  { id, locale }: { readonly id: number; readonly locale: Locale },
): OfferParameters {
  return parameters([shown, italic(translator(locale)(`faq-offer-${end}`, { number: String(id) }))], []);
}

/** What a message showed that was sent as an open offer: all of it but its foot, the last thing in italics. Pure. */
export function shownIn({ text, entities }: FormattedText): FormattedText {
  const foot = entities.findLast(
    ({ type, offset, length }) => type === 'italic' && offset + length === text.length,
  );
  if (!foot) return { text, entities };
  return { text: text.slice(0, foot.offset).trimEnd(), entities: entities.filter((each) => each !== foot) };
}

/** What a message shows of an item that is not about the asker's own course, which alone has dates. */
export function shownItem(item: OfferItem, material: OfferMaterial, locale: Locale): FormattedText {
  const reader = { locale, timeZone: 'UTC', now: 0 };
  return shownText(item, { ...material, course: undefined }, translator(locale), reader);
}

function keyboardOf(
  { ticketId, items, material }: OfferView,
  place: number,
  t: Translate,
  reader: DateReader,
  videoBelow: boolean,
) {
  const button = (text: string, to: OfferPress['to'], at: number) => ({
    text,
    callback_data: offerPressData({ to, ticketId, place: at }),
  });
  const others = items.flatMap((item, at) => {
    const title = itemTitle(item, material, reader);
    if (at === place || title === '') return [];
    const sign = item.kind === 'guide' ? '▶️' : '📄';
    const time = item.chapterAt === null ? '' : ` · ${clockOf(item.chapterAt)}`;
    return [[button(`${sign} ${shorten(title, LABEL_LENGTH - time.length)}${time}`, 'show', at)]];
  });
  const shown = items[place];
  const watch = shown?.kind === 'guide' && material.guides.has(shown.guideId ?? 0) && !videoBelow;
  return [
    ...(watch ? [[button(watchLabel(shown.chapterAt, t), 'show', place)]] : []),
    ...others,
    [button(t('faq-button-solved'), 'solved', place)],
    [button(t('faq-button-ask'), 'ask', place)],
  ];
}

const watchLabel = (at: number | null, t: Translate): string =>
  at === null ? t('faq-button-watch') : t('faq-button-watch-from', { time: clockOf(at) });

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** Under which key the outbox knows the message of a ticket's offer. */
export const offerKey = (ticketId: number): string => `offer:${ticketId}`;

/** The message as a row of the outbox, an answer to the question. */
export function offerNotice(
  offer: OfferView,
  chat: { chatId: number; replyToId: number },
  reader: DateReader,
): Pick<Outgoing, 'method' | 'chatId' | 'payload' | 'dedupeKey'> {
  return {
    method: 'sendMessage',
    chatId: chat.chatId,
    payload: {
      ...offerMessage(offer, 0, reader),
      reply_parameters: { message_id: chat.replyToId, allow_sending_without_reply: true },
    },
    dedupeKey: offerKey(offer.ticketId),
  };
}
