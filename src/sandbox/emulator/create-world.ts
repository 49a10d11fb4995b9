/**
 * The world out of its parts.
 */
import { botUser, type Context } from './context.ts';
import { createInlineMode } from './inline-mode.ts';
import { createPinning } from './pinning.ts';
import { createPopulation } from './population.ts';
import { createPressing } from './pressing.ts';
import { createSeeing } from './seeing.ts';
import { createVoting } from './voting.ts';
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
    stars: context.stars,
    expireFileIds: context.files.expire,
    ...createPopulation(context),
    ...seeing,
    ...writing,
    ...createVoting(context),
    ...createInlineMode(context),
    ...createPinning(context),
    ...createPressing(context, writing, seeing),
  };
}
