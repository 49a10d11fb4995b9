/**
 * The HTTP server that every surface adds its routes to: limits, request ids, security headers, error pages,
 * and an end without hanging streams.
 */
import { randomBytes } from 'node:crypto';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Log } from '../log.ts';
import { UPLOAD_LIMIT } from '../telegram/files.ts';
import type { Assets } from '../web/assets.ts';
import { prepareForPages } from '../web/prepare.ts';
import { letGoOnClose } from './streams.ts';

/** Routes that take files state a limit of their own. */
const BODY_BYTES = 1024 * 1024;
/** Bytes a second of the slowest line that is waited for: fifty megabytes from a village take ten minutes. */
const SLOWEST_LINE = 85 * 1024;
/** Requests a minute from one address; a regional centre may share one. */
const REQUESTS_PER_MINUTE = 3000;

/** A part of an address, such as a person's id on the platform; what is not ASCII takes several letters there. */
const PARAMETER_LETTERS = 1200;

export interface ServerOptions {
  readonly log: Log;
  readonly assets: Assets;
  readonly publicUrl: string;
  /** Bytes of the largest file that somebody sends; what a bot may send through Telegram's own server by default. */
  readonly uploadLimit?: number;
  /** Proxies whose word on the visitor's address is taken. */
  readonly trustedProxies: readonly string[];
}

/** A server with everything but the surfaces' own routes; they are added before `listen`. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { uploadLimit = UPLOAD_LIMIT } = options;
  const app = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    trustProxy: [...options.trustedProxies],
    bodyLimit: BODY_BYTES,
    requestTimeout: Math.ceil(uploadLimit / SLOWEST_LINE) * 1000,
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    routerOptions: { maxParamLength: PARAMETER_LETTERS },
    genReqId: () => randomBytes(6).toString('base64url'),
  });

  app.addHook('onResponse', async (request, reply) => {
    // The route's pattern and not the address: addresses carry sign-in secrets and searched words.
    const route = request.routeOptions.url ?? 'unknown';
    const ms = Math.round(reply.elapsedTime);
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms }, 'request');
  });
  letGoOnClose(app);
  await app.register(rateLimit, { max: REQUESTS_PER_MINUTE, timeWindow: '1 minute' });
  await app.register(formbody);
  await prepareForPages(app, options);
  return app;
}
