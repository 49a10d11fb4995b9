/**
 * Forgets in batches, with a breath between them, so that nobody waits behind a long clean-up.
 *
 * @param forget forgets one batch and tells how many went
 * @param batch as many as `forget` takes at most
 */
export async function forgetInBatches(
  forget: () => Promise<number>,
  batch: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted && (await forget()) >= batch) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const PAUSE_MS = 20;
