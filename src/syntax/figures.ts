import type { Paragraph, Root, Text } from 'mdast';
import type { Parent } from 'unist';
import type { Figure } from './nodes.ts';
import type { SourceText } from './source-text.ts';

/** Turns each paragraph that begins with a picture into a figure: what follows the picture is its caption. Changes the tree. */
export function readFigures(tree: Root, source: SourceText): void {
  visit(tree);

  function visit(parent: Parent): void {
    parent.children = parent.children.map((child) =>
      child.type === 'paragraph' ? (readFigure(child as Paragraph, source) ?? child) : child,
    );
    for (const child of parent.children) if ('children' in child) visit(child as Parent);
  }
}

// A title in quotes would be a second caption that only a mouse can read, so such a picture is left for the refusals.
function readFigure({ children: [image, ...caption], position }: Paragraph, source: SourceText): Figure | undefined {
  if (image?.type !== 'image' || image.title) return undefined;
  const [first] = caption;
  if (first?.type === 'text') trimStart(first, source);
  return { type: 'figure', url: image.url, alt: image.alt ?? '', children: caption, ...(position && { position }) };
}

// Inline notation is read from the source, so that the place moves along.
function trimStart(text: Text, source: SourceText): void {
  text.value = text.value.trimStart();
  if (!text.position) return;
  const start = text.position.start.offset ?? 0;
  const spaces = /^\s*/.exec(source.text.slice(start, text.position.end.offset))![0].length;
  text.position = { ...text.position, start: source.pointAt(start + spaces) };
}
