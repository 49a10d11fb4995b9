/** Versions of xAPI: which are spoken here, and what requests must say. */
import type { FastifyInstance } from 'fastify';
import { Problem } from '../problem.ts';

export const VERSION_HEADER = 'x-experience-api-version';
/** The version that answers are in. */
const VERSION = '1.0.3';
const VERSIONS = ['1.0.0', '1.0.1', '1.0.2', VERSION];

/** Every answer names the version; every request must, but for `GET /about`, which tells the versions. */
export function speakVersion(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header(VERSION_HEADER, VERSION);
    if (request.routeOptions.config.scope === undefined) return;
    const asked = request.headers[VERSION_HEADER];
    if (typeof asked === 'string' && /^1\.0(\.\d+)?$/.test(asked)) return;
    throw new Problem(
      'invalid-request',
      asked === undefined
        ? `Send the header X-Experience-API-Version: ${VERSION}.`
        : `xAPI ${String(asked)} is not spoken here: send the header X-Experience-API-Version: ${VERSION}.`,
    );
  });

  app.get('/about', async () => ({ version: VERSIONS }));
}
