/** What is kept in memory of the database: made anew on a change, never waited for twice, quiet once it is closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { keepLearnt, type Learnt } from '../../src/domain/learnt.ts';

let folder: string;
let db: Db;
let learnt: Learnt<number>;
/** What stands to be learnt. */
let there = 1;
/** How often it was learnt, and looked at. */
let lessons = 0;
let looks = 0;
let trouble: Error | undefined;
let failures: unknown[] = [];
/** Lets a lesson end; undefined for lessons that end at once. */
let finish: (() => void) | undefined;
let slow = false;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hamroh-learnt-'));
  db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  [there, lessons, looks, trouble, failures, slow] = [1, 0, 0, undefined, [], false];
  learnt = keepLearnt(
    db,
    {
      channel: 'guide',
      stamp: async () => {
        looks += 1;
        return String(there);
      },
      async learn() {
        lessons += 1;
        if (trouble) throw trouble;
        const found = there;
        if (slow) {
          await new Promise<void>((resolve) => {
            finish = resolve;
          });
        }
        return found;
      },
    },
    (error) => failures.push(error),
  );
});
afterEach(async () => {
  learnt.close();
  await db.close();
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

const change = async (to: number) => {
  there = to;
  await db.transaction((tx) => tx.notify('guide', ''));
};

it('is learnt once for all who wait, and asks nothing more', async () => {
  expect(await Promise.all([learnt.current(), learnt.current()])).toEqual([1, 1]);
  expect(await learnt.current()).toBe(1);
  expect([lessons, looks]).toEqual([1, 1]);
});

it('is learnt before anybody asks', async () => {
  learnt.begin();
  await vi.waitFor(() => expect(lessons).toBe(1));
  expect(await learnt.current()).toBe(1);
  expect(lessons).toBe(1);
});

it('serves what it knew until the change is learnt', async () => {
  await learnt.current();
  slow = true;
  await change(2);
  await vi.waitFor(() => expect(lessons).toBe(2));
  expect(await learnt.current()).toBe(1);
  finish?.();
  await vi.waitFor(async () => expect(await learnt.current()).toBe(2));
});

it('learns once more what changed while it learnt', async () => {
  slow = true;
  const first = learnt.current();
  await vi.waitFor(() => expect(lessons).toBe(1));
  await change(2);
  slow = false;
  finish?.();
  expect(await first).toBe(2);
  expect(lessons).toBe(2);
});

it('tells that it could not learn, goes on with what it knew, and tries again', async () => {
  trouble = new Error('broken');
  learnt.begin();
  await vi.waitFor(() => expect(failures).toEqual([trouble]));
  await expect(learnt.current()).rejects.toBe(trouble);
  trouble = undefined;
  expect(await learnt.current()).toBe(1);
  trouble = new Error('broken again');
  await change(2);
  await vi.waitFor(() => expect(failures).toHaveLength(2));
  expect(await learnt.current()).toBe(1);
  trouble = undefined;
  await change(3);
  await vi.waitFor(async () => expect(await learnt.current()).toBe(3));
});

it('looks now and then for a change of which nobody told', async () => {
  await learnt.current();
  there = 2;
  const later = performance.now() + 31_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  expect(await learnt.current()).toBe(1);
  await vi.waitFor(async () => expect(await learnt.current()).toBe(2));
  expect(looks).toBe(3);
});

it('is quiet once it is closed', async () => {
  await learnt.current();
  learnt.close();
  await change(2);
  trouble = new Error('the database is closed');
  learnt.begin();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await learnt.current()).toBe(1);
  expect(failures).toEqual([]);
});
