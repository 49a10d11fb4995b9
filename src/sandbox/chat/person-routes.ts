/** Who there is: making and changing persons, and how each stands to the bot. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type PersonChange, type World, WorldError } from '../emulator/world.ts';
import { given, personIn, read } from './request.ts';

const Name = z.string().trim().min(1).max(64);
const Phone = z
  .string()
  .transform((text) => text.replace(/\D/g, ''))
  .refine((digits) => digits === '' || (digits.length >= 9 && digits.length <= 15), 'not a phone number');
const Tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/);
const UserName = z.string().regex(/^[A-Za-z]\w{4,31}$/);

const NewPerson = z.object({
  firstName: Name,
  lastName: Name.optional(),
  phone: Phone.optional(),
  languageCode: Tag.optional(),
  username: UserName.optional(),
});

const Change = z.object({
  firstName: Name.optional(),
  lastName: Name.nullable().optional(),
  phone: Phone.optional(),
  languageCode: Tag.nullable().optional(),
  username: UserName.nullable().optional(),
});

/** `null` in a request takes an optional field away; the world says so with an explicit `undefined`. */
function changeOf(change: z.infer<typeof Change>): PersonChange {
  return Object.fromEntries(
    Object.entries(change)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([field, value]) => [field, value ?? undefined]),
  );
}

export function addPersonRoutes(app: FastifyInstance, world: World): void {
  app.post('/api/persons', (request, reply) => {
    const person = read(NewPerson, request.body);
    return reply.code(201).send(world.createPerson(given({ ...person, phone: person.phone || undefined })));
  });

  app.patch('/api/persons/:person', (request) =>
    world.editPerson(personIn(request), changeOf(read(Change, request.body))),
  );

  app.post('/api/persons/:person/start', (request, reply) => {
    const { payload } = read(
      z.object({
        payload: z
          .string()
          .regex(/^[\w-]{1,64}$/)
          .optional(),
      }),
      request.body,
    );
    world.start(personIn(request), payload);
    return reply.code(204).send();
  });

  app.post('/api/persons/:person/standing', (request, reply) => {
    const id = personIn(request);
    const { standing } = read(
      z.object({ standing: z.enum(['started', 'blocked', 'deactivated']) }),
      request.body,
    );
    if (!world.person(id)) throw new WorldError('no-such-person', `no person ${id}`);
    if (standing === 'blocked') world.block(id);
    else if (standing === 'started') world.unblock(id);
    else world.deactivate(id);
    return reply.code(204).send();
  });
}
