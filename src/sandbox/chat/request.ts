/** Reading requests: what does not fit the schema, or what Telegram's app would not offer, is refused by name. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { WorldError, type WorldErrorCode } from '../emulator/world.ts';

/** A request that makes no sense; `code` goes to the browser, which has words for it. */
export class BadRequest extends Error {
  readonly code = 'invalid';
}

/** Reads a value by a schema. Throws {@link BadRequest} naming the first field that does not fit. */
export function read<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new BadRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'not understood'}`);
}

const STATUS: Readonly<Record<WorldErrorCode, number>> = {
  'no-such-person': 404,
  'no-such-chat': 404,
  'no-such-message': 404,
  'no-such-button': 404,
  'no-such-file': 404,
  'not-a-member': 403,
  'not-allowed': 403,
  'bot-is-blocked': 409,
  'person-is-deactivated': 409,
  invalid: 400,
};

/** Answers an action that could not be done; other errors go on to the server's own handler. */
export function refuse(error: Error, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof WorldError) {
    return reply.code(STATUS[error.code]).send({ error: error.code, detail: error.message });
  }
  if (error instanceof BadRequest) return reply.code(400).send({ error: error.code, detail: error.message });
  if ('code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') {
    return reply.code(413).send({ error: 'too-large', detail: error.message });
  }
  throw error;
}

/** An id of Telegram: a person's is positive, a room's negative. */
export const Id = z.coerce.number().int();

/** The `:person` of an address. */
export function personIn(request: FastifyRequest): number {
  return read(z.object({ person: Id.positive() }), request.params).person;
}

/** Leaves out what is undefined, as exact optional properties ask. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
