import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Expects that axe finds nothing on the page as it stands, in light and in dark. Axe is a script: the page must allow them. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(describe(violations), `axe, ${colorScheme}, ${page.url()}`).toBe('');
  }
}

/** One paragraph a rule, with each element that breaks it and what to do about it. */
function describe(violations: Violation[]): string {
  return violations
    .map(({ id, impact, help, helpUrl, nodes }) => {
      const places = nodes.map(
        (node) => `  ${node.target.join(' ')}\n    ${node.failureSummary?.replaceAll('\n', '\n    ')}`,
      );
      return [`${id} (${impact}): ${help}`, ...places, `  ${helpUrl}`].join('\n');
    })
    .join('\n\n');
}
