/**
 * What the bot remembers of a dialogue with a chat, one row a chat. What is in it is the bot's affair; here it is
 * kept and forgotten.
 */
import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { statement } from '../db/statement.ts';

const byKey = statement<{ key: string }>()((q) =>
  q
    .select({ state: q.t.dialogues.state })
    .from(q.t.dialogues)
    .where(eq(q.t.dialogues.key, sql.placeholder('key'))),
);

/** What is remembered of a chat; undefined when nothing is. */
export async function readDialogue(db: Queries, chatId: number): Promise<unknown> {
  const [row] = await byKey(db, { key: String(chatId) });
  return row?.state;
}

/** Remembers `state` (which must survive JSON) in place of what was known. */
export async function writeDialogue(db: Db, chatId: number, state: unknown, now: number): Promise<void> {
  await db.transaction(async (tx) => {
    const { dialogues } = tx.t;
    await tx
      .insert(dialogues)
      .values({ key: String(chatId), state, updatedAt: now })
      .onConflictDoUpdate({ target: dialogues.key, set: { state, updatedAt: now } });
  });
}

/**
 * Forgets dialogues that nobody has touched since `before` (ms UTC), a batch at a time so that nobody waits for it.
 *
 * @returns how many went; less than `batch` means that none is left
 */
export async function purgeDialogues(tx: Queries, before: number, batch = 1000): Promise<number> {
  const { dialogues } = tx.t;
  const old = tx
    .select({ key: dialogues.key })
    .from(dialogues)
    .where(lt(dialogues.updatedAt, before))
    .limit(batch);
  const gone = await tx
    .delete(dialogues)
    .where(inArray(dialogues.key, old))
    .returning({ key: dialogues.key });
  return gone.length;
}
