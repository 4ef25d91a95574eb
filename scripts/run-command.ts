import { Refusal } from '../src/authoring/refusal.ts';

/** Runs a command. What it refuses, or wrong arguments, become a message and exit code 1; other errors are our own. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal) && !isArgumentError(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
