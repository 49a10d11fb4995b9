/** A ticket's asker is offered what the FAQ has: offer, event and message, in the transaction of the question. */
import type { Queries } from '../../db/db.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { Looked } from '../faq/offer-finder.ts';
import { itemTitle, offerNotice } from '../faq/offer-message.ts';
import { writeOffer } from '../faq/offers.ts';
import type { Teacher } from '../teachers.ts';
import { addEvent } from './events.ts';
import type { Clockwork } from './times.ts';

/** @param decideAt when the question goes to an official by itself (ms UTC) */
export async function makeOffer(
  tx: Queries,
  teacher: Pick<Teacher, 'id' | 'locale'>,
  asked: { ticketId: number; chatId: number; messageId: number },
  { items, material }: Looked,
  decideAt: number,
  clock: Clockwork,
): Promise<void> {
  const now = clock.now();
  const { ticketId, chatId } = asked;
  const { locale } = teacher;
  const reader = { locale, timeZone: clock.timeZone, now };
  await writeOffer(tx, { ticketId, teacherId: teacher.id, locale, items, decideAt }, now);
  await addEvent(tx, ticketId, 'offered', null, now, { title: itemTitle(items[0]!, material, reader) });
  const view = { ticketId, items, material, state: 'open', decideAt } as const;
  const notice = offerNotice(view, { chatId, replyToId: asked.messageId }, reader);
  await enqueue(tx, { ...notice, priority: PRIORITY.answer }, now);
}
