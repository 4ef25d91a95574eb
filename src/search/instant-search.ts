import type { SearchSettings } from '../site/search/search-settings.ts';
import type { NameAnswer } from './answer.ts';
import { findNamed, textQuery } from './find-results.ts';
import { foundByName, mergeFound, type FoundEntry } from './found-entries.ts';
import { haveWords } from './has-words.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
import { plainState } from './query-state.ts';
import { searchPages } from './rank-pages.ts';

const maxNames = 5;
const maxPages = 5;

/** How long a reader has not written before texts are searched, in milliseconds. */
const pause = 150;

/** What is found while a reader writes. */
export interface InstantAnswer {
  query: string;
  /** What was looked for in place of the query. */
  corrected?: string;
  /** What is marked in titles. */
  marked: string;
  named: FoundEntry[];
  inText: FoundEntry[];
  /** What the reader may have meant, if nothing is named and no text has the words. */
  suggested: FoundEntry[];
  names: 'done' | 'failed';
  texts: 'pending' | 'done' | 'failed';
}

/** Looks for what a reader writes: names at once, texts at a pause. An answer that is late is not given. */
export class InstantSearch {
  readonly #settings: SearchSettings;
  readonly #show: (answer: InstantAnswer) => void;
  #turn = 0;

  constructor(settings: SearchSettings, show: (answer: InstantAnswer) => void) {
    this.#settings = settings;
    this.#show = show;
  }

  async look(query: string): Promise<void> {
    const turn = (this.#turn += 1);
    const isLate = () => turn !== this.#turn;
    if (!query) {
      this.#show({ query, marked: '', named: [], inText: [], suggested: [], names: 'done', texts: 'done' });
      return;
    }
    const answer = await findNamed(plainState(query), this.#settings);
    if (isLate()) return;
    this.#show(this.#answerOf(query, answer));
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isLate()) return;
    const pages = await this.#findTexts(this.#textQuery(query, answer));
    if (isLate()) return;
    this.#show({ ...this.#answerOf(query, answer, pages), texts: pages ? 'done' : 'failed' });
  }

  #textQuery(query: string, answer: NameAnswer | undefined): string {
    return textQuery(plainState(query), answer, this.#settings.words.smallWords);
  }

  #answerOf(query: string, answer: NameAnswer | undefined, pages: readonly PagefindPage[] = []): InstantAnswer {
    const matches = answer?.matches.slice(0, maxNames) ?? [];
    const {
      sides,
      words: { smallWords },
    } = this.#settings;
    const marked = `${query} ${this.#textQuery(query, answer)}`;
    const found = mergeFound(matches, pages, { order: 'relevance', sides, marked, smallWords });
    const near = haveWords(pages, query, smallWords) ? [] : answer?.suggestions;
    return {
      query,
      ...(answer?.corrected && { corrected: answer.corrected }),
      marked,
      named: found.slice(0, matches.length).map(withoutExcerpt),
      inText: found.slice(matches.length, matches.length + maxPages),
      suggested: near?.slice(0, maxNames).map(foundByName) ?? [],
      names: answer ? 'done' : 'failed',
      texts: 'pending',
    };
  }

  async #findTexts(query: string): Promise<PagefindPage[] | undefined> {
    try {
      const pagefind = await loadPagefind(this.#settings.base);
      const { results } = await searchPages(pagefind, query, {}, this.#settings);
      return await Promise.all(results.slice(0, maxNames + maxPages).map((result) => result.data()));
    } catch (error) {
      reportError(error);
      return undefined;
    }
  }
}

/** So that names do not move when the texts come. */
function withoutExcerpt({ excerpt: _, ...entry }: FoundEntry): FoundEntry {
  return entry;
}
