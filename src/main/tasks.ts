/** Work that goes on until the program ends. */
import type { Closing } from './closing.ts';

export interface Tasks {
  /** Starts `work`; on closing its signal fires, and closing waits for it. */
  start(name: string, work: (signal: AbortSignal) => Promise<void>): void;
  /** Rejects when one ends with an error, or before it was asked to. */
  readonly broken: Promise<never>;
}

export function createTasks(closing: Closing): Tasks {
  let report: (error: unknown) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    report = reject;
  });
  // Whoever composes the program may look at it late.
  broken.catch(() => {});
  return {
    broken,
    start(name, work) {
      const stop = new AbortController();
      const done = work(stop.signal).then(
        () => {
          if (!stop.signal.aborted) report(new Error(`The task ${name} ended by itself.`));
        },
        (error: unknown) => {
          if (stop.signal.aborted) throw error;
          report(error);
        },
      );
      // Closing awaits it; until then a failure while stopping is nobody's surprise.
      done.catch(() => {});
      closing.add(name, async () => {
        stop.abort();
        await done;
      });
    },
  };
}
