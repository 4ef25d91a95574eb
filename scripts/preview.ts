import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';

const usage = `Usage: npm run preview

Serves the built site.`;

await runCommand({ usage, run: ({ settings }) => serveSite(settings) });
