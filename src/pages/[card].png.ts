import type { GetStaticPaths } from 'astro';
import { drawShareCard } from '../figures/share-card.ts';
import { getKnowledge } from '../site/knowledge.ts';
import { siteView } from '../site/site-view.ts';
import display from '../styles/fonts/serif-display.woff2?inline';
import displayExtension from '../styles/fonts/serif-display-ext.woff2?inline';
import cyrillic from '../styles/fonts/serif-cyrillic.woff2?inline';
import sans from '../styles/fonts/sans-latin.woff2?inline';
import sansCyrillic from '../styles/fonts/sans-cyrillic.woff2?inline';
import sansExtension from '../styles/fonts/sans-latin-ext.woff2?inline';
import { themeColors } from '../styles/theme-colors.ts';

/** No picture without an address: only whole addresses can be shared. */
export const getStaticPaths = (() =>
  getKnowledge().settings.siteUrl ? [{ params: { card: 'card' } }] : []) satisfies GetStaticPaths;

/** The picture that goes with a link to the site where it is shared. */
export async function GET(): Promise<Response> {
  const knowledge = getKnowledge();
  const { title, open, asOf, statusLine } = siteView(knowledge);
  const picture = await drawShareCard(
    {
      title,
      open,
      tagline: knowledge.site.tagline,
      status: knowledge.words.share.status(asOf.text, statusLine),
    },
    {
      ink: themeColors.dark,
      paper: themeColors.light,
      display: [display, displayExtension, cyrillic].map(bytesOf),
      sans: [sans, sansExtension, sansCyrillic].map(bytesOf),
    },
  );
  return new Response(Buffer.from(picture), { headers: { 'Content-Type': 'image/png' } });
}

function bytesOf(dataUrl: string): Uint8Array {
  return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
}
