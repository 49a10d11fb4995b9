/** Addresses that name one thing, such as `/officials/:id`. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const Params = z.object({ id: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER) });

/** The id in the address; undefined when it cannot be one. */
export function idIn(request: FastifyRequest): number | undefined {
  return Params.safeParse(request.params).data?.id;
}

/** Answers as for an address that does not exist. */
export function missing(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}
