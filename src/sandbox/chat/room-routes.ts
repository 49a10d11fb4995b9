/** Groups and channels: coming, going, and who may write there. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { World } from '../emulator/world.ts';
import { Id, personIn, read } from './request.ts';
import { wireEntry } from './wire.ts';

const Membership = z.object({ chatId: Id, status: z.enum(['member', 'administrator', 'left']) });

export function addRoomRoutes(app: FastifyInstance, world: World): void {
  app.post('/api/persons/:person/membership', (request, reply) => {
    const person = personIn(request);
    const { chatId, status } = read(Membership, request.body);
    const isMember = world.room(chatId)?.members.has(person) ?? false;
    if (status === 'left') world.leave(person, chatId);
    else {
      if (!isMember) world.join(person, chatId);
      if (isMember || status !== 'member') world.setMemberStatus(person, chatId, status);
    }
    return reply.code(204).send();
  });

  app.post('/api/persons/:person/post', (request, reply) => {
    const { chatId, text } = read(
      z.object({ chatId: Id, text: z.string().trim().min(1).max(4096) }),
      request.body,
    );
    return reply.code(201).send(wireEntry(world.postToChannel(personIn(request), chatId, text)));
  });
}
