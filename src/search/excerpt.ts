/** A piece of an excerpt: plain, or marked as what was looked for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const references: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/**
 * Takes Pagefind's excerpt apart, so that it can be set as text: `the <mark>(port)</mark> &amp; town` → `the (`, `port`, `) & town`.
 * Pagefind marks what stands between spaces, with brackets and full stops.
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  const parts = excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    return marked ? markWord(decode(marked[1]!)) : [{ text: decode(piece), marked: false }];
  });
  return joinPlain(parts.filter(({ text }) => text));
}

/** Marks the word without what stands before and behind it. */
function markWord(text: string): ExcerptPart[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text)!;
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
}

function joinPlain(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && !last.marked && !part.marked) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (reference) => references[reference] ?? reference);
}
