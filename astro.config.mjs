import { defineConfig } from 'astro/config';
import { checkOutput } from './src/integrations/check-output.ts';
import { publish, stagingFolder } from './src/integrations/publish.ts';
import { searchIndex } from './src/integrations/search-index.ts';
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
  integrations: [watchContent(settings), searchIndex(), checkOutput(settings.base), publish(settings.outFolder)],
});
