/**
 * The world out of its parts.
 */
import { botUser, type Context } from './context.ts';
import { createPopulation } from './population.ts';
import { createPressing } from './pressing.ts';
import { createSeeing } from './seeing.ts';
import type { World } from './world.ts';
import { createWriting } from './writing.ts';

export function createWorld(context: Context): World {
  const writing = createWriting(context);
  const seeing = createSeeing(context);
  return {
    get bot() {
      return botUser(context);
    },
    clock: context.clock,
    faults: context.faults,
    calls: context.calls,
    ...createPopulation(context),
    ...seeing,
    ...writing,
    ...createPressing(context, writing, seeing),
  };
}
