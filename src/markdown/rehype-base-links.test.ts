import { describe, expect, test } from 'vitest';
import { pageContext, renderHtml } from '../../tests/render.ts';

const linksOf = (body: string, base: string) =>
  [...renderHtml(body, pageContext(base)).matchAll(/href="([^"]*)"/g)].map(([, href]) => href);

describe('links within the site', () => {
  test.each([
    ['[a](/timeline/)', '/sub/timeline/'],
    ['[a](/)', '/sub/'],
    ['[a](/sub/page/)', '/sub/sub/page/'],
    ['[a](/submarine/)', '/sub/submarine/'],
    ['[a][b]\n\n[b]: /timeline/#x', '/sub/timeline/#x'],
    ['[[ada]]', '/sub/people/ada/'],
  ])('%s leads to %s under /sub/', (body, href) => {
    expect(linksOf(body, '/sub/')).toEqual([href]);
  });

  test.each(['[a](https://example.org/sub/)', '[a](#x)', '[a](mailto:a@example.org)'])('%s stays', (body) => {
    expect(linksOf(body, '/sub/')).toEqual([/\((.*)\)/.exec(body)![1]]);
  });

  test('under / nothing changes', () => {
    expect(linksOf('[a](/timeline/) [[ada]]', '/')).toEqual(['/timeline/', '/people/ada/']);
  });
});
