import { report } from './report.ts';
import { examineContent } from '../src/site/knowledge.ts';
import { readSettings } from '../src/site/settings.ts';

const started = performance.now();
const { content, problems } = examineContent(readSettings().contentFolder);
report(content.entries.length, problems, performance.now() - started);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
