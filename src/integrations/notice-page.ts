import { escapeXml } from '../exports/xml.ts';

/** What is wrong: in a few words, and at length. */
export interface Notice {
  title: string;
  message: string;
}

/** Whether a request is for a page of the site: their addresses end in a slash, those of scripts and pictures do not. */
export function isPageRequest({ url = '' }: { url?: string | undefined }): boolean {
  return url.split('?', 1)[0]!.endsWith('/');
}

/** A page in place of those that cannot be shown. The script of Vite loads the page anew when it is told to. */
export function noticePage({ title, message }: Notice): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escapeXml(title)}</title>
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <h1>${escapeXml(title)}</h1>
    <p>The site shows here by itself once this is mended.</p>
    <pre style="white-space: pre-wrap">${escapeXml(message)}</pre>
  </body>
</html>
`;
}
