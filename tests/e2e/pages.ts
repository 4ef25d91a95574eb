import { listPages as listBuiltPages } from '../../scripts/built-pages.ts';

/** Paths of the pages of the fixture site, below its base path, sorted. Redirects are left out: they show nothing. */
export function listPages(): string[] {
  return listBuiltPages('.parley/fixtures/complete');
}

/** One page of each kind. */
export const kinds = [
  '',
  'timeline/',
  'timeline/side/pilots/',
  'events/',
  'events/harbour-talks-day-1/',
  'people/',
  'people/mira-sand/',
  'organizations/',
  'organizations/port-authority/',
  'documents/',
  'documents/harbour-plan-second/',
  'documents/compare/',
  'scenarios/',
  'scenarios/shared-harbour/',
  'parallels/',
  'parallels/canal-accord/',
  'parallels/compare/',
  'claims/',
  'claims/hours-of-talks/',
  'sources/',
  'sources/gazette-2031-05-05/',
  'indicators/',
  'glossary/',
  'who/',
  'index/',
  'changes/',
  'data/',
  'method/',
  'search/?q=harbour',
  '404.html',
];
