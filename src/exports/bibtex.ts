import { isSure } from '../collections/dates.ts';
import type { Entry } from '../collections/entry.ts';
import { listEntries } from '../graph/build-graph.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Words } from '../words/index.ts';
import type { Knowledge } from '../site/knowledge.ts';
import { citedTitle } from './csl-json.ts';

/**
 * The sources as BibTeX, sorted by id, which is the key. Each is a `misc`, the type that BibTeX has for what is on the web; BibLaTeX
 * reads `url` and `urldate` as well (https://ctan.org/pkg/biblatex).
 */
export function sourcesBibtex({ graph, words }: Knowledge): string {
  return listEntries(graph, 'sources')
    .map((source) => formatItem(source, words))
    .join('\n');
}

// BibTeX knows its months by these names, which styles put into their own language.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function formatItem({ id, data }: Entry<'sources'>, words: Words): string {
  const { authors, publisher, date, url, accessed } = data;
  const month = date?.from.month;
  const fields = [
    // Names in two pairs of braces stay whole: nothing says which part is the family's.
    authors.length > 0 && `author = {${authors.map((name) => `{${escapeTex(name)}}`).join(' and ')}}`,
    `title = {{${escapeTex(citedTitle(data))}}}`,
    `howpublished = {${escapeTex(publisher)}}`,
    date && `year = {${date.from.year}}`,
    month && `month = ${months[month - 1]!}`,
    url && `url = {${escapeUrl(url)}}`,
    accessed && `urldate = {${accessed}}`,
    `note = {${escapeTex(noteOf(data, words))}}`,
  ].filter(Boolean);
  return `@misc{${id},\n${fields.map((field) => `  ${field as string},\n`).join('')}}\n`;
}

/** What kind of source it is; the date in words where it is more or less than a year and a month. */
function noteOf({ type, date }: Entry<'sources'>['data'], words: Words): string {
  return date && !(date.kind === 'point' && isSure(date.from)) ? `${type}, ${formatDate(date, words)}` : type;
}

const texCommands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text in which TeX sees no commands; in UTF-8, which TeX reads. */
export function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (mark) => texCommands[mark] ?? `\\${mark}`);
}

/** An address, whose braces and backslashes would end the field or begin a command. The rest is read as it stands. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
