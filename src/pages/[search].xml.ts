import { openSearchDescription } from '../exports/opensearch.ts';
import { getKnowledge } from '../site/knowledge.ts';

/** `opensearch.xml`, if it is known where the site is published. */
export function getStaticPaths(): { params: { search: string }; props: { text: string } }[] {
  const text = openSearchDescription(getKnowledge());
  return text ? [{ params: { search: 'opensearch' }, props: { text } }] : [];
}

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
