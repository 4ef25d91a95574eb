import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import type { ImageFile } from '../../collections/images.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export function getStaticPaths() {
  return getKnowledge().graph.images.map((image) => ({ params: { name: image.name }, props: { image } }));
}

/** A picture of the content, as it is. */
export function GET({ props: { image } }: APIContext<{ image: ImageFile }>): Response {
  return new Response(readFileSync(image.path), { headers: { 'content-type': image.mime } });
}
