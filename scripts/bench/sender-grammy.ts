/** Baseline of the sender: grammY as it comes, calls side by side, nothing written down. */
import { Bot } from 'grammy';
import { countUsage, serve, startedWith } from './process.ts';
import type { Run } from './report.ts';

const { apiRoot, token, people, concurrency } = startedWith<{
  apiRoot: string;
  token: string;
  people: number[];
  concurrency: number;
}>();
const bot = new Bot(token, { client: { apiRoot } });

serve(
  {
    async send({ messages }: { messages: number }): Promise<Run> {
      const used = countUsage();
      const began = performance.now();
      let next = 0;
      const worker = async () => {
        while (next < messages) {
          const index = next++;
          await bot.api.sendMessage(
            people[index % people.length]!,
            `Javobingiz: ${index}-savol ko‘rib chiqildi.`,
          );
        }
      };
      await Promise.all(Array.from({ length: concurrency }, worker));
      const seconds = (performance.now() - began) / 1000;
      return { perSecond: messages / seconds, ...used(messages) };
    },
  },
  async () => {},
);
