/**
 * What has been opened is closed in the reverse order, whether the start went through or not.
 */
import type { Log } from '../log.ts';

export interface Closing {
  /** Remembers how to close what was just opened. `name` is for the log. */
  add(name: string, close: () => unknown): void;
  /** Closes everything, the last opened first. A failure is logged and stops nothing. The second call waits for the first. */
  run(): Promise<void>;
}

export function createClosing(log: Log): Closing {
  const steps: { name: string; close: () => unknown }[] = [];
  let running: Promise<void> | undefined;

  async function closeAll(): Promise<void> {
    for (let step = steps.pop(); step; step = steps.pop()) {
      const began = Date.now();
      try {
        await step.close();
        log.debug({ step: step.name, ms: Date.now() - began }, 'closed');
      } catch (error) {
        log.error({ err: error, step: step.name }, 'could not be closed');
      }
    }
  }

  return {
    add: (name, close) => void steps.push({ name, close }),
    run: () => (running ??= closeAll()),
  };
}
