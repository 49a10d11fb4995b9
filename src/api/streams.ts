/**
 * A server that closes waits for its connections. Live streams never end by themselves, and browsers keep idle
 * connections: so streams are ended here, and every answer given meanwhile is the last of its connection.
 */
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long answers under way may take when the server closes: a video on a slow line would take minutes. */
const PATIENCE_MS = 3000;

/**
 * Lets `close` finish as soon as the answers under way are given, and after three seconds whatever is under way.
 * Browsers connect streams again by themselves.
 */
export function letGoOnClose(app: FastifyInstance): void {
  const streams = new Set<ServerResponse>();
  let closing = false;

  app.addHook('onRequest', async (request, reply) => {
    if (!request.headers.accept?.includes('text/event-stream')) return;
    streams.add(reply.raw);
    reply.raw.once('close', () => streams.delete(reply.raw));
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    closing = true;
    setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS).unref();
    for (const stream of streams) {
      const { socket } = stream;
      stream.end(() => socket?.end());
    }
  });
}
