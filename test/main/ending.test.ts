/** The order in which things end. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { createClosing } from '../../src/main/closing.ts';
import { createTasks } from '../../src/main/tasks.ts';
import { runTelegram, type TelegramWork } from '../../src/main/telegram.ts';

const log = createLog({ level: 'silent' });

/** Parts that tell when they begin and end; each needs a moment to end. */
function parts(told: string[], broken?: keyof TelegramWork) {
  const part = (name: string) => async (signal: AbortSignal) => {
    told.push(`${name} begins`);
    if (name === broken) throw new Error(`${name} is broken`);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    await pause(20);
    told.push(`${name} ends`);
  };
  return { receive: part('receive'), lanes: { offer: () => {}, run: part('lanes') }, send: part('send') };
}

describe('the work with Telegram', () => {
  it('stops receiving, then handling, then sending', async () => {
    const told: string[] = [];
    const stop = new AbortController();
    const work = runTelegram(parts(told), stop.signal);
    await pause(5);
    stop.abort();
    await work;
    expect(told.slice(3)).toEqual(['receive ends', 'lanes ends', 'send ends']);
  });

  it.each(['receive', 'lanes', 'send'] as const)('ends as a whole when %s breaks', async (broken) => {
    const told: string[] = [];
    const work = runTelegram(parts(told, broken), new AbortController().signal);
    await expect(work).rejects.toThrow(`${broken} is broken`);
    expect(told.filter((line) => line.endsWith('ends'))).toHaveLength(2);
  });

  it('ends at once when it is stopped before it begins', async () => {
    const told: string[] = [];
    await runTelegram(parts(told), AbortSignal.abort());
    expect(told.slice(3)).toEqual(['receive ends', 'lanes ends', 'send ends']);
  });
});

describe('closing', () => {
  it('goes backwards, over failures, and once', async () => {
    const told: string[] = [];
    const closing = createClosing(log);
    closing.add('database', () => told.push('database'));
    closing.add('server', () => Promise.reject(new Error('no')));
    closing.add('tasks', async () => {
      await pause(10);
      told.push('tasks');
    });
    await Promise.all([closing.run(), closing.run()]);
    expect(told).toEqual(['tasks', 'database']);
  });
});

describe('a task', () => {
  it('that ends by itself, or breaks, is reported', async () => {
    const tasks = createTasks(createClosing(log));
    tasks.start('short', async () => {});
    await expect(tasks.broken).rejects.toThrow('short ended by itself');
    const others = createTasks(createClosing(log));
    others.start('bad', async () => {
      throw new Error('bad luck');
    });
    await expect(others.broken).rejects.toThrow('bad luck');
  });

  it('is told to stop and waited for', async () => {
    const told: string[] = [];
    const closing = createClosing(log);
    createTasks(closing).start('long', async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      await pause(10);
      told.push('ended');
    });
    await closing.run();
    expect(told).toEqual(['ended']);
  });
});
