/**
 * Refuses requests that another site made a browser send. Browsers name the origin of every request
 * that can change something; what is not a browser (a test, curl) names none and carries no cookies to abuse.
 */
import type { FastifyRequest } from 'fastify';

/** Whether a request comes from our own pages, or from no page at all. */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}
