/** The lab: bending the emulated Telegram and its time, and the log of what the bot called. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { FaultRule, Faults } from '../emulator/faults.ts';
import type { World } from '../emulator/world.ts';
import { read } from './request.ts';
import { wireFigures } from './wire.ts';

/** The faults the lab can switch, each for every call of the bot until it is switched off. */
const LAB_FAULTS = {
  tooManyRequests: { kind: 'tooManyRequests', retryAfter: 7 },
  error500: { kind: 'error500' },
  cutAfter: { kind: 'cutAfter' },
  hang: { kind: 'hang' },
} as const satisfies Record<string, FaultRule>;

/** How long the API is down for. */
const OUTAGE_MS = 20_000;
/** More at once would be no list to look at. */
const MOST_PEOPLE = 1000;

/** Of the people made at once, one in so many has a phone in Russian. */
const EVERY_NTH_RUSSIAN = 4;

/** The farthest that the time moves in one step. */
const YEAR_MS = 366 * 24 * 3600_000;

const KINDS = Object.keys(LAB_FAULTS) as Array<keyof typeof LAB_FAULTS>;

/** The rules of a kind that hold for every call: those the lab's switch stands for. */
const general = (faults: Faults, kind: string) =>
  faults
    .list()
    .filter((fault) => fault.kind === kind && fault.method === undefined && fault.chatId === undefined);

export function addLabRoutes(app: FastifyInstance, world: World): void {
  app.post('/api/lab/fault', (request) => {
    const { kind, on } = read(z.object({ kind: z.enum(KINDS), on: z.boolean() }), request.body);
    for (const fault of general(world.faults, kind)) world.faults.remove(fault.id);
    if (on) world.faults.add(LAB_FAULTS[kind]);
    return { faults: world.faults.list() };
  });

  app.post('/api/lab/outage', () => {
    world.faults.add({ kind: 'down', forMs: OUTAGE_MS });
    return { ms: OUTAGE_MS };
  });

  app.post('/api/lab/expire-files', (_request, reply) => {
    world.expireFileIds();
    return reply.code(204).send();
  });

  app.post('/api/lab/people', (request) => {
    const { count } = read(z.object({ count: z.int().min(1).max(MOST_PEOPLE) }), request.body);
    const readers = Math.floor(count / EVERY_NTH_RUSSIAN);
    const made = [
      ...world.populate(count - readers, { standing: 'new' }),
      ...world.populate(readers, { standing: 'new', languageCode: 'ru' }),
    ];
    // They press Start, so that the bot knows them.
    for (const id of made) world.start(id);
    return { made: made.length };
  });

  app.post('/api/lab/clock', (request) => {
    const { byMs } = read(z.object({ byMs: z.int().min(0).max(YEAR_MS) }), request.body);
    world.clock.moveBy(byMs);
    return { now: world.clock.now() };
  });

  app.post('/api/lab/calls/clear', () => {
    world.calls.clear();
    return { figures: wireFigures(world) };
  });
}
