import { buildFacetsFile } from '../../search/facets-file.ts';
import { getKnowledge } from '../../site/knowledge.ts';

/** By what names can be narrowed down. */
export function GET(): Response {
  return Response.json(buildFacetsFile(getKnowledge()));
}
