import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../src/collections/dates.ts';
import { maxFileBytes } from '../src/collections/read-file.ts';
import { compareProblems, formatProblem, problem, problemSeverities, type ProblemCode } from '../src/problem.ts';
import { examineContent, type CheckOptions } from '../src/checks/run-checks.ts';

/** Where in the fixtures each problem stands. A new code needs an example here, or this does not compile. */
const examples: Record<ProblemCode, string> = {
  'ambiguous-link': 'broken/events/body.md',
  'ambiguous-name': 'broken/people/eva-berg.md',
  'broken-notation': 'broken/events/body.md',
  'claim-without-accounts': 'broken/claims/valid.md',
  'date-order': 'broken/site.yaml',
  'duplicate-id': 'broken/pages/tour.mdx',
  'duplicate-item': 'broken/documents/two-points.md',
  'empty-file': 'broken/people/nobody.md',
  'event-after-sources': 'broken/events/advice.md',
  'file-too-large': 'broken/people/too-large.md',
  'forbidden-component': 'broken/pages/components.mdx',
  'forbidden-link': 'broken/events/body.md',
  'heading-levels': 'broken/events/advice.md',
  'hidden-character': 'broken/events/advice.md',
  'invalid-date': 'broken/events/talks.md',
  'invalid-encoding': 'broken/people/latin-one.md',
  'invalid-format': 'broken/events/talks.md',
  'invalid-id': 'broken/people/Otto_Vik.md',
  'invalid-image': 'broken/images/not-a-picture.png',
  'invalid-length': 'broken/people/jonas-holm.md',
  'invalid-mdx': 'broken/pages/braces.mdx',
  'invalid-number': 'broken/events/talks.md',
  'invalid-type': 'broken/people/jonas-holm.md',
  'invalid-url': 'broken/people/jonas-holm.md',
  'invalid-yaml': 'broken/events/yaml.md',
  'long-quotation': 'broken/events/advice.md',
  'lost-text': 'broken/terms/pier.md',
  'markup-in-field': 'broken/people/markup.md',
  'missing-alt-text': 'broken/events/advice.md',
  'missing-content': 'nowhere',
  'missing-front-matter': 'broken/people/no-front-matter.md',
  'missing-key': 'broken/events/no-date.md',
  'missing-site': 'broken-missing-site/site.yaml',
  'mixed-script': 'broken/people/nils-quay.md',
  'nested-claim': 'broken/claims/valid.md',
  'orphan-entry': 'broken-unnamed/people/mira-sand.md',
  placeholder: 'broken/terms/pier.md',
  'raw-html': 'broken/events/body.md',
  'repeated-reference': 'broken/events/references.md',
  'reserved-id': 'broken/pages/search.md',
  'role-not-held': 'broken/events/advice.md',
  'second-front-matter': 'broken/terms/twice.md',
  'stale-entry': 'broken/claims/valid.md',
  'symbolic-link': 'broken/people/linked.md',
  'uncited-paragraph': 'broken/events/advice.md',
  'unexpected-file': 'broken/people/notes.txt',
  'unknown-address': 'broken/pages/tour.md',
  'unknown-citation': 'broken/events/body.md',
  'unknown-claim': 'broken/events/body.md',
  'unknown-collection': 'broken/peple',
  'unknown-directive': 'broken/events/body.md',
  'unknown-image': 'broken/events/body.md',
  'unknown-key': 'broken/people/jonas-holm.md',
  'unknown-link': 'broken/pages/components.mdx',
  'unknown-list-item': 'broken/people/mira-sand.md',
  'unknown-point': 'broken/documents/two-points.md',
  'unknown-reference': 'broken/events/references.md',
  'unknown-value': 'broken/pages/components.mdx',
  'unrecorded-change': 'broken/events/advice.md',
  'unsupported-markdown': 'broken/events/body.md',
  'unused-source': 'broken-unnamed/sources/herald.md',
  'vague-link-text': 'broken/events/advice.md',
  'wrong-weekday': 'broken/events/advice.md',
};

describe('the broken site', () => {
  const problems = examineBroken();
  const others = ['broken-missing-site', 'broken-unnamed', 'nowhere'].flatMap((name) =>
    examine(`tests/fixtures/${name}`),
  );

  test('every problem is reported, with its place and the way out', async () => {
    await expect(`${problems.map(formatProblem).join('\n\n')}\n`).toMatchFileSnapshot('fixtures/broken.txt');
  });

  test('a folder without a site, one with entries that nothing names, and no folder', () => {
    expect(others.map(formatProblem).join('\n\n')).toMatchInlineSnapshot(`
      "broken-missing-site/site.yaml:1:1  error  missing-site
        Missing file \`site.yaml\`.
        It says what the site is about: title, sides, categories, status.

      broken-unnamed/people/mira-sand.md:1:1  warning  orphan-entry
        Unexpected entry that no other entry names: \`people/mira-sand\`.
        Name it where it belongs, with \`[[id]]\` or in the front matter of another entry.

      broken-unnamed/sources/herald.md:1:1  hint  unused-source
        Unexpected source that nothing cites.
        Cite it, or delete the file.

      nowhere:1:1  error  missing-content
        Missing content folder.
        Set CONTENT_DIR to a folder that holds site.yaml and a folder for each collection, such as tests/fixtures/minimal."
    `);
  });

  test.each(Object.entries(examples))('%s stands in %s', (code, file) => {
    expect([...problems, ...others]).toContainEqual(expect.objectContaining({ code, file }));
  });

  test('problems come sorted by file and place', () => {
    expect(problems).toEqual(problems.toSorted(compareProblems));
  });

  test('a problem has the severity of its code', () => {
    expect(problems.filter(({ code, severity }) => severity !== problemSeverities[code])).toEqual([]);
  });

  test('a message is full sentences that begin as all messages do', () => {
    const unlike = problems.filter(({ message }) => !/^(Unexpected|Missing) .*[.”]$/s.test(message));
    expect(unlike).toEqual([]);
    expect(problems.filter(({ hint }) => hint !== undefined && !/[.?:]$/.test(hint))).toEqual([]);
  });
});

describe('the sites that build', () => {
  test.each(['minimal', 'complete'])('%s has no errors', (name) => {
    expect(examine(`tests/fixtures/${name}`).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a problem', () => {
  const place = { file: 'content/events/launch.md', line: 14, column: 3 };

  test('says what, where, and the way out', () => {
    const found = problem('unknown-link', place, 'Unexpected link to `a`.', 'Did you mean `b`?');
    expect(formatProblem(found)).toBe(
      'content/events/launch.md:14:3  error  unknown-link\n  Unexpected link to `a`.\n  Did you mean `b`?',
    );
  });

  test('leaves out a hint that is not there', () => {
    expect(formatProblem(problem('unknown-link', place, 'Unexpected link.'))).toBe(
      'content/events/launch.md:14:3  error  unknown-link\n  Unexpected link.',
    );
  });

  test('sorts by file, line, column, code and message, lines as numbers', () => {
    const sorted = [
      problem('unknown-link', { file: 'a.md', line: 2, column: 9 }, 'A.'),
      problem('unknown-link', { file: 'a.md', line: 2, column: 10 }, 'A.'),
      problem('unknown-key', { file: 'a.md', line: 10, column: 1 }, 'B.'),
      problem('unknown-link', { file: 'a.md', line: 10, column: 1 }, 'A.'),
      problem('unknown-link', { file: 'a.md', line: 10, column: 1 }, 'B.'),
      problem('unknown-link', { file: 'b.md', line: 1, column: 1 }, 'A.'),
    ];
    expect(sorted.toReversed().sort(compareProblems)).toEqual(sorted);
  });
});

function examine(folder: string, options: CheckOptions = {}) {
  return examineContent(folder, options).problems;
}

/** What the hints look for that need to know more than the content: the day, and a text before it changed. */
const knownBesides: CheckOptions = {
  today: parseDay('2031-12-01')!,
  before: new Map([['broken/events/advice.md', '---\ntitle: A text\n---\nIt was another one.\n']]),
};

/** The broken site together with a file that is too large to keep. */
function examineBroken() {
  const parent = mkdtempSync(join(tmpdir(), 'parley-'));
  try {
    const folder = join(parent, 'broken');
    cpSync('tests/fixtures/broken', folder, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(folder, 'people/too-large.md'), 'x'.repeat(maxFileBytes + 1));
    return examine(folder, knownBesides);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
