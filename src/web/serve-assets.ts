/**
 * Serves what `collectAssets` gathered: kept for ever by browsers, compressed once and then from memory.
 */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { AssetFile, Assets } from './assets.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

type Coding = 'br' | 'gzip';

/** The best coding the browser takes, or none: fonts are compressed already. */
function codingFor(file: AssetFile, accepted: string): Coding | undefined {
  if (file.type.startsWith('font/')) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function compress(file: AssetFile, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return toGzip(file.body, { level: 9 });
  return toBrotli(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

/** Adds `GET /assets/*`. An address that is not an asset falls to the server's own "not found". */
export function serveAssets(app: FastifyInstance, assets: Assets): void {
  const compressed = new Map<string, Promise<Buffer>>();

  app.get('/assets/*', async (request, reply) => {
    const address = request.url.split('?', 1)[0]!;
    const file = assets.files.get(address);
    if (!file) return reply.callNotFound();

    void reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(file.type);
    const coding = codingFor(file, String(request.headers['accept-encoding'] ?? ''));
    if (!coding) return reply.send(file.body);

    const key = `${coding} ${address}`;
    const body = compressed.get(key) ?? compress(file, coding);
    compressed.set(key, body);
    return reply.header('content-encoding', coding).send(await body);
  });
}
