/** What to tell an operator about PostgreSQL's own tools. */
import type { ToolOutcome } from '../../src/db/postgres-backup.ts';
import { fail } from './script.ts';

/** Ends the command with the way to help when a tool did not do its work. */
export function checkTool(outcome: ToolOutcome): void {
  if (outcome.kind === 'missing') {
    fail(
      `${outcome.tool} is not installed. It comes with PostgreSQL's client tools (Debian and Ubuntu: apt install postgresql-client); take a version not older than the server.`,
    );
  }
  if (outcome.kind === 'failed') fail(`${outcome.tool} failed:\n${outcome.said.trim()}`);
}
