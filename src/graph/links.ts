import { collectionNames, type CollectionName, type EntryKey } from '../collections/ids.ts';
import { joinAlternatives } from '../collections/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Body } from '../syntax/parse-body.ts';
import { walk } from '../syntax/walk.ts';
import type { Resolver } from './resolver.ts';

/** Collections that `[[id]]` may mean. Sources are cited, not linked. */
export const linkable = collectionNames.filter((name) => name !== 'sources');

/**
 * Resolves the links, citations and embeds that an author wrote in a body: sets `key` on each node.
 * What leads nowhere is a problem, and stays without a key.
 */
export function resolveBody({ tree, source }: Body, resolver: Resolver): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    switch (node.type) {
      case 'entityLink':
        node.key = keyOf(node.target, node.position?.start.offset ?? 0, linkWords);
        break;
      case 'citation':
        for (const item of node.items) item.key = keyOf(item.target, item.offset, citationWords);
        break;
      case 'claimEmbed':
        node.key = keyOf(node.target, node.position?.start.offset ?? 0, claimWords);
    }
  });
  return problems;

  function keyOf(target: string, offset: number, words: KindWords): EntryKey | undefined {
    const resolution = resolver.resolve(target, words.within);
    const place = source.placeAt(offset);
    if (resolution.kind === 'found') return resolution.key;
    if (resolution.kind === 'ambiguous') {
      const forms = resolution.keys.map((key) => `\`[[${key}]]\``);
      problems.push(
        problem(
          'ambiguous-link',
          place,
          `Unexpected link to \`${target}\`, which fits several entries.`,
          `Write ${joinAlternatives(forms)}.`,
        ),
      );
    } else if (resolution.kind === 'unknown') {
      const { code, what, expected, otherwise } = words;
      const nearest = resolver.suggest(target, words.within).map((id) => `\`${id}\``);
      const hint =
        otherNotation(target, words) ?? (nearest.length > 0 ? `Did you mean ${joinAlternatives(nearest)}?` : otherwise);
      problems.push(problem(code, place, `Unexpected ${what} \`${target}\`, expected ${expected}.`, hint));
    }
    return undefined;
  }

  /** For what exists, but is written in another way: sources are cited, other entries are linked. */
  function otherNotation(target: string, words: KindWords): string | undefined {
    if (words !== citationWords && resolver.resolve(target, ['sources']).kind !== 'unknown') {
      return `It is a source: cite it with \`[@${target.replace(/^sources\//, '')}]\`.`;
    }
    if (words !== linkWords && resolver.resolve(target, linkable).kind !== 'unknown') {
      return `It is an entry of another collection: link it with \`[[${target}]]\`.`;
    }
    return undefined;
  }
}

interface KindWords {
  code: 'unknown-link' | 'unknown-citation' | 'unknown-claim';
  what: string;
  expected: string;
  /** The collections that it may lead to. */
  within: readonly CollectionName[];
  otherwise: string;
}

const linkWords: KindWords = {
  code: 'unknown-link',
  within: linkable,
  what: 'link to',
  expected: 'the id of an entry',
  otherwise: 'Add an entry with this id, or remove the brackets.',
};

const citationWords: KindWords = {
  code: 'unknown-citation',
  within: ['sources'],
  what: 'citation of',
  expected: 'the id of a source',
  otherwise: 'Add the source to the folder `sources/`.',
};

const claimWords: KindWords = {
  code: 'unknown-claim',
  within: ['claims'],
  what: 'claim',
  expected: 'the id of a claim',
  otherwise: 'Add the claim to the folder `claims/`.',
};
