/** Long work in slices: others have their turn between them. */

/** Comes back at once, or after the others' turn when the slice is over. */
export type Pause = () => Promise<void> | undefined;

/** @param sliceMs how long a slice may last */
export function createPause(sliceMs: number): Pause {
  let until = performance.now() + sliceMs;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise<void>((resolve) => {
      setImmediate(() => {
        until = performance.now() + sliceMs;
        resolve();
      });
    });
  };
}
