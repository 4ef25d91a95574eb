import type { SiteView } from './view-models.ts';

/** The manifest of the site (https://www.w3.org/TR/appmanifest/). It opens in the browser, which has ways back and a place for the address. */
export function webManifest({ title, description, language, homeUrl }: SiteView, paper: string): object {
  return {
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: homeUrl,
    scope: homeUrl,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: `${homeUrl}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
      { src: `${homeUrl}icon-512.png`, type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
    ],
  };
}
