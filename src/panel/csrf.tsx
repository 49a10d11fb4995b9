/**
 * Tokens against cross-site request forgery: each belongs to one session, differs on every page, and comes back
 * in the header `x-csrf-token` (scripts) or in the field `_csrf` (forms).
 */
import { Tokens } from '@fastify/csrf';
import type { FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Session } from '../domain/sign-in.ts';

export interface Csrf {
  /** A token for the pages of this session. */
  create(session: Session): string;
  /** Whether the request carries a token of this session. A multipart form must use the header. */
  holds(session: Session, request: FastifyRequest): boolean;
}

function sentToken(request: FastifyRequest): string {
  const header = request.headers['x-csrf-token'];
  if (typeof header === 'string') return header;
  const body = request.body;
  const field = typeof body === 'object' && body !== null && '_csrf' in body ? body._csrf : undefined;
  return typeof field === 'string' ? field : '';
}

/** @param sessionSecret signs the tokens, so that knowing the database is not enough to make one */
export function createCsrf(sessionSecret: string): Csrf {
  const tokens = new Tokens({ hmacKey: sessionSecret });
  return {
    create: (session) => tokens.create(session.tokenHash),
    holds: (session, request) => tokens.verify(session.tokenHash, sentToken(request)),
  };
}

/** The token as a form's hidden field. */
export function CsrfField({ token }: { readonly token: string }): VNode {
  return <input type="hidden" name="_csrf" value={token} />;
}
