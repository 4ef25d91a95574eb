import { parseFuzzyDate } from '../../collections/dates.ts';
import { changeFrontMatter } from './front-matter-text.ts';

const loose =
  /^(\s*(?:- )?(?:date|checked|asOf|born|from|to|accessed): )(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?([~?%]?)[ \t]*$/gm;

/** Completes dates of which it is clear what they mean: `2031-5-4` and `2031/5/4` become `2031-05-04`. */
export function fixDates(text: string): string {
  return changeFrontMatter(text, (frontMatter) =>
    frontMatter.replace(
      loose,
      (line, key: string, year: string, month: string, day: string | undefined, sign: string) => {
        const parts = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
        const date = parts.join('-') + sign;
        return parseFuzzyDate(date) ? key + date : line;
      },
    ),
  );
}
