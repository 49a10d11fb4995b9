/**
 * The live feed of the chat: every change of the emulated Telegram as a server-sent event.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { World } from '../emulator/world.ts';
import { wireEvent } from './wire.ts';

/** Proxies close connections that say nothing for a minute. */
const HEARTBEAT_MS = 25_000;

/** Adds `GET /api/events`. Streams end when the server closes, which would otherwise wait for them. */
export function addFeed(app: FastifyInstance, world: World): void {
  const streams = new Set<ServerResponse>();

  app.get('/api/events', (_request, reply) => {
    reply.hijack();
    const stream = reply.raw;
    stream.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    stream.write('retry: 1000\n\n');
    streams.add(stream);
    const unsubscribe = world.subscribe((event) => {
      stream.write(`data: ${JSON.stringify(wireEvent(world, event))}\n\n`);
    });
    const heartbeat = setInterval(() => stream.write(': still here\n\n'), HEARTBEAT_MS);
    stream.on('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      streams.delete(stream);
    });
  });

  app.addHook('preClose', async () => {
    for (const stream of streams) stream.end();
  });
}
