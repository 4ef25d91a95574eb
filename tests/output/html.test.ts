import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSites, listPages } from './pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(listPages(builtSites.complete))('%s is valid HTML', async (path) => {
  expect(await validate(path)).toEqual([]);
});

test('every page of the site is valid HTML', async () => {
  const pages = listPages(builtSites.site);
  expect(pages.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const path of pages) faults.push(...(await validate(path)));
  expect(faults).toEqual([]);
}, 120_000);

async function validate(path: string): Promise<string[]> {
  const { results } = await validator.validateFile(path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
  );
}
