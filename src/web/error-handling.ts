/**
 * How the server answers when it cannot: a page to people, JSON to programs, and the cause to the log only.
 */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Assets } from './assets.ts';
import { errorPage, problemOf } from './error-page.tsx';
import { viewOf } from './view.ts';

/** Enough for a person who mistypes, too few for a program that tries addresses. */
const WRONG_ADDRESSES = { max: 60, timeWindow: '1 minute' };

/** Whether a person's browser asks for a page, rather than a script or program for data. */
function wantsPage(request: FastifyRequest): boolean {
  const accepts = request.headers.accept ?? '';
  return accepts.includes('text/html') && request.headers['hx-request'] === undefined;
}

/** The start of the surface a request was made to. */
function homeOf(request: FastifyRequest): string {
  return ['/panel', '/sandbox'].find((start) => request.url.startsWith(start)) ?? '/';
}

function answer(request: FastifyRequest, reply: FastifyReply, assets: Assets, status: number, error: string) {
  void reply.code(status);
  if (!wantsPage(request)) return reply.send({ error });
  const page = errorPage(viewOf(request, assets), {
    problem: problemOf(status),
    home: homeOf(request),
    ...(status >= 500 ? { requestId: String(request.id) } : {}),
  });
  return reply.type('text/html; charset=utf-8').send(page);
}

/**
 * Sets the server's answers for unknown addresses and for errors thrown by handlers. Where @fastify/rate-limit is
 * registered, unknown addresses are answered a limited number of times.
 */
export function handleErrors(app: FastifyInstance, assets: Assets): void {
  const guessing = app.hasDecorator('rateLimit') ? { preHandler: app.rateLimit(WRONG_ADDRESSES) } : {};
  app.setNotFoundHandler(guessing, (request, reply) => answer(request, reply, assets, 404, 'not found'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode !== undefined && error.statusCode >= 400 ? error.statusCode : 500;
    if (status >= 500) request.log.error({ err: error }, 'a request failed');
    return answer(request, reply, assets, status, status >= 500 ? 'internal error' : error.message);
  });
}
