/** The cookie that carries a session's secret: out of reach of scripts, of other sites and of other paths. */
import type { FastifyReply } from 'fastify';
import { SESSION_MS } from '../domain/sign-in.ts';

export const SESSION_COOKIE = 'hamroh_session';

/** Over https the cookie is sent over https only. */
function attributes(publicUrl: string) {
  const secure = new URL(publicUrl).protocol === 'https:';
  return { path: '/panel', httpOnly: true, sameSite: 'lax', secure } as const;
}

/** Signs this browser in for as long as the session lasts. */
export function keepSession(reply: FastifyReply, secret: string, publicUrl: string): void {
  void reply.setCookie(SESSION_COOKIE, secret, { ...attributes(publicUrl), maxAge: SESSION_MS / 1000 });
}

export function dropSession(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(SESSION_COOKIE, attributes(publicUrl));
}
