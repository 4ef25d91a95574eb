import { readSettings } from '../src/site/settings.ts';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

const settings = readSettings();
if (!(await buildSite(settings)) || !(await serveSite(settings))) process.exitCode = 1;
