import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a script as a process of its own. */
function run(name: string, words: string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}

const commands = [
  'audit',
  'build',
  'check',
  'dev',
  'lighthouse',
  'new',
  'preview',
  'remove',
  'rename',
  'schemas',
  'start',
];

test.each(commands)('%s --help says how to use it, and does nothing', (name) => {
  const { status, stdout, stderr } = run(name, ['--help'], { SITE_URL: 'nowhere' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${name}\\b[^]*\\n\\n[A-Z][^]*README\\.md lists them\\.\\n$`));
});

test.each([
  ['build', []],
  ['check', []],
  ['dev', []],
  ['remove', ['people/ada-berg']],
])('%s ends with a message if a setting cannot be used', (name, words) => {
  expect(run(name, words, { PORT: 'abc', BASE_PATH: '/a b/' })).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      'Unexpected BASE_PATH `/a b/`, expected names of folders with slashes between them, in letters a to z, digits and -._~, such as `/explainer/`.',
      'Unexpected PORT `abc`, expected a number from 1 to 65535, such as `4321`.\n',
    ].join('\n'),
  });
});

test.each([
  ['build', ['--sitemap'], /^Unexpected option --sitemap\.\n\nUsage: npm run build\n/],
  ['build', ['now'], /^Unexpected number of words beside options: 1, expected 0\.\n\nUsage: npm run build\n/],
  ['rename', ['people/ada-berg'], /^Unexpected number of words beside options: 1, expected 2\.\n\nUsage: /],
])('%s %j is answered with the usage', (name, words, message) => {
  const { status, stdout, stderr } = run(name, words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
