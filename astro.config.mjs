import { defineConfig } from 'astro/config';
import { finishBuild } from './src/integrations/finish-build.ts';
import { stagingFolder } from './src/integrations/publish.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings();

export default defineConfig({
  ...(settings.siteUrl && { site: settings.siteUrl }),
  base: settings.base,
  trailingSlash: 'always',
  outDir: stagingFolder(settings.outFolder),
  cacheDir: '.parley/astro',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // No inline script or style: the content security policy allows none.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [watchContent(settings), finishBuild(settings)],
});
