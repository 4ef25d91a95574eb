import { expect, test } from 'vitest';
import { knowledgeOf } from '../../tests/knowledge-of.ts';
import { siteView } from './site-view.ts';
import { webManifest } from './web-manifest.ts';

test('the manifest is of the site, below its base path', () => {
  const { settings, ...knowledge } = knowledgeOf({});
  const site = siteView({ ...knowledge, settings: { ...settings, base: '/sub/' } });
  expect(webManifest(site, '#ffffff')).toMatchObject({
    name: 'The Harbour Talks',
    lang: 'en',
    start_url: '/sub/',
    scope: '/sub/',
    icons: [{ src: '/sub/favicon.svg' }, { src: '/sub/icon-512.png' }],
  });
});
