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

/** Takes Pagefind's excerpt apart, so that it can be set as text: `the <mark>port</mark> &amp; town` → three parts. */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
      return { text: decode(marked?.[1] ?? piece), marked: marked !== null };
    });
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (reference) => references[reference] ?? reference);
}
