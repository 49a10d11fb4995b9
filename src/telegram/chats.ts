/**
 * Groups that became supergroups: Telegram gives them another id, and the former one is refused from then on.
 */
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../db/db.ts';

/** The id under which a chat is reached now: the given one, unless the group migrated. */
export async function resolveChat(queries: Queries, chatId: number): Promise<number> {
  const { chatMigrations } = queries.t;
  const [found] = await queries
    .select({ to: chatMigrations.toChatId })
    .from(chatMigrations)
    .where(eq(chatMigrations.fromChatId, chatId));
  return found?.to ?? chatId;
}

/** Every known migration: former id → id of now. There are a handful. */
export async function knownMigrations(queries: Queries): Promise<Map<number, number>> {
  const { chatMigrations } = queries.t;
  const rows = await queries
    .select({ from: chatMigrations.fromChatId, to: chatMigrations.toChatId })
    .from(chatMigrations);
  return new Map(rows.map((row) => [row.from, row.to]));
}

/** Remembers a migration, and sends what waits for the former id to the new one. */
export async function migrateChat(tx: Queries, from: number, to: number, now: number): Promise<void> {
  const { chatMigrations, outbox } = tx.t;
  await tx
    .insert(chatMigrations)
    .values({ fromChatId: from, toChatId: to, at: now })
    .onConflictDoUpdate({ target: chatMigrations.fromChatId, set: { toChatId: to, at: now } });
  await tx
    .update(outbox)
    .set({ chatId: to })
    .where(and(eq(outbox.chatId, from), eq(outbox.state, 'queued')));
}
