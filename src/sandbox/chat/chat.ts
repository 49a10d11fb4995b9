/**
 * The sandbox: a web chat with the bot over the emulated Telegram, for trying Hamroh out with nothing
 * connected. It has no login, so it is for the machine it runs on: main mounts it only without a token.
 */
import type { FastifyInstance } from 'fastify';
import type { Assets } from '../../web/assets.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import { viewOf } from '../../web/view.ts';
import type { World } from '../emulator/world.ts';
import { addFeed } from './feed.ts';
import { addLabRoutes } from './lab-routes.ts';
import { addMediaRoutes } from './media-routes.ts';
import { addMessageRoutes } from './message-routes.ts';
import { sandboxPage } from './page.tsx';
import { addPersonRoutes } from './person-routes.ts';
import { addPollRoutes } from './poll-routes.ts';
import { refuse } from './request.ts';
import { addRoomRoutes } from './room-routes.ts';
import { wireState } from './wire.ts';

export interface SandboxChatOptions {
  readonly world: World;
  readonly assets: Assets;
  /** For the times beside messages. */
  readonly timeZone: string;
  /** Where the title leads back to, for example the panel; absent: nowhere. */
  readonly home?: string;
}

/** The browser scripts to hand to `collectAssets`. */
export const SANDBOX_SCRIPTS = new URL('browser/', import.meta.url);

/** Fastify plugin; register it with the prefix `/sandbox`. */
export async function sandboxChat(app: FastifyInstance, options: SandboxChatOptions): Promise<void> {
  const { world, assets } = options;

  app.addHook('onRequest', async (request, reply) => {
    if (isSameOrigin(request) || request.method === 'GET') return;
    await reply.code(403).send({ error: 'another site may not act here' });
  });
  app.setErrorHandler(refuse);

  app.get('/', (request, reply) => {
    const html = sandboxPage(viewOf(request, assets), { base: app.prefix, ...options });
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
  });
  app.get('/api/state', () => wireState(world));

  addFeed(app, world);
  addPersonRoutes(app, world);
  addMessageRoutes(app, world);
  addPollRoutes(app, world);
  addRoomRoutes(app, world);
  addLabRoutes(app, world);
  await addMediaRoutes(app, world);
}
