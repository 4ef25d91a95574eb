import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent, type Content } from '../src/collections/read-content.ts';

/** A site.yaml with what it must have, and fields of a test. */
export function siteYamlWith(fields: string): string {
  return `contract: 1
title: The Harbour Talks
tagline: Talks over one harbour
description: An invented subject.
language: en
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
asOf: 2031-06-01
checkedUntil: 2031-08-01
status: { open: true, line: the talks go on }
${fields}
`;
}

/** The site.yaml that stands there unless another is given. */
export const siteYaml = siteYamlWith(`sides: [{ id: norland, label: Norland }]
categories: [{ id: talks, label: Talks }]`);

/** Writes files into a folder `content` of its own, calls `use` with its path, and removes it. */
export function withFolder<Result>(
  files: Record<string, string | Uint8Array>,
  use: (folder: string) => Result,
): Result {
  const parent = mkdtempSync(join(tmpdir(), 'parley-'));
  const folder = join(parent, 'content');
  try {
    mkdirSync(folder);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

/** Reads a site from texts by path, such as `people/ada-berg.md`. A site.yaml is there unless given. */
export function contentOf(files: Record<string, string | Uint8Array>): Content {
  return withFolder({ 'site.yaml': siteYaml, ...files }, readContent);
}

/** A file with front matter, `title` and `summary` included. */
export function entryText(title: string, fields = '', body = ''): string {
  return `---\ntitle: ${title}\nsummary: A sentence.\n${fields}${fields && !fields.endsWith('\n') ? '\n' : ''}---\n${body}`;
}
