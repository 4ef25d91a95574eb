import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { Refusal } from '../src/authoring/refusal.ts';
import { suggest } from '../src/collections/nearest.ts';
import { readSettings, SettingsError, type Settings } from '../src/site/settings.ts';

/** A command of package.json. */
interface Command<Options extends ParseArgsOptionsConfig> {
  /** What `--help` prints: how to call it, and what it does. */
  usage: string;
  /** The options that it takes besides `--help`. */
  options?: Options;
  /** How many words it takes besides options; none unless given. */
  words?: number | 'any';
  /** Does the work. A result of `false` means that it did not go well, which was said already. */
  run: (call: Call<Options>) => unknown;
}

type Parsed<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/** How a command was called. */
interface Call<Options extends ParseArgsOptionsConfig> {
  values: Parsed<Options>['values'];
  words: string[];
  settings: Settings;
}

/** Arguments that cannot be meant. The message says why; what is expected follows from the usage. */
export class UsageError extends Error {}

/**
 * Runs a command. `--help` prints how to use it. Exit code 1 and a message if it does not go well, is refused, or has settings that
 * cannot be used; 2, with the usage, if its arguments are wrong; other errors are our own.
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  try {
    if (hasHelp(process.argv.slice(2))) console.log(`${command.usage}\n\n${aboutSettings}`);
    else if ((await command.run(readCall(command))) === false) process.exitCode = 1;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${command.usage}`);
      process.exitCode = 2;
    } else if (error instanceof Refusal || error instanceof SettingsError) {
      console.error(error.message);
      process.exitCode = 1;
    } else throw error;
  }
}

const aboutSettings = 'Settings such as CONTENT_DIR are environment variables; README.md lists them.';

/** Words after `--` are words, whatever they look like. */
function hasHelp(words: string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function readCall<Options extends ParseArgsOptionsConfig>(command: Command<Options>): Call<Options> {
  const { options = {} as Options, words = 0 } = command;
  const { values, positionals } = parseArguments(options);
  if (words !== 'any' && positionals.length !== words) {
    throw new UsageError(`Unexpected number of words beside options: ${positionals.length}, expected ${words}.`);
  }
  return { values, words: positionals, settings: readSettings() };
}

function parseArguments<Options extends ParseArgsOptionsConfig>(options: Options): Parsed<Options> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new UsageError(describe(error, Object.keys(options)), { cause: error });
  }
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Node's own message speaks of words that begin with a hyphen, which is never what is meant. */
function describe({ message }: Error, names: string[]): string {
  const unknown = /^Unknown option '--?([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return message;
  return [`Unexpected option --${unknown}.`, suggest(unknown, names)].filter(Boolean).join(' ');
}
