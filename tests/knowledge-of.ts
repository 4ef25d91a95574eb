import { buildGraph } from '../src/graph/build-graph.ts';
import { getWords } from '../src/words/index.ts';
import { formatProblem } from '../src/problem.ts';
import type { Knowledge } from '../src/site/knowledge.ts';
import { readSettings } from '../src/site/settings.ts';
import { contentOf } from './content-of.ts';

/** The knowledge of a site from texts by path, as pages are made from. Throws if the texts have problems. */
export function knowledgeOf(files: Record<string, string>): Knowledge {
  const content = contentOf(files);
  const { graph, problems } = buildGraph(content);
  const found = [...content.problems, ...problems];
  if (found.length > 0) throw new Error(found.map(formatProblem).join('\n'));
  const site = content.site!.data;
  return { graph, site, words: getWords(site.language, site.words), settings: readSettings({}) };
}

/** The file of a source. */
export function sourceText(publisher: string, fields = ''): string {
  return `---\ntitle: A piece of ${publisher}\npublisher: ${publisher}\ntype: news report\nlanguage: en\n${fields}\n---\n`;
}
