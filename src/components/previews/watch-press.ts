import type { CardOpener } from './card-opener.ts';

/** How long a finger presses a link before its card opens, in milliseconds. */
const long = 500;

/** How far it may move meanwhile, in pixels. */
const tremor = 10;

interface Press {
  link: HTMLAnchorElement;
  x: number;
  y: number;
  timer: number;
  /** Whether it was long enough: then it is not a click. */
  done: boolean;
}

/** Has the card open where a finger presses a link for long, in place of the menu of the browser. A tap follows the link. */
export function watchPress(opener: CardOpener, signal: AbortSignal): void {
  let press: Press | undefined;
  const listen = <Type extends keyof DocumentEventMap>(type: Type, act: (event: DocumentEventMap[Type]) => void) =>
    document.addEventListener(type, act, { signal, capture: true });

  function open(): void {
    if (!press) return;
    press.done = true;
    opener.want(press.link, 0, press.y);
  }

  function lift(): void {
    clearTimeout(press?.timer);
    if (!press?.done) press = undefined;
  }

  listen('pointerdown', ({ target, pointerType, clientX: x, clientY: y }) => {
    press = undefined;
    if (pointerType !== 'touch') return;
    if (!opener.isAt(target)) opener.close();
    const link = opener.linkAt(target);
    if (link) press = { link, x, y, timer: window.setTimeout(open, long), done: false };
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (press && Math.hypot(clientX - press.x, clientY - press.y) > tremor) lift();
  });
  listen('pointerup', lift);
  listen('pointercancel', lift);

  // What browsers do at a long press: a menu, or dragging the link away.
  listen('contextmenu', (event) => {
    if (!press) return;
    event.preventDefault();
    if (!press.done) open();
  });
  listen('dragstart', (event) => press && event.preventDefault());
  listen('click', (event) => {
    if (press?.done) {
      event.preventDefault();
      event.stopPropagation();
    }
    press = undefined;
  });
}
