import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './build-site.ts';

if (!(await buildSite(readSettings()))) process.exitCode = 1;
