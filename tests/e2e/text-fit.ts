import type { Page } from '@playwright/test';

/** The least that WCAG 1.4.12 lets a reader set, without anything being lost. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Adds a style sheet as a reader would: the content security policy is for what the page brings. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = await new CSSStyleSheet().replace(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/**
 * Lists what does not fit the window as it is, a sentence each: a page that scrolls sideways, a part that does so and is no region
 * that the keyboard reaches, text that is cut off or that lies over other text.
 */
export async function findMisfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const overflow = root.scrollWidth - root.clientWidth;
    const lines = listLines();
    return [
      ...(overflow > 0 ? [`The page is ${overflow} pixels too wide.`] : []),
      ...listUnreachableScrollers(),
      ...lines.flatMap(({ text, node, box }) => (isCut(node, box) ? [`"${text}" is cut off.`] : [])),
      ...listOverlaps(lines),
    ];

    interface Line {
      text: string;
      node: Node;
      box: DOMRect;
    }

    /** Every line of every text that can be seen. */
    function listLines(): Line[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Line[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const text = node.nodeValue!.trim().slice(0, 40);
        if (!text || !isShown(node.parentElement!)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) if (box.width > 1) found.push({ text, node, box });
      }
      return found;
    }

    function isShown(element: Element): boolean {
      if (!element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) return false;
      // Text of a figure that is not drawn counts as visible.
      if (element.getClientRects().length === 0) return false;
      return !listAncestors(element).some(
        (one) => getComputedStyle(one).clipPath === 'inset(50%)' || one.matches('.skip'),
      );
    }

    function listAncestors(element: Element): Element[] {
      return element.parentElement ? [element, ...listAncestors(element.parentElement)] : [element];
    }

    function listUnreachableScrollers(): string[] {
      const scrollers = [...document.body.querySelectorAll('*')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX),
      );
      return scrollers
        .filter((element) => !element.matches(':is([role="region"], section)[tabindex="0"][aria-label]'))
        .map((element) => `${element.localName}.${element.className} scrolls, and the keyboard does not reach it.`);
    }

    /** Whether a part of the line lies outside of the window, or of what cuts off; what scrolls shows all in time. */
    function isCut(node: Node, box: DOMRect): boolean {
      for (const ancestor of listAncestors(node.parentElement!)) {
        const { overflowX, overflowY } = getComputedStyle(ancestor);
        if (/auto|scroll/.test(overflowX)) return false;
        const edge = ancestor.getBoundingClientRect();
        if (/hidden|clip/.test(overflowX) && (box.left < edge.left - 1 || box.right > edge.right + 1)) return true;
        if (/hidden|clip/.test(overflowY) && (box.top < edge.top - 4 || box.bottom > edge.bottom + 4)) return true;
      }
      return box.left < -1 || box.right > innerWidth + 1;
    }

    /** Pairs of lines of which one covers a good part of the other. What is sticky lies over other text for a time. */
    function listOverlaps(all: Line[]): string[] {
      const still = all.filter(({ node, box }) => {
        const ancestors = listAncestors(node.parentElement!);
        return !ancestors.some(isMoved) && !ancestors.some((ancestor) => isScrolledOut(ancestor, box));
      });
      const sorted = still.sort((one, other) => one.box.top - other.box.top);
      return sorted.flatMap((line, index) => {
        const below = sorted
          .slice(index + 1, index + 60)
          .find((other) => other.node !== line.node && overlap(line.box, other.box));
        return below ? [`"${line.text}" and "${below.text}" lie over each other.`] : [];
      });
    }

    function isScrolledOut(ancestor: Element, { left, right, top, bottom }: DOMRect): boolean {
      if (!/auto|scroll/.test(getComputedStyle(ancestor).overflow)) return false;
      const edge = ancestor.getBoundingClientRect();
      return right > edge.right || left < edge.left || bottom > edge.bottom || top < edge.top;
    }

    function isMoved(element: Element): boolean {
      return ['sticky', 'fixed'].includes(getComputedStyle(element).position);
    }

    /** More than a third of the height of the smaller box, and more than its edge. */
    function overlap(one: DOMRect, other: DOMRect): boolean {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > 3 && height > Math.min(one.height, other.height) / 3;
    }
  });
}
