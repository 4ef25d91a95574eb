import type { Page } from '@playwright/test';

/**
 * Lists texts in another script than the Latin one that say no language of their own, as `page: text`. The pages are read, not
 * shown: the page must be one of the site.
 */
export async function findUnmarkedTexts(page: Page, paths: string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const found: string[] = [];
    for (const path of all) {
      const response = await fetch(path);
      const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { nodeValue, parentElement } = walker.currentNode;
        const isForeign = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u.test(nodeValue!);
        if (
          isForeign &&
          !parentElement!.closest('[hidden]') &&
          parentElement!.closest('[lang]') === parsed.documentElement
        )
          found.push(`${path}: ${nodeValue!.trim().slice(0, 80)}`);
      }
    }
    return found;
  }, paths);
}
