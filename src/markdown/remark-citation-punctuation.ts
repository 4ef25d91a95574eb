import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Sets citation marks as print does: after the punctuation, without a space before.
 *
 *     It ended at noon [@gazette].  →  It ended at noon.¹
 */
export function remarkCitationPunctuation() {
  return (tree: Root): void => {
    visit(tree, 'citation', (_node, index, parent) => {
      if (!parent || index === undefined) return;
      const before = parent.children[index - 1];
      const after = parent.children[index + 1];
      const punctuation = after?.type === 'text' ? (/^[.,;:!?)\]”’»…]+/.exec(after.value)?.[0] ?? '') : '';
      if (before?.type === 'text') parent.children[index - 1] = withValue(before, before.value.trimEnd() + punctuation);
      if (after?.type === 'text' && before?.type === 'text') {
        parent.children[index + 1] = withValue(after, after.value.slice(punctuation.length));
      }
    });
  };
}

function withValue(text: Text, value: string): Text {
  return { ...text, value };
}
