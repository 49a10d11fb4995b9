/**
 * A campaign to 150,000 people: freezing its audience, then every message claimed, sent and settled on disk, with
 * Telegram's limits off, beside a bare loop with as many calls on their way at a time. Then 20,000 at a strict limit
 * of 500 a second, where Telegram counts; and questions asked while a campaign goes at the usual rate.
 */
import { type Part, startPart } from './process.ts';
import { compare, type Report, type Run } from './report.ts';

const CONCURRENCY = 64;
const PEOPLE = Number(process.env.BENCH_RECIPIENTS ?? 150_000);
const BARE_MESSAGES = 20_000;
const BARE_PEOPLE = 2000;
/** The strict run. */
const LIMITED_PEOPLE = 20_000;
const LIMIT = 500;
/** The run with questions, at the rate that settings give. */
const USUAL_RATE = 25;
const ASKING_SECONDS = 50;
const A_SECOND = 3;

export async function benchCampaign(rounds: number, progress: (line: string) => void): Promise<Report> {
  const unlimited = await startPart('./telegram.ts', { history: 0 });
  try {
    const address = await unlimited.ask<object>('address');
    progress(`campaign: ${PEOPLE} people start the bot`);
    const people = await unlimited.ask<number[]>('crowd', { count: PEOPLE });
    const ours = () =>
      withPart('./campaign-hamroh.ts', { ...address, concurrency: CONCURRENCY }, (subject) =>
        subject.ask<Run>('campaign', { people }),
      );
    const some = people.slice(0, BARE_PEOPLE);
    const bare = () =>
      withPart('./sender-grammy.ts', { ...address, people: some, concurrency: CONCURRENCY }, (subject) =>
        subject.ask<Run>('send', { messages: BARE_MESSAGES }),
      );
    const report = await compare(
      'campaign',
      ours,
      { 'bare bot.api.sendMessage loop': bare },
      rounds,
      progress,
    );
    const strict = await strictly(progress);
    const asked = await whileAsked(progress);
    return { ...report, ours: { ...report.ours, ...strict, ...asked } };
  } finally {
    await unlimited.stop();
  }
}

/** At Telegram's limit: how much of it is used, and how often Telegram says that it was too fast. */
async function strictly(progress: (line: string) => void): Promise<Record<string, number>> {
  return withPart('./telegram.ts', { perSecond: LIMIT, history: 0 }, async (telegram) => {
    const address = await telegram.ask<object>('address');
    const people = await telegram.ask<number[]>('crowd', { count: LIMITED_PEOPLE });
    await telegram.ask('count');
    const run = await withPart('./campaign-hamroh.ts', { ...address, rate: LIMIT }, (subject) =>
      subject.ask<Run>('campaign', { people }),
    );
    const { refused, worstSecond } = await telegram.ask<{ refused: number; worstSecond: number }>('counted');
    const strict = {
      limitedShare: Number((run.perSecond / LIMIT).toFixed(4)),
      limitedRefusals: refused,
      // As it left here, and as it came to Telegram, which shares the two cores.
      limitedWorstSecond: run.further!.worstSecond!,
      limitedWorstSecondArrived: worstSecond,
      limitedCpuMicros: run.cpuMicros,
    };
    progress(`campaign at ${LIMIT}/s: ${JSON.stringify(strict)}`);
    return strict;
  });
}

/** People ask the whole program while it sends a campaign: how long until they are told that their question is there. */
async function whileAsked(progress: (line: string) => void): Promise<Record<string, number>> {
  return withPart('./telegram.ts', { perSecond: 30 }, async (telegram) => {
    const address = await telegram.ask<object>('address');
    const people = await telegram.ask<number[]>('crowd', { count: USUAL_RATE * ASKING_SECONDS * 2 });
    const askers = await telegram.ask<number[]>('crowd', { count: ASKING_SECONDS * A_SECOND });
    const { p50Ms, p99Ms } = await withPart('./campaign-asked.ts', address, async (subject) => {
      await subject.ask('begin', { people });
      const asked = telegram.ask<{ p50Ms: number; p99Ms: number }>('steadily', {
        people: askers,
        everyMs: 1000 / A_SECOND,
      });
      const waits = await asked;
      await subject.ask('stillGoing');
      return waits;
    });
    const figures = { askedP50Ms: p50Ms, askedP99Ms: p99Ms };
    progress(`campaign, ${ASKING_SECONDS * A_SECOND} questions meanwhile: ${JSON.stringify(figures)}`);
    return figures;
  });
}

async function withPart<T>(script: string, input: object, work: (part: Part) => Promise<T>): Promise<T> {
  const part = await startPart(script, input);
  try {
    return await work(part);
  } finally {
    await part.stop();
  }
}
