/** Voting, and inline mode: what a person does with the bot's polls, and with the bot in other chats. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { World } from '../emulator/world.ts';
import { given, Id, personIn, read } from './request.ts';
import { wireEntry } from './wire.ts';

const Vote = z.object({
  chatId: Id,
  messageId: Id,
  options: z.array(z.number().int().min(0)).max(12),
});
const Query = z.object({
  chatId: Id,
  query: z.string().max(256),
  offset: z.string().max(64).optional(),
});
const Choice = z.object({ chatId: Id, queryId: z.string().max(64), resultId: z.string().max(64) });

export function addPollRoutes(app: FastifyInstance, world: World): void {
  app.post('/api/persons/:person/vote', (request) => {
    const { chatId, messageId, options } = read(Vote, request.body);
    return wireEntry(world.vote(personIn(request), chatId, messageId, options));
  });

  app.post('/api/persons/:person/inline', (request) => {
    const { chatId, query, offset } = read(Query, request.body);
    return world.askInline(personIn(request), chatId, query, given({ offset }));
  });

  app.post('/api/persons/:person/inline/choice', async (request, reply) => {
    const { chatId, queryId, resultId } = read(Choice, request.body);
    const entry = await world.chooseInline(personIn(request), chatId, queryId, resultId);
    return reply.code(201).send(wireEntry(entry));
  });
}
