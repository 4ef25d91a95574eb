import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../collections/ids.ts';
import { listEntries } from '../graph/build-graph.ts';
import { findKnowledge, getKnowledge } from './knowledge.ts';

/**
 * Tells Astro which entries a collection has. Pages are made from the knowledge; the store holds what Astro needs to notice
 * changes in dev. A page shows more than its own file, so the digest covers the whole graph.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `parley-${collection}`,
    load({ store, watcher }) {
      // In dev the server starts while the content has mistakes; until they are mended there is nothing to list.
      const knowledge = watcher ? findKnowledge() : getKnowledge();
      store.clear();
      if (!knowledge) return Promise.resolve();
      const { graph } = knowledge;
      for (const { id, data, file } of listEntries(graph, collection)) {
        store.set({ id, data: { title: data.title }, digest: graph.revision, filePath: file });
      }
      return Promise.resolve();
    },
  };
}
