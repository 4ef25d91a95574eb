import type { APIRoute } from 'astro';
import type { Entry } from '../../collections/entry.ts';
import { getKnowledge } from '../../site/knowledge.ts';
import { previewName, previewedEntries } from '../../site/previews/preview-paths.ts';
import { previewView } from '../../site/previews/preview-view.ts';

export function getStaticPaths() {
  return previewedEntries(getKnowledge()).map((entry) => ({ params: { name: previewName(entry) }, props: { entry } }));
}

/** What the card beside a link to an entry says. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) => Response.json(previewView(getKnowledge(), props.entry));
