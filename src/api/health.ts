/**
 * What a load balancer or a service manager asks: is the process alive, and may it get work?
 */
import type { FastifyInstance } from 'fastify';

/** Parts that must be in order before this instance gets requests, by name. */
export type Checks = Readonly<Record<string, () => boolean | Promise<boolean>>>;

/** `GET /healthz` (alive) and `GET /readyz` (200 when every check passes, else 503 and which do not). */
export function healthRoutes(app: FastifyInstance, checks: Checks): void {
  app.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));

  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const parts = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await check()] as const),
    );
    const ready = parts.every(([, passes]) => passes);
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : 'not ready', checks: Object.fromEntries(parts) });
  });
}
