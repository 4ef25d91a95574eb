import type { Page } from '@playwright/test';

/** A stop of the keyboard, as the page stands when it has the focus. */
export interface Stop {
  /** What it is, for messages. */
  name: string;
  /** Whether it stands above the stop before it, in the same column or one to the left: not where one reads on. */
  backwards: boolean;
  /** Whether it has an outline of two pixels or more. */
  outlined: boolean;
  /** Whether its first line can be seen: within the window, and nothing sticky over it. */
  visible: boolean;
}

/** Presses Tab from the start of the page until the focus has left it, or `most` times. */
export async function walkByKeyboard(page: Page, most = 500): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. `undefined` when the focus has left it. */
function lookAtFocus(): Stop | undefined {
  const walk = window as unknown as { last?: Element };
  const focused = document.activeElement!;
  if (focused === document.body) return undefined;
  const { last } = walk;
  walk.last = focused;

  const style = getComputedStyle(focused);
  const [place] = focused.getClientRects();
  const words = focused.getAttribute('aria-label') ?? focused.textContent;
  return {
    name: `${focused.localName} "${words.replace(/\s+/g, ' ').trim().slice(0, 40)}"`,
    backwards: last !== undefined && isBackwards(last.getClientRects()[0]!, place!),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
    visible: isOnTop(focused, place!),
  };

  function isBackwards(from: DOMRect, to: DOMRect): boolean {
    return to.bottom <= from.top && to.left < from.right;
  }

  function isOnTop(element: Element, { left, right, top, bottom }: DOMRect): boolean {
    const hit = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2);
    return element.contains(hit) || (style.pointerEvents === 'none' && Boolean(hit?.contains(element)));
  }
}
