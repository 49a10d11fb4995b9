/**
 * The emulated world's time: the machine's, and as much ahead as somebody moved it. It never goes back, as what
 * was written at a moment would then lie in the future.
 */
import type { Store } from './store.ts';
import type { WorldClock } from './world.ts';

/**
 * @param real the machine's time, ms UTC
 * @param onMoved told after each move, of the time then
 */
export function createClock(store: Store, real: () => number, onMoved: (now: number) => void): WorldClock {
  const kept = store.load('meta').find(({ key }) => key === 'ahead')?.value;
  let ahead = typeof kept === 'number' ? kept : 0;
  const now = () => real() + ahead;
  return {
    now,
    moveBy(ms) {
      if (!Number.isSafeInteger(ms) || ms < 0) throw new Error('The time moves ahead by whole milliseconds');
      ahead += ms;
      store.put('meta', 'ahead', () => ahead);
      onMoved(now());
    },
  };
}
