/**
 * The guard of the panel: who asks (the session's cookie), whether they may (roles), and whether they mean it
 * (CSRF, same origin), for every route that is added after it.
 *
 * - Nobody signed in: pages lead to the sign-in page, htmx is told to go there, other requests get 401.
 * - A route open to everybody says so: `{ config: { open: true } }`. `request.official` and `request.session`
 *   throw there; `request.signedIn` tells.
 * - Every method that can change something needs our own origin, and a token of the session unless the route is open.
 */
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from 'fastify';
import { may, type Right } from '../domain/access.ts';
import type { Official } from '../domain/officials.ts';
import { type Session, sessionBySecret } from '../domain/sign-in.ts';
import { errorPage, type Problem } from '../web/error-page.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import { type View, viewOf } from '../web/view.ts';
import { createCsrf } from './csrf.tsx';
import type { PanelDeps } from './deps.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { rememberWanted } from './wanted.ts';

export interface SignedIn {
  readonly official: Official;
  readonly session: Session;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers also those who have not signed in. */
    open?: boolean;
  }
  interface FastifyRequest {
    /** The live session behind the cookie, or null. */
    signedIn: SignedIn | null;
    /** Whoever asks. Throws on open routes when nobody is signed in. */
    readonly official: Official;
    readonly session: Session;
    /** A token for the forms of the page that answers. */
    csrfToken(): string;
    /** The view in the official's own language; in the browser's when nobody is signed in. */
    panelView(): View;
  }
}

export const SIGN_IN = '/panel/sign-in';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Requests a minute of one session: far above what keys and live updates make, far below what a script does. */
const PER_SESSION = { max: 600, timeWindow: 60_000 };

/** Where an official begins: the queue, or the courses for those who do not answer teachers. */
export function startOf(official: Official): string {
  if (may(official, 'tickets')) return '/panel/queue';
  return may(official, 'courses') ? '/panel/courses' : '/panel/sessions';
}

function isHtmx(request: FastifyRequest): boolean {
  return request.headers['hx-request'] !== undefined;
}

function wantsPage(request: FastifyRequest): boolean {
  return !isHtmx(request) && (request.headers.accept ?? '').includes('text/html');
}

/** Refuses in the way the asker understands: a page, or JSON. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: { status: number; problem: Problem; error: string },
): FastifyReply {
  void reply.code(refusal.status).header('cache-control', 'no-store');
  if (!wantsPage(request)) return reply.send({ error: refusal.error });
  const home = request.signedIn ? startOf(request.signedIn.official) : SIGN_IN;
  const page = errorPage(request.panelView(), { problem: refusal.problem, home });
  return reply.type('text/html; charset=utf-8').send(page);
}

function toSignIn(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (isHtmx(request)) return reply.code(401).header('hx-redirect', SIGN_IN).send();
  if (wantsPage(request)) {
    rememberWanted(request, reply);
    return reply.redirect(SIGN_IN, 303);
  }
  return reply.code(401).send({ error: 'not signed in' });
}

/** Lets in only officials who have the right, or any one of several; answers 403 to others. */
export function requireRight(...rights: readonly Right[]): preHandlerAsyncHookHandler {
  return async (request, reply) => {
    if (rights.some((right) => may(request.official, right))) return;
    return refuse(request, reply, { status: 403, problem: 'forbidden', error: 'not yours to do' });
  };
}

/** What decides what an official may see. */
function rightsOf({ role, regions }: Official): string {
  return `${role} ${regions.join(' ')}`;
}

/**
 * Ends something long, such as a stream of live updates, once it may not go on as it began: signed out here or
 * elsewhere, the official disabled, or given another role or other regions. Returns the way to stop watching.
 */
export function whenSignedOut(request: FastifyRequest, deps: PanelDeps, end: () => void): () => void {
  const { official } = request;
  const secret = request.cookies[SESSION_COOKIE] ?? '';
  return deps.db.listen('official', (payload) => {
    if (payload !== '' && payload !== String(official.id)) return;
    void sessionBySecret(deps.db, secret, deps.now()).then(
      (alive) => {
        if (!alive || rightsOf(alive.official) !== rightsOf(official)) end();
      },
      (error: unknown) => request.log.warn({ err: error }, 'a session could not be looked up'),
    );
  });
}

/** Guards the scope it is called in; its routes come after it. Needs @fastify/rate-limit on the server. */
export async function guard(app: FastifyInstance, deps: PanelDeps): Promise<void> {
  const csrf = createCsrf(deps.sessionSecret);
  await app.register(cookie);
  const perSession = app.createRateLimit({
    ...PER_SESSION,
    keyGenerator: (request) => `session:${request.session.id}`,
  });

  const signedIn = (request: FastifyRequest): SignedIn => {
    if (!request.signedIn) throw new Error('An open route asked for the official of nobody');
    return request.signedIn;
  };
  app.decorateRequest('signedIn', null);
  app.decorateRequest('official', {
    getter() {
      return signedIn(this).official;
    },
  });
  app.decorateRequest('session', {
    getter() {
      return signedIn(this).session;
    },
  });
  app.decorateRequest('csrfToken', function csrfToken(this: FastifyRequest) {
    return csrf.create(signedIn(this).session);
  });
  app.decorateRequest('panelView', function panelView(this: FastifyRequest) {
    return viewOf(this, deps.assets, this.signedIn?.official.locale);
  });

  app.addHook('onRequest', async (request, reply) => {
    // What the panel shows is for one person: no cache on the way may keep it.
    void reply.header('cache-control', 'no-store');
    const secret = request.cookies[SESSION_COOKIE];
    request.signedIn = (secret && (await sessionBySecret(deps.db, secret, deps.now()))) || null;
    if (!SAFE_METHODS.has(request.method) && !isSameOrigin(request)) {
      return refuse(request, reply, { status: 403, problem: 'bad-request', error: 'another origin' });
    }
    if (!request.signedIn) return request.routeOptions.config.open ? undefined : toSignIn(request, reply);
    const limit = await perSession(request);
    if (!limit.isAllowed && limit.isExceeded) {
      void reply.header('retry-after', limit.ttlInSeconds);
      return refuse(request, reply, { status: 429, problem: 'too-many', error: 'too many requests' });
    }
  });

  app.addHook('preHandler', async (request, reply) => {
    if (SAFE_METHODS.has(request.method) || request.routeOptions.config.open) return;
    if (csrf.holds(request.session, request)) return;
    return refuse(request, reply, {
      status: 403,
      problem: 'bad-request',
      error: 'the page is out of date',
    });
  });
}
