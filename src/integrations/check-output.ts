import { findOutputFaults } from './find-output-faults.ts';
import type { BuiltSite } from './read-built-site.ts';

const shown = 50;

/** Throws if the pages of a built site have broken links or fragments, ids used twice, or anything that the content security policy blocks. */
export function checkOutput(site: BuiltSite): void {
  const faults = findOutputFaults(site);
  if (faults.length === 0) return;
  const more = faults.length > shown ? [`… and ${faults.length - shown} more.`] : [];
  throw new Error(`The built site has ${faults.length} faults.\n${[...faults.slice(0, shown), ...more].join('\n')}`);
}
