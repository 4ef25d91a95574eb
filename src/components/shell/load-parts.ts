/**
 * Loads the scripts of parts that few pages have, where they stand. All pages begin with one and the same script: with tags of their own
 * on these pages, the bundler would cut what the scripts share into further files, and every page would wait for them.
 */
const parts: Record<string, () => Promise<unknown>> = {
  'new-changes': () => import('../changes/new-changes.ts'),
  'search-page': () => import('../../search/search-page.ts'),
  'timeline-filter[data-words]': () => import('../timeline/timeline-filter.ts'),
};

for (const [selector, load] of Object.entries(parts)) {
  if (document.querySelector(selector)) void load();
}
