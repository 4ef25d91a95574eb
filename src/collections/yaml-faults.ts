import type { YAMLError } from 'yaml';

/** A fault in an author's words. In the message, `$1` stands for what the pattern has caught. */
interface PlainWords {
  message: string;
  hint: string;
}

const quote = 'Put text that holds `: ` or `#`, or begins with a sign, in double quotes.';
const close = 'Add it, or put the text in double quotes if a sign above is part of a text.';

/** What the YAML parser says, by how it begins or ends. */
const plainWords: readonly [RegExp, PlainWords][] = [
  [
    /^Nested mappings are not allowed/,
    {
      message: 'Unexpected `: ` within a text.',
      hint: `${quote} If a key is meant, begin it right below the key above.`,
    },
  ],
  [
    /^A block sequence may not be used/,
    { message: 'Unexpected place of a list item.', hint: 'Begin all items of a list in the same column.' },
  ],
  [
    /^Implicit (?:map )?keys need/,
    {
      message: 'Unexpected line without a key, expected `key: value`.',
      hint: 'A space stands after the colon. Indent a line that goes on with the text above.',
    },
  ],
  [
    /^Map keys must be unique/,
    {
      message: 'Unexpected key that is there already, expected each key once.',
      hint: 'Delete one of the two, or put both values into one.',
    },
  ],
  [/^Tabs are not allowed/, { message: 'Unexpected tab, expected spaces.', hint: 'Indent with spaces.' }],
  [/^Missing closing (.)/, { message: 'Missing `$1` at the end of the text in quotes that begins here.', hint: close }],
  [/must be sufficiently indented and end with a (.)$/, { message: 'Missing `$1` for one opened above.', hint: close }],
  [/^Plain value cannot start with .*(\S)$/, { message: 'Unexpected sign `$1` at the start of a text.', hint: quote }],
  [/^Unexpected scalar at node end/, { message: 'Unexpected text after a value.', hint: quote }],
  [/^Unexpected \S+ token in YAML stream: "(.*)"$/s, { message: 'Unexpected `$1`.', hint: quote }],
];

/**
 * The faults that tell an author something. One slip can make several at its place, of which the first names it best. And where a
 * mapping ends too early, every word behind it is a fault: only the first of these is a mistake.
 */
export function tellingFaults(faults: readonly YAMLError[]): YAMLError[] {
  const first = new Map(faults.toReversed().map((fault) => [fault.pos[0], fault]));
  const outside = faults.findIndex(({ message }) => message.includes('token in YAML stream'));
  const end = outside < 0 ? faults.length : Math.max(outside, 1);
  return faults.slice(0, end).filter((fault) => first.get(fault.pos[0]) === fault);
}

/** A fault of YAML as a message and the way out. */
export function describeYamlFault({ message }: Pick<YAMLError, 'message'>): PlainWords {
  for (const [pattern, words] of plainWords) {
    const match = pattern.exec(message);
    if (match) return { ...words, message: words.message.replace('$1', () => match[1] ?? '') };
  }
  return { message: `Unexpected YAML: ${message.replace(/\.?\s*$/, '.')}`, hint: quote };
}
