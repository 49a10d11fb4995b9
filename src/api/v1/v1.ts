/** The REST interface for learning platforms, version 1, with its OpenAPI document at `/docs` and `/openapi.json`. */
import type { FastifyPluginAsync } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { answerProblems } from '../problem.ts';
import { authenticateTokens } from '../token-auth.ts';
import type { RestDeps } from './deps.ts';
import { documentRoutes } from './document.ts';
import { readRoutes } from './read-routes.ts';
import { writeRoutes } from './write-routes.ts';

/** The plugin to register with `{ prefix: '/api/v1' }`. Needs @fastify/rate-limit on the server. */
export function restApi(deps: RestDeps): FastifyPluginAsync {
  return async (app) => {
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    answerProblems(app, '/api/v1/docs lists what there is.');
    authenticateTokens(app, deps);
    await documentRoutes(app);
    writeRoutes(app, deps);
    readRoutes(app, deps);
  };
}
