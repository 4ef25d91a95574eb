import type { Element, ElementContent, Root, Text } from 'hast';
import { scriptOf, scriptOfLanguage } from '../i18n/scripts.ts';
import { walk } from '../syntax/walk.ts';

/**
 * Marks words in another script than that of the site, so that a screen reader takes another voice: `Ада Берг` →
 * `<span lang="und-Cyrl">Ада Берг</span>`. The script is all that is known of their language.
 */
export function rehypeForeignScripts({ language }: { language: string }) {
  const own = scriptOfLanguage(language);
  return (tree: Root): void => {
    // All that hold texts are gathered first, so that no mark is marked again.
    const holders: (Root | Element)[] = [tree];
    walk(tree, (node) => {
      if (node.type === 'element') holders.push(node);
    });
    for (const holder of holders) {
      holder.children = (holder.children as ElementContent[]).flatMap((node) =>
        node.type === 'text' && !isPlain(node.value) ? splitByScript(node.value, own).map(mark) : [node],
      );
    }
  };
}

/** Most texts are, and need no closer look. */
function isPlain(text: string): boolean {
  return /^[\p{ASCII}\p{P}\p{Z}]*$/u.test(text);
}

interface Run {
  text: string;
  /** Undefined where the text is as the site is written. */
  script?: string | undefined;
}

const wordsAfterSigns = /(\P{L}*)(\p{L}[\p{L}\p{M}'’ʼ-]*|$)/gu;

/** Spaces and signs between two words of a script belong to them. */
function splitByScript(text: string, own: string | undefined): Run[] {
  const runs: Run[] = [];
  for (const [, between = '', word = ''] of text.matchAll(wordsAfterSigns)) {
    const found = scriptOf(word);
    const script = found === own ? undefined : found;
    const last = runs.at(-1);
    if (last && last.script === script) last.text += between + word;
    else runs.push({ text: between }, { text: word, script });
  }
  return runs.filter((run) => run.text);
}

function mark({ text, script }: Run): Text | Element {
  const value: Text = { type: 'text', value: text };
  return script
    ? { type: 'element', tagName: 'span', properties: { lang: `und-${script}` }, children: [value] }
    : value;
}
