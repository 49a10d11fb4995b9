/**
 * The emulated Telegram as a process of its own, with people who write.
 */
import { startEmulator } from '../../src/sandbox/emulator/index.ts';
import { serve, startedWith } from './process.ts';
import { percentile, round } from './report.ts';

/** With `perSecond`, Telegram's limits hold, with that many messages over all chats. `history`: messages kept a chat. */
const { perSecond, history = 20 } = startedWith<{ perSecond?: number; history?: number }>();
const telegram = await startEmulator({
  floodLimits: perSecond === undefined ? false : { botPerSecond: perSecond },
  historyLimit: history,
});
const { world } = telegram;

const QUIET_MS = 1000;
/** One that the FAQ has no answer to: it becomes a ticket at once. */
const QUESTION = 'Assalomu alaykum! Maktabimizga yangi kompyuterlar qachon keladi?';

/** What one person waits for after a question, and since when (performance.now). */
const waiting = new Map<number, { since: number; answered: (tookMs: number) => void }>();
let botWroteAt = 0;
world.subscribe((event) => {
  if (event.type !== 'message' || !event.entry.byBot) return;
  botWroteAt = performance.now();
  const person = waiting.get(event.entry.chatId);
  if (!person) return;
  waiting.delete(event.entry.chatId);
  person.answered(performance.now() - person.since);
});

function answer(personId: number): Promise<number> {
  return new Promise((answered) => waiting.set(personId, { since: performance.now(), answered }));
}

/** Runs `work` for every item, `width` at a time. */
async function sideBySide<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < items.length) await work(items[next++]!);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

serve(
  {
    /** Where to reach the Bot API. */
    address: () => ({ apiRoot: telegram.apiRoot, token: telegram.token }),
    /** People who press Start; a bot that runs meets them before they ask. */
    people: ({ count }: { count: number }) => {
      const people = world.populate(count, { standing: 'new' });
      for (const id of people) world.start(id);
      return people;
    },
    /** People to write to, of whom no update tells. */
    crowd: ({ count }: { count: number }) => world.populate(count),
    /** Begins to count what is sent and refused; `counted` gives it. */
    count: () => world.calls.clear(),
    counted: () => {
      const { tooManyRequests, worstSecond } = world.calls.figures();
      return { refused: tooManyRequests, worstSecond };
    },
    /** Waits until the bot has dealt with what it got: it has taken all, and has nothing more to say. */
    settle: async () => {
      while (world.pendingUpdates() > 0 || performance.now() - botWroteAt < QUIET_MS) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    /** Everybody writes once, `outstanding` of them waiting for their answer at any time. */
    question: async ({ people, outstanding }: { people: number[]; outstanding: number }) => {
      const took: number[] = [];
      const began = performance.now();
      await sideBySide(people, outstanding, async (id) => {
        const answered = answer(id);
        world.sendText(id, QUESTION);
        took.push(await answered);
      });
      return {
        perSecond: round((people.length / (performance.now() - began)) * 1000, 1),
        p50Ms: round(percentile(took, 0.5), 1),
        p99Ms: round(percentile(took, 0.99), 1),
      };
    },
    /** One after the other writes, at a steady pace; how long each waited. */
    steadily: async ({ people, everyMs }: { people: number[]; everyMs: number }) => {
      const waits: Promise<number>[] = [];
      for (const id of people) {
        waits.push(answer(id));
        world.sendText(id, QUESTION);
        await new Promise((resolve) => setTimeout(resolve, everyMs));
      }
      const took = await Promise.all(waits);
      return { p50Ms: round(percentile(took, 0.5), 1), p99Ms: round(percentile(took, 0.99), 1) };
    },
  },
  () => telegram.close(),
);
