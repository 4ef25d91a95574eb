import { describe, expect, test } from 'vitest';
import { outline } from '../../tests/outline.ts';
import { parseBody } from './parse-body.ts';

const figuresOf = (body: string) => {
  const { tree, problems } = parseBody({ body, file: 'a.md', bodyLineOffset: 0, format: 'md' });
  expect(problems).toEqual([]);
  return outline(tree);
};

describe('a paragraph that begins with a picture', () => {
  test('is a figure, whose caption is the rest, with links and citations', () => {
    expect(figuresOf('![A quay.](../images/quay.png)\nThe quay of [[lindholm]] [@gazette].')).toMatchInlineSnapshot(`
      "root
        figure "../images/quay.png"
          text "The quay of "
          entityLink "lindholm"
          text " "
          citation {"target":"gazette"}
          text ".""
    `);
  });

  test('needs no caption', () => {
    expect(figuresOf('![A quay.](../images/quay.png)')).toMatchInlineSnapshot(`
      "root
        figure "../images/quay.png""
    `);
  });

  test('may stand in a list or an aside', () => {
    expect(figuresOf('- ![A quay.](../images/quay.png)\n\n:::note\n![A boat.](../images/boat.png)\n:::'))
      .toMatchInlineSnapshot(`
      "root
        list
          listItem
            figure "../images/quay.png"
        aside "note"
          figure "../images/boat.png""
    `);
  });
});
