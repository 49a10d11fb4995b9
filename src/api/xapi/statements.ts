/** `/xapi/statements`: statements come in one by one or in lists, and are given back by id or by filter. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../db/db.ts';
import { Uuid } from '../../domain/exchange/xapi/atoms.ts';
import { findStatements, statementById } from '../../domain/exchange/xapi/find-statements.ts';
import { readStatements } from '../../domain/exchange/xapi/read-statements.ts';
import type { Statement } from '../../domain/exchange/xapi/statement.ts';
import { type Sender, storeStatements } from '../../domain/exchange/xapi/store-statements.ts';
import { Problem } from '../problem.ts';
import { formatted, languagesIn } from './format.ts';
import { readQuery, writeMore } from './query.ts';

/** A thousand statements with their context. */
const BODY_BYTES = 8 * 1024 * 1024;
/** What was stored before that is sure to be found: a transaction takes less. */
const CONSISTENT_MS = 5000;

export interface StatementDeps {
  readonly db: Db;
  readonly now: () => number;
  /** Where people reach this server, without a slash at the end. */
  readonly publicUrl: string;
}

const PutQuery = z.strictObject({ statementId: Uuid });

function statementsIn(body: unknown): Statement[] {
  const read = readStatements(body);
  if (read.kind === 'good') return read.statements;
  const { mistakes } = read;
  const [first] = mistakes;
  const where = first?.path ? `${first.path}: ` : '';
  throw new Problem('invalid-request', `Nothing was stored. ${where}${first?.message}`, { mistakes });
}

function senderOf({ apiToken }: FastifyRequest, publicUrl: string): Sender {
  const account = { homePage: publicUrl, name: `token-${apiToken.id}` };
  return { tokenId: apiToken.id, authority: { objectType: 'Agent', name: apiToken.name, account } };
}

export function statementRoutes(app: FastifyInstance, { db, now, publicUrl }: StatementDeps): void {
  async function store(request: FastifyRequest, statements: readonly Statement[]): Promise<string[]> {
    const stored = await storeStatements(db, statements, senderOf(request, publicUrl), now);
    if (stored.kind === 'stored') return stored.ids;
    throw new Problem(
      'conflict',
      `Another statement has the id ${stored.id}. Nothing was stored: statements do not change, so send this one with an id of its own.`,
    );
  }

  /** Says until when everything that was stored is sure to be found. */
  const consistent = (reply: FastifyReply) =>
    reply.header('x-experience-api-consistent-through', new Date(now() - CONSISTENT_MS).toISOString());

  const writing = { config: { scope: 'statements:write' as const }, bodyLimit: BODY_BYTES };
  const reading = { config: { scope: 'statements:read' as const } };

  app.post('/statements', writing, async (request, reply) => {
    if (Object.keys(request.query as object).length > 0) {
      throw new Problem('invalid-request', 'POST /xapi/statements takes no parameters in its address.');
    }
    return consistent(reply).send(await store(request, statementsIn(request.body)));
  });

  app.put('/statements', writing, async (request, reply) => {
    const query = PutQuery.safeParse(request.query);
    if (!query.success) {
      throw new Problem(
        'invalid-request',
        'Name the statement in the address, as ?statementId=UUID and nothing else.',
      );
    }
    if (Array.isArray(request.body)) {
      throw new Problem('invalid-request', 'PUT takes one statement: send a list with POST.');
    }
    const [statement] = statementsIn(request.body);
    const { statementId: id } = query.data;
    if (statement!.id !== undefined && statement!.id !== id) {
      throw new Problem('invalid-request', 'The statement has another id than its address.');
    }
    await store(request, [{ ...statement!, id }]);
    return consistent(reply).code(204).send();
  });

  app.get('/statements', reading, async (request, reply) => {
    const asked = readQuery(request.query);
    const languages = languagesIn(request.headers['accept-language']);
    void consistent(reply);
    if (asked.kind === 'one') {
      const row = await statementById(db, asked.id, asked.voided);
      if (!row) throw new Problem('not-found', `There is no statement ${asked.id} here, or it was voided.`);
      void reply.header('last-modified', new Date(row.storedAt).toUTCString());
      return formatted(row.statement, asked.format, languages);
    }
    const { rows, more } = await findStatements(db, asked.query);
    const last = rows.at(-1);
    return {
      statements: rows.map(({ statement }) => formatted(statement, asked.format, languages)),
      more: more && last ? `/xapi/statements?more=${writeMore(asked.query, asked.format, last)}` : '',
    };
  });
}
