import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'astro';
import { projectFolder, type Settings } from '../src/site/settings.ts';

const defaultPort = 4321;

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
  const host = process.env.HOST || 'localhost';
  const wanted = Number(process.env.PORT || defaultPort);
  const port = await findFreePort(wanted, host);
  if (port !== wanted) console.log(`Port ${wanted} is in use; taking ${port}.`);
  const server = await preview({
    root: projectFolder,
    outDir: settings.outFolder,
    logLevel: 'warn',
    server: { host, port },
  });
  return { address: `http://${host}:${port}${settings.base}`, stop: () => server.stop() };
}

/** The first port from `start` on that nothing listens on. */
export async function findFreePort(start: number, host: string): Promise<number> {
  for (let port = start; port < start + 100; port += 1) {
    if (await isFree(port, host)) return port;
  }
  throw new Error(`No free port from ${start} to ${start + 99}.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
