import type { PreviewPaths } from '../../site/previews/preview-paths.ts';
import { Card } from './card.ts';
import { contentLoader } from './load-content.ts';

/** How long a card that was left waits for the pointer to reach it, in milliseconds. */
const grace = 250;

/** Opens the card of the link that is wanted, and closes it when neither pointer nor focus hold it. */
export class CardOpener {
  readonly #paths: PreviewPaths;
  readonly #card = new Card();
  #wanted: HTMLAnchorElement | undefined;
  #opening = 0;
  #closing = 0;

  constructor(paths: PreviewPaths) {
    this.#paths = paths;
  }

  /** The link around a place in the main text, if it has a card. */
  linkAt(place: EventTarget | null): HTMLAnchorElement | undefined {
    const link = place instanceof Element ? place.closest('main a') : null;
    return link instanceof HTMLAnchorElement && contentLoader(link, this.#paths) ? link : undefined;
  }

  isInCard(place: EventTarget | null): boolean {
    return place instanceof Node && this.#card.contains(place);
  }

  /** Whether a place is in the open card, or in the link at which it stands. */
  isAt(place: EventTarget | null): boolean {
    return this.isInCard(place) || (place instanceof Node && (this.#card.link?.contains(place) ?? false));
  }

  /** Opens the card of a link after a while, unless something else comes between. `y` is where the pointer is. */
  want(link: HTMLAnchorElement, after: number, y?: number): void {
    this.leave(grace);
    this.#wanted = link;
    this.#opening = window.setTimeout(() => void this.#open(link, y), after);
  }

  /** Keeps the card open, and opens no other. */
  keep(): void {
    clearTimeout(this.#closing);
    clearTimeout(this.#opening);
    this.#wanted = undefined;
  }

  /**
   * Closes the card after a while, unless pointer or focus hold it then, and opens no other, but the one of a link that has the
   * focus: a page that scrolls to it moves beneath a pointer that rests.
   */
  leave(after = grace): void {
    if (this.#wanted?.matches(':focus-visible')) return;
    this.keep();
    this.#closing = window.setTimeout(() => !this.#isHeld() && this.#card.close(), after);
  }

  close(): void {
    this.keep();
    this.#card.close();
  }

  /** Puts the card where its link is after the page has moved. */
  follow(): void {
    this.#card.place();
  }

  async #open(link: HTMLAnchorElement, y: number | undefined): Promise<void> {
    const content = await contentLoader(link, this.#paths)?.();
    if (!content || this.#wanted !== link) return;
    this.keep();
    this.#card.open(link, content, y);
  }

  #isHeld(): boolean {
    return this.#card.isHovered || (this.#card.link?.matches(':hover, :focus-visible') ?? false);
  }
}
