import { readSettings } from '../src/site/settings.ts';
import { serveSite } from './serve-site.ts';

if (!(await serveSite(readSettings()))) process.exitCode = 1;
