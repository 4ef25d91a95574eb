import { element } from '../../browser/dom.ts';
import type { PreviewView } from '../../site/previews/preview-view.ts';

/** What the card of an entry shows: what it is, one sentence, and when it was last seen. */
export function entryContent({
  title,
  side,
  native = [],
  facts = [],
  certainty,
  text,
  seen = [],
}: PreviewView): Node[] {
  const line = [
    ...(side ? [element('span', side.label, `side s${side.number}`)] : []),
    ...native.map(nameInLanguage),
    ...facts.map((fact) => element('span', fact)),
    ...(certainty ? [element('span', certainty.label, `cert ${certainty.line}`)] : []),
  ];
  return [
    element('b', title),
    ...lineOf(line),
    ...(text ? [element('p', text)] : []),
    ...lineOf(seen.map((fact) => element('span', fact))),
  ];
}

/** What the card of a citation shows: the source as its note on the page has it, and what it is worth. Its links are in the note. */
export function noteContent(note: HTMLElement): Node[] {
  const publisher = note.querySelector('b');
  const title = note.querySelector('a');
  const facts = title?.nextSibling;
  const { worth } = note.dataset;
  const text = element('p', facts?.textContent?.trim());
  const name = element('span', title?.textContent ?? '');
  name.lang = title?.lang ?? '';
  text.prepend(name);
  return [element('b', publisher?.textContent ?? ''), text, ...lineOf(worth ? [element('span', worth)] : [])];
}

function nameInLanguage({ text, language }: { text: string; language: string }): HTMLElement {
  const name = element('span', text);
  name.lang = language;
  return name;
}

function lineOf(parts: HTMLElement[]): HTMLElement[] {
  if (parts.length === 0) return [];
  const line = element('p', '', 'meta');
  line.append(...parts);
  return [line];
}
