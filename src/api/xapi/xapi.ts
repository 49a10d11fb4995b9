/**
 * xAPI 1.0.3, as far as a learning platform's exporter needs it: a store of statements, of which those about progress
 * are applied to the learners.
 */
import type { FastifyPluginAsync } from 'fastify';
import { answerProblems } from '../problem.ts';
import { type AuthOptions, authenticateTokens } from '../token-auth.ts';
import { speakVersion } from './about.ts';
import { type StatementDeps, statementRoutes } from './statements.ts';

/** Exporters send statement by statement; as many calls as an address has (`server.ts`). */
const CALLS_PER_MINUTE = 3000;

/** The plugin to register with `{ prefix: '/xapi' }`. Needs @fastify/rate-limit on the server. */
export function xapi(deps: StatementDeps & AuthOptions): FastifyPluginAsync {
  return async (app) => {
    answerProblems(app, 'this is a store of statements, at /xapi/statements and /xapi/about.');
    speakVersion(app);
    authenticateTokens(app, { callsPerMinute: CALLS_PER_MINUTE, ...deps });
    statementRoutes(app, deps);
  };
}
