/** `POST /telegram/webhook`: where Telegram delivers updates in webhook mode. */
import type { FastifyInstance } from 'fastify';
import { type createWebhook, SECRET_HEADER, WEBHOOK_PATH } from '../telegram/webhook.ts';

/** Telegram calls from many addresses at the pace of its users, so no limit a visitor has applies. */
export function webhookRoute(app: FastifyInstance, receive: ReturnType<typeof createWebhook>): void {
  app.post(WEBHOOK_PATH, { config: { rateLimit: false }, logLevel: 'warn' }, async (request, reply) => {
    const status = await receive(request.headers[SECRET_HEADER], request.body);
    return reply.code(status).send({ ok: status === 200 });
  });
}
