/**
 * Headers that keep a page to itself: no script, style, frame or connection but our own.
 *
 * Photos and recordings that a browser is about to send are shown from `blob:` addresses.
 */
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const HALF_YEAR_SECONDS = 15_552_000;

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:', 'data:'],
  mediaSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
};

/**
 * Adds the headers to every answer of the server.
 *
 * @param publicUrl where people reach the server; over https browsers are told to stay there
 */
export async function secureHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  const https = new URL(publicUrl).protocol === 'https:';
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: HALF_YEAR_SECONDS } : false,
    xFrameOptions: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  app.addHook('onSend', async (_request, reply) => {
    void reply.header('permissions-policy', 'camera=(), microphone=(self), geolocation=(self)');
  });
}
