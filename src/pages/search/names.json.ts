import { namesOfSite } from '../../search/names-index.ts';
import { getKnowledge } from '../../site/knowledge.ts';

/** The names that the search looks at first. */
export function GET(): Response {
  return Response.json(namesOfSite(getKnowledge()).head);
}
