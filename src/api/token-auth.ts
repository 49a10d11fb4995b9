/**
 * Who calls: a token, as a bearer or as the password of Basic authentication. Each call needs a scope, and each token
 * has a number of calls a minute.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Db } from '../db/db.ts';
import type { ApiScope } from '../db/schema/exchange.ts';
import { type ApiToken, useToken } from '../domain/exchange/tokens.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a token must be allowed for this route, if any token will not do; a route without one answers anybody. */
    scope?: ApiScope | 'any';
  }
  interface FastifyRequest {
    /** The token that calls. Throws on routes that answer anybody. */
    readonly apiToken: ApiToken;
    /** Null on routes that answer anybody. */
    calledBy: ApiToken | null;
  }
}

/** Calls of one token in a minute, where a call carries many items. */
export const CALLS_PER_MINUTE = 600;

export interface AuthOptions {
  readonly db: Db;
  readonly now: () => number;
  /** Calls of one token in a minute, when not {@link CALLS_PER_MINUTE}. */
  readonly callsPerMinute?: number;
}

interface Credentials {
  secret: string;
  /** What came as the user name of Basic authentication. */
  user?: string;
}

/** The secret in an Authorization header; undefined when there is none in a form that is known. */
function credentialsOf(header: string | undefined): Credentials | undefined {
  const [, scheme, value] = /^(bearer|basic)\s+(\S+)\s*$/i.exec(header ?? '') ?? [];
  if (value === undefined) return undefined;
  if (scheme!.toLowerCase() === 'bearer') return { secret: value };
  const [, user, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
  return user === undefined || secret === undefined ? undefined : { user, secret };
}

/** The user name of Basic authentication names the token it comes with. */
function named(token: ApiToken, user: string | undefined): boolean {
  return user === undefined || user === token.name || user === String(token.id);
}

const refused = (detail: string) =>
  new Problem('not-authenticated', detail, {
    headers: { 'www-authenticate': 'Bearer realm="Hamroh", Basic realm="Hamroh", charset="UTF-8"' },
  });

/** Guards the scope it is called in; its routes come after it. Needs @fastify/rate-limit on the server. */
export function authenticateTokens(app: FastifyInstance, options: AuthOptions): void {
  const perToken = app.createRateLimit({
    max: options.callsPerMinute ?? CALLS_PER_MINUTE,
    timeWindow: 60_000,
    keyGenerator: (request) => `token:${request.apiToken.id}`,
  });

  app.decorateRequest('calledBy', null);
  app.decorateRequest('apiToken', {
    getter() {
      if (!this.calledBy) throw new Error('A route that answers anybody asked for the token of nobody');
      return this.calledBy;
    },
  });

  async function limit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const used = await perToken(request);
    if (used.isAllowed) return;
    void reply.headers({
      'ratelimit-limit': used.max,
      'ratelimit-remaining': used.remaining,
      'ratelimit-reset': used.ttlInSeconds,
    });
    if (!used.isExceeded) return;
    throw new Problem(
      'too-many-requests',
      `This token has used its ${used.max} calls of this minute: wait as long as Retry-After says, and send more in each call.`,
      { headers: { 'retry-after': String(used.ttlInSeconds) } },
    );
  }

  app.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const { scope } = request.routeOptions.config;
    if (scope === undefined) return;
    const { authorization } = request.headers;
    const credentials = credentialsOf(authorization);
    if (!credentials) {
      throw refused(
        'Send a token with the header «Authorization: Bearer TOKEN». An administrator makes tokens in the panel.',
      );
    }
    const token = await useToken(options.db, credentials.secret, options.now());
    if (!token || !named(token, credentials.user)) {
      throw refused('This token is not known, or it was revoked: ask an administrator for a new one.');
    }
    request.calledBy = token;
    await limit(request, reply);
    if (scope !== 'any' && !token.scopes.includes(scope)) {
      throw new Problem(
        'missing-scope',
        `This call needs the scope ${scope}; the token has ${token.scopes.join(', ') || 'none'}. An administrator makes tokens in the panel.`,
      );
    }
  });
}
