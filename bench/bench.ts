import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeContent } from './make-content.ts';

/** Measures checking and building beside a plain Astro site of the same files, in one run: look at the ratios. */
const counts = (process.argv[2] ?? '1000').split(',').map(Number);
const work = resolve('.parley/bench');

for (const count of counts) {
  const content = `${work}/content-${count}`;
  makeContent(content, count);
  console.log(`\n${count} entries`);
  const check = median(Array.from({ length: 5 }, () => time(['scripts/check.ts'], { CONTENT_DIR: content })));
  console.log(`  check                          ${seconds(check)}`);
  const parley = time(['scripts/build.ts'], { CONTENT_DIR: content, OUT_DIR: `${work}/parley` });
  console.log(`  build with search index        ${seconds(parley)}`);
  const plain = buildPlainSite(content);
  console.log(`  plain Astro and Pagefind       ${seconds(plain)}`);
  console.log(`  build beside plain Astro       ${(parley.elapsed / plain.elapsed).toFixed(2)}`);
}

interface Run {
  /** Milliseconds from start to end. */
  elapsed: number;
}

function buildPlainSite(content: string): Run {
  const out = `${work}/plain`;
  rmSync(out, { recursive: true, force: true });
  rmSync('bench/plain-astro/.astro', { recursive: true, force: true });
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'bench/plain-astro', '--silent'];
  const build = time(astro, { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: `${work}/plain-cache` });
  const index = time(['node_modules/pagefind/lib/runner/bin.cjs', '--site', out, '--silent'], {});
  return { elapsed: build.elapsed + index.elapsed };
}

/** Runs Node with a script and waits; a script that fails ends the benchmark. */
function time(script: string[], environment: Record<string, string>): Run {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(`${script.join(' ')} failed.\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  return { elapsed: performance.now() - started };
}

function median(runs: Run[]): Run {
  return runs.toSorted((a, b) => a.elapsed - b.elapsed)[Math.floor(runs.length / 2)]!;
}

function seconds({ elapsed }: Run): string {
  return `${(elapsed / 1000).toFixed(2)} s`;
}
