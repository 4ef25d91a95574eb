import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** What the person who runs Parley decides, by environment variables. */
export interface Settings {
  /** CONTENT_DIR: the folder of the subject. */
  contentFolder: string;
  /** OUT_DIR: where the built site goes. */
  outFolder: string;
  /** SITE_URL: the address at which the site is published, without the base path. */
  siteUrl?: string;
  /** BASE_PATH: the path below that address, as `/` or `/sub/`. */
  base: string;
}

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Reads the settings. Paths are relative to the folder of the project. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    contentFolder: resolve(projectFolder, env.CONTENT_DIR || 'content'),
    outFolder: resolve(projectFolder, env.OUT_DIR || 'dist'),
    ...(env.SITE_URL && { siteUrl: env.SITE_URL }),
    base: normalizeBase(env.BASE_PATH ?? '/'),
  };
}

/** `sub`, `/sub` and `/sub/` are all `/sub/`. */
export function normalizeBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}
