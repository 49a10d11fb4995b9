/**
 * The clock: runs jobs at their times. A job finds in the database what is due, so a tick too many, too late or
 * after a restart does no harm, and every job ticks once at the start to catch up.
 */
import { schedule } from 'node-cron';
import type { Log } from '../log.ts';

export interface Job {
  readonly name: string;
  /** When it ticks: a cron expression with seconds, on the institute's clock. */
  readonly schedule: string;
  /**
   * Does what is due.
   *
   * @param now ms UTC
   * @param signal fires when the process stops: a long job then leaves the rest for the next tick
   */
  readonly run: (now: number, signal: AbortSignal) => Promise<void>;
}

export interface ClockOptions {
  readonly jobs: readonly Job[];
  readonly timeZone: string;
  readonly now: () => number;
  readonly log: Log;
  /** Where the time may jump (the sandbox): calls back after each jump; returns the way to stop hearing. */
  readonly onJump?: (heard: () => void) => () => void;
}

/** Runs jobs until `signal` fires, then waits for those that are at work. A failed job is logged and ticks again. */
export async function runClock(
  { jobs, timeZone, now, log, onJump }: ClockOptions,
  signal: AbortSignal,
): Promise<void> {
  const working = new Map<string, Promise<void>>();

  const work = async (job: Job) => {
    const began = now();
    try {
      await job.run(began, signal);
      log.debug({ job: job.name, ms: now() - began }, 'a job is done');
    } catch (error) {
      log.error({ err: error, job: job.name }, 'a job failed');
    }
  };
  const tick = (job: Job): void => {
    if (working.has(job.name) || signal.aborted) return;
    working.set(
      job.name,
      work(job).finally(() => working.delete(job.name)),
    );
  };

  const logger = {
    info: (message: string) => log.debug(message),
    debug: (message: string | Error) => log.debug(String(message)),
    warn: (message: string) => log.warn(message),
    error: (message: string | Error) => log.error(String(message)),
  };
  const tasks = jobs.map((job) =>
    schedule(job.schedule, () => tick(job), { name: job.name, timezone: timeZone, logger }),
  );
  const tickAll = () => {
    for (const job of jobs) tick(job);
  };
  const stopHearing = onJump?.(tickAll);
  tickAll();

  if (!signal.aborted) {
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }
  stopHearing?.();
  await Promise.all(tasks.map((task) => task.destroy()));
  await Promise.all(working.values());
}
