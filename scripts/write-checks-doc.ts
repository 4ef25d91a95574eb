import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentRules } from '../src/checks/document-rules.ts';
import { rules } from '../src/checks/rules/index.ts';
import { projectFolder } from '../src/site/settings.ts';

const file = 'docs/checks.md';
writeFileSync(join(projectFolder, file), documentRules(Object.values(rules)));
console.log(`Wrote ${file}.`);
