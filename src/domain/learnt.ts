/**
 * What is learnt from the database and kept in memory. It is made anew when it changes, by whichever instance; until
 * that is ready, what was known before goes on to serve.
 */
import type { Channel, Db } from '../db/db.ts';

export interface Learnt<T> {
  /** What is known. Waits only where nothing is yet; where learning it fails, it rejects, and the next call tries again. */
  current(): Promise<T>;
  /** Learns before anybody asks, in the background. */
  begin(): void;
  /** Stops hearing of changes. */
  close(): void;
}

export interface Lesson<T> {
  /** Where changes are told, in the transactions that make them. */
  readonly channel: Channel;
  /** A short description of what is learnt from: another one after every change. */
  stamp(): Promise<string>;
  learn(): Promise<T>;
}

/** How often to look for changes of which nobody told: of a command that runs beside the program. */
const LOOK_MS = 30_000;

/** @param failed hears why something could not be learnt where nobody waits for it */
export function keepLearnt<T>(
  db: Db,
  { channel, stamp, learn }: Lesson<T>,
  failed: (error: unknown) => void,
): Learnt<T> {
  let known: { value: T; stamp: string } | undefined;
  let learning: Promise<T> | undefined;
  let changes = 0;
  let lookedAt = performance.now();
  let closed = false;

  const stop = db.listen(channel, () => {
    changes += 1;
    if (known) inBackground(anew());
  });

  function inBackground(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      if (!closed) failed(error);
    });
  }

  /** Once at a time; what changes meanwhile is learnt after it. */
  function anew(): Promise<T> {
    learning ??= (async () => {
      try {
        for (;;) {
          const upTo = changes;
          const of = await stamp();
          const value = await learn();
          known = { value, stamp: of };
          if (upTo === changes || closed) return value;
        }
      } finally {
        learning = undefined;
      }
    })();
    return learning;
  }

  async function look(): Promise<void> {
    if ((await stamp()) !== known?.stamp) await anew();
  }

  return {
    async current() {
      if (!known) return anew();
      if (performance.now() - lookedAt > LOOK_MS) {
        lookedAt = performance.now();
        inBackground(look());
      }
      return known.value;
    },
    begin: () => inBackground(anew()),
    close() {
      closed = true;
      stop();
    },
  };
}
