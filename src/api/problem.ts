/**
 * How the interfaces for other systems refuse: RFC 9457 problem details that say what to do. They are for developers,
 * so they are in English.
 */
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';

/** One mistake: where in what was sent, and what it must be. */
const Mistake = z.object({ path: z.string(), message: z.string() });
type Mistake = z.infer<typeof Mistake>;

const TITLES = {
  'invalid-request': [400, 'The request is not as it must be'],
  'not-authenticated': [401, 'A valid token is needed'],
  'missing-scope': [403, 'The token lacks a scope'],
  'not-found': [404, 'There is no such thing'],
  conflict: [409, 'It contradicts what is there'],
  'too-large': [413, 'The request is too large'],
  'unsupported-media-type': [415, 'The body must be JSON'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'Something went wrong here'],
} as const;

export type ProblemName = keyof typeof TITLES;

/** The body of every refusal. */
export const ProblemBody = z
  .object({
    type: z.string().meta({ description: 'urn:hamroh:problem:NAME: stays the same, for programs' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'What is wrong, and what to do about it' }),
    errors: z.array(Mistake).optional(),
  })
  .meta({ id: 'Problem' });

/** Thrown by a handler or hook to refuse the request. */
export class Problem extends Error {
  readonly problem: ProblemName;
  readonly mistakes: readonly Mistake[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    problem: ProblemName,
    detail: string,
    more: { mistakes?: readonly Mistake[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.problem = problem;
    this.mistakes = more.mistakes ?? [];
    this.headers = more.headers ?? {};
  }
}

/** Every error of this scope, and every unknown address of it, becomes a problem. */
export function answerProblems(app: FastifyInstance, addresses: string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem.problem === 'internal') request.log.error({ err: error }, 'a call of another system failed');
    return send(reply, problem);
  });
  app.setNotFoundHandler(
    { preHandler: app.rateLimit({ max: 60, timeWindow: '1 minute' }) },
    (_request, reply) =>
      send(
        reply,
        new Problem('not-found', `There is nothing at this address with this method: ${addresses}`),
      ),
  );
}

function send(reply: FastifyReply, { problem, message, mistakes, headers }: Problem): FastifyReply {
  const [status, title] = TITLES[problem];
  const body: z.infer<typeof ProblemBody> = {
    type: `urn:hamroh:problem:${problem}`,
    title,
    status,
    detail: message,
    ...(mistakes.length > 0 ? { errors: [...mistakes] } : {}),
  };
  // Serialised here: a route's own schemas are for its own answers.
  return reply
    .code(status)
    .headers(headers)
    .type('application/problem+json; charset=utf-8')
    .serializer((text: string) => text)
    .send(JSON.stringify(body));
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const mistakes = error.validation.map(({ instancePath, message }) => ({
      path: instancePath.slice(1).replaceAll('/', '.'),
      message: message ?? '',
    }));
    const [first] = mistakes;
    const where = first?.path ? `${first.path}: ` : '';
    return new Problem('invalid-request', `${where}${first?.message ?? error.message}`, { mistakes });
  }
  switch (error.statusCode) {
    case 413:
      return new Problem(
        'too-large',
        'The body is larger than this call takes: send less in each of several calls.',
      );
    case 415:
      return new Problem(
        'unsupported-media-type',
        'Send JSON, with the header Content-Type: application/json.',
      );
    case 429:
      return new Problem(
        'too-many-requests',
        'This address sends too much: wait as long as Retry-After says.',
      );
    default:
      return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
        ? new Problem('invalid-request', error.message)
        : new Problem('internal', 'The error was written to the log of the server. Try again later.');
  }
}
