import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'astro';
import { projectFolder, SettingsError, type Settings } from '../src/site/settings.ts';

/** A server that runs: the address of the site's front page, and how to end it. */
export interface SiteServer {
  address: string;
  stop: () => Promise<void>;
}

/** Serves the built site and prints its address. Takes the next free port if the port is in use, and says so. */
export async function serveSite(settings: Settings): Promise<boolean> {
  const server = await startServer(settings);
  if (!server) return false;
  console.log(`Serving the site at ${server.address} (press Ctrl-C to stop)`);
  return true;
}

/** Serves the built site, compressed as a host would. Says so and returns `undefined` if there is none. */
export async function startServer(settings: Settings): Promise<SiteServer | undefined> {
  if (!existsSync(join(settings.outFolder, 'index.html'))) {
    console.error(`There is no site in ${settings.outFolder}. Build it first: npm run build`);
    return undefined;
  }
  const { host } = settings;
  const port = await findFreePort(settings.port, host);
  if (port !== settings.port) console.log(`Port ${settings.port} is in use; taking ${port}.`);
  const server = await preview({
    root: projectFolder,
    outDir: settings.outFolder,
    logLevel: 'warn',
    server: { host, port },
  });
  return { address: addressOf(host, port, settings.base), stop: () => server.stop() };
}

/** The address of a site. A number of IPv6 stands in brackets. */
export function addressOf(host: string, port: number, base: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`;
}

/** The first port from `start` on that nothing listens on. Throws a `SettingsError` if this machine serves nothing there. */
export async function findFreePort(start: number, host: string): Promise<number> {
  const last = Math.min(start + 99, 65_535);
  for (let port = start; port <= last; port += 1) {
    const failure = await tryPort(port, host);
    if (!failure) return port;
    if (failure.code === 'EADDRINUSE') continue;
    throw new SettingsError(
      `Unexpected HOST \`${host}\` with PORT \`${port}\`, expected where this machine may serve, such as \`localhost\` with \`4321\` (${failure.message}).`,
    );
  }
  throw new SettingsError(`Unexpected PORT \`${start}\`: the ports from ${start} to ${last} are all in use.`);
}

/** What keeps a server from listening; `undefined` if nothing does. */
function tryPort(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
