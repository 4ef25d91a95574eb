import { element } from '../../browser/dom.ts';
import { placeCard } from './place-card.ts';

/** The one card of the page. It describes the link at which it stands, for the eye and for screen readers. */
export class Card {
  readonly #box = createBox();
  #link: HTMLAnchorElement | undefined;
  #y: number | undefined;

  /** The link at which the card stands; `undefined` while it is closed. */
  get link(): HTMLAnchorElement | undefined {
    return this.#link;
  }

  get isHovered(): boolean {
    return this.#box.matches(':hover');
  }

  contains(node: Node): boolean {
    return this.#box.contains(node);
  }

  /** Shows content at a link; at the line of it at the height `y` of the window, if it goes over several. */
  open(link: HTMLAnchorElement, content: Node[], y?: number): void {
    this.close();
    this.#link = link;
    this.#y = y;
    link.classList.add('previewing');
    link.setAttribute('aria-describedby', this.#box.id);
    this.#box.replaceChildren(...content);
    document.querySelector('main')!.append(this.#box);
    this.#box.showPopover();
    this.place();
  }

  close(): void {
    if (!this.#link) return;
    this.#link.classList.remove('previewing');
    this.#link.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.#box.remove();
  }

  /** Puts the card where its link is after the page has moved. */
  place(): void {
    if (!this.#link) return;
    const { top, bottom } = this.#link.getBoundingClientRect();
    const { left } = lineAt(this.#link, this.#y);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const place = placeCard({ left, top, bottom }, this.#box.getBoundingClientRect(), { width, height });
    this.#box.style.left = `${place.left}px`;
    this.#box.style.top = `${place.top}px`;
  }
}

function createBox(): HTMLElement {
  const box = element('div', '', 'preview');
  box.id = 'preview';
  box.role = 'tooltip';
  box.popover = 'manual';
  return box;
}

function lineAt(link: HTMLElement, y: number | undefined): DOMRect {
  const lines = [...link.getClientRects()];
  return lines.find(({ top, bottom }) => y !== undefined && top <= y && y <= bottom) ?? lines[0]!;
}
