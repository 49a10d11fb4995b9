import { countUsage, serve } from './process.ts';

let used = countUsage();
serve(
  {
    begin: () => {
      used = countUsage();
    },
    end: ({ count }: { count: number }) => used(count),
  },
  async () => {},
);
