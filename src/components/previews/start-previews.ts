import type { PreviewPaths } from '../../site/previews/preview-paths.ts';
import { CardOpener } from './card-opener.ts';
import { watchPress } from './watch-press.ts';
import { watchRest } from './watch-rest.ts';

/**
 * Shows cards at links of the main text. As WCAG 1.4.13 asks, a card can be put away with Escape, the pointer can move onto it, and
 * it stays until pointer and focus have left. Returns what ends this.
 */
export function startPreviews(paths: PreviewPaths): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const opener = new CardOpener(paths);
  watchRest(opener, signal);
  watchPress(opener, signal);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && opener.close(), { signal });
  document.addEventListener('click', ({ target }) => !opener.isInCard(target) && opener.close(), { signal });
  document.addEventListener('scroll', () => opener.follow(), { signal, capture: true, passive: true });
  window.addEventListener('pagehide', () => opener.close(), { signal });
  return () => {
    ending.abort();
    opener.close();
  };
}
