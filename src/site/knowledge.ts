import { examineContent, type Examination } from '../checks/run-checks.ts';
import type { SiteData } from '../collections/site.ts';
import type { Graph } from '../graph/build-graph.ts';
import { getWords, type Words } from '../words/index.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { readSettings, type Settings } from './settings.ts';

/** All that the pages are made from: read, parsed and connected once a process. */
export interface Knowledge {
  graph: Graph;
  site: SiteData;
  words: Words;
  settings: Settings;
}

/** Content with errors cannot become a site. The message lists every one. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The content has errors.\n\n${problems.map(formatProblem).join('\n\n')}\n`);
    this.problems = problems;
  }
}

// Astro loads this module more than once: for the configuration, for the loader and for the pages. What they share is kept on
// the global object, so that the content is read once.
const store = globalThis as { parleyKnowledge?: Knowledge };

/** Reads the content anew and keeps it for `getKnowledge`. Throws a `ContentError` and keeps what was, if there are errors. */
export function loadKnowledge(settings: Settings = readSettings()): Knowledge {
  return keepKnowledge(examineContent(settings.contentFolder), settings);
}

/** Keeps content that has been read, likewise. */
export function keepKnowledge({ graph, problems }: Examination, settings: Settings): Knowledge {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !graph.site) throw new ContentError(errors);
  const site = graph.site.data;
  store.parleyKnowledge = { graph, site, words: getWords(site.language, site.words), settings };
  return store.parleyKnowledge;
}

/** The knowledge last loaded; loads it if there is none. */
export function getKnowledge(): Knowledge {
  return findKnowledge() ?? loadKnowledge();
}

/** The knowledge last loaded, if there is any. */
export function findKnowledge(): Knowledge | undefined {
  return store.parleyKnowledge;
}

/** Makes a function of the knowledge that computes its result once. */
export function perKnowledge<Result>(compute: (knowledge: Knowledge) => Result): (knowledge: Knowledge) => Result {
  const results = new WeakMap<Knowledge, Result>();
  return (knowledge) => {
    let result = results.get(knowledge);
    if (result === undefined) results.set(knowledge, (result = compute(knowledge)));
    return result;
  };
}
