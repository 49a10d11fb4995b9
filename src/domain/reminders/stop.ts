/** Reminders that a change made pointless are called back while they still wait. */
import { and, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { cancel } from '../../telegram/outbox.ts';

/** Calls back what waits to be sent to these learners. What is sent already stays. */
export async function stopReminders(tx: Queries, learnerIds: readonly number[], now: number): Promise<void> {
  if (learnerIds.length === 0) return;
  const { reminders, outbox } = tx.t;
  const waiting = await tx
    .select({ id: reminders.id, outboxId: outbox.id })
    .from(reminders)
    .innerJoin(outbox, eq(outbox.id, reminders.outboxId))
    .where(
      and(
        listed(tx, reminders.learnerId, learnerIds),
        isNull(reminders.stoppedAt),
        eq(outbox.state, 'queued'),
      ),
    );
  const caught = new Set(
    await cancel(
      tx,
      waiting.map(({ outboxId }) => outboxId),
      now,
    ),
  );
  const stopped = waiting.filter(({ outboxId }) => caught.has(outboxId)).map(({ id }) => id);
  if (stopped.length === 0) return;
  await tx
    .update(reminders)
    .set({ stoppedAt: now })
    .where(listed(tx, reminders.id, stopped));
}
