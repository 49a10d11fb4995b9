/**
 * Signing in and out: `/sign-in` says how to get a link, `/sign-in/<secret>` asks and, when confirmed, opens a
 * session. Opening a link never uses it up; pressing the button does.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { endSessions, inspectLoginLink, type LinkState, signIn } from '../../domain/sign-in.ts';
import type { PanelDeps } from '../deps.ts';
import { SIGN_IN, startOf } from '../guard.ts';
import { sendHtml } from '../respond.ts';
import { dropSession, keepLanguage, keepSession } from '../session-cookie.ts';
import { takeWanted } from '../wanted.ts';
import { askPage, type BotAddress, confirmPage, deadLinkPage } from './sign-in-pages.tsx';

/** Wrong links from one address before it has to wait. Good ones are not counted: an office shares an address. */
const WRONG_LINKS = { max: 20, timeWindow: 10 * 60_000 };
/** Secrets are 43 characters; whatever is much longer is not looked up. */
const SECRET = /^[\w-]{20,64}$/;

function statusOf(kind: LinkState['kind']): number {
  return kind === 'unknown' ? 404 : 410;
}

/** Where one writes to the bot. */
export function botAddress(deps: PanelDeps): BotAddress {
  if (deps.sandbox) return '/sandbox';
  const name = deps.botUsername();
  return name === undefined ? undefined : `https://t.me/${name}`;
}

export function addSignIn(app: FastifyInstance, deps: PanelDeps): void {
  const open = { config: { open: true } };
  const wrongLinks = app.createRateLimit(WRONG_LINKS);

  /** Throws 429 for an address that tried too many links that never were. */
  async function slowDown(request: FastifyRequest, reply: FastifyReply, increment: boolean): Promise<void> {
    const limit = await wrongLinks(request, { increment });
    if (limit.isAllowed || limit.remaining > 0) return;
    void reply.header('retry-after', limit.ttlInSeconds);
    throw Object.assign(new Error('too many wrong links'), { statusCode: 429 });
  }

  async function dead(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: Exclude<LinkState['kind'], 'good'>,
  ): Promise<FastifyReply> {
    if (kind === 'unknown') await wrongLinks(request);
    return sendHtml(reply.code(statusOf(kind)), deadLinkPage(request.panelView(), kind, botAddress(deps)));
  }

  app.get('/sign-in', open, (request, reply) => {
    if (request.signedIn) return reply.redirect(startOf(request.signedIn.official), 303);
    return sendHtml(reply, askPage(request.panelView(), botAddress(deps)));
  });

  app.get<{ Params: { secret: string } }>('/sign-in/:secret', open, async (request, reply) => {
    await slowDown(request, reply, false);
    const { secret } = request.params;
    const state: LinkState = SECRET.test(secret)
      ? await inspectLoginLink(deps.db, secret, deps.now())
      : { kind: 'unknown' };
    if (state.kind !== 'good') return dead(request, reply, state.kind);
    return sendHtml(reply, confirmPage(request.panelView(), state.official));
  });

  app.post<{ Params: { secret: string } }>('/sign-in/:secret', open, async (request, reply) => {
    await slowDown(request, reply, false);
    const { secret } = request.params;
    if (!SECRET.test(secret)) return dead(request, reply, 'unknown');
    const client = { userAgent: request.headers['user-agent'] ?? '', address: request.ip };
    const entered = await signIn(deps.db, secret, client, deps.now());
    if (entered.kind !== 'signedIn') return dead(request, reply, entered.kind);
    // The browser's former session would otherwise live on, reachable by nobody.
    const former = request.signedIn;
    if (former) await endSessions(deps.db, former.official.id, { only: former.session.id }, deps.now());
    keepSession(reply, entered.secret, deps.publicUrl);
    keepLanguage(reply, entered.official.locale, deps.publicUrl);
    return reply.redirect(takeWanted(request, reply) ?? startOf(entered.official), 303);
  });

  app.post('/sign-out', async (request, reply) => {
    await endSessions(deps.db, request.official.id, { only: request.session.id }, deps.now());
    dropSession(reply, deps.publicUrl);
    return reply.redirect(SIGN_IN, 303);
  });

  app.post('/sign-out-everywhere', async (request, reply) => {
    await endSessions(deps.db, request.official.id, 'all', deps.now());
    dropSession(reply, deps.publicUrl);
    return reply.redirect(SIGN_IN, 303);
  });
}
