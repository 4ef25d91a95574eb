import type { Entry } from '../collections/entry.ts';
import { SourceText } from '../syntax/source-text.ts';

/** The front matter of an entry as a text with places. */
export function frontMatterSource({ frontMatter: { text, file, lineOffset } }: Entry): SourceText {
  return new SourceText(text, file, lineOffset);
}
