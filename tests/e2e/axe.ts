import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const colorSchemes = ['light', 'dark'] as const;

export type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Expects that axe finds nothing on the page as it stands, in light and in dark. Axe is a script: the page must allow them. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of colorSchemes) {
    expect(describe(await findViolations(page, colorScheme)), `axe, ${colorScheme}, ${page.url()}`).toBe('');
  }
}

/** What axe finds on the page as it stands, in one colour scheme. */
export async function findViolations(page: Page, colorScheme: (typeof colorSchemes)[number]): Promise<Violation[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // There are no frames: axe needs no second page to gather what it finds in them.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  const { violations } = await builder.analyze();
  return violations;
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
