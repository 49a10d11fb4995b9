/**
 * A benchmark's parts run in processes of their own, and answer questions one at a time.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Another process of the benchmark. */
export interface Part {
  /** Asks it to do something; resolves with its answer. */
  ask<T>(what: string, input?: unknown): Promise<T>;
  stop(): Promise<void>;
}

/** Processor time and memory of a part, from one moment to another. */
export interface Usage {
  cpuMicros: number;
  rssMb: number;
}

/** Starts a script of this folder and waits until it can be asked. */
export async function startPart(script: string, input: unknown = {}): Promise<Part> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = fork(path, [JSON.stringify(input)], {
    execArgv: ['--import', 'tsx', ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  ended.catch(() => {});
  const answer = () =>
    new Promise<{ result?: unknown; error?: string }>((resolve) =>
      child.once('message', resolve as () => void),
    );
  await Promise.race([answer(), ended]);
  return {
    async ask<T>(what: string, given?: unknown) {
      child.send({ what, given });
      const { result, error } = await Promise.race([answer(), ended]);
      if (error !== undefined) throw new Error(`${script}: ${error}`);
      return result as T;
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await gone;
    },
  };
}

/** The other side: what the process was started with. */
export function startedWith<T>(): T {
  return JSON.parse(process.argv[2] ?? '{}') as T;
}

type Doing = (given: never) => Promise<unknown> | unknown;

/** The other side: answers questions until the benchmark lets go, then tidies up. */
export function serve(doings: Record<string, Doing>, tidyUp: () => Promise<void>): void {
  process.on('message', ({ what, given }: { what: string; given: never }) => {
    Promise.resolve(doings[what]!(given)).then(
      (result) => process.send!({ result }),
      (error: Error) => process.send!({ error: error.stack ?? String(error) }),
    );
  });
  process.once('disconnect', () => {
    tidyUp().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  process.send!('ready');
}

/** Begins to count this process's usage; the returned function gives it for `count` things done since. */
export function countUsage(): (count: number) => Usage {
  const before = process.cpuUsage();
  return (count) => {
    const { user, system } = process.cpuUsage(before);
    return {
      cpuMicros: Math.round((user + system) / count),
      rssMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    };
  };
}
