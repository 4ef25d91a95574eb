import { fileURLToPath } from 'node:url';
import { resolve, sep } from 'node:path';

/** What the person who runs Parley decides, by environment variables. */
export interface Settings {
  /** CONTENT_DIR: the folder of the subject. */
  contentFolder: string;
  /** OUT_DIR: where the built site goes. */
  outFolder: string;
  /** SITE_URL: the address at which the site is published, without the base path and the slash before it. */
  siteUrl?: string;
  /** BASE_PATH: the path below that address, as `/` or `/sub/`. */
  base: string;
  /** HOST: the name or number under which this machine serves the site. */
  host: string;
  /** PORT: the port that is tried first. */
  port: number;
}

/** Settings that cannot be used. The message names each variable with its value, and says what is expected. */
export class SettingsError extends Error {}

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads the settings; a variable that is empty counts as not set. Paths are relative to the folder of the project. Throws a
 * `SettingsError` that lists all that cannot be used. Whether folders are there is for those to say who need them.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const faults: string[] = [];
  const read = <Value>(name: string, standard: string, { parse, expected }: Form<Value>): Value | undefined => {
    const text = env[name] || standard;
    const value = text ? parse(text) : undefined;
    if (text && value === undefined) faults.push(`Unexpected ${name} \`${text}\`, expected ${expected(text)}.`);
    return value;
  };
  const contentFolder = resolve(projectFolder, env.CONTENT_DIR || 'content');
  const outFolder = read('OUT_DIR', 'dist', outFolderForm);
  const siteUrl = read('SITE_URL', '', siteUrlForm);
  const base = read('BASE_PATH', '/', baseForm);
  const host = read('HOST', 'localhost', hostForm);
  const port = read('PORT', '4321', portForm);
  if (!outFolder || !base || !host || !port || faults.length > 0) throw new SettingsError(faults.join('\n'));
  return { contentFolder, outFolder, ...(siteUrl && { siteUrl }), base, host, port };
}

/** What a variable can hold: its value from its text, and in words, for a text that gives none. */
interface Form<Value> {
  parse: (text: string) => Value | undefined;
  expected: (text: string) => string;
}

// Astro takes such a folder for one within the project, and then does not find its packages (getOutDirWithinCwd).
const outFolderForm: Form<string> = {
  parse(text) {
    const folder = resolve(projectFolder, text);
    const project = resolve(projectFolder);
    return folder.startsWith(project) && !folder.startsWith(project + sep) ? undefined : folder;
  },
  expected: () =>
    `a folder within ${resolve(projectFolder)}, or one whose path does not begin with the same letters, such as \`dist\``,
};

const siteUrlForm: Form<string> = {
  parse(text) {
    const url = parseWebAddress(text);
    return url?.href === `${url?.origin}/` ? url.origin : undefined;
  },
  expected(text) {
    const url = parseWebAddress(text);
    const path = url && parseBase(url.pathname);
    const sample = url ? url.origin : 'https://example.org';
    const wanted = `the address of a host, with https:// or http:// before it and nothing after it, such as \`${sample}\``;
    return path && path !== '/' ? `${wanted}; the path belongs into BASE_PATH: \`${path}\`` : wanted;
  },
};

function parseWebAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

const baseForm: Form<string> = {
  parse: parseBase,
  expected: () =>
    'names of folders with slashes between them, in letters a to z, digits and -._~, such as `/explainer/`',
};

/** `sub`, `/sub` and `/sub/` are all `/sub/`. */
function parseBase(text: string): string | undefined {
  const inner = text.replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  const isPath = inner.split('/').every((name) => /^[\w.~-]+$/.test(name) && !/^\.\.?$/.test(name));
  return isPath ? `/${inner}/` : undefined;
}

const hostForm: Form<string> = {
  parse: (text) => (/^[\w.:-]+$/.test(text) ? text : undefined),
  expected: () => 'a name or number of this machine, such as `localhost` or `0.0.0.0`',
};

const portForm: Form<number> = {
  parse: (text) => (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65536 ? Number(text) : undefined),
  expected: () => 'a number from 1 to 65535, such as `4321`',
};
