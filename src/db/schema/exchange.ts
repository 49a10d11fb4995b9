/**
 * Tables of the doors through which other systems' data comes in: files, the REST interface, and xAPI statements.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { LearningTables } from './learning.ts';
import type { PeopleTables } from './people.ts';

export const IMPORT_KINDS = ['courses', 'people', 'progress'] as const;

export const IMPORT_STATES = [
  'previewed',
  'queued',
  'running',
  'done',
  'failed',
  'cancelled',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of a row of a file. */
export const ROW_FATES = ['new', 'changed', 'same', 'wrong'] as const;
export type RowFate = (typeof ROW_FATES)[number];

export const API_SCOPES = ['progress:read', 'progress:write', 'statements:read', 'statements:write'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export const STATEMENT_FATES = ['applied', 'unmapped', 'ignored'] as const;
export type StatementFate = (typeof STATEMENT_FATES)[number];

export const DOORS = ['file', 'rest', 'xapi'] as const;
export type Door = (typeof DOORS)[number];

export function exchangeTables(
  k: Kit,
  { officials }: PeopleTables,
  { courses, modules, learners }: LearningTables,
) {
  /** A file that somebody brought; its bytes lie in DATA_DIR until it is done. */
  const imports = k.table(
    'imports',
    {
      id: k.serial('id'),
      kind: k.oneOf('kind', IMPORT_KINDS).notNull(),
      fileName: k.text('file_name').notNull(),
      /** Bytes. */
      size: k.int('size').notNull(),
      /** Name of the stored file within DATA_DIR/imports. */
      stored: k.text('stored').notNull(),
      state: k.oneOf('state', IMPORT_STATES).notNull(),
      /** Who brought it; null from the terminal. */
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      /** Rows of the file that are dealt with for good: where to go on after a crash. */
      rowsDone: k.int('rows_done').notNull().default(0),
      /** Rows in the file, once known. */
      rowsTotal: k.int('rows_total'),
      /** How many rows had which fate. */
      counts: k.json<Partial<Record<RowFate, number>>>('counts').notNull(),
      error: k.text('error'),
      createdAt: k.int('created_at').notNull(),
      startedAt: k.int('started_at'),
      finishedAt: k.int('finished_at'),
    },
    (t) => [k.index('imports_state').on(t.state, t.id)],
  );

  /** Rows worth keeping: all of an import that can be undone; of the others the headings, the first and the wrong ones. */
  const importRows = k.table(
    'import_rows',
    {
      importId: k
        .int('import_id')
        .notNull()
        .references(() => imports.id, { onDelete: 'cascade' }),
      /** Number of the row as a spreadsheet shows it. */
      row: k.int('row').notNull(),
      fate: k.oneOf('fate', ROW_FATES).notNull(),
      /** Key of the words that say why it is wrong. */
      reason: k.text('reason'),
      /** The cells: of courses by their column, of people and progress by the number of theirs. */
      cells: k.json<Record<string, string>>('cells').notNull(),
      /** What stood there before, to undo it. */
      before: k.json<Record<string, unknown>>('before'),
      after: k.json<Record<string, unknown>>('after'),
    },
    (t) => [
      k.primaryKey({ columns: [t.importId, t.row] }),
      k.index('import_rows_fate').on(t.importId, t.fate, t.row),
    ],
  );

  const apiTokens = k.table(
    'api_tokens',
    {
      id: k.serial('id'),
      name: k.text('name').notNull(),
      tokenHash: k.text('token_hash').notNull(),
      scopes: k.json<ApiScope[]>('scopes').notNull(),
      /** Null when made at the terminal. */
      createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      lastUsedAt: k.int('last_used_at'),
      revokedAt: k.int('revoked_at'),
    },
    (t) => [k.uniqueIndex('api_tokens_hash').on(t.tokenHash)],
  );

  /** xAPI statements as they came. */
  const statements = k.table(
    'statements',
    {
      /** The statement's UUID in small letters. */
      id: k.key('id'),
      /** Equal for statements that mean the same (xAPI 1.0.3, Data 2.3.1 and Communication 2.1.1). */
      fingerprint: k.text('fingerprint').notNull(),
      verb: k.text('verb').notNull(),
      activityId: k.text('activity_id').notNull(),
      /** The actor's one identifier, such as `account https://lms.example T-17`, for the filter by agent. */
      agent: k.text('agent').notNull().default(''),
      statement: k.json<Record<string, unknown>>('statement').notNull(),
      /** The statement that took this one back. */
      voidedBy: k.text('voided_by'),
      fate: k.oneOf('fate', STATEMENT_FATES).notNull(),
      learnerId: k.int('learner_id').references(() => learners.id, { onDelete: 'set null' }),
      moduleId: k.int('module_id').references(() => modules.id, { onDelete: 'set null' }),
      tokenId: k.int('token_id').references(() => apiTokens.id, { onDelete: 'set null' }),
      happenedAt: k.int('happened_at').notNull(),
      storedAt: k.int('stored_at').notNull(),
    },
    (t) => [
      k.index('statements_stored').on(t.storedAt, t.id),
      k.index('statements_agent').on(t.agent, t.storedAt),
      k.index('statements_activity').on(t.activityId, t.storedAt),
      k.index('statements_unmapped').on(t.activityId).where(sql`fate = 'unmapped'`),
      k.index('statements_learner').on(t.learnerId),
    ],
  );

  /** Activities whose id does not hold a passport number: an official says what they are. */
  const activityMap = k.table('activity_map', {
    activityId: k.key('activity_id'),
    moduleId: k.int('module_id').references(() => modules.id, { onDelete: 'cascade' }),
    courseId: k.int('course_id').references(() => courses.id, { onDelete: 'cascade' }),
    createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
    createdAt: k.int('created_at').notNull(),
  });

  /** How many facts came through each door, by day. */
  const doorCounts = k.table(
    'door_counts',
    {
      door: k.oneOf('door', DOORS).notNull(),
      /** The day in UTC, such as `2026-11-22`. */
      day: k.text('day').notNull(),
      /** Facts that changed something, that were known or older, and that could not be used. */
      applied: k.int('applied').notNull().default(0),
      repeated: k.int('repeated').notNull().default(0),
      wrong: k.int('wrong').notNull().default(0),
    },
    (t) => [k.primaryKey({ columns: [t.door, t.day] })],
  );

  return { imports, importRows, apiTokens, statements, activityMap, doorCounts };
}
