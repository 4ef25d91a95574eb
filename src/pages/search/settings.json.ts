import { getKnowledge } from '../../site/knowledge.ts';
import { searchSettings } from '../../site/search/search-settings.ts';

/** What the search in the head of every page needs to know, once a reader turns to it. */
export function GET(): Response {
  return Response.json(searchSettings(getKnowledge()));
}
