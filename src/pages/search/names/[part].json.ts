import type { APIRoute, GetStaticPaths } from 'astro';
import { namesOfSite } from '../../../search/names-index.ts';
import { getKnowledge } from '../../../site/knowledge.ts';

export const getStaticPaths = (() =>
  [...namesOfSite(getKnowledge()).parts.keys()].map((part) => ({ params: { part } }))) satisfies GetStaticPaths;

/** The names of one part, where these are many. */
export const GET: APIRoute<never, { part: string }> = ({ params }) =>
  Response.json(namesOfSite(getKnowledge()).parts.get(params.part));
