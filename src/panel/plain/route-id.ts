/** Addresses that name one thing, such as `/officials/:id`. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refuse } from '../guard.ts';

/** An id as an address or a form has it. */
export const Id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const Params = z.object({ id: Id });

/** The id in the address; undefined when it cannot be one. */
export function idIn(request: FastifyRequest): number | undefined {
  return Params.safeParse(request.params).data?.id;
}

/** Answers that there is no such thing, in the official's language. */
export function missing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return refuse(request, reply, { status: 404, problem: 'not-found', error: 'not found' });
}
