import { siteView } from '../site/site-view.ts';
import { getKnowledge } from '../site/knowledge.ts';
import { themeColors } from '../styles/theme-colors.ts';
import { webManifest } from '../site/web-manifest.ts';

/** What a device shows of the site that was put on its home screen. */
export function GET(): Response {
  return Response.json(webManifest(siteView(getKnowledge()), themeColors.light), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
