/** What the operator's commands share: plain messages instead of stack traces, and exit codes. */
import { SettingsError } from '../../src/settings.ts';

/** A mistake of whoever called, or a state of the world that a person can mend. */
class ScriptError extends Error {}

/** Ends the command with a message and exit code 1. */
export function fail(message: string): never {
  throw new ScriptError(message);
}

/** Options that do not exist, as `node:util` reports them. */
function isWrongUsage(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
}

/** Runs a command. What a person can mend is told in one line; everything else comes with its stack. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const plain = error instanceof ScriptError || error instanceof SettingsError || isWrongUsage(error);
    const { message, stack } = error as Error;
    process.stderr.write(`${plain ? message : stack}\n`);
    process.exitCode = 1;
  }
}
