/** What a `GET /xapi/statements` asks for. Parameters that are not of xAPI are refused, as the specification wants it. */
import { z } from 'zod';
import { Actor, agentKey } from '../../domain/exchange/xapi/actor.ts';
import { Iri, momentOf, Timestamp, Uuid } from '../../domain/exchange/xapi/atoms.ts';
import type { StatementQuery } from '../../domain/exchange/xapi/find-statements.ts';
import { Problem } from '../problem.ts';
import type { Format } from './format.ts';

/** Statements of one page at most. */
const PAGE = 200;

export type Asked =
  | { kind: 'one'; id: string; voided: boolean; format: Format }
  | { kind: 'many'; query: StatementQuery; format: Format };

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const moment = Timestamp.transform(momentOf);
const unsupported = (name: string) =>
  flag.refine((on) => !on, `must be false or left out: ${name} are not searched here`).optional();

const Agent = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be an agent as JSON' });
      return z.NEVER;
    }
  })
  .pipe(Actor)
  .transform(agentKey);

const Filters = {
  agent: Agent.optional(),
  verb: Iri.optional(),
  activity: Iri.optional(),
  registration: Uuid.optional(),
  related_activities: unsupported('activities in the context'),
  related_agents: unsupported('agents in the context'),
  since: moment.optional(),
  until: moment.optional(),
  limit: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number')
    .transform(Number)
    .optional(),
  ascending: flag.default(false),
};

const Query = z
  .strictObject({
    statementId: Uuid.optional(),
    voidedStatementId: Uuid.optional(),
    format: z.enum(['ids', 'exact', 'canonical']).default('exact'),
    attachments: flag
      .refine((on) => !on, 'must be false or left out: attached files are not kept here')
      .default(false),
    more: z.string().optional(),
    ...Filters,
  })
  .refine(({ statementId, voidedStatementId, more, format: _f, attachments: _a, ascending, ...filters }) => {
    const ways = [statementId, voidedStatementId, more].filter((way) => way !== undefined);
    const filtered = ascending || Object.values(filters).some((value) => value !== undefined);
    return ways.length === 0 || (ways.length === 1 && !filtered);
  }, 'statementId, voidedStatementId and more stand alone, with format and attachments at most');

/** What `more` holds: the query, and where its last page ended. */
const More = z.strictObject({
  agent: z.string().optional(),
  verb: z.string().optional(),
  activity: z.string().optional(),
  registration: z.string().optional(),
  since: z.number().optional(),
  until: z.number().optional(),
  limit: z.number().int().min(1).max(PAGE),
  ascending: z.boolean(),
  after: z.strictObject({ storedAt: z.number(), id: z.string() }),
  format: z.enum(['ids', 'exact', 'canonical']),
});

/** Reads the query string. Throws a problem that names every mistake. */
export function readQuery(sent: unknown): Asked {
  const read = Query.safeParse(sent);
  if (!read.success) {
    const mistakes = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    const [first] = mistakes;
    throw new Problem('invalid-request', `${first?.path ? `${first.path}: ` : ''}${first?.message}`, {
      mistakes,
    });
  }
  const { statementId, voidedStatementId, more, format, limit = 0, ...rest } = read.data;
  const id = statementId ?? voidedStatementId;
  if (id !== undefined) return { kind: 'one', id, voided: statementId === undefined, format };
  if (more !== undefined) return readMore(more);
  const { agent, verb, activity, registration, since, until, ascending } = rest;
  const page = limit === 0 ? PAGE : Math.min(limit, PAGE);
  const query = { agent, verb, activity, registration, since, until, ascending, limit: page };
  return { kind: 'many', query, format };
}

/** The value of `more` for the page after `last`. */
export function writeMore(
  query: StatementQuery,
  format: Format,
  last: { storedAt: number; id: string },
): string {
  const after = { storedAt: last.storedAt, id: last.id };
  const more = { ...query, after, format } satisfies z.input<typeof More>;
  return Buffer.from(JSON.stringify(more)).toString('base64url');
}

function readMore(text: string): Asked {
  try {
    const { format, ...query } = More.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { kind: 'many', query, format };
  } catch {
    throw new Problem(
      'invalid-request',
      'more: take it whole from the answer before, or begin anew without it.',
    );
  }
}
