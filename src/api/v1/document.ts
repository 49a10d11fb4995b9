/** The OpenAPI document and its page: made from the routes' schemas, served with assets of our own. */
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { ProblemBody } from '../problem.ts';
import { CALLS_PER_MINUTE } from '../token-auth.ts';

const DESCRIPTION = `How a learning platform tells Hamroh who its people are, which courses they take and how far they are.

* **Tokens.** An administrator makes one in the panel (*Systems → Tokens*) or with \`npm run api-token\`. Send it as \`Authorization: Bearer TOKEN\`. \`GET /api/v1/token\` tells whether it works.
* **Again and again.** Every PUT can be sent again, also after an error, and changes nothing then.
* **Limits.** ${CALLS_PER_MINUTE} calls a minute and token; \`RateLimit-Remaining\` counts down, and 429 says in \`Retry-After\` how many seconds to wait.
* **Errors** are \`application/problem+json\` (RFC 9457). \`type\` stays the same and is for programs, \`detail\` says what to do.
* **Moments** are ISO 8601 with a zone, such as \`2026-11-22T14:05:00+05:00\`.

Learning platforms with an xAPI exporter, such as Moodle and Open edX, can send their statements to \`/xapi/statements\` instead.`;

const REFUSALS = {
  400: 'The request is not as it must be',
  401: 'No token, or one that is not good',
  403: 'The token lacks the scope',
  404: 'There is no such person',
  413: 'The body is too large',
  415: 'The body is not JSON',
  429: 'Too many calls',
} as const;

type Refusals = Record<
  number,
  { description: string; content: Record<string, { schema: typeof ProblemBody }> }
>;

/** The answers of a route when it refuses. */
export function refusals(...statuses: (keyof typeof REFUSALS)[]): Refusals {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: REFUSALS[status],
        content: { 'application/problem+json': { schema: ProblemBody } },
      },
    ]),
  );
}

/** Collects the routes of this scope that are added after it, and adds `/openapi.json` and `/docs`. */
export async function documentRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Hamroh', version: '1.0.0', description: DESCRIPTION },
      servers: [{ url: '/' }],
      tags: ['Progress', 'People', 'Courses', 'Token'].map((name) => ({ name })),
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: 'A token of an administrator’s making' },
        },
      },
      security: [{ token: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    // The plugin does not look at the prefix of the scope it is in.
    indexPrefix: app.prefix,
    theme: { title: 'Hamroh · REST' },
    uiConfig: { layout: 'BaseLayout', defaultModelsExpandDepth: 0 },
  });
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=300').send(app.swagger()),
  );
}
