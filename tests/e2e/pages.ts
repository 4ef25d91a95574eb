import { readdirSync } from 'node:fs';

const folder = '.parley/fixtures/complete';

/** Paths of the pages of the fixture site, below its base path, sorted. Redirects are left out: they show nothing. */
export function listPages(): string[] {
  const redirects = [
    'events/lindholm-talks/',
    'people/a-berg/',
    'sources/gazette-monday/',
    'organizations/harbour-office/',
    'walk/',
  ];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !redirects.includes(path))
    .sort();
}
