import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentOf, entryText } from '../../tests/content-of.ts';

import { buildGraph } from './build-graph.ts';

const quay = readFileSync('tests/fixtures/complete/images/quay.webp');

function problemsOf(body: string) {
  const content = contentOf({ 'images/quay.webp': quay, 'pages/index.md': entryText('Start', '', body) });
  return buildGraph(content).problems.map(({ line, column, code, hint }) => [`${line}:${column} ${code}`, hint]);
}

describe('a picture', () => {
  test('is found in the folder of pictures', () => {
    const content = contentOf({
      'images/quay.webp': quay,
      'pages/index.md': `---\ntitle: Start\n---\n![A quay.](../images/quay.webp)`,
    });
    const { graph, problems } = buildGraph(content);
    expect(problems).toEqual([]);
    expect(graph.entries.get('pages/index' as never)?.body.tree.children[0]).toMatchObject({
      type: 'figure',
      image: { name: 'quay.webp', width: 960, height: 480, mime: 'image/webp' },
    });
  });

  test.each([
    ['misspelt', '../images/quai.webp', 'Did you mean `../images/quay.webp`?'],
    ['by another way', 'images/quay.webp', 'Did you mean `../images/quay.webp`?'],
    ['by its address in the site', '/images/quay.webp', 'Did you mean `../images/quay.webp`?'],
    ['of another site', 'https://example.org/quay.webp', 'Did you mean `../images/quay.webp`?'],
    ['beside the content', '../../secret.png', 'Put the file into `images/`: no picture comes from elsewhere.'],
    ['by a way around', '../images/../../quay.webp', 'Did you mean `../images/quay.webp`?'],
  ])('%s is unknown', (_, url, hint) => {
    const found = problemsOf(`Text.\n\n![A quay.](${url})`);
    expect(found.filter(([place]) => place!.endsWith('unknown-image'))).toEqual([['7:1 unknown-image', hint]]);
  });
});
