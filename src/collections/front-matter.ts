import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { problem, type Place, type Problem } from '../problem.ts';
import { describeYamlFault, tellingFaults } from './yaml-faults.ts';

/** A path into the front matter, such as `['people', 2, 'role']`. */
export type FieldPath = readonly PropertyKey[];

export interface YamlText {
  /** Path of the file, for messages. */
  file: string;
  text: string;
  /** How many lines of the file stand before the text. */
  lineOffset: number;
}

export interface ParsedYaml {
  /** `undefined` if there are problems or the YAML is not a mapping. */
  value?: Record<string, unknown>;
  /** What could be read of a mapping with problems, and the text that holds it on the same lines. */
  partial?: { value: Record<string, unknown>; text: string };
  problems: Problem[];
}

/** Reads YAML 1.2 (core schema: dates stay text). Aliases are refused, since one can blow up a small file. */
export function parseYaml(yaml: YamlText): ParsedYaml {
  const indented = findIndentedStart(yaml.text);
  if (indented) {
    const { value, partial, problems } = parseYaml({ ...yaml, text: indented.text });
    const rest = value ? { value, text: indented.text } : partial;
    return { ...(rest && { partial: rest }), problems: [describeIndent(yaml, indented.line), ...problems] };
  }
  const { document, lines } = parseNodes(yaml);
  const faults = tellingFaults([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    const partial = readAround(faults, yaml, lines);
    return {
      ...(partial && { partial }),
      problems: faults.map((fault) => {
        const { message, hint } = describeYamlFault(fault);
        return problem('invalid-yaml', placeAt(yaml, lines, startOfFault(document, fault)), message, hint);
      }),
    };
  }
  // Most files have no such sign, and then nothing has to be walked through.
  const alias = yaml.text.includes('*') ? findAlias(document) : undefined;
  if (alias) {
    return {
      problems: [
        problem(
          'invalid-yaml',
          placeAt(yaml, lines, alias.range?.[0] ?? 0),
          `Unexpected YAML alias \`*${alias.source}\`, expected the value itself.`,
          'Write the value out, or put the text in double quotes if you mean the sign `*` itself.',
        ),
      ],
    };
  }
  const value: unknown = document.toJS();
  if (!isRecord(value)) {
    return {
      problems: [
        problem(
          'invalid-yaml',
          placeAt(yaml, lines, document.contents?.range[0] ?? 0),
          'Unexpected YAML, expected keys and values.',
          'Write one field a line, such as `title: Harbour talks`.',
        ),
      ],
    };
  }
  return { value, problems: [] };
}

/**
 * The place of a field in its file. With `key: true` it is the place of the last key of the path, else of its value.
 * A field that is not there has the place of the nearest field around it.
 */
export function locateField(yaml: YamlText, path: FieldPath, { key = false } = {}): Place {
  const { document, lines } = parseNodes(yaml);
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childOf(node, step);
    if (!child) break;
    node = child.value;
    const last = depth === path.length - 1;
    const at = (last && key) || !isNode(child.value) ? child.key : child.value;
    offset = at?.range?.[0] ?? offset;
  }
  return placeAt(yaml, lines, offset);
}

/** What YAML holds besides its faults: fields on the lines of a fault are empty. */
function readAround(faults: readonly YAMLError[], yaml: YamlText, lines: LineCounter) {
  const faulty = new Set(faults.map(({ pos: [offset] }) => lines.linePos(offset).line - 1));
  const rows = yaml.text.split('\n').map((row, line) => (faulty.has(line) ? (topLevelKey.exec(row)?.[0] ?? '') : row));
  const text = rows.join('\n');
  const { document } = parseNodes({ ...yaml, text });
  if (findAlias(document)) return undefined;
  const value: unknown = document.toJS();
  return isRecord(value) ? { value, text } : undefined;
}

const topLevelKey = /^[\w-]+:(?= |$)/;

/**
 * Finds a first key that stands farther right than a key below it: to YAML, all the rest is then no part of the mapping.
 * Gives its line, counted from 0, and the text with these keys in one column.
 */
function findIndentedStart(text: string): { line: number; text: string } | undefined {
  const rows = text.split('\n');
  const line = rows.findIndex((row) => /^\s*[^\s#]/.test(row));
  const indent = /^ +(?=[\w-]+:(?: |$))/.exec(rows[line] ?? '')?.[0];
  const end = rows.findIndex((row) => topLevelKey.test(row));
  if (!indent || end < 0) return undefined;
  return {
    line,
    text: rows.map((row, at) => (at < end && row.startsWith(indent) ? row.slice(indent.length) : row)).join('\n'),
  };
}

function describeIndent({ file, lineOffset }: YamlText, line: number): Problem {
  return problem(
    'invalid-yaml',
    { file, line: lineOffset + line + 1, column: 1 },
    'Unexpected space before the first key, expected all keys in the same column.',
    'Begin each key at the start of its line.',
  );
}

/** Parses YAML into its nodes, with the lines that they stand on. */
export function parseNodes({ text }: YamlText): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { document, lines };
}

/** Where a mistake was made: a text in quotes that nobody closes ends far from where it begins. */
function startOfFault(document: Document.Parsed, { code, pos: [offset] }: YAMLError): number {
  let start = offset;
  if (code !== 'MISSING_CHAR') return start;
  visit(document, {
    Scalar(_key, { range, type }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] <= offset && offset <= range[2]) start = range[0];
    },
  });
  return start;
}

function findAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, node) {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function childOf(node: unknown, step: PropertyKey): { key?: Node | undefined; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    return pair && { key: isNode(pair.key) ? pair.key : undefined, value: pair.value };
  }
  if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
    const item: unknown = node.items[Number(step)];
    return isNode(item) ? { key: item, value: item } : undefined;
  }
  return undefined;
}

/** The place of an offset in the text. */
export function placeAt({ file, lineOffset }: YamlText, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
