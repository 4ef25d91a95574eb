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
        node.key = keyOf(node.target, node.position?.start.offset ?? 0, linkKind);
        break;
      case 'citation':
        for (const item of node.items) item.key = keyOf(item.target, item.offset, citationKind);
        break;
      case 'claimEmbed':
        node.key = keyOf(node.target, node.position?.start.offset ?? 0, claimKind);
    }
  });
  return problems;

  function keyOf(target: string, offset: number, kind: Kind): EntryKey | undefined {
    const resolution = resolver.resolve(target, kind.within);
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
      const { code, within, what, expected, otherwise } = kind;
      const hint = otherNotation(target, kind) ?? resolver.suggest(target, within) ?? otherwise;
      problems.push(problem(code, place, `Unexpected ${what} \`${target}\`, expected ${expected}.`, hint));
    }
    return undefined;
  }

  /** For what exists, but is written in another way: sources are cited, other entries are linked. */
  function otherNotation(target: string, kind: Kind): string | undefined {
    if (kind !== citationKind && resolver.resolve(target, ['sources']).kind !== 'unknown') {
      return `It is a source: cite it with \`[@${target.replace(/^sources\//, '')}]\`.`;
    }
    if (kind !== linkKind && resolver.resolve(target, linkable).kind !== 'unknown') {
      return `It is an entry of another collection: link it with \`[[${target}]]\`.`;
    }
    return undefined;
  }
}

/** A way to name an entry in a body: what it may lead to, and what is said of one that leads nowhere. */
interface Kind {
  within: readonly CollectionName[];
  code: 'unknown-link' | 'unknown-citation' | 'unknown-claim';
  what: string;
  expected: string;
  otherwise: string;
}

const linkKind: Kind = {
  within: linkable,
  code: 'unknown-link',
  what: 'link to',
  expected: 'the id of an entry',
  otherwise: 'Add an entry with this id, or remove the brackets.',
};

const citationKind: Kind = {
  within: ['sources'],
  code: 'unknown-citation',
  what: 'citation of',
  expected: 'the id of a source',
  otherwise: 'Add the source to the folder `sources/`.',
};

const claimKind: Kind = {
  within: ['claims'],
  code: 'unknown-claim',
  what: 'claim',
  expected: 'the id of a claim',
  otherwise: 'Add the claim to the folder `claims/`.',
};
