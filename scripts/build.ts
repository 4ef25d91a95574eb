import { buildSite } from './build-site.ts';
import { runCommand } from './run-command.ts';

const usage = `Usage: npm run build

Checks, builds and indexes the site. If anything fails, the last good site stays.`;

await runCommand({ usage, run: ({ settings }) => buildSite(settings) });
