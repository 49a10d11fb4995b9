/**
 * Finds code that leaves its transaction without noticing: a query through `db` where `tx` was meant.
 *
 * Following code across its awaits costs a tenth of what a question costs in all, so the program itself runs without;
 * tests and commands run with it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Guard<T extends object> {
  /** Runs a transaction's code. */
  run<R>(transaction: T, work: () => Promise<R>): Promise<R>;
  /** Whether the running code belongs to this transaction; nobody knows, and it is taken to, when nothing is watched. */
  isIn(transaction: T): boolean;
  /** The transaction that the running code belongs to; always undefined when nothing is watched. */
  seen(): T | undefined;
}

export function createGuard<T extends object>(watching: boolean): Guard<T> {
  if (!watching) return { run: (_, work) => work(), isIn: () => true, seen: () => undefined };
  const scope = new AsyncLocalStorage<T>();
  return {
    run: (transaction, work) => scope.run(transaction, work),
    isIn: (transaction) => scope.getStore() === transaction,
    seen: () => scope.getStore(),
  };
}
