import { fetchJson } from '../../browser/fetch-json.ts';
import { loadOnce } from '../../browser/load-once.ts';
import type { PreviewPaths } from '../../site/previews/preview-paths.ts';
import type { PreviewView } from '../../site/previews/preview-view.ts';
import { entryContent, noteContent } from './card-content.ts';
import { previewAddress } from './preview-address.ts';

/** Gets what the card of a link shows; `undefined` where there is nothing to show, or it cannot be loaded. */
export type LoadContent = () => Promise<Node[] | undefined>;

/**
 * How to get the content of a link's card; `undefined` for a link that has none: it leads elsewhere, or to the page that it is on. A
 * mark of a citation leads to a note, which is on the page already.
 */
export function contentLoader(link: HTMLAnchorElement, paths: PreviewPaths): LoadContent | undefined {
  if (link.matches('sup.cite a')) {
    const note = document.getElementById(link.hash.slice(1));
    return note ? () => Promise.resolve(noteContent(note)) : undefined;
  }
  const isHere = link.pathname === location.pathname && !link.hash;
  const address = link.origin === location.origin && !isHere ? previewAddress(link, paths) : undefined;
  return address ? () => loadEntry(address) : undefined;
}

const loadPreview = loadOnce(fetchJson<PreviewView>);

async function loadEntry(address: string): Promise<Node[] | undefined> {
  try {
    return entryContent(await loadPreview(address));
  } catch {
    // The link itself still says where it leads.
    return undefined;
  }
}
