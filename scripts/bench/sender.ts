/**
 * Out: messages a second through the outbox, beside a bare loop of `bot.api.sendMessage`.
 *
 * Ours includes writing the rows, claiming them on disk, the call, and writing the outcome, all with
 * `synchronous = FULL`. Limits are off on both sides; 64 calls are on their way at a time.
 */
import { type Part, startPart } from './process.ts';
import { compare, type Report, type Run } from './report.ts';

const CONCURRENCY = 64;
const MESSAGES = 6000;
const PEOPLE = 2000;

export async function benchSender(rounds: number, progress: (line: string) => void): Promise<Report> {
  const telegram = await startPart('./telegram.ts');
  const address = await telegram.ask<object>('address');
  const people = await telegram.ask<number[]>('crowd', { count: PEOPLE });
  const measure = (script: string) => async (): Promise<Run> => {
    const subject: Part = await startPart(script, { ...address, people, concurrency: CONCURRENCY });
    try {
      await subject.ask('send', { messages: PEOPLE });
      return await subject.ask<Run>('send', { messages: MESSAGES });
    } finally {
      await subject.stop();
    }
  };
  try {
    const baselines = { 'bare bot.api.sendMessage loop': measure('./sender-grammy.ts') };
    return await compare('sender', measure('./sender-hamroh.ts'), baselines, rounds, progress);
  } finally {
    await telegram.stop();
  }
}
