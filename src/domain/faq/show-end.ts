/**
 * An offer's message once the offer has ended without a tap under it: it keeps what it showed, says how the question
 * stands, and has no buttons.
 */
import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { isLocale, LOCALES } from '../../i18n/locale.ts';
import { cancel, enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { FormattedText } from '../markdown.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { endedMessage, type OfferEnd, offerKey, shownIn, shownItem } from './offer-message.ts';
import { type KeptItem, readMaterial } from './offers.ts';

/** Changes the message through the outbox; one that has not gone out yet does not go out. */
export async function showEnd(
  tx: Queries,
  { id, chatId, locale }: Pick<Ticket, 'id' | 'chatId' | 'locale'>,
  end: OfferEnd,
  now: number,
): Promise<void> {
  const { outbox } = tx.t;
  const [sent] = await tx
    .select({ id: outbox.id, state: outbox.state, messageId: outbox.sentMessageId, payload: outbox.payload })
    .from(outbox)
    .where(eq(outbox.dedupeKey, offerKey(id)));
  if (sent?.state === 'queued') await cancel(tx, [sent.id], now);
  if (!sent || sent.messageId === null) return;
  const reader = { id, locale: isLocale(locale) ? locale : LOCALES[0] };
  const item = await lastShown(tx, id);
  // The first item is as it was sent, with the facts of the asker's course as they were then.
  const shown =
    item === undefined || item.place === 0
      ? shownIn(sent.payload as unknown as FormattedText)
      : shownItem(item, await readMaterial(tx, [item]), reader.locale);
  const row = {
    method: 'editMessageText',
    chatId,
    payload: { message_id: sent.messageId, ...endedMessage(shown, end, reader) },
    priority: PRIORITY.answer,
    dedupeKey: `${offerKey(id)}:end`,
  } as const;
  await enqueue(tx, row, now);
}

/** What the message shows at the moment: of what its asker has seen, the last. */
async function lastShown(tx: Queries, ticketId: number): Promise<KeptItem | undefined> {
  const { faqOffers, faqOfferItems } = tx.t;
  const [found] = await tx
    .select({ item: faqOfferItems })
    .from(faqOfferItems)
    .innerJoin(faqOffers, eq(faqOffers.id, faqOfferItems.offerId))
    .where(and(eq(faqOffers.ticketId, ticketId), isNotNull(faqOfferItems.shownAt)))
    .orderBy(desc(faqOfferItems.shownAt), desc(faqOfferItems.place))
    .limit(1);
  return found?.item;
}
