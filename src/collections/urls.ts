/** The only schemes that a link in the content may have. Everything else could run code or read the reader's disk. */
const allowedSchemes = ['https:', 'http:', 'mailto:'];

/** A path within the site. Browsers read `/\` as `//`, and skip tabs and ends of lines: each would lead to another host. */
export const sitePath = /^\/(?!\/)[^\\\t\n\r]*$/;

/** Tells whether a link may be published: a listed scheme, a path within the site (`/timeline/`), or a fragment (`#room`). */
export function isAllowedUrl(text: string): boolean {
  if (text.startsWith('#')) return true;
  if (text.startsWith('/')) return sitePath.test(text);
  return isAbsoluteUrl(text);
}

/** Tells whether the text is a whole address with a listed scheme. */
export function isAbsoluteUrl(text: string): boolean {
  return /^[a-z]+:/i.test(text) && URL.canParse(text) && allowedSchemes.includes(new URL(text).protocol);
}

/** The schemes for a message: `https, http, mailto`. */
export const allowedSchemeList = allowedSchemes.map((scheme) => scheme.slice(0, -1)).join(', ');
