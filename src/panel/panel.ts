/**
 * The web panel of the officials: everything below `/panel`. Pages are in files of their own; this one puts them
 * together behind the guard, which every route passes.
 */
import type { FastifyPluginAsync } from 'fastify';
import { addAdministration } from './admin.ts';
import type { PanelDeps } from './deps.ts';
import { addDesk } from './desk.ts';
import { guard, startOf } from './guard.ts';

/** The plugin to register with `{ prefix: '/panel' }`, on a server that `prepareForPages` has prepared. */
export function panel(deps: PanelDeps): FastifyPluginAsync {
  return async (app) => {
    await guard(app, deps);
    app.get('/', (request, reply) => reply.redirect(startOf(request.official), 303));
    addAdministration(app, deps);
    await addDesk(app, deps);
  };
}
