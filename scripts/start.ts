import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

const usage = `Usage: npm start

Checks and builds the site, then serves it.`;

await runCommand({
  usage,
  run: async ({ settings }) => (await buildSite(settings)) && (await serveSite(settings)),
});
