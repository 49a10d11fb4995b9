/** Pictures out of SVG, drawn one at a time in a thread that ends when there is nothing to draw. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { FAMILY, FONT_FILES } from './fonts.ts';

export interface Renderer {
  /**
   * @param svg with no outside references
   * @param width of the PNG in pixels; the height follows
   * @returns the PNG; undefined while many others wait, as no picture is better than one that comes too late
   * @throws for what is no SVG, and after `close`
   */
  png(svg: string, width: number): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** How long a thread without work is kept, ms: its fonts are read and its code is warm. */
const IDLE_MS = 5 * 60_000;

/** Some three seconds' work. */
const LONGEST_QUEUE = 40;

/** Starts no thread before the first picture. */
export function createRenderer(): Renderer {
  const threads = new Piscina<object, Uint8Array>({
    filename: fileURLToPath(new URL('./render-worker.js', import.meta.url)),
    execArgv: [],
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    // A thread that waits by atomics never turns, and memory that was collected is given back in a turn.
    atomics: 'disabled',
  });
  const font = { fontFiles: Object.values(FONT_FILES), family: FAMILY };
  return {
    async png(svg, width) {
      if (threads.queueSize >= LONGEST_QUEUE) return undefined;
      return threads.run({ svg, width, ...font });
    },
    close: () => threads.destroy(),
  };
}
