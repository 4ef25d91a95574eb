import { expect, test } from 'vitest';
import { examineExample } from './examine-example.ts';
import { exampleEntry } from './example-entry.ts';
import { exampleSite } from './example-site.ts';

const uncited = { 'events/harbour-talks.md': exampleEntry('events', {}, 'They met.') };

function examine(setting: string, files: Record<string, string> = uncited) {
  const found = examineExample({ files: { ...files, 'site.yaml': `${exampleSite['site.yaml']}${setting}` } });
  return found.map(({ file, line, severity, code, hint }) => [`${file}:${line}`, severity, code, hint]);
}

const hint = 'Cite what it rests on with `[@source]` before the full stop.';

test('a code has its own severity unless the site says otherwise', () => {
  expect(examine('')).toEqual([['events/harbour-talks.md:7', 'hint', 'uncited-paragraph', hint]]);
});

test('a site can set another severity', () => {
  expect(examine('checks: { uncited-paragraph: error }\n')).toEqual([
    ['events/harbour-talks.md:7', 'error', 'uncited-paragraph', hint],
  ]);
});

test('a site can switch a code off', () => {
  expect(examine('checks: { uncited-paragraph: off }\n')).toEqual([]);
});

test('a code that nobody knows is a problem, with the nearest one', () => {
  expect(examine('checks: { uncited-paragraf: off }\n', {})).toEqual([
    ['site.yaml:14', 'error', 'unknown-key', 'Did you mean `uncited-paragraph`?'],
  ]);
});

test('what the contract demands has no setting', () => {
  expect(examine('checks:\n  unknown-link: off\n', {})).toEqual([['site.yaml:15', 'error', 'unknown-key', undefined]]);
});

test('a severity that nobody knows is a problem', () => {
  expect(examine('checks: { uncited-paragraph: loud }\n', {})).toEqual([
    ['site.yaml:14', 'error', 'unknown-value', undefined],
  ]);
});
