import { parseFuzzyDate } from '../../collections/dates.ts';
import { parseYaml } from '../../collections/front-matter.ts';
import type { CollectionName } from '../../collections/ids.ts';
import { collections } from '../../collections/index.ts';
import { validate } from '../../collections/validate.ts';
import { changeFrontMatter } from './front-matter-text.ts';

/** Completes dates of which it is clear what they mean: `2031-5-4` and `2031/5/4` become `2031-05-04`. */
export function fixDates(text: string, collection: CollectionName): string {
  return changeFrontMatter(text, (frontMatter) => {
    const lines = frontMatter.split('\n');
    for (const { line, column } of findInvalidDates(frontMatter, collection)) {
      lines[line - 1] = completeDate(lines[line - 1] ?? '', column - 1);
    }
    return lines.join('\n');
  });
}

/** The places of dates that the check refuses, from the last to the first. */
function findInvalidDates(text: string, collection: CollectionName): { line: number; column: number }[] {
  const yaml = { file: '', text, lineOffset: 0 };
  const { value } = parseYaml(yaml);
  if (!value) return [];
  const { problems } = validate(collections[collection].schema, value, yaml);
  return problems.filter(({ code }) => code === 'invalid-date').sort((a, b) => b.line - a.line || b.column - a.column);
}

const loose = /^(["']?)(\d{4})([-/.])(\d{1,2})(?:\3(\d{1,2}))?([~?%]?)(?=\1(?:[\s,\]}]|$))/;

function completeDate(line: string, at: number): string {
  const match = loose.exec(line.slice(at));
  if (!match) return line;
  const [written, quote = '', year = '', , month = '', day, sign = ''] = match;
  const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  const date = parts.join('-') + sign;
  return parseFuzzyDate(date) ? line.slice(0, at) + quote + date + line.slice(at + written.length) : line;
}
