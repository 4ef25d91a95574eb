import type { SearchSettings } from '../site/search/search-settings.ts';
import type { NameAnswer, NameMatch } from './answer.ts';
import { fitsFilters, loadFacets } from './facets.ts';
import { findNames } from './find-names.ts';
import { findTexts, type TextAnswer } from './find-texts.ts';
import type { PagefindPage } from './pagefind.ts';
import { hasFilters, type QueryState } from './query-state.ts';
import { respell } from './respell.ts';

const maxSuggestions = 5;

/** What the names say to a query, narrowed down as the state asks for; `undefined` if the names cannot be had. */
export async function findNamed(state: QueryState, { base, words }: SearchSettings): Promise<NameAnswer | undefined> {
  try {
    const answer = await findNames(base, state.query, words);
    // Whoever searches literally is still told what may have been meant.
    if (state.exact && answer.corrected) return { matches: [], suggestions: answer.matches.slice(0, maxSuggestions) };
    if (!hasFilters(state)) return answer;
    return { ...answer, matches: await narrowDown(answer.matches, state, base) };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

async function narrowDown(matches: NameAnswer['matches'], state: QueryState, base: string): Promise<NameMatch[]> {
  const facets = await loadFacets(base);
  return matches.filter(({ entry }) => fitsFilters(facets, entry.url, state));
}

/** Pages that were found by their text, of which some are read so that they can be shown. */
export interface FoundTexts extends TextAnswer {
  pages: PagefindPage[];
}

/** Pages whose text has the words, `count` of them read; `undefined` if Pagefind cannot be had. */
export async function findInTexts(
  state: QueryState,
  names: NameAnswer | undefined,
  settings: SearchSettings,
  count: number,
): Promise<FoundTexts | undefined> {
  try {
    const answer = await findTexts(settings, textQuery(state, names, settings.words.smallWords), state);
    const pages = await Promise.all(answer.results.slice(0, count).map((result) => result.data()));
    return { ...answer, pages };
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

/** What to look for in texts: the telling words of the query as it was understood, in the spelling of the best entry. */
export function textQuery(
  { query, exact }: Pick<QueryState, 'query' | 'exact'>,
  names: NameAnswer | undefined,
  smallWords: readonly string[],
): string {
  if (exact) return query;
  const understood = names?.corrected ?? query;
  const best = names?.matches[0];
  const known = best && [best.entry.title, best.entry.place].join(' ');
  return withoutSmallWords(known ? respell(understood, known) : understood, smallWords);
}

/** As it is, if it has nothing but these, or asks for words as they follow each other. */
function withoutSmallWords(query: string, smallWords: readonly string[]): string {
  const telling = query.split(/\s+/).filter((word) => !smallWords.includes(word.toLowerCase()));
  return telling.length > 0 && !query.includes('"') ? telling.join(' ') : query;
}
