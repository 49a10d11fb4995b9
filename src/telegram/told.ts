/** What Telegram tells in answering a call, besides what became of the message. */
import type { Queries } from '../db/db.ts';
import type { Budget } from './budget.ts';
import { migrateChat } from './chats.ts';
import type { Delivery } from './delivery.ts';
import { keepPace } from './pace.ts';
import type { SentFiles } from './sent-files.ts';

interface Told extends Delivery {
  readonly row: { readonly chatId: number };
}

/** Writes down groups that have moved, files by what Telegram calls them, and the pace where it was too high. */
export async function keepTold(
  tx: Queries,
  all: readonly Told[],
  { files, budget }: { readonly files: SentFiles; readonly budget: Budget },
  now: number,
): Promise<void> {
  for (const { row, movedTo, uploaded, refused } of all) {
    if (movedTo !== undefined) await migrateChat(tx, row.chatId, movedTo, now);
    if (refused) await files.forget(tx, refused);
    if (uploaded) await files.remember(tx, uploaded, now);
  }
  if (all.some(({ outcome }) => outcome.state === 'later')) await keepPace(tx, budget, now);
}
