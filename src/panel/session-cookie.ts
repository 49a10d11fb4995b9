/** The cookie that carries a session's secret, out of reach of scripts, of other sites and of other paths; and the language's. */
import type { FastifyReply } from 'fastify';
import { SESSION_MS } from '../domain/sign-in.ts';
import type { Locale } from '../i18n/locale.ts';
import { LOCALE_COOKIE } from '../web/preferences.ts';

export const SESSION_COOKIE = 'hamroh_session';

const YEAR_SECONDS = 365 * 24 * 3600;

/** Over https the cookie is sent over https only. */
function attributes(publicUrl: string) {
  const secure = new URL(publicUrl).protocol === 'https:';
  return { path: '/panel', httpOnly: true, sameSite: 'lax', secure } as const;
}

/** Signs this browser in for as long as the session lasts. */
export function keepSession(reply: FastifyReply, secret: string, publicUrl: string): void {
  void reply.setCookie(SESSION_COOKIE, secret, { ...attributes(publicUrl), maxAge: SESSION_MS / 1000 });
}

/** The official's language for what is shown before anybody is known: error pages, and the door next time. */
export function keepLanguage(reply: FastifyReply, locale: Locale, publicUrl: string): void {
  void reply.setCookie(LOCALE_COOKIE, locale, { ...attributes(publicUrl), path: '/', maxAge: YEAR_SECONDS });
}

export function dropSession(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(SESSION_COOKIE, attributes(publicUrl));
}
