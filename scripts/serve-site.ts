import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { preview } from 'astro';
import { projectFolder, type Settings } from '../src/site/settings.ts';

const defaultPort = 4321;

/** Serves the built site and prints its address. Takes the next free port if the port is in use, and says so. */
export async function serveSite(settings: Settings): Promise<boolean> {
  if (!existsSync(join(settings.outFolder, 'index.html'))) {
    console.error(`There is no site in ${settings.outFolder}. Build it first: npm run build`);
    return false;
  }
  const host = process.env.HOST || 'localhost';
  const wanted = Number(process.env.PORT || defaultPort);
  const port = await findFreePort(wanted, host);
  if (port !== wanted) console.log(`Port ${wanted} is in use; taking ${port}.`);
  await preview({ root: projectFolder, outDir: settings.outFolder, logLevel: 'warn', server: { host, port } });
  console.log(`Serving the site at http://${host}:${port}${settings.base} (press Ctrl-C to stop)`);
  return true;
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
