import type { MiddlewareHandler } from 'astro';

const scriptTag = '<script type="module" ';

/**
 * Lets the scripts of a page wait for its styles and fonts: every page is complete without them. Browsers load modules before fonts,
 * and Astro writes the tags itself, without a way to say more about them.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type') !== 'text/html') return response;
  const html = await response.text();
  return new Response(html.replaceAll(scriptTag, `${scriptTag}fetchpriority="low" `), response);
};
