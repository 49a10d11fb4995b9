/** What a person says and does with messages, other than sending files. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Placing, type World, WorldError } from '../emulator/world.ts';
import { given, Id, personIn, read } from './request.ts';
import { wireEntry, wireOpenChat } from './wire.ts';

const Text = z.string().trim().min(1).max(4096);
const Coordinates = { latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) };
const Place = z.object({ chatId: Id.optional(), replyTo: Id.optional() });
const Spot = z.object({ chatId: Id, messageId: Id });

export function addMessageRoutes(app: FastifyInstance, world: World): void {
  const placing = (body: unknown): Placing => given(read(Place, body));

  app.get('/api/persons/:person/chats/:chat', (request) => {
    const { chat } = read(z.object({ chat: Id }), request.params);
    const { before } = read(z.object({ before: Id.optional() }), request.query);
    const person = world.person(personIn(request));
    if (!person) throw new WorldError('no-such-person', 'no such person');
    if (chat > 0 && chat !== person.id)
      throw new WorldError('not-allowed', 'a private chat of somebody else');
    if (chat < 0 && !world.room(chat)) throw new WorldError('no-such-chat', 'no such room');
    return wireOpenChat(world, person, chat, before);
  });

  app.post('/api/persons/:person/text', (request, reply) => {
    const { text } = read(z.object({ text: Text }), request.body);
    const entry = world.sendText(personIn(request), text, placing(request.body));
    return reply.code(201).send(wireEntry(entry));
  });

  app.patch('/api/persons/:person/text', (request) => {
    const { chatId, messageId, text } = read(Spot.extend({ text: Text }), request.body);
    return wireEntry(world.edit(personIn(request), chatId, messageId, text));
  });

  app.post('/api/persons/:person/delete', (request, reply) => {
    const { chatId, messageIds } = read(
      z.object({ chatId: Id, messageIds: z.array(Id).min(1).max(100) }),
      request.body,
    );
    world.deleteMessages(personIn(request), chatId, messageIds);
    return reply.code(204).send();
  });

  app.post('/api/persons/:person/location', (request, reply) => {
    const { latitude, longitude } = read(z.object(Coordinates), request.body);
    const entry = world.sendLocation(personIn(request), latitude, longitude, placing(request.body));
    return reply.code(201).send(wireEntry(entry));
  });

  app.post('/api/persons/:person/contact', (request, reply) => {
    const entry = world.shareContact(personIn(request), undefined, placing(request.body));
    return reply.code(201).send(wireEntry(entry));
  });

  app.post('/api/persons/:person/key', (request, reply) => {
    const { label, chatId, location } = read(
      z.object({ label: z.string(), chatId: Id.optional(), location: z.object(Coordinates).optional() }),
      request.body,
    );
    const at: [number, number] | undefined = location && [location.latitude, location.longitude];
    const entry = world.pressKey(personIn(request), label, given({ chatId, location: at }));
    return reply.code(201).send(wireEntry(entry));
  });

  app.post('/api/persons/:person/button', (request) => {
    const { chatId, messageId, row, column } = read(
      Spot.extend({ row: z.number().int().min(0), column: z.number().int().min(0) }),
      request.body,
    );
    return world.pressButton(personIn(request), chatId, messageId, row, column);
  });

  app.post('/api/persons/:person/reaction', (request, reply) => {
    const { chatId, messageId, emoji } = read(
      Spot.extend({ emoji: z.string().max(8).nullable() }),
      request.body,
    );
    world.react(personIn(request), chatId, messageId, emoji ?? undefined);
    return reply.code(204).send();
  });

  app.post('/api/persons/:person/read', (request, reply) => {
    const { chatId, messageId } = read(Spot, request.body);
    world.markRead(personIn(request), chatId, messageId);
    return reply.code(204).send();
  });
}
