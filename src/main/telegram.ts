/**
 * The running side of Telegram: receiving, handling and sending, one instance at a time.
 */
import type { Lanes } from '../telegram/lanes.ts';

export interface TelegramWork {
  /** Brings updates to the inbox until its signal fires. */
  receive: (signal: AbortSignal) => Promise<void>;
  lanes: Lanes;
  /** Empties the outbox until its signal fires, then waits for what is in flight. */
  send: (signal: AbortSignal) => Promise<void>;
}

/**
 * Receives, handles and sends until `signal` fires, and ends in the order that leaves least undone: nothing more
 * comes in, what is being handled is finished, and what that wrote into the outbox still has a sender.
 *
 * @throws what made one of the three end before its time; the others are stopped first
 */
export async function runTelegram(work: TelegramWork, signal: AbortSignal): Promise<void> {
  const stops = [new AbortController(), new AbortController(), new AbortController()] as const;
  const [stopReceiving, stopLanes, stopSending] = stops;
  const failures: unknown[] = [];
  const guarded = async (part: Promise<void>): Promise<void> => {
    try {
      await part;
    } catch (error) {
      failures.push(error);
      stopReceiving.abort();
    }
  };
  signal.addEventListener('abort', () => stopReceiving.abort(), { once: true });
  if (signal.aborted) stopReceiving.abort();

  const sending = guarded(work.send(stopSending.signal));
  const handling = guarded(work.lanes.run(stopLanes.signal));
  await guarded(work.receive(stopReceiving.signal));
  await aborted(stopReceiving.signal);
  stopLanes.abort();
  await handling;
  stopSending.abort();
  await sending;
  if (failures.length > 0) throw failures[0];
}

/** Resolves when a signal fires. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
