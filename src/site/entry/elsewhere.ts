import type { LinkView } from '../view-models.ts';

/** Pages about the same entity elsewhere, each by the name of its host. */
export function elsewhere(addresses: readonly string[]): LinkView[] {
  return addresses.map((url) => ({ url, title: new URL(url).hostname.replace(/^www\./, '') }));
}
