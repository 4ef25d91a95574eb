import { element } from '../browser/dom.ts';
import type { ExcerptPart } from './excerpt.ts';

/** Text in which some parts are marked as what was looked for. */
export function markedText(parts: readonly ExcerptPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', text) : text));
}

/** A sentence with an element in place of `{query}`. */
export function sentenceAround(text: string, part: HTMLElement): (string | HTMLElement)[] {
  const [before = '', after = ''] = text.split('{query}');
  return [before, part, after];
}

/** A side: colour, shape and word. */
export interface ShownSide {
  number: number;
  label: string;
}

export function sideMark({ number, label }: ShownSide): HTMLElement {
  return element('span', label, `side s${number}`);
}

/** Kind, date or role, and sides of a result. */
export function factLine(facts: readonly (string | undefined)[], sides: readonly ShownSide[] = []): HTMLElement {
  const line = element('p', '', 'meta');
  for (const fact of facts) if (fact) line.append(element('span', fact));
  line.append(...sides.map(sideMark));
  return line;
}
