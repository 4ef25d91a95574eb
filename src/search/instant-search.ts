import type { SearchSettings } from '../site/search-settings.ts';
import type { NameAnswer, NameMatch } from './answer.ts';
import { findNames } from './find-names.ts';
import { mergeFound, type FoundEntry } from './found-entries.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';
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
  named: FoundEntry[];
  inText: FoundEntry[];
  /** Whether names or texts are still looked for, were looked for, or could not be had. */
  names: 'pending' | 'done' | 'failed';
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
      this.#show({ query, named: [], inText: [], names: 'done', texts: 'done' });
      return;
    }
    const answer = await this.#findNames(query);
    if (isLate()) return;
    this.#show(this.#answerOf(query, answer));
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isLate()) return;
    const pages = await this.#findTexts(answer?.corrected ?? query);
    if (isLate()) return;
    this.#show({ ...this.#answerOf(query, answer, pages), texts: pages ? 'done' : 'failed' });
  }

  #answerOf(query: string, answer: NameAnswer | undefined, pages: readonly PagefindPage[] = []): InstantAnswer {
    const matches: NameMatch[] = answer?.matches.slice(0, maxNames) ?? [];
    const found = mergeFound(matches, pages, { order: 'relevance', sides: this.#settings.sides });
    return {
      query,
      ...(answer?.corrected && { corrected: answer.corrected }),
      named: found.slice(0, matches.length).map(withoutExcerpt),
      inText: found.slice(matches.length, matches.length + maxPages),
      names: answer ? 'done' : 'failed',
      texts: 'pending',
    };
  }

  async #findNames(query: string): Promise<NameAnswer | undefined> {
    const { base, words } = this.#settings;
    try {
      return await findNames(base, query, new Set(words.smallWords));
    } catch {
      return undefined;
    }
  }

  async #findTexts(query: string): Promise<PagefindPage[] | undefined> {
    try {
      const pagefind = await loadPagefind(this.#settings.base);
      const { results } = await searchPages(pagefind, query, {}, this.#settings);
      return await Promise.all(results.slice(0, maxNames + maxPages).map((result) => result.data()));
    } catch {
      return undefined;
    }
  }
}

/** So that names do not move when the texts come. */
function withoutExcerpt({ excerpt: _, ...entry }: FoundEntry): FoundEntry {
  return entry;
}
