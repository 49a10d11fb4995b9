/** Everything a server with pages needs besides its own routes, in the order Fastify wants it. */
import type { FastifyInstance } from 'fastify';
import type { Assets } from './assets.ts';
import { handleErrors } from './error-handling.ts';
import { keepPreferences } from './keep-preferences.ts';
import { secureHeaders } from './security.ts';
import { serveAssets } from './serve-assets.ts';

/** Headers, error pages, assets and `POST /preferences`. Call once, before the surfaces' own routes. */
export async function prepareForPages(
  app: FastifyInstance,
  options: { readonly assets: Assets; readonly publicUrl: string },
): Promise<void> {
  await secureHeaders(app, options.publicUrl);
  handleErrors(app, options.assets);
  serveAssets(app, options.assets);
  keepPreferences(app, options.publicUrl);
}
