/** The sandbox's chat on a real emulator, a real bot and a real server, for one test file. */
import Fastify from 'fastify';
import { SANDBOX_SCRIPTS, sandboxChat } from '../../../src/sandbox/chat/chat.ts';
import { startEmulator } from '../../../src/sandbox/emulator/index.ts';
import type { World } from '../../../src/sandbox/emulator/world.ts';
import { collectAssets } from '../../../src/web/assets.ts';
import { prepareForPages } from '../../../src/web/prepare.ts';
import { startEchoBot } from './echo-bot.ts';

export interface Playground {
  /** The address of the sandbox's page. */
  readonly url: string;
  readonly world: World;
  close(): Promise<void>;
}

export async function openPlayground(options: { now?: () => number } = {}): Promise<Playground> {
  const emulator = await startEmulator({ floodLimits: false, ...options });
  const bot = await startEchoBot(emulator.token, emulator.apiRoot);
  const app = Fastify({ forceCloseConnections: true });
  const assets = collectAssets([SANDBOX_SCRIPTS]);
  await prepareForPages(app, { assets, publicUrl: 'http://localhost:3000' });
  await app.register(sandboxChat, {
    prefix: '/sandbox',
    world: emulator.world,
    assets,
    timeZone: 'Asia/Tashkent',
  });
  const root = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${root}/sandbox`,
    world: emulator.world,
    async close() {
      await app.close();
      await bot.stop();
      await emulator.close();
    },
  };
}
