/** Groups and channels: making them, coming and going, who may write there, and what is pinned. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { World } from '../emulator/world.ts';
import { given, Id, personIn, read } from './request.ts';
import { wireEntry } from './wire.ts';

const NewRoom = z.object({
  type: z.enum(['channel', 'supergroup']),
  title: z.string().trim().min(1).max(128),
  username: z
    .string()
    .regex(/^[A-Za-z]\w{4,31}$/)
    .optional(),
  owner: Id.positive().optional(),
});
const BotStanding = z.object({ status: z.enum(['administrator', 'reader', 'left']) });

const Membership = z.object({ chatId: Id, status: z.enum(['member', 'administrator', 'left']) });

export function addRoomRoutes(app: FastifyInstance, world: World): void {
  app.post('/api/rooms', (request, reply) => {
    const { owner, ...room } = read(NewRoom, request.body);
    const { id } = world.createRoom(given({ ...room, botStatus: 'left' as const }));
    if (owner !== undefined) world.setMemberStatus(owner, id, 'creator');
    world.setBotStatus(id, 'administrator');
    return reply.code(201).send({ id });
  });

  app.post('/api/rooms/:room/bot', (request, reply) => {
    const { room } = read(z.object({ room: Id }), request.params);
    const { status } = read(BotStanding, request.body);
    if (status === 'reader') world.setBotStatus(room, 'administrator', { canPost: false });
    else world.setBotStatus(room, status);
    return reply.code(204).send();
  });

  app.post('/api/persons/:person/pin', (request, reply) => {
    const { chatId, messageId, on } = read(
      z.object({ chatId: Id, messageId: Id, on: z.boolean() }),
      request.body,
    );
    if (on) world.pin(personIn(request), chatId, messageId);
    else world.unpin(personIn(request), chatId, messageId);
    return reply.code(204).send();
  });

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
