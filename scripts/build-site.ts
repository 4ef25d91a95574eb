import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'astro';
import { isReplaceable, stagingFolder } from '../src/integrations/publish.ts';
import { examineContent } from '../src/checks/run-checks.ts';
import { keepKnowledge } from '../src/site/knowledge.ts';
import { projectFolder, type Settings } from '../src/site/settings.ts';
import { printReport } from './report.ts';

/** Checks the content, builds the site and puts it in place, saying what goes on. Tells whether it went well. */
export async function buildSite(settings: Settings): Promise<boolean> {
  const started = performance.now();
  if (!isReplaceable(settings.outFolder)) {
    console.error(
      `No site was built: ${show(settings.outFolder)} is neither empty nor an earlier site, and would be lost.`,
    );
    console.error('Set OUT_DIR to an empty folder, or to one that does not exist yet.');
    return false;
  }
  console.log(`Checking ${show(settings.contentFolder)} …`);
  const examination = examineContent(settings.contentFolder);
  const { content, problems } = examination;
  printReport({ content, problems, milliseconds: performance.now() - started, format: 'text' });
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log(`No site was built; ${show(settings.outFolder)} is as it was.`);
    return false;
  }
  console.log('Building the pages …');
  try {
    keepKnowledge(examination, settings);
    await build({ root: projectFolder, logLevel: 'warn' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(`The build failed; ${show(settings.outFolder)} is as it was.`);
    return false;
  } finally {
    rmSync(stagingFolder(settings.outFolder), { recursive: true, force: true });
  }
  console.log(`Built ${show(settings.outFolder)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

function show(folder: string): string {
  const path = relative(projectFolder, folder);
  return path === '' || path.startsWith('..') ? folder : `${path}/`;
}
