import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embeds, pageContext, parseResolved, render } from '../../tests/render.ts';
import { renderBody, type BodySection } from './render-body.ts';

const fixtures = 'tests/fixtures/markdown';

describe('the HTML of a body', () => {
  test.each(readdirSync(fixtures).sort())('%s', async (name) => {
    const { tree, problems } = parseResolved(readFileSync(`${fixtures}/${name}/input.md`, 'utf8'));
    expect(problems).toEqual([]);
    const sections = renderBody(tree, pageContext('/sub/'), embeds);
    await expect(sections.map(show).join('\n\n')).toMatchFileSnapshot(`../../${fixtures}/${name}/output.html`);
  });
});

describe('renderBody', () => {
  test('a section begins at each second-level heading; the first has none', () => {
    expect(render('One.\n\n## Two\n\nText.\n\n### Part\n\n## Three').map(({ id, heading }) => [id, heading])).toEqual([
      [undefined, undefined],
      ['s-two', 'Two'],
      ['s-three', 'Three'],
    ]);
  });

  test('a body that begins with a heading has no section before it, and an empty body has none', () => {
    expect(render('## Two\n\nText.').map(({ heading }) => heading)).toEqual(['Two']);
    expect(render('')).toEqual([]);
    expect(render('[a]: /b/')).toEqual([]);
  });

  test('a heading keeps the words of its links', () => {
    expect(render('## Of [[ada|Ada]], [[berg]] and *the* `port`')).toMatchObject([
      { heading: 'Of Ada, Title of berg and the port', id: 's-of-ada-title-of-berg-and-the-port' },
    ]);
  });

  test('notes stand in the section that cites them first, numbered through the page', () => {
    const sections = render('One [@a; @b].\n\n## Two\n\nTwo [@b] [@c].\n\n## Three\n\nThree [@a].');
    expect(sections.map(({ notes }) => notes.map(({ number, source, marks }) => [number, source, marks]))).toEqual([
      [
        [1, 'sources/a', ['c1', 'c1-2']],
        [2, 'sources/b', ['c2', 'c2-2']],
      ],
      [[3, 'sources/c', ['c3']]],
      [],
    ]);
  });

  test('a claim stands in its place, and takes its numbers there', () => {
    const context = pageContext();
    const showClaim = (key: string) => ({ key, number: context.notes.cite('sources/claimed' as never).note.number });
    const [section] = renderBody(parseResolved('One [@a].\n\n::claim{#hours}\n\nTwo [@b].').tree, context, {
      ...embeds,
      claim: showClaim,
    });
    expect(section?.parts.map((part) => (part.kind === 'claim' ? part.claim : part.kind))).toEqual([
      'html',
      { key: 'claims/hours', number: 2 },
      'html',
    ]);
    expect(section?.notes.map(({ source }) => source)).toEqual(['sources/a', 'sources/claimed', 'sources/b']);
  });

  test('with `keepNotes` the page takes the notes', () => {
    const context = pageContext();
    const [section] = renderBody(parseResolved('One [@a].').tree, context, embeds, { keepNotes: true });
    expect(section?.notes).toEqual([]);
    expect(context.notes.takeNew().map(({ source }) => source)).toEqual(['sources/a']);
  });

  test('a component of an .mdx page is a part of its own', () => {
    const { tree } = parseResolved('One.\n\n<Indicators group="harbour" />\n\nTwo.', 'mdx');
    const [section] = renderBody(tree, pageContext(), embeds);
    expect(section?.parts.map((part) => (part.kind === 'component' ? part.component : part.kind))).toEqual([
      'html',
      'Indicators {"group":"harbour"}',
      'html',
    ]);
  });

  test('definitions serve every part', () => {
    const [first, second] = render('[a][x]\n\n## B\n\n[b][x]\n\n[x]: /c/');
    expect([first, second].map((section) => section?.parts[0])).toEqual([
      { kind: 'html', html: '<p><a href="/c/">a</a></p>' },
      { kind: 'html', html: '<p><a href="/c/">b</a></p>' },
    ]);
  });

  test('a body can be rendered twice, on two pages', () => {
    const { tree } = parseResolved('One, [[ada]] [@a], and [x](/t/).\n\n- [x] Two [@b].\n');
    const once = renderBody(tree, pageContext('/sub/'), embeds);
    expect(renderBody(tree, pageContext('/sub/'), embeds)).toEqual(once);
  });
});

function show({ id, heading, parts, notes }: BodySection<string, string>): string {
  return [
    `<!-- section ${[id, heading].filter(Boolean).join(': ')} -->`,
    ...parts.map((part) =>
      part.kind === 'html' ? part.html : `<!-- ${part.kind === 'claim' ? part.claim : part.component} -->`,
    ),
    ...notes.map(
      ({ number, source, locator }) => `<!-- note ${number}: ${[source, locator].filter(Boolean).join(', ')} -->`,
    ),
  ].join('\n');
}
