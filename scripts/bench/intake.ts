/**
 * In: questions a second from the update to the confirmation, through the whole program, beside bare echo bots.
 *
 * Everybody who asks is a person of their own, and 64 wait for their answer at any time. Limits are off. Nothing in the FAQ
 * fits the question; what looking costs is seen beside the path without it.
 */
import { type Part, startPart, type Usage } from './process.ts';
import { compare, type Report, type Run } from './report.ts';

const OUTSTANDING = 64;
const WARM_UP = 600;
const QUESTIONS = 3000;

export async function benchIntake(rounds: number, progress: (line: string) => void): Promise<Report> {
  /** Each run has its own Telegram: nobody is known to the bot, and nothing is left of the run before. */
  const measure = (script: string, input: object) => async (): Promise<Run> => {
    const telegram = await startPart('./telegram.ts');
    const address = await telegram.ask<object>('address');
    const subject: Part = await startPart(script, { ...address, ...input });
    try {
      const ask = async (count: number) => {
        const people = await telegram.ask<number[]>('people', { count });
        await telegram.ask('settle');
        await subject.ask('begin');
        const run = await telegram.ask<Omit<Run, keyof Usage>>('question', {
          people,
          outstanding: OUTSTANDING,
        });
        return { ...run, ...(await subject.ask<Usage>('end', { count })) };
      };
      await ask(WARM_UP);
      return await ask(QUESTIONS);
    } finally {
      await subject.stop();
      await telegram.stop();
    }
  };
  return compare(
    'intake',
    measure('./intake-hamroh.ts', { faq: false }),
    {
      'Hamroh, looking in the FAQ first': measure('./intake-hamroh.ts', { faq: true }),
      'runner echo, no disk': measure('./intake-runner.ts', { insert: false }),
      'runner echo + one SQLite insert, FULL': measure('./intake-runner.ts', { insert: true }),
    },
    rounds,
    progress,
  );
}
