/**
 * Where somebody wanted to go before they had to sign in, such as the link of a ticket a colleague sent: kept in a
 * short-lived cookie of the sign-in pages only.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';

const WANTED_COOKIE = 'hamroh_wanted';
const LIVES_SECONDS = 15 * 60;
const ATTRIBUTES = { path: '/panel/sign-in', httpOnly: true, sameSite: 'lax' } as const;
/** Pages of the panel itself: nothing that leads elsewhere, and no way round in circles. */
const OURS = /^\/panel\/(?!sign-)[\w/-]+(\?[\w=&%.~+-]*)?$/;

export function rememberWanted(request: FastifyRequest, reply: FastifyReply): void {
  if (request.method !== 'GET' || !OURS.test(request.url)) return;
  void reply.setCookie(WANTED_COOKIE, request.url, { ...ATTRIBUTES, maxAge: LIVES_SECONDS });
}

/** The page that was wanted, which is then forgotten. */
export function takeWanted(request: FastifyRequest, reply: FastifyReply): string | undefined {
  const wanted = request.cookies[WANTED_COOKIE];
  if (wanted === undefined) return undefined;
  void reply.clearCookie(WANTED_COOKIE, ATTRIBUTES);
  return OURS.test(wanted) ? wanted : undefined;
}
