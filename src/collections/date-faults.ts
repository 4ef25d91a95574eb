import { daysInMonth, parseFuzzyDate } from './dates.ts';

/** Which part of a date is wrong, for the end of a message; `undefined` if it is wrong as a whole. */
export function describeDateFault(text: string): string | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const fault = parts.map(describePartFault).find((found) => found !== undefined);
  if (fault) return fault;
  if (parts.length < 2) return undefined;
  const wrong = parts.find((part, index) => !parseFuzzyDate(part) && !(index === 1 && part === '..'));
  return wrong === undefined ? 'it ends before it begins' : `\`${wrong}\` is none`;
}

function describePartFault(part: string): string | undefined {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?[~?%]?$/.exec(part) ?? [];
  if (!year || parseFuzzyDate(part)) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  return `${year}-${month} has ${daysInMonth(Number(year), Number(month))} days, and no day ${day}`;
}
