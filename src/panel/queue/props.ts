/** What the queue column is made from. */
import type { Label } from '../../domain/tickets/labels.ts';
import type { QueueCursor, QueueRow, queueCounts } from '../../domain/tickets/queue.ts';
import type { Watcher } from '../presence.ts';
import type { QueueView } from './filter.ts';

export type Counts = Awaited<ReturnType<typeof queueCounts>>;

export interface QueueProps {
  readonly view: QueueView;
  readonly counts: Counts;
  readonly rows: readonly QueueRow[];
  readonly next: QueueCursor | undefined;
  readonly labels: readonly Label[];
  /** The regions one may choose among; none when all are hidden but one. */
  readonly regionIds: readonly string[] | undefined;
  readonly currentId: number | undefined;
  readonly watchersOf: (ticketId: number) => readonly Watcher[];
}
