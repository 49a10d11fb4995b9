/**
 * The web panel of the officials: everything below `/panel`. Pages are in files of their own; this one puts them
 * together: first what is open to anybody (signing in), then, behind the guard, what is not.
 */
import type { FastifyPluginAsync } from 'fastify';
import type { PanelDeps } from './deps.ts';

/** The plugin to register with `{ prefix: '/panel' }`, on a server that `prepareForPages` has prepared. */
export function panel(_deps: PanelDeps): FastifyPluginAsync {
  return async (_app) => {};
}
