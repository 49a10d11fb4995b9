import { describe, expect, it, vi } from 'vitest';
import { type Job, runClock } from '../../src/jobs/clock.ts';
import { createLog } from '../../src/log.ts';

const options = { timeZone: 'Asia/Tashkent', now: Date.now, log: createLog({ level: 'silent' }) };

function job(run: Job['run'], schedule = '* * * * * *'): Job {
  return { name: 'job', schedule, run };
}

async function runUntil(jobs: Job[], done: () => boolean): Promise<void> {
  const stop = new AbortController();
  const clock = runClock({ ...options, jobs }, stop.signal);
  await vi.waitFor(() => expect(done()).toBe(true), { timeout: 5000 });
  stop.abort();
  await clock;
}

describe('the clock', () => {
  it('ticks at once and then by the schedule', async () => {
    const moments: number[] = [];
    await runUntil([job(async (now) => void moments.push(now))], () => moments.length >= 3);
    expect(moments[2]! - moments[1]!).toBeGreaterThan(500);
  });

  it('looks for what is due as soon as the time has jumped', async () => {
    let jump = () => {};
    let ticks = 0;
    const stop = new AbortController();
    const yearly = job(async () => void ticks++, '0 0 0 1 1 *');
    const onJump = (heard: () => void) => {
      jump = heard;
      return () => {
        jump = () => {};
      };
    };
    const clock = runClock({ ...options, jobs: [yearly], onJump }, stop.signal);
    await vi.waitFor(() => expect(ticks).toBe(1));
    await new Promise(setImmediate);
    jump();
    await vi.waitFor(() => expect(ticks).toBe(2));
    stop.abort();
    await clock;
    jump();
    expect(ticks).toBe(2);
  });

  it('goes on after a failure', async () => {
    let ticks = 0;
    const failing = job(async () => {
      ticks++;
      throw new Error('no');
    });
    await runUntil([failing], () => ticks >= 2);
  });

  it('never runs a job beside itself', async () => {
    let beside = 0;
    let most = 0;
    let ticks = 0;
    const slow = job(async () => {
      most = Math.max(most, ++beside);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      beside--;
      ticks++;
    });
    await runUntil([slow], () => ticks >= 1);
    expect(most).toBe(1);
  });

  it('waits for what is at work when it stops, and lets it know', async () => {
    let ended = false;
    const stop = new AbortController();
    const long = job(async (_now, signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await new Promise((resolve) => setTimeout(resolve, 100));
      ended = true;
    });
    const clock = runClock({ ...options, jobs: [long] }, stop.signal);
    stop.abort();
    await clock;
    expect(ended).toBe(true);
  });
});
