import { downloadFormats } from '../../collections/downloads.ts';
import { downloads, type Download } from '../../exports/downloads.ts';
import { getKnowledge } from '../../site/knowledge.ts';

export function getStaticPaths() {
  return downloads(getKnowledge()).map((download) => ({ params: { file: download.file }, props: { download } }));
}

/** A file of data. */
export function GET({ props }: { props: { download: Download } }): Response {
  const { text, format } = props.download;
  return new Response(text, { headers: { 'Content-Type': downloadFormats[format].type } });
}
