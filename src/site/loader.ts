import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { getKnowledge } from './knowledge.ts';

/**
 * Tells Astro which entries a collection has. Pages show view models of the knowledge; the store holds what Astro needs to list
 * the pages and to notice changes. A page shows more than its own file, so the digest covers the whole graph.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `parley-${collection}`,
    load({ store }) {
      const { graph } = getKnowledge();
      store.clear();
      for (const { id, data, file } of listEntries(graph, collection)) {
        store.set({ id, data: { title: data.title }, digest: graph.revision, filePath: file });
      }
      return Promise.resolve();
    },
  };
}
