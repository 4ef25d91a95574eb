import { entryKey, parseEntryKey } from '../collections/ids.ts';
import type { Graph } from '../graph/build-graph.ts';

/** What is wrong, and the way out. */
export type Description = [message: string, hint: string];

/** A slip in notation that is read as text. */
export interface Slip {
  /** Signs in a text that are there only because what they belong to was not understood. */
  pattern: RegExp;
  /** `undefined` if the signs may well be meant. */
  describe: (match: RegExpExecArray, graph: Graph) => Description | undefined;
}

/** The slips that authors make. Signs after a backslash are meant. No slip can begin within itself: the time grows with the text. */
export const slips: readonly Slip[] = [
  {
    pattern: /(?<![\w.;[/\\-])@([a-z0-9-]+)/g,
    describe: ([signs, id = ''], { entries }) =>
      entries.has(entryKey('sources', id))
        ? [`Unexpected \`${signs}\` in the text, expected a citation in square brackets.`, `Write \`[${signs}]\`.`]
        : undefined,
  },
  {
    pattern: /(?<![[\]\\])\[ *([a-z0-9/-]+) *\](?![[(])/g,
    describe: ([signs, name = ''], graph) => {
      const way = wayToName(name, graph);
      if (!way) return undefined;
      return [`Unexpected \`${signs}\` in the text, expected a link or a citation.`, `Write \`${way}\`.`];
    },
  },
  {
    pattern: /(?<!\\)\[\^[^\][\s]+\]/g,
    describe: ([signs]) => [
      `Unexpected footnote \`${signs}\` without a text.`,
      'Sources are cited with `[@source]`, which makes the note. Write `\\[` if you mean the sign itself.',
    ],
  },
  {
    pattern: /(?<!\\)\[[^\][]+\]\[([^\][]*)\]/g,
    describe: ([signs, label]) => [
      `Unexpected \`${signs}\` in the text: no line \`[${label}]: address\` says where it leads.`,
      'Write `[words](/address/)`, or `\\[` if you mean the sign itself.',
    ],
  },
  {
    pattern: /(?<!\\)\] ?\((?=[/#]|https?:)/g,
    describe: () => [
      'Unexpected `](` in the text, expected a link.',
      'Write `[words](/address/)`: no space before the round bracket, none in the address, and both brackets closed.',
    ],
  },
  {
    pattern: /(?<![\\*])\*\*(?!\*)/g,
    describe: () => [
      'Unexpected `**` in the text, expected `**bold words**`.',
      'Bold words begin and end beside the signs, in one paragraph. Write `\\**` if you mean the signs themselves.',
    ],
  },
];

/** How a source is cited and another entry linked; `undefined` if nothing has that id or key. */
function wayToName(name: string, { entries }: Graph): string | undefined {
  if (entries.has(entryKey('sources', name))) return `[@${name}]`;
  const key = parseEntryKey(name);
  const isKnown = key
    ? entries.has(entryKey(key.collection, key.id))
    : [...entries.values()].some(({ entry }) => entry.id === name);
  return isKnown ? `[[${name}]]` : undefined;
}
